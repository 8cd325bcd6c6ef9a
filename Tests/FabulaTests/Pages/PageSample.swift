import Fabula
import Foundation

/// A page written for the tests, with what a careful reader would take from it.
struct PageSample: Sendable, CustomStringConvertible {
    struct Item: Decodable, Equatable, Sendable {
        var kind: String
        var title: String
        var text: String
        var published: String?
        var source: String?
        var tags: [String]

        init(_ article: Article) {
            (kind, title, text) = (article.kind.rawValue, article.title, article.text)
            (published, source, tags) = (article.published?.iso, article.source, article.tags)
        }
    }

    struct Expected: Decodable, Sendable {
        var articles: [Item]
        var dropped: [String: Int]
        var findings: [String]
    }

    var name: String
    /// The file as it is, and its text.
    var bytes: [UInt8]
    var page: String
    var expected: Expected

    var description: String { name }

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Data/pages")

    /// All pages of Data/pages that have an answer beside them, by name.
    static let all: [PageSample] = {
        let files = try! FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        return files.filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }.map { answer in
            let page = try! Data(contentsOf: answer.deletingPathExtension().appendingPathExtension("txt"))
            return PageSample(
                name: answer.deletingPathExtension().lastPathComponent, bytes: [UInt8](page),
                page: String(data: page, encoding: .utf8) ?? String(data: page, encoding: .windowsCP1252)!,
                expected: try! JSONDecoder().decode(Expected.self, from: Data(contentsOf: answer)))
        }
    }()

    /// Reads it as a file, from its bytes.
    func read() -> Harvest { FileReading.read(bytes, file: name) }
}

/// How many of the things to be found were found.
struct PageScore {
    private(set) var found: [String: (right: Int, all: Int)] = [:]
    /// Items that stand on no page, and those that were not found.
    private(set) var invented = 0, missed = 0

    mutating func add(_ sample: PageSample, _ harvest: Harvest) {
        var open = harvest.articles.map(PageSample.Item.init)
        for expected in sample.expected.articles {
            let match =
                open.firstIndex { $0.title == expected.title }
                ?? open.firstIndex { $0.kind == expected.kind && $0.text.prefix(30) == expected.text.prefix(30) }
            let item = match.map { open.remove(at: $0) }
            if item == nil { missed += 1 }
            let kind = expected.kind
            count("\(kind) titles", item?.title == expected.title)
            count("\(kind) texts", item?.text == expected.text)
            guard kind == "article" else { continue }
            count("dates", item != nil && item?.published == expected.published)
            count("sources", item != nil && item?.source == expected.source)
            count("tags", item?.tags == expected.tags)
        }
        invented += open.count
    }

    private mutating func count(_ name: String, _ isRight: Bool) {
        let (right, all) = found[name] ?? (0, 0)
        found[name] = (right + (isRight ? 1 : 0), all + 1)
    }

    /// The share of all that was to be found.
    var share: Double {
        Double(found.values.reduce(0) { $0 + $1.right }) / Double(max(1, found.values.reduce(0) { $0 + $1.all }))
    }

    var report: String {
        found.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.right)/\($0.value.all)" }.joined(separator: ", ")
            + ", missed \(missed), invented \(invented)"
    }
}

extension String {
    var precomposed: String { precomposedStringWithCanonicalMapping }
    var decomposed: String { decomposedStringWithCanonicalMapping }
}
