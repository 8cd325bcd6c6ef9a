/// Reads iCalendar (RFC 5545) as strictly as it is written down, for the few properties that we write.
struct CalendarReader {
    /// What is wrong with a calendar.
    struct Flaw: Error { var message: String }

    /// A property: name, parameters, value with its text escapes taken back.
    struct Property {
        var name: String, parameters: [String], value: String
    }

    /// The properties of each event.
    private(set) var events: [[Property]] = []
    /// The calendar's own properties.
    private(set) var properties: [Property] = []

    private static let texts = ["UID", "SUMMARY", "DESCRIPTION"]
    private static let known = texts + ["DTSTAMP", "DTSTART", "DTEND", "URL", "TRANSP"]

    init(_ bytes: [UInt8]) throws {
        var event: [Property]?
        let lines = try Self.unfolded(bytes).map(Self.property)
        guard lines.first?.name == "BEGIN", lines.last?.name == "END" else { throw Flaw(message: "no calendar") }
        for line in lines.dropFirst().dropLast() {
            switch (line.name, event) {
            case ("BEGIN", nil) where line.value == "VEVENT": event = []
            case ("END", let open?) where line.value == "VEVENT":
                try Self.check(open)
                events.append(open)
                event = nil
            case ("BEGIN", _), ("END", _): throw Flaw(message: "\(line.name):\(line.value) here")
            case (_, nil): properties.append(line)
            case (_, _?): event?.append(line)
            }
        }
        let needed = ["VERSION", "PRODID"].allSatisfy { name in properties.count { $0.name == name } == 1 }
        if event != nil || !needed { throw Flaw(message: "an open event, or no VERSION and PRODID") }
    }

    /// Physical lines end in CR LF, are 75 octets at most, and are UTF-8 each by itself; a space begins what goes on.
    private static func unfolded(_ bytes: [UInt8]) throws -> [String] {
        var lines: [String] = []
        var rest = bytes[...]
        while let end = rest.firstIndex(of: 0x0D) {
            let line = rest[..<end]
            guard rest.index(after: end) < rest.endIndex, rest[end + 1] == 0x0A else { throw Flaw(message: "CR alone") }
            guard line.count <= 75, !line.isEmpty else { throw Flaw(message: "a line of \(line.count) octets") }
            guard let text = String(validating: line, as: UTF8.self) else { throw Flaw(message: "a cut character") }
            guard !line.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { throw Flaw(message: "a control character") }
            if text.unicodeScalars.first == " " {
                guard !lines.isEmpty else { throw Flaw(message: "the first line goes on") }
                lines[lines.count - 1].unicodeScalars += text.unicodeScalars.dropFirst()
            } else {
                lines.append(text)
            }
            rest = rest[(end + 2)...]
        }
        guard rest.isEmpty else { throw Flaw(message: "the last line does not end") }
        return lines
    }

    private static func property(_ line: String) throws -> Property {
        let scalars = line.unicodeScalars
        guard let colon = scalars.firstIndex(of: ":") else { throw Flaw(message: "no value: \(line)") }
        let parts = String(scalars[..<colon]).split(separator: ";").map(String.init)
        let value = String(scalars[scalars.index(after: colon)...])
        guard let name = parts.first else { throw Flaw(message: "no name: \(line)") }
        return Property(
            name: name, parameters: Array(parts.dropFirst()),
            value: texts.contains(name) ? try unescaped(value) : value)
    }

    private static func unescaped(_ text: String) throws -> String {
        var out = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            switch scalar {
            case "\\":
                guard let next = rest.popFirst(), "\\;,nN".unicodeScalars.contains(next) else {
                    throw Flaw(message: "a wrong escape: \(text)")
                }
                out.append(next == "n" || next == "N" ? "\n" : next)
            case ";", ",": throw Flaw(message: "not escaped: \(text)")
            default: out.append(scalar)
            }
        }
        return String(out)
    }

    /// UID, DTSTAMP and DTSTART once, the others once at most; days as days, the stamp in UTC.
    private static func check(_ event: [Property]) throws {
        for property in event where !known.contains(property.name) {
            throw Flaw(message: "unknown: \(property.name)")
        }
        for name in known {
            let count = event.count { $0.name == name }
            let isNeeded = ["UID", "DTSTAMP", "DTSTART"].contains(name)
            if count > 1 || (isNeeded && count == 0) { throw Flaw(message: "\(count) × \(name)") }
        }
        for property in event {
            let isRight =
                switch property.name {
                case "DTSTAMP": property.value.wholeMatch(of: /\d{8}T\d{6}Z/) != nil
                case "DTSTART", "DTEND":
                    property.parameters == ["VALUE=DATE"] && property.value.wholeMatch(of: /\d{8}/) != nil
                case "URL": property.value.wholeMatch(of: /https?:\/\/[!-~]+/.ignoresCase()) != nil
                default: true
                }
            if !isRight { throw Flaw(message: "\(property.name): \(property.value)") }
        }
    }
}
