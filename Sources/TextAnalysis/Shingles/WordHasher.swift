/// Reads the words of texts from their UTF-8 bytes and hashes them as it goes: no word is ever copied.
struct WordHasher {
    /// The words of a run of documents, and where each document ends.
    private(set) var words: [UInt32] = []
    private(set) var ends: [Int] = []

    /// The words of documents in order.
    static func hashes(of documents: ArraySlice<DocumentText>) -> WordHasher {
        var hasher = WordHasher()
        hasher.words.reserveCapacity(documents.reduce(0) { $0 + $1.text.utf8.count } / 6)
        for document in documents {
            hasher.read(document.title)
            hasher.read(document.text)
            hasher.ends.append(hasher.words.count)
        }
        return hasher
    }

    private mutating func read(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            WordHasher.plain.withUnsafeBufferPointer { plain in read(bytes, plain) }
        }
    }

    /// The lower-case byte of each ASCII letter and digit, 0 for all other bytes.
    private static let plain: [UInt8] = (0..<256).map { byte in
        switch UInt8(byte) {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): UInt8(byte)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt8(byte) | 0x20
        default: 0
        }
    }

    private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ plain: UnsafeBufferPointer<UInt8>) {
        var i = 0
        while i < bytes.count {
            var word = Word()
            while i < bytes.count {
                let byte = bytes[i]
                let letter = plain[Int(byte)]
                if letter != 0 {
                    if word.length == 0 { word.begins(withCapital: byte != letter, digit: letter < 0x3A) }
                    word.append(UInt32(letter))
                    i += 1
                } else if byte < 0x80 {
                    break
                } else {
                    let width = word.readWide(bytes, at: i)
                    if width <= 0 { break }
                    i += width
                }
            }
            if word.length > 0 {
                words.append(word.hash(isInitial: i < bytes.count && bytes[i] == UInt8(ascii: ".")))
            } else {
                i += i < bytes.count ? WordHasher.width(of: bytes[i]) : 0
            }
        }
    }

    private static func width(of lead: UInt8) -> Int { lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4 }
}

/// A word as far as it has been read.
private struct Word {
    private var state: UInt64 = 0xCBF2_9CE4_8422_2325
    private(set) var length = 0
    private var hasCapital = false, hasDigit = false

    @inline(__always)
    mutating func begins(withCapital capital: Bool, digit: Bool) { (hasCapital, hasDigit) = (capital, digit) }

    /// One more letter (Fowler, Noll & Vo's FNV-1a, a scalar a step).
    @inline(__always)
    mutating func append(_ letter: UInt32) {
        state = (state ^ UInt64(letter)) &* 0x0000_0100_0000_01B3
        length += 1
    }

    /// The hash with its mark. A lone capital is a name where a full stop makes an initial of it.
    func hash(isInitial: Bool) -> UInt32 {
        let isFact = hasDigit || hasCapital && (length > 1 || isInitial)
        let mixed = (state ^ state >> 29) &* 0xBF58_476D_1CE4_E5B9
        return UInt32(mixed >> 32) & ~WordHashes.factBit | (isFact ? WordHashes.factBit : 0)
    }

    /// Reads a character of several bytes and gives its width; 0 where it belongs to no word.
    @inline(never)
    mutating func readWide(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> Int {
        let (scalar, width) = NormalForm.decode(bytes, at: i)
        if (0x300...0x36F).contains(scalar) { return width }  // an accent written apart is left out, as the others are
        guard scalar < CharacterTable.limit else { return readRare(scalar) ? width : 0 }
        let (table, index) = (CharacterTable.shared, Int(scalar))
        guard table.isWord[index] else { return 0 }
        if length == 0 { begins(withCapital: table.isUpper[index], digit: false) }
        let lower = table.lower[index]
        let small = lower < CharacterTable.limit ? Int(lower) : index
        let folded = table.folded[small]
        append(folded < CharacterTable.limit ? UInt32(folded) : UInt32(small))
        return width
    }

    /// Letters beyond the table stand for themselves.
    private mutating func readRare(_ scalar: UInt32) -> Bool {
        // Typographic quotes, dashes and symbols are common and never part of a word.
        guard !(0x2000...0x2BFF).contains(scalar), Unicode.Scalar(scalar)!.isWordCharacter else { return false }
        append(scalar)
        return true
    }
}
