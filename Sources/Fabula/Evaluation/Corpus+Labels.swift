extension Corpus {
    /// For each label the document that it means: the one of its id, else of that address, else, for a label without an
    /// id, the one document of its title. `nil` where there is none. O(documents + labels).
    public func documents(of labels: [StoryLabel]) -> [Int?] {
        var byID: [String: Int] = [:], byTitle: [String: [Int]] = [:]
        for (index, article) in articles.enumerated() {
            if let url = article.url { byID["url:" + CanonicalURL.of(url)] = index }
            byTitle[article.title, default: []].append(index)
        }
        for (index, article) in articles.enumerated() { byID[article.id] = index }
        return labels.map { label in
            if let id = label.id { return byID[id] ?? byID["url:" + CanonicalURL.of(id)] }
            let titled = label.title.flatMap { byTitle[PlainText.line($0)] } ?? []
            return titled.count == 1 ? titled[0] : nil
        }
    }
}
