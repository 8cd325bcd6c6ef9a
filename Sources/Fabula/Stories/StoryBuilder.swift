import TextAnalysis
import VectorSpace
import Workers

/// Makes stories of the clusters: members, medoid, keywords, names, days, and the order in which they are numbered.
///
/// What is said of a story's words and its cohesion counts a text and its copies once.
struct StoryBuilder {
    let corpus: Corpus
    let copies: Copies
    /// The documents' vectors, and how each word (a column below `vectors.wordCount`) is written.
    let vectors: Vectors
    let wordForms: [String]
    let threads: Int

    /// `labels[d]` is the cluster of document `d`; `pairs` those found similar. Stories come back in the order of their numbers.
    func stories(labels: [Int32], pairs: SimilarPairs) -> [Story] {
        let members = membersByCluster(labels)
        let bonds = bondsWithin(labels, pairs)
        var stories = [Story?](repeating: nil, count: members.count)
        stories.withUnsafeMutableBufferPointer { slots in
            nonisolated(unsafe) let slots = slots
            // A task takes some stories, whose keywords share one table of sums.
            let chunk = 64
            forEachTask(
                (members.count + chunk - 1) / chunk, threads: threads,
                scratch: { KeywordRanking(vectors.lexical, wordCount: vectors.wordCount) }
            ) { task, ranking in
                for index in task * chunk..<min((task + 1) * chunk, members.count) {
                    slots[index] = story(of: members[index], bonds: bonds, &ranking)
                }
            }
        }
        return numbered(stories.map { $0! })
    }

    private func numbered(_ stories: [Story]) -> [Story] {
        var stories = stories
        stories.sort(by: StoryBuilder.ranksBefore)
        for index in stories.indices { stories[index].number = index + 1 }
        return stories
    }

    /// Documents of each cluster, ascending.
    private func membersByCluster(_ labels: [Int32]) -> [[Int]] {
        var members = [[Int]](repeating: [], count: Int((labels.max() ?? -1) + 1))
        for (document, label) in labels.enumerated() { members[Int(label)].append(document) }
        return members.filter { !$0.isEmpty }
    }

    /// For each document: the sum of its similarities to the others of its cluster (pairs below the floor count as 0).
    private func bondsWithin(_ labels: [Int32], _ pairs: SimilarPairs) -> [Double] {
        var bonds = [Double](repeating: 0, count: labels.count)
        for p in pairs.similarity.indices {
            let (i, j) = (Int(pairs.first[p]), Int(pairs.second[p]))
            guard labels[i] == labels[j] else { continue }
            bonds[i] += Double(pairs.similarity[p])
            bonds[j] += Double(pairs.similarity[p])
        }
        return bonds
    }

    private func story(of documents: [Int], bonds: [Double], _ ranking: inout KeywordRanking) -> Story {
        let articles = documents.map { corpus.articles[$0] }
        let originals = documents.filter { copies.copyOf[$0] == nil }
        let days = articles.compactMap { $0.time.map(corpus.clock.day) }
        // The strongest bond; the earliest of equals, since `max` would give the last.
        let medoid = originals.reduce(originals[0]) { bonds[$1] > bonds[$0] ? $1 : $0 }
        let names = StoryNames.of(originals.map { corpus.articles[$0] })
        let others = Double(originals.count - 1)
        let cohesion = originals.count > 1 ? originals.reduce(0) { $0 + bonds[$1] } / (others * (others + 1)) : 1
        return Story(
            id: "s" + ContentHash(articles[0].id).base32(10), number: 0,
            title: StoryBuilder.headline(of: corpus.articles[medoid]),
            keywords: keywords(of: originals, besides: names, &ranking), names: names, firstDay: days.min(),
            lastDay: days.max(),
            articles: documents, medoid: medoid,
            outlets: Set(articles.compactMap(\.source)).sorted(by: Corpus.bytewise), cohesion: cohesion)
    }

    /// The headline, or the first words of a text that has none.
    private static func headline(of article: Article) -> String {
        guard article.title.isEmpty, article.text.utf8.count > 80 else {
            return article.title.isEmpty ? article.text : article.title
        }
        let start = article.text.prefix(80)
        return start[..<(start.lastIndex(of: " ") ?? start.endIndex)] + "…"
    }

    /// The five words of greatest weight in the sum of the documents' vectors; names, numbers and dates are left out.
    private func keywords(
        of documents: [Int], besides names: [String], _ ranking: inout KeywordRanking
    ) -> [String] {
        let parts = Set(names.flatMap { $0.lowercased().split { $0 == " " || $0 == "-" }.map(String.init) })
        return ranking.first(5, of: documents) { column in
            let word = wordForms[Int(column)]
            return word.count > 2 && !parts.contains(word) && !word.contains(where: \.isNumber)
                && !TemporalWords.contain(word)
        }.map { wordForms[Int($0)] }
    }

    /// Most articles first, then the earliest day, then the id.
    private static func ranksBefore(_ a: Story, _ b: Story) -> Bool {
        if a.articles.count != b.articles.count { return a.articles.count > b.articles.count }
        if a.firstDay != b.firstDay {
            guard let x = a.firstDay, let y = b.firstDay else { return a.firstDay != nil }
            return x < y
        }
        return Corpus.bytewise(a.id, b.id)
    }
}
