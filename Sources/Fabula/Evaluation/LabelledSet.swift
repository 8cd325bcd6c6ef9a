/// The labels that take part, each with its document.
struct LabelledSet {
    var labels: [StoryLabel] = []
    /// For each label its document in `corpus`, if it was read.
    var documents: [Int?] = []
    /// The documents that the filter admits.
    let corpus: Corpus

    /// Leaves out labels whose document, or where there is none whose own language, the filter leaves out.
    init(_ labels: [StoryLabel], _ all: Corpus, filter: Filter) {
        var places = [Int?](repeating: nil, count: all.articles.count)
        var admitted: [Article] = []
        for (index, article) in all.articles.enumerated() where filter.admits(article, clock: all.clock) {
            places[index] = admitted.count
            admitted.append(article)
        }
        corpus = Corpus(articles: admitted, clock: all.clock)
        for (label, document) in zip(labels, all.documents(of: labels)) {
            if let document {
                guard let place = places[document] else { continue }
                self.labels.append(label)
                documents.append(place)
            } else if filter.admits(language: label.language) {
                self.labels.append(label)
                documents.append(nil)
            }
        }
    }

    /// For each label the story that grouping put its document into.
    func stories(of grouping: Grouping) -> [String?] {
        var names: [Int: String] = [:]
        for story in grouping.chronicle.stories {
            for article in story.articles { names[article] = story.id }
        }
        return documents.map { $0.flatMap { names[$0] } }
    }

    /// For each label the story that another program gave its document.
    func stories(of predictions: StoryLabels) -> [String?] {
        var byID: [String: String] = [:], byTitle: [String: String] = [:]
        for prediction in predictions.labels.reversed() {
            if let id = prediction.id { byID[id] = prediction.story }
            if let title = prediction.title { byTitle[title] = prediction.story }
        }
        return labels.indices.map { index in
            let label = labels[index]
            let own = documents[index].map { corpus.articles[$0].id }
            return label.id.flatMap { byID[$0] } ?? own.flatMap { byID[$0] }
                ?? (label.id == nil ? label.title.flatMap { byTitle[$0] } : nil)
        }
    }
}
