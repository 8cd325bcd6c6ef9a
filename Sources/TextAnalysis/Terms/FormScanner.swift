/// What one pass over a run of documents gave: its distinct written forms, and each document as a sequence of them.
struct ScannedDocuments: Sendable {
    /// The forms in order of first appearance.
    var forms: ByteStrings
    /// The language of each form, as ``languageTag(_:)``.
    var tags: [UInt8]
    /// The forms of all documents in order.
    var tokens: [Int32]
    /// Where each document's title and text end in ``tokens``.
    var titleEnds: [Int], textEnds: [Int]
    /// How often each form occurs; in titles it counts twice.
    var occurrences: [Int]

    /// The number of documents.
    var documentCount: Int { textEnds.count }

    /// Where document `d` begins in ``tokens``.
    func start(of d: Int) -> Int { d == 0 ? 0 : textEnds[d - 1] }
}

/// A language as a small number: its place among all languages, and one more for an unknown one.
func languageTag(_ language: Language?) -> UInt8 {
    UInt8(language.map { Language.allCases.firstIndex(of: $0)! } ?? Language.allCases.count)
}

/// The language of a ``languageTag(_:)``.
func language(ofTag tag: UInt8) -> Language? {
    Int(tag) < Language.allCases.count ? Language.allCases[Int(tag)] : nil
}

/// Cuts documents into words and interns them as they are written, in normalisation form C.
///
/// A word is a maximal run of letters and digits of any script with more than one character; everything about a word
/// (case, stem, accents) is found out later, once for each distinct form.
struct FormScanner: ~Copyable {
    private var table = FormTable()
    private var tokens: [Int32] = []
    /// Words that wait to be interned together.
    private let waiting: UnsafeMutablePointer<FormTable.Probe>

    init() { waiting = .allocate(capacity: FormTable.batch) }

    deinit { waiting.deallocate() }

    /// The forms of the documents.
    static func scan(_ documents: ArraySlice<DocumentText>) -> ScannedDocuments {
        var scanner = FormScanner()
        var (titleEnds, textEnds): ([Int], [Int]) = ([], [])
        for document in documents {
            let tag = languageTag(document.language)
            scanner.scan(document.title, tag: tag)
            titleEnds.append(scanner.tokens.count)
            scanner.scan(document.text, tag: tag)
            textEnds.append(scanner.tokens.count)
        }
        return ScannedDocuments(
            forms: scanner.table.keys, tags: scanner.table.tags, tokens: scanner.tokens, titleEnds: titleEnds,
            textEnds: textEnds, occurrences: scanner.occurrences(titleEnds, textEnds))
    }

    private func occurrences(_ titleEnds: [Int], _ textEnds: [Int]) -> [Int] {
        var occurrences = [Int](repeating: 0, count: table.keys.count)
        for token in tokens { occurrences[Int(token)] += 1 }
        for (d, end) in titleEnds.enumerated() {
            for token in tokens[(d == 0 ? 0 : textEnds[d - 1])..<end] { occurrences[Int(token)] += 1 }
        }
        return occurrences
    }

    private mutating func scan(_ text: String, tag: UInt8) {
        NormalForm.withUTF8(text) { bytes in
            CharacterTable.shared.isWord.withUnsafeBufferPointer { isWord in
                scan(bytes, tag: tag, isWord: isWord)
            }
        }
    }

    @inline(__always)
    private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, tag: UInt8, isWord: UnsafeBufferPointer<Bool>) {
        var i = 0
        var queued = 0
        while true {
            while i < bytes.count {
                let width = Self.wordCharacter(bytes, at: i, isWord)
                if width > 0 { break }
                i -= width
            }
            if i >= bytes.count { break }
            let start = i
            var characters = 0
            while i < bytes.count {
                let width = Self.wordCharacter(bytes, at: i, isWord)
                if width <= 0 { break }
                i += width
                characters += 1
            }
            if characters > 1 {
                let word = UnsafeBufferPointer(rebasing: bytes[start..<i])
                waiting[queued] = FormTable.probe(word, tag: tag, readable: bytes.count - start)
                queued += 1
                if queued == FormTable.batch {
                    internWaiting(queued)
                    queued = 0
                }
            }
        }
        internWaiting(queued)
    }

    @inline(__always)
    private mutating func internWaiting(_ count: Int) {
        table.intern(UnsafeBufferPointer(start: waiting, count: count), appendingTo: &tokens)
    }

    /// The width in bytes of the character at `i` where it is part of a word; minus its width where it is not.
    @inline(__always)
    private static func wordCharacter(
        _ bytes: UnsafeBufferPointer<UInt8>, at i: Int, _ isWord: UnsafeBufferPointer<Bool>
    ) -> Int {
        let byte = bytes[i]
        if byte < 0x80 { return isWord[Int(byte)] ? 1 : -1 }
        if byte < 0xE0 { return isWord[Int(byte & 0x1F) << 6 | Int(bytes[i + 1] & 0x3F)] ? 2 : -2 }
        return wideCharacter(bytes, at: i)
    }

    @inline(never)
    private static func wideCharacter(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> Int {
        let (value, width) = NormalForm.decode(bytes, at: i)
        // General punctuation (typographic quotes, dashes) is common and never part of a word.
        if (0x2010...0x2060).contains(value) { return -width }
        return Unicode.Scalar(value)!.isWordCharacter ? width : -width
    }
}
