import TextAnalysis

/// What a timeline is made of in an evaluation: an article, or a single sentence that was dated by other means.
public struct TimelineDocument: Sendable, Hashable {
    /// The story that it belongs to.
    public var story: String
    /// The day of the report, or the day that the sentence is about.
    public var day: Day?
    /// Its id, and its language by tag.
    public var id, language: String?
    /// Its headline; empty where it has none.
    public var title: String
    /// The article's text, or the sentence.
    public var text: String

    /// A document.
    public init(
        story: String, day: Day?, id: String? = nil, language: String? = nil, title: String = "", text: String
    ) {
        (self.story, self.day, self.id, self.language) = (story, day, id, language)
        (self.title, self.text) = (title, text)
    }

    /// By story, day, id, title and text, bytewise: an order that files cannot change.
    static func precedes(_ a: TimelineDocument, _ b: TimelineDocument) -> Bool {
        if a.story != b.story { return Corpus.bytewise(a.story, b.story) }
        if a.day != b.day { return a.day.map { day in b.day.map { day < $0 } ?? false } ?? true }
        for (x, y) in [(a.id ?? "", b.id ?? ""), (a.title, b.title), (a.text, b.text)] where x != y {
            return Corpus.bytewise(x, y)
        }
        return Corpus.bytewise(a.language ?? "", b.language ?? "")
    }

    /// Whether it may be a single sentence: no headline, one line, and no more words than a sentence may have.
    fileprivate var looksLikeSentence: Bool {
        title.isEmpty && !text.utf8.contains(.lineFeed) && text.split(separator: " ").count <= longestSentence
    }
}

/// The documents of stories whose timelines are to be told.
public struct TimelineDocuments: Sendable {
    /// What a document is.
    public enum Unit: String, Sendable, Hashable, CaseIterable {
        /// Articles, on the day of their report.
        case articles
        /// Single sentences, each on the day that it tells of.
        case sentences
    }

    /// The documents in an order of their own.
    public var documents: [TimelineDocument]
    /// What they are.
    public var unit: Unit
    /// What could not be read.
    public var findings: [Finding]

    /// Documents in any order. Without a `unit`, they are sentences where nine of ten have no headline, one line and at most 80 words.
    public init(_ documents: [TimelineDocument], unit: Unit? = nil, findings: [Finding] = []) {
        self.documents = documents.sorted(by: TimelineDocument.precedes)
        let sentences = unit == nil ? documents.count(where: \.looksLikeSentence) : 0
        self.unit = unit ?? (10 * sentences >= 9 * documents.count ? .sentences : .articles)
        self.findings = findings
    }

    /// Reads JSON lines, also packed by gzip or Zstandard; `-` is standard input. A line has `story`, `text`, and where known `date`
    /// (or `published`), `title`, `language` and `id`; lines without a story take no part.
    ///
    /// Throws ``InputError`` where a file cannot be read. O(bytes).
    public init(paths: [String], unit: Unit? = nil) throws {
        var documents: [TimelineDocument] = []
        var findings: [Finding] = []
        for path in paths {
            var log = FindingLog(file: path)
            documents += try LabelFile.objects(in: path, log: &log).compactMap { TimelineDocument($0.object) }
            findings += log.all()
        }
        self.init(documents, unit: unit, findings: findings)
    }
}

extension TimelineDocument {
    /// The document in an object; `nil` where it has no story or no text.
    fileprivate init?(_ object: ParsedJSONObject) {
        guard let story = object.text("story"), let text = object.text("text") else { return nil }
        self.init(
            story: story, day: (object.text("date") ?? object.text("published")).flatMap(Day.init(isoDate:)),
            id: object.text("id"), language: object.text("language"), title: object.text("title") ?? "", text: text)
    }
}
