/// The labels of a set of documents, each document once.
public struct StoryLabels: Sendable {
    /// The labels by story, id and title.
    public var labels: [StoryLabel]
    /// Lines that could not be read, and documents that were labelled twice.
    public var findings: [Finding]

    /// Labels as given; of two for one document the later one counts.
    public init(_ given: [StoryLabel], findings: [Finding] = [], file: String = "labels") {
        self.findings = findings
        var latest: [String: StoryLabel] = [:]
        var disputed: Set<String> = []
        for label in given {
            guard let key = label.key else { continue }
            if let before = latest.updateValue(label, forKey: key), before.story != label.story {
                disputed.insert(key)
            }
        }
        labels = latest.values.sorted(by: StoryLabel.precedes)
        for key in disputed.sorted(by: Corpus.bytewise) {
            self.findings.append(
                Finding(
                    .warning, "duplicate-label",
                    "“\(excerpt(key))” is labelled with two stories; the later one counts.",
                    at: Origin(file: file)))
        }
    }

    /// Reads JSON lines, also packed by gzip or Zstandard; `-` is standard input. Each line has a `story` (or `story_id`)
    /// and an `id`, or else a `title`; lines without a story are documents that nobody labelled.
    ///
    /// Throws ``InputError`` where the file cannot be read. O(bytes).
    public init(path: String) throws {
        var log = FindingLog(file: path)
        let labels = try LabelFile.objects(in: path, log: &log).compactMap { StoryLabel($0.object) }
        self.init(labels, findings: log.all(), file: path)
    }
}

extension StoryLabel {
    /// The label in an object; `nil` where it names no story.
    fileprivate init?(_ object: ParsedJSONObject) {
        func value(_ names: String...) -> String? {
            for name in names {
                let text = object.members.first { $0.key == name }?.value.text ?? ""
                if !text.isEmpty { return text }
            }
            return nil
        }
        guard let story = value("story", "story_id") else { return nil }
        self.init(
            id: value("id"), story: story, title: value("title"), language: value("language"),
            published: value("published", "date"), source: value("source"))
    }
}
