import TextAnalysis

/// The lines of an iCalendar object (RFC 5545, section 3.1): each ends in CR LF and is folded at 75 octets.
struct ContentLines {
    /// The lines so far, as UTF-8.
    private(set) var bytes: [UInt8] = []

    /// Octets of a line without its end.
    static let longest = 75

    /// A line whose value is written as it is: a date, an address of ``webAddress(_:)``, a name of the format.
    ///
    /// What is longer than a line goes on in the next behind a space, never within a character.
    mutating func add(_ name: String, _ value: String) {
        var length = 0
        for scalar in "\(name):\(value)".unicodeScalars {
            let octets = UTF8.encode(scalar)!
            if length + octets.count > Self.longest {
                bytes += "\r\n ".utf8
                length = 1
            }
            bytes += octets
            length += octets.count
        }
        bytes += "\r\n".utf8
    }

    /// A line whose value is text (section 3.3.11): one or several lines, each without controls.
    mutating func add(_ name: String, lines: [String]) {
        add(name, lines.map { Self.escaped(sanitized($0)) }.joined(separator: "\\n"))
    }

    /// `;`, `,` and `\` behind a `\`.
    private static func escaped(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == "\\" || scalar == ";" || scalar == "," { out.append("\\") }
            out.append(scalar)
        }
        return String(out)
    }
}

/// `20211202`.
func calendarDate(_ day: Day) -> String { day.iso.replacing("-", with: "") }

/// `20211202T142300Z` for seconds since 1970-01-01T00:00:00Z.
func calendarTime(_ instant: Int64) -> String {
    let time = Timestamp(wallClock: instant, precision: .second).iso
    return time.replacing("-", with: "").replacing(":", with: "") + "Z"
}
