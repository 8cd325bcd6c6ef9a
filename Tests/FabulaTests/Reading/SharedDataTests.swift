import Fabula
import Foundation
import Testing

/// Real news, where the shared data are at hand: every line that has a title or text is an article, read without a fault.
struct SharedDataTests {
    private static let shared: URL = {
        if let path = ProcessInfo.processInfo.environment["FABULA_SHARED"] { return URL(fileURLWithPath: path) }
        return URL(fileURLWithPath: #filePath).appendingPathComponent("../../../../../shared").standardized
    }()

    /// Texts belong to their publishers and are not part of the project.
    private static let isPresent: Bool = {
        let isPresent = FileManager.default.fileExists(atPath: shared.appendingPathComponent("data/og2021").path)
        if !isPresent { print("The shared data are absent; tests of reading them are passed over.") }
        return isPresent
    }()

    @Test(
        .enabled(if: isPresent),
        arguments: [
            ("og2021", 10_940, 0), ("giveme5w1h_news_cluster", 409, 10), ("fr_rss_feb2025", 3_625, 0),
            ("tl17", 2_896, 0),
        ])
    func readsEveryArticle(folder: String, count: Int, empty: Int) throws {
        let path = Self.shared.appendingPathComponent("data/\(folder)/docs.jsonl.gz").path
        let harvest = try FileSource(paths: [path]).harvest()
        #expect(harvest.articles.count == count)
        #expect(harvest.findings.map(\.code) == [String](repeating: "empty-record", count: empty))
        #expect(harvest.articles.allSatisfy { !$0.id.isEmpty && $0.language != nil })
        #expect(folder == "giveme5w1h_news_cluster" || harvest.articles.allSatisfy { $0.published != nil })
        // Markup is gone, except where a text speaks of it.
        #expect(harvest.articles.filter { $0.text.contains("</p>") || $0.text.contains("&nbsp;") }.isEmpty)
    }
}
