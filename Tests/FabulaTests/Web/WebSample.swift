import Fabula
import Foundation

/// A web page written for the tests, with what a careful reader would take from it.
struct WebSample: Sendable, CustomStringConvertible {
    struct Expected: Codable, Equatable, Sendable {
        var title, text: String
        var published, source, url, language: String?
        var tags: [String]
        /// Reasons of the dropped passages, in the page's order.
        var dropped: [String]
        /// Codes of the findings.
        var findings: [String]

        init?(_ harvest: Harvest) {
            guard harvest.articles.count == 1, let article = harvest.articles.first else { return nil }
            (title, text, tags) = (article.title, article.text, article.tags)
            (published, source) = (article.published?.iso, article.source)
            (url, language) = (article.url, article.language)
            dropped = harvest.dropped.map(\.reason.rawValue)
            findings = harvest.findings.map(\.code)
        }
    }

    var name: String
    var bytes: [UInt8]
    var expected: Expected

    var description: String { name }

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Data/web")

    /// All pages of Data/web that have an answer beside them, by name.
    static let all: [WebSample] = {
        let files = try! FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        return files.filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }.map { answer in
            let page = answer.deletingPathExtension().appendingPathExtension("html")
            return WebSample(
                name: page.lastPathComponent, bytes: [UInt8](try! Data(contentsOf: page)),
                expected: try! JSONDecoder().decode(Expected.self, from: Data(contentsOf: answer)))
        }
    }()
}
