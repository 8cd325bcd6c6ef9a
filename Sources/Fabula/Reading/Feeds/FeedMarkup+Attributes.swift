extension FeedMarkup {
    /// So many attributes of a tag are read.
    private static let mostAttributes = 64

    /// Writes each attribute that has a name and a value, once, in double quotes.
    mutating func copyAttributes(in range: Range<Int>) {
        var (i, seen) = (range.lowerBound, Set<String>())
        while i < range.upperBound {
            guard bytes[i].isLetter || bytes[i] == UInt8(ascii: "_") else {
                if bytes[i] == .lineFeed { out.append(.lineFeed) }
                i += 1
                continue
            }
            let name = self.name(from: i)
            let mark = min(bytes.skippingSpace(from: name.end), range.upperBound)
            guard mark < range.upperBound, bytes[mark] == UInt8(ascii: "=") else {
                i = min(name.end, range.upperBound)
                continue
            }
            let value = self.value(from: mark + 1, in: range)
            skip(i..<value.text.lowerBound)
            if seen.count < Self.mostAttributes, seen.insert(name.text).inserted {
                out.append(UInt8(ascii: " "))
                out += name.text.utf8
                out += "=\"".utf8
                copyValue(value.text)
                out.append(.quote)
            } else {
                skip(value.text)
            }
            i = value.end
        }
    }

    /// An attribute's value, with or without quotes.
    private func value(from start: Int, in range: Range<Int>) -> (text: Range<Int>, end: Int) {
        let first = min(bytes.skippingSpace(from: start), range.upperBound)
        guard first < range.upperBound else { return (first..<first, first) }
        let quote = bytes[first]
        if quote == .quote || quote == UInt8(ascii: "'") {
            let end = min(bytes.firstIndex(of: quote, from: first + 1), range.upperBound)
            return (first + 1..<end, min(end + 1, range.upperBound))
        }
        let end = bytes[first..<range.upperBound].firstIndex(where: \.isSpace) ?? range.upperBound
        return (first..<end, end)
    }

    private mutating func copyValue(_ range: Range<Int>) {
        var i = range.lowerBound
        while i < range.upperBound {
            switch bytes[i] {
            case UInt8(ascii: "&"):
                i = copyReference(at: i)
                continue
            case .quote: out += "&quot;".utf8
            default: out.append(bytes[i])
            }
            i += 1
        }
    }
}
