/// Documents that wrap their records: `{"status": "ok", "articles": […]}`.
extension JSONReader {
    /// The list of records in an object that is no record itself: it has no text, and its list's objects have titles.
    mutating func wrappedList(_ object: ParsedJSONObject, depth: Int = 0) -> [ParsedJSON]? {
        if object.members.contains(where: { meaning(of: $0.key)?.role == .text }) { return nil }
        for member in object.members {
            switch member.value {
            case .array(let items):
                let holdsRecord = items.contains { item in
                    guard case .object(let item) = item else { return false }
                    return item.members.contains { [.title, .text].contains(mapping.meaning(of: $0.key)?.role) }
                }
                if holdsRecord { return items }
            case .object(let inner) where depth < 2:
                if let list = wrappedList(inner, depth: depth + 1) { return list }
            default: break
            }
        }
        return nil
    }

    /// Whether an object that failed to read has a text before its first list: then it is a record, no wrapper.
    func startsWithText(_ start: Int, before list: Int) -> Bool {
        var head = JSONScanner(Array(scanner.bytes[start..<list]))
        while let byte = head.peek() {
            if byte == .quote, case .string(let key)? = try? head.value() {
                if mapping.meaning(of: key)?.role == .text { return true }
            } else {
                head.at += 1
            }
        }
        return false
    }
}
