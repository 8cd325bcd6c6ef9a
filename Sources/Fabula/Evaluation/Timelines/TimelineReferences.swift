import TextAnalysis

/// The timelines of a file.
public struct TimelineReferences: Sendable {
    /// The timelines by story and source.
    public var timelines: [TimelineReference]
    /// What could not be read.
    public var findings: [Finding]

    /// Timelines in any order.
    public init(_ timelines: [TimelineReference], findings: [Finding] = []) {
        (self.timelines, self.findings) = (timelines.sorted(by: TimelineReference.precedes), findings)
    }

    /// Reads JSON lines, also packed by gzip or Zstandard; `-` is standard input. Each line is a timeline:
    /// `{"story", "source", "entries": [{"date": "2011-01-25", "summary": ["sentence", …]}]}`.
    ///
    /// Throws ``InputError`` where the file cannot be read. O(bytes).
    public init(path: String) throws {
        var log = FindingLog(file: path)
        var timelines: [TimelineReference] = []
        for (line, object) in try LabelFile.objects(in: path, log: &log) {
            if let timeline = TimelineReference(object, line: line, log: &log) {
                timelines.append(timeline)
            } else {
                log.add(.warning, "bad-timeline", line: line, "This line is no timeline: story and entries are needed.")
            }
        }
        self.init(timelines, findings: log.all())
    }

    /// The timelines as JSON lines, which ``init(path:)`` reads.
    public static func bytes(_ timelines: [TimelineReference]) -> [UInt8] {
        timelines.flatMap { $0.json.bytes + [.lineFeed] }
    }
}

extension TimelineReference {
    /// The timeline in an object; `nil` where it has no story or no list of entries.
    fileprivate init?(_ object: ParsedJSONObject, line: Int, log: inout FindingLog) {
        guard let story = object.text("story"), case .array(let items)? = object["entries"] else { return nil }
        var entries: [Entry] = []
        for case .object(let item) in items {
            guard let day = item.text("date").flatMap(Day.init(isoDate:)) else {
                log.add(.warning, "bad-date", line: line, "An entry has no date such as 2011-01-25; left out.")
                continue
            }
            var summary: [String] = []
            if case .array(let sentences)? = item["summary"] { summary = sentences.map(\.text) }
            if case .string(let sentence)? = item["summary"] { summary = [sentence] }
            entries.append(Entry(day: day, summary: summary))
        }
        self.init(story: story, source: object.text("source"), entries: entries)
    }
}

extension ParsedJSONObject {
    /// The value of a key as text; `nil` where there is none.
    func text(_ key: String) -> String? {
        let text = self[key]?.text ?? ""
        return text.isEmpty ? nil : text
    }
}

extension Day {
    /// The day that a text starts with: `2011-01-25`, whatever follows.
    init?(isoDate text: String) {
        let parts = text.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2] else { return nil }
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == 3 else { return nil }
        self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    }
}
