extension Folding {
    /// The hashes of the words of UTF-8, as ``words(_:limit:)`` gives them for the text. O(n).
    ///
    /// Letters of ASCII are taken byte by byte; only what lies beyond is decoded.
    package static func words(utf8 bytes: UnsafeBufferPointer<UInt8>, limit: Int = .max) -> [UInt64] {
        var words: [UInt64] = []
        var hash = Hash()
        var i = 0
        while i < bytes.count {
            let byte = bytes[i]
            var isLetter = false
            if byte < 0x80 {
                isLetter = hash.add(ascii: byte)
                i += 1
            } else {
                let (scalar, length) = scalar(bytes, at: i)
                isLetter = letter(scalar) != 0
                if isLetter { hash.add(scalar) }
                i += length
            }
            if !isLetter, hash.length > 0 {
                words.append(hash.value)
                hash = Hash()
                if words.count == limit { return words }
            }
        }
        if hash.length > 0 { words.append(hash.value) }
        return words
    }

    /// The same of a part of an array.
    static func words(utf8 bytes: ArraySlice<UInt8>, limit: Int = .max) -> [UInt64] {
        bytes.withUnsafeBufferPointer { words(utf8: $0, limit: limit) }
    }

    /// The character at a byte of at least 0x80, and its length; U+FFFD and 1 where there is none.
    private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> (Unicode.Scalar, Int) {
        let lead = bytes[i]
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1
        guard length > 1, i + length <= bytes.count else { return ("\u{FFFD}", 1) }
        var value = UInt32(lead & (0x7F >> UInt8(length)))
        for k in i + 1..<i + length {
            guard bytes[k] & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
            value = value << 6 | UInt32(bytes[k] & 0x3F)
        }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }
}

extension Folding.Hash {
    /// Takes a byte of ASCII; whether it is a letter or a digit.
    @inline(__always)
    mutating func add(ascii byte: UInt8) -> Bool {
        let letter = UInt32(byte | 0x20)
        if letter &- 0x61 < 26 {
            mix(letter)
        } else if byte &- 0x30 < 10 {
            mix(UInt32(byte))
        } else {
            return false
        }
        return true
    }
}
