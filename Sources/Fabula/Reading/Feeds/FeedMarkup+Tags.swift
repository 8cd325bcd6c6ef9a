extension FeedMarkup {
    /// Elements that nest deeper are not written: parsers have limits.
    private static let deepest = 100
    /// So many elements of an item are written: a tree takes some thirty times the bytes of the smallest elements.
    private static let mostElements = 20_000

    /// Takes `<name a="b">`, closing first what the new element cannot stand in.
    mutating func takeStartTag() {
        let start = at
        let name = self.name(from: at + 1)
        let tag = tagEnd(from: name.end)
        if tag.isBroken { addFault("The tag <\(name.text)> is broken.") }
        if tag.isCut {
            skip(start..<tag.end)
            at = tag.end
            return
        }
        closeBefore(name.text)
        if open.isEmpty, FeedElement.isItem(name.text) { push("rss", attributes: 0..<0, isEmpty: false) }
        let isEmpty = tag.isEmpty || (FeedElement.empties.contains(name.text) && open.count > 2)
        if isEmpty, open.isEmpty, !FeedElement(name: name.text).isFrame {
            skip(start..<tag.end)  // A document has one outermost element; this is none.
        } else {
            push(name.text, attributes: name.end..<tag.attributesEnd, isEmpty: isEmpty)
        }
        at = tag.end
    }

    /// Takes `</name>`.
    mutating func takeEndTag() {
        let start = at
        let name = self.name(from: at + 2).text
        let tag = tagEnd(from: at + 2)
        defer {
            skip(start..<tag.end)
            at = tag.end
        }
        guard let top = open.last else { return }
        if tag.isBroken { addFault("The tag </\(name)> is broken.") }
        if top.name == name, open.count > 1 { return close(downTo: open.count - 1) }
        if let k = open.lastIndex(where: { $0.name == name }) {
            if k + 1 < open.count { addFault("<\(top.name)> is not closed.") }
            if k == 0 { hasEnded = true }
            return close(downTo: max(k, 1))
        }
        guard !FeedElement.empties.contains(name) else { return }
        addFault("</\(name)> closes nothing.")
        if FeedElement.isItem(name), let frame = open.lastIndex(where: \.isFrame) {
            close(downTo: frame + 1)
        } else if !top.holdsElements, !top.isItem, !top.isFrame, open.count > 1 {
            close(downTo: open.count - 1)  // One of the two tags is misspelled.
        }
    }

    /// Closes an item that a new item starts in, and a field that another field starts in.
    private mutating func closeBefore(_ name: String) {
        let isItem = FeedElement.isItem(name)
        guard isItem || FeedElement.fields.contains(name) else { return }
        if isItem, let k = open.lastIndex(where: { $0.name == name }), k > 0 {
            addFault("<\(open[k].name)> is not closed before the next one.")
            return close(downTo: k)
        }
        guard let parent = open.lastIndex(where: { $0.isItem || $0.isFrame }), parent + 1 < open.count else { return }
        let field = open[parent + 1].name
        // Raw HTML in a description may hold <link> and <title>.
        guard FeedElement.leaves.contains(field), field != "description" || (open.count == parent + 2 && name != "link")
        else { return }
        addFault("<\(field)> is not closed before <\(name)>.")
        close(downTo: parent + 1)
    }

    private mutating func push(_ name: String, attributes: Range<Int>, isEmpty: Bool) {
        elements = FeedElement.isItem(name) ? 0 : elements + 1
        let isWritten = open.count < Self.deepest && elements < Self.mostElements
        if !open.isEmpty { open[open.count - 1].holdsElements = true }
        if isWritten {
            out.append(UInt8(ascii: "<"))
            out += name.utf8
            copyAttributes(in: attributes)
            out += isEmpty ? "/>".utf8 : ">".utf8
        } else {
            skip(attributes)
        }
        // Without bound only in number: an element too deep is counted, not kept, once the stack is long.
        if !isEmpty, open.count < 2 * Self.deepest { open.append(FeedElement(name: name, isWritten: isWritten)) }
    }

    /// A name in lower case: ASCII letters, digits, `-_.` and one colon within.
    func name(from start: Int) -> (text: String, end: Int) { Self.name(in: bytes, from: start) }

    /// The name that starts at an index of some bytes.
    static func name(in bytes: [UInt8], from start: Int) -> (text: String, end: Int) {
        var (end, colons) = (start, 0)
        while end < bytes.count, bytes[end].isNamePart || (bytes[end] == UInt8(ascii: ":") && colons == 0) {
            if bytes[end] == UInt8(ascii: ":") {
                guard end + 1 < bytes.count, bytes[end + 1].isLetter || bytes[end + 1] == UInt8(ascii: "_") else {
                    break
                }
                colons += 1
            }
            end += 1
        }
        return (String(decoding: bytes[start..<end].lazy.map(\.lowered), as: UTF8.self), end)
    }

    private struct TagEnd {
        var attributesEnd: Int
        /// The index after the tag.
        var end: Int
        var isEmpty = false
        var isBroken = false
        /// Whether the bytes end within the tag.
        var isCut = false
    }

    /// Where a tag ends: at the `>` outside quotes; where a `<` comes first, at whatever `>` came before it, or there.
    private func tagEnd(from start: Int) -> TagEnd {
        var (i, quote, anyClose) = (start, UInt8(0), Int?.none)
        while i < bytes.count, bytes[i] != UInt8(ascii: "<") {
            let byte = bytes[i]
            if byte == UInt8(ascii: ">") {
                if quote == 0 { return closed(at: i, from: start) }
                anyClose = anyClose ?? i
            } else if quote == 0, byte == .quote || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == quote {
                quote = 0
            }
            i += 1
        }
        if let anyClose {
            var end = closed(at: anyClose, from: start)
            end.isBroken = true
            return end
        }
        return TagEnd(attributesEnd: i, end: i, isBroken: i < bytes.count, isCut: i == bytes.count)
    }

    private func closed(at close: Int, from start: Int) -> TagEnd {
        let isEmpty = close > start && bytes[close - 1] == UInt8(ascii: "/")
        return TagEnd(attributesEnd: isEmpty ? close - 1 : close, end: close + 1, isEmpty: isEmpty)
    }
}

extension UInt8 {
    /// Part of a name: ASCII letter, digit, `-`, `_` or `.`.
    fileprivate var isNamePart: Bool {
        isLetter || isDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: "_") || self == UInt8(ascii: ".")
    }
}
