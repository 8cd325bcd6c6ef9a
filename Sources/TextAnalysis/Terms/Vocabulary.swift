import Workers

/// The terms that written forms stand for: found out once for each distinct form, not for each occurrence.
struct Vocabulary: Sendable {
    /// Terms with their keys in order of first appearance, and the term of each written form (-1 for none).
    struct Terms: Sendable {
        /// The term of each written form.
        var ofForm: [Int32] = []
        /// The terms' keys.
        var keys = ByteStrings()
        /// The language of each term, as ``languageTag(_:)``; 0 for names.
        var tags: [UInt8] = []
    }

    /// Stems without stop words, keyed by language.
    var words = Terms()
    /// Capitalised forms in lower case without accents, keyed by no language; one for all names of a place.
    var names = Terms()
    /// The distinct lower-case forms.
    var lowercased = ByteStrings()
    /// The lower-case form of each written form, and the word term of each lower-case form (-1 for none).
    var lowercaseOfForm: [Int32] = [], termOfLowercase: [Int32] = []

    /// Finds the terms of all forms, in `threads` parts at the same time.
    init(_ forms: WrittenForms, threads: Int) {
        let shapes = concurrentMap(evenRanges(forms.count, parts: threads)) { Shapes(forms, $0) }
        var lowerTable = FormTable(minimumCapacity: forms.count)
        var nameTable = FormTable(minimumCapacity: forms.count / 2)
        for shape in shapes {
            let first = lowercaseOfForm.count
            lowercaseOfForm += lowerTable.intern(shape.lowercased) { forms.tags[first + $0] }
            names.ofForm += nameTable.intern(shape.names) { _ in 0 }
        }
        lowercased = lowerTable.keys
        (names.keys, names.tags) = (nameTable.keys, nameTable.tags)

        let lower = (keys: lowercased, tags: lowerTable.tags)
        let stems = concurrentMap(evenRanges(lower.keys.count, parts: threads)) {
            Self.stems(lower.keys, lower.tags, $0)
        }
        var wordTable = FormTable(minimumCapacity: lower.keys.count)
        for part in stems {
            let first = termOfLowercase.count
            termOfLowercase += wordTable.intern(part) { lower.tags[first + $0] }
        }
        words.ofForm = lowercaseOfForm.map { termOfLowercase[Int($0)] }
        (words.keys, words.tags) = (wordTable.keys, wordTable.tags)
    }

    /// What a form is in lower case, and as a name (empty where it has no capital).
    private struct Shapes: Sendable {
        var lowercased = ByteStrings()
        var names = ByteStrings()

        init(_ forms: WrittenForms, _ range: Range<Int>) {
            for i in range {
                let form = forms.forms[i]
                lowercased.append { WordShape.appendLowercase(form, to: &$0) }
                let lower = lowercased[i - range.lowerBound]
                names.append { if WordShape.isCapitalized(form) { Self.appendName(lower, to: &$0) } }
            }
        }

        /// Without accents, and as it is called elsewhere.
        private static func appendName(_ lower: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
            let start = bytes.count
            WordShape.appendFolded(lower, to: &bytes)
            if let canonical = Exonyms.canonical(bytes[start...]) { bytes.replaceSubrange(start..., with: canonical) }
        }
    }

    /// The word terms of lower-case forms; empty for stop words.
    private static func stems(_ forms: ByteStrings, _ tags: [UInt8], _ range: Range<Int>) -> ByteStrings {
        let stemmer = Stemmer()
        var stems = ByteStrings()
        for i in range {
            let form = forms[i]
            guard let language = language(ofTag: tags[i]) else {
                stems.append { WordShape.appendFolded(form, to: &$0) }
                continue
            }
            stems.append { bytes in
                if StopWords.contains(form, language: language) { return }
                form.withUnsafeBufferPointer { word in
                    stemmer.withStem(of: word, language: language) { WordShape.appendFolded($0, to: &bytes) }
                }
            }
        }
        return stems
    }
}
