extension FeedMarkup {
    /// Takes what starts with `<!` or `<?`: CDATA sections stay, all else goes.
    mutating func takeDeclaration() {
        if bytes.holds("<![CDATA[", at: at) { return takeSection() }
        if bytes.holds("<!--", at: at) { return takeComment() }
        let end: Int
        if bytes.holds("<!DOCTYPE", at: at) {
            end = endOfDocumentType()
        } else if bytes[at + 1] == UInt8(ascii: "?") {
            end = endOfInstruction()
        } else {
            end = min(bytes.firstIndex(of: UInt8(ascii: ">"), or: UInt8(ascii: "<"), from: at + 1) + 1, bytes.count)
            addFault("A declaration that feeds do not have.")
        }
        skip(at..<end)
        at = end
    }

    /// A CDATA section, which ends with its element where its own end is missing.
    private mutating func takeSection() {
        let start = at + 9
        let section = endOfSection(from: start)
        if !section.isClosed { addFault("A CDATA section is not closed.") }
        if open.isEmpty {
            skip(start..<section.end)
        } else if start < section.end {
            out += "<![CDATA[".utf8
            out += bytes[start..<section.end]
            out += "]]>".utf8
        }
        at = section.isClosed ? section.end + 3 : section.end
    }

    /// Where a section's text ends. One whose end was lost goes on through the end of its item to the next section; it
    /// is cut where its element ends, at the latest where its item does.
    private mutating func endOfSection(from start: Int) -> (end: Int, isClosed: Bool) {
        var (i, itemEnd) = (start, bytes.count)
        search: while !lacksSectionEnd {
            i = bytes.firstIndex(of: UInt8(ascii: "]"), or: UInt8(ascii: "<"), from: i)
            if i == bytes.count {
                lacksSectionEnd = true
            } else if bytes.holds("]]>", at: i) {
                return (i, true)
            } else if itemEnd == bytes.count, bytes.holds("</item>", at: i) || bytes.holds("</entry>", at: i) {
                itemEnd = i
            } else if itemEnd < i, bytes.holds("<![CDATA[", at: i) {
                break search
            }
            i += 1
        }
        return (endOfElement(from: start), false)
    }

    /// Where the end tag of the open element or of an item starts, else the end.
    private func endOfElement(from start: Int) -> Int {
        guard let name = open.last?.name.utf8 else { return bytes.count }
        var i = bytes.firstIndex(of: UInt8(ascii: "<"), from: start)
        while i < bytes.count {
            let first = i + 2
            let isEnd = first + name.count <= bytes.count && bytes[i + 1] == UInt8(ascii: "/")
            if isEnd, bytes[first..<first + name.count].lazy.map(\.lowered).elementsEqual(name) { return i }
            if bytes.holds("</item>", at: i) || bytes.holds("</entry>", at: i) { return i }
            i = bytes.firstIndex(of: UInt8(ascii: "<"), from: i + 1)
        }
        return bytes.count
    }

    /// A comment goes; where its end is missing, only its first mark.
    private mutating func takeComment() {
        let end = lacksCommentEnd ? nil : index(after: "-->", from: at + 4)
        if end == nil {
            lacksCommentEnd = true
            addFault("A comment is not closed.")
        }
        skip(at..<(end ?? at + 4))
        at = end ?? at + 4
    }

    /// The index behind a processing instruction.
    private mutating func endOfInstruction() -> Int {
        let close = bytes.firstIndex(of: UInt8(ascii: ">"), or: UInt8(ascii: "<"), from: at + 2)
        guard close < bytes.count else { return bytes.count }
        if bytes[close] == UInt8(ascii: "<") {
            addFault("A processing instruction is not closed.")
            return close
        }
        return close + 1
    }

    /// The index behind a document type with its internal subset; where the end of that is missing, behind its first line.
    private mutating func endOfDocumentType() -> Int {
        let mark = bytes.firstIndex(of: UInt8(ascii: ">"), or: UInt8(ascii: "["), from: at)
        guard mark < bytes.count else { return bytes.count }
        if bytes[mark] == UInt8(ascii: ">") { return mark + 1 }
        var i = bytes.firstIndex(of: UInt8(ascii: "]"), or: UInt8(ascii: "<"), from: mark)
        while i < bytes.count {
            if bytes[i] == UInt8(ascii: "]") {
                let close = bytes.skippingSpace(from: i + 1)
                if close < bytes.count, bytes[close] == UInt8(ascii: ">") { return close + 1 }
            } else if i + 1 < bytes.count, bytes[i + 1].isLetter {
                break  // An element: the subset has ended.
            }
            i = bytes.firstIndex(of: UInt8(ascii: "]"), or: UInt8(ascii: "<"), from: i + 1)
        }
        addFault("The document type is not closed.")
        return i
    }

    /// The index behind the next `mark`, which ends in `>`.
    private func index(after mark: StaticString, from start: Int) -> Int? {
        var i = bytes.firstIndex(of: UInt8(ascii: ">"), from: start)
        while i < bytes.count {
            if i + 1 - mark.utf8CodeUnitCount >= start, bytes.holds(mark, at: i + 1 - mark.utf8CodeUnitCount) {
                return i + 1
            }
            i = bytes.firstIndex(of: UInt8(ascii: ">"), from: i + 1)
        }
        return nil
    }
}
