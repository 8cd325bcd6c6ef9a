import Fabula
import Testing

/// Two papers of one house: La Libre and La Dernière Heure print many texts under one headline.
struct PressCopiesTests {
    @Test func nearlyIdenticalTextsOfTwoPapersAreFound() throws {
        guard let path = Place.shared("data/gilets_jaunes_press/docs.jsonl.gz") else { return }
        let corpus = try gather(from: FileSource(paths: [path]))
        let papers = ["be_dh", "be_lalibre"]
        let articles = corpus.articles.filter { article in papers.contains { article.id.hasPrefix($0) } }
        let copyOf = cluster(Corpus(articles: articles, clock: .brussels)).copyOf
        var byTitle: [String: [Int]] = [:]
        for (index, article) in articles.enumerated() where !article.title.isEmpty && !article.text.isEmpty {
            byTitle[article.title, default: []].append(index)
        }
        let reference = OverlapReference(articles.map { $0.text.filter { $0.isASCII } })
        var (pairs, found, nearlyIdentical, missed) = (0, 0, 0, 0)
        for indices in byTitle.values {
            for first in indices where articles[first].id.hasPrefix(papers[0]) {
                for second in indices where articles[second].id.hasPrefix(papers[1]) {
                    let isFound = (copyOf[first] ?? first) == (copyOf[second] ?? second)
                    let isNear = reference.overlap(first, second).resemblance > 0.9
                    pairs += 1
                    found += isFound ? 1 : 0
                    nearlyIdentical += isNear ? 1 : 0
                    missed += isNear && !isFound ? 1 : 0
                }
            }
        }
        print("La Libre/DH: \(pairs) pairs of one headline, \(found) found; \(nearlyIdentical) nearly identical")
        #expect(pairs > 150 && nearlyIdentical > 130)
        #expect(missed == 0)
        #expect(Double(found) >= 0.94 * Double(pairs))
    }
}
