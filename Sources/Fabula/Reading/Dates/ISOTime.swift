import TextAnalysis

/// ISO 8601 and RFC 3339 in one pass: `2021-12-02T15:23:00.5+01:00`, a blank for `T`, `2021-12-02`, `2021-12`,
/// `20211202T152300Z`. Anything that follows makes it no ISO time; then the general reader has a look.
enum ISOTime {
    /// The time, or `nil` where the bytes are written otherwise.
    static func parse(_ bytes: [UInt8]) -> Timestamp? {
        var scan = DigitScanner(bytes)
        guard let year = scan.digits(4) else { return nil }
        let isExtended = scan.take("-")
        guard let month = scan.digits(2) else { return nil }
        if isExtended, scan.isAtEnd {
            guard TimestampParser.years.contains(year), let day = Day(year: year, month: month, day: 1) else {
                return nil
            }
            return Timestamp(day, precision: .month)
        }
        if isExtended, !scan.take("-") { return nil }
        guard let day = scan.digits(2) else { return nil }
        if scan.isAtEnd {
            return isExtended ? TimestampParser.timestamp(year: year, month: month, day: day, time: nil) : nil
        }
        guard scan.take("T") || scan.take("t") || (isExtended && scan.takeBlanks()) else { return nil }
        guard let time = time(&scan), scan.isAtEnd else { return nil }
        return TimestampParser.timestamp(year: year, month: month, day: day, time: time)
    }

    private static func time(_ scan: inout DigitScanner) -> TimeOfDay? {
        guard let hour = scan.digits(2) else { return nil }
        var time = TimeOfDay(hour: hour)
        let isExtended = scan.take(":")
        guard let minute = scan.digits(2) else { return nil }
        time.minute = minute
        if isExtended ? scan.take(":") : scan.isAtDigit {
            guard let second = scan.digits(2) else { return nil }
            time.second = second
            if scan.take(".") || scan.take(","), !scan.takeDigits() { return nil }
        }
        _ = scan.takeBlanks()
        if scan.take("Z") || scan.take("z") {
            time.offset = 0
        } else if let sign = scan.takeSign() {
            guard let hours = scan.digits(2) else { return nil }
            _ = scan.take(":")
            let minutes = scan.isAtEnd ? 0 : scan.digits(2)
            guard let minutes, hours <= 14, minutes < 60 else { return nil }
            time.offset = sign * (hours * 3600 + minutes * 60)
        }
        return time
    }
}

/// Takes digits and marks from the front of a byte array.
private struct DigitScanner {
    let bytes: [UInt8]
    var at: Int
    let end: Int

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        at = bytes.skippingSpace(from: 0)
        var end = bytes.count
        while end > at, bytes[end - 1].isSpace { end -= 1 }
        self.end = end
    }

    var isAtEnd: Bool { at >= end }
    var isAtDigit: Bool { at < end && bytes[at].isDigit }

    /// Exactly so many digits, as a number.
    mutating func digits(_ count: Int) -> Int? {
        guard at + count <= end else { return nil }
        var value = 0
        for i in at..<at + count {
            guard bytes[i].isDigit else { return nil }
            value = value * 10 + Int(bytes[i] &- 0x30)
        }
        at += count
        return value
    }

    mutating func take(_ mark: Unicode.Scalar) -> Bool {
        guard at < end, bytes[at] == UInt8(ascii: mark) else { return false }
        at += 1
        return true
    }

    mutating func takeBlanks() -> Bool {
        let start = at
        while at < end, bytes[at].isSpace { at += 1 }
        return at > start
    }

    mutating func takeDigits() -> Bool {
        let start = at
        while isAtDigit { at += 1 }
        return at > start
    }

    mutating func takeSign() -> Int? {
        if take("+") { return 1 }
        if take("-") { return -1 }
        return nil
    }
}
