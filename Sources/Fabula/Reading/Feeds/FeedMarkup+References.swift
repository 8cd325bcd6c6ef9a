extension FeedMarkup {
    /// Writes the reference at `&` as XML has it, and returns the index after it.
    ///
    /// HTML's named characters become themselves, as parsers drop undeclared ones; numbers that XML does not allow become
    /// what Windows-1252 has at that place, else U+FFFD; an `&` that names nothing becomes `&amp;`.
    mutating func copyReference(at start: Int) -> Int {
        if start + 1 < bytes.count, bytes[start + 1] == UInt8(ascii: "#") { return copyNumber(at: start) }
        var end = start + 1
        while end < bytes.count, end - start < 12, bytes[end].isLetter || bytes[end].isDigit { end += 1 }
        let name = bytes[start + 1..<end]
        guard end < bytes.count, bytes[end] == UInt8(ascii: ";"), !name.isEmpty else { return copyAmpersand(at: start) }
        if ["amp", "lt", "gt", "quot", "apos"].contains(String(decoding: name, as: UTF8.self)) {
            out += bytes[start...end]
        } else if let code = HTMLEntities.codePoint(named: name) {
            out.append(codePoint: code)
        } else {
            return copyAmpersand(at: start)
        }
        return end + 1
    }

    private mutating func copyNumber(at start: Int) -> Int {
        var i = start + 2
        let isHexadecimal = i < bytes.count && bytes[i].lowered == UInt8(ascii: "x")
        if isHexadecimal { i += 1 }
        let first = i
        while i < bytes.count, i - first < 8, bytes[i].isDigit || (isHexadecimal && bytes[i].isLetter) { i += 1 }
        let digits = String(decoding: bytes[first..<i], as: UTF8.self)
        guard i < bytes.count, bytes[i] == UInt8(ascii: ";"),
            var code = UInt32(digits, radix: isHexadecimal ? 16 : 10)
        else { return copyAmpersand(at: start) }
        if (0x80..<0xA0).contains(code) { code = UInt32(Windows1252.upperControls[Int(code) - 0x80]) }
        let isAllowed = code >= 0x20 || code == 0x09 || code == 0x0A || code == 0x0D
        let isCharacter = isAllowed && Unicode.Scalar(code) != nil && code & 0xFFFE != 0xFFFE
        out += "&#\(isCharacter ? code : 0xFFFD);".utf8
        return i + 1
    }

    private mutating func copyAmpersand(at start: Int) -> Int {
        out += "&amp;".utf8
        return start + 1
    }
}
