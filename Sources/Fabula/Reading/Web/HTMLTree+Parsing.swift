import Foundation

extension HTMLTree {
    /// Reads a page's UTF-8 as browsers do, near enough for text: never fails, O(n) whatever the page holds.
    ///
    /// libxml2's HTML parser compares each attribute of a tag with all others of it, and each end tag with all open
    /// elements: a page of 5 MB can keep it busy for hours. It is not used here.
    init(parsing bytes: [UInt8]) {
        self = bytes.withUnsafeBufferPointer { page in
            var scanner = TagScanner(page: page, builder: HTMLTreeBuilder(bytes))
            return scanner.scan()
        }
    }
}

/// Cuts a page into tags and texts.
private struct TagScanner {
    let page: UnsafeBufferPointer<UInt8>
    var builder: HTMLTreeBuilder
    private var at = 0
    private var tag = (hash: UInt64(0), element: HTMLTag.other)
    private let elements = HTMLTag.byName
    private let attributes = HTMLAttribute.byName
    /// Marks that are known not to come any more: keeps the searches for them linear.
    private var missing: Set<UInt64> = []

    /// More attributes of a tag are passed over.
    private static let mostAttributes = 64

    init(page: UnsafeBufferPointer<UInt8>, builder: HTMLTreeBuilder) {
        (self.page, self.builder) = (page, builder)
    }

    mutating func scan() -> HTMLTree {
        guard page.count < Int(Int32.max) / 2 else { return builder.finish() }
        var textStart = 0
        while at < page.count {
            at = index(of: UInt8(ascii: "<"), from: at)
            guard at + 1 < page.count, isMarkup(page[at + 1]) else {
                at += 1
                continue
            }
            addText(textStart..<at)
            takeMarkup()
            textStart = at
        }
        addText(textStart..<page.count)
        return builder.finish()
    }

    private func isMarkup(_ next: UInt8) -> Bool {
        next.isLetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
    }

    private mutating func addText(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        let isBlank = range.allSatisfy { page[$0].isSpace }
        builder.text(range, isBlank: isBlank)
    }

    private mutating func takeMarkup() {
        let start = at
        let next = page[start + 1]
        if next.isLetter {
            at += 1
            takeName()
            takeStartTag(from: start)
        } else if next == UInt8(ascii: "/"), start + 2 < page.count, page[start + 2].isLetter {
            at += 2
            takeName()
            at = min(page.count, index(of: UInt8(ascii: ">"), from: at) + 1)
            builder.end(tag.hash, tag.element)
        } else if start + 3 < page.count, next == UInt8(ascii: "!"), page[start + 2] == UInt8(ascii: "-"),
            page[start + 3] == UInt8(ascii: "-"), let end = endOfComment(from: start + 4)
        {
            at = end
        } else {
            at = min(page.count, index(of: UInt8(ascii: ">"), from: start) + 1)
        }
    }

    private mutating func takeName() {
        var hash = NameHash()
        while at < page.count, !page[at].isSpace, page[at] != UInt8(ascii: ">"), page[at] != UInt8(ascii: "/") {
            hash.add(page[at])
            at += 1
        }
        tag = (hash.value, elements[hash.value])
    }

    private mutating func takeStartTag(from start: Int) {
        let (name, element) = tag
        let first = builder.attributeCount
        while at < page.count, page[at] != UInt8(ascii: ">") {
            if page[at].isSpace || page[at] == UInt8(ascii: "/") { at += 1 } else { takeAttribute(first) }
        }
        at = min(page.count, at + 1)
        builder.start(name, element, at: start, firstAttribute: first)
        guard element.isRaw else { return }
        let end = endOfRaw(name, from: at)
        builder.raw(at..<end)
        at = end
    }

    private mutating func takeAttribute(_ first: Int) {
        var hash = NameHash()
        let start = at
        while at < page.count, !page[at].isSpace, page[at] != UInt8(ascii: ">"), page[at] != UInt8(ascii: "/"),
            page[at] != UInt8(ascii: "=") || at == start
        {
            hash.add(page[at])
            at += 1
        }
        let value = takeValue()
        guard builder.attributeCount - first < Self.mostAttributes, let name = attributes[hash.value] else {
            return
        }
        builder.add(HTMLTree.Attribute(name: name, start: Int32(value.lowerBound), length: Int32(value.count)))
    }

    /// What follows a name: `="…"`, `= '…'`, `=…` or nothing.
    private mutating func takeValue() -> Range<Int> {
        var i = at
        while i < page.count, page[i].isSpace { i += 1 }
        guard i < page.count, page[i] == UInt8(ascii: "=") else { return at..<at }
        i += 1
        while i < page.count, page[i].isSpace { i += 1 }
        guard i < page.count else {
            at = i
            return i..<i
        }
        let quote = page[i]
        if quote == .quote || quote == UInt8(ascii: "'"), !missing.contains(UInt64(quote)) {
            let close = index(of: quote, from: i + 1)
            if close < page.count {
                at = close + 1
                return i + 1..<close
            }
            missing.insert(UInt64(quote))
        }
        let start = i
        while i < page.count, !page[i].isSpace, page[i] != UInt8(ascii: ">") { i += 1 }
        at = i
        return start..<i
    }

    /// The index behind `-->`; `nil` where it never comes.
    private mutating func endOfComment(from start: Int) -> Int? {
        let mark = UInt64(UInt8(ascii: "-"))
        guard !missing.contains(mark) else { return nil }
        var i = index(of: UInt8(ascii: ">"), from: start)
        while i < page.count {
            if i >= start, page[i - 1] == UInt8(ascii: "-"), page[i - 2] == UInt8(ascii: "-") { return i + 1 }
            i = index(of: UInt8(ascii: ">"), from: i + 1)
        }
        missing.insert(mark)
        return nil
    }

    /// Where the end tag of a script, style or title stands; where it never comes, the element is empty.
    private mutating func endOfRaw(_ name: UInt64, from start: Int) -> Int {
        guard !missing.contains(name) else { return start }
        var i = index(of: UInt8(ascii: "<"), from: start)
        while i < page.count {
            if i + 2 < page.count, page[i + 1] == UInt8(ascii: "/"), page[i + 2].isLetter {
                var hash = NameHash()
                var k = i + 2
                while k < page.count, page[k].isLetter {
                    hash.add(page[k])
                    k += 1
                }
                if hash.value == name { return i }
            }
            i = index(of: UInt8(ascii: "<"), from: i + 1)
        }
        missing.insert(name)
        return start
    }

    /// The first index from `start` that holds a byte, else the page's end.
    private func index(of byte: UInt8, from start: Int) -> Int {
        guard start < page.count, let found = memchr(page.baseAddress! + start, Int32(byte), page.count - start) else {
            return page.count
        }
        return UnsafeRawPointer(page.baseAddress!).distance(to: UnsafeRawPointer(found))
    }
}
