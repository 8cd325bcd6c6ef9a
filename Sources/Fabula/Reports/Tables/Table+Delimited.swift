/// How cells are set apart and made harmless for the program that reads them.
struct DelimitedDialect: Sendable {
    /// The byte between two cells.
    var separator: UInt8
    /// What ends a row.
    var lineEnd: StaticString
    /// Whether cells are quoted where they hold a separator, a quote or a line break; else those become spaces.
    var quotes: Bool
    /// Whether cells are changed so that a spreadsheet shows them as they are.
    var spreadsheet: Bool

    static let csv = DelimitedDialect(separator: UInt8(ascii: ","), lineEnd: "\n", quotes: true, spreadsheet: false)
    static let tsv = DelimitedDialect(separator: UInt8(ascii: "\t"), lineEnd: "\n", quotes: false, spreadsheet: false)
    static let excel = DelimitedDialect(separator: UInt8(ascii: ";"), lineEnd: "\r\n", quotes: true, spreadsheet: true)
}

extension Table {
    /// Header and rows in a dialect.
    func delimited(_ dialect: DelimitedDialect) -> [UInt8] {
        var writer = DelimitedWriter(dialect: dialect)
        if dialect.spreadsheet { writer.out += [0xEF, 0xBB, 0xBF] }
        writer.out.reserveCapacity(rows.count * columns.count * 16)
        writer.row(columns.map(Cell.text))
        for row in rows { writer.row(row) }
        return writer.out
    }
}

private struct DelimitedWriter {
    let dialect: DelimitedDialect
    var out: [UInt8] = []

    mutating func row(_ cells: [Table.Cell]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { out.append(dialect.separator) }
            write(cell)
        }
        dialect.lineEnd.withUTF8Buffer { out.append(contentsOf: $0) }
    }

    private mutating func write(_ cell: Table.Cell) {
        switch cell {
        case .missing: break
        case .integer(let value): out += String(value).utf8
        case .decimal(let value): out += fixed(value, point: dialect.spreadsheet ? "," : ".").utf8
        case .text(let text): write(text)
        case .list(let items): write(items.joined(separator: "; "))
        }
    }

    private mutating func write(_ text: String) {
        var text = dialect.spreadsheet ? forSpreadsheet(text) : text
        text.withUTF8 { write($0) }
    }

    private mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
        let quoted = dialect.quotes && bytes.contains(where: needsQuotes)
        if quoted { out.append(UInt8(ascii: "\"")) }
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            switch byte {
            case UInt8(ascii: "\"") where quoted: out += [byte, byte]
            case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                out.append(dialect.quotes ? byte : UInt8(ascii: " "))
            case 0..<0x20, 0x7F: out += replacementCharacter
            case 0xC2 where index < bytes.count && bytes[index] < 0xA0:  // U+0080…U+009F
                out += replacementCharacter
                index += 1
            case 0xE2 where index + 1 < bytes.count && turnsDirection(bytes[index], bytes[index + 1]):
                out += replacementCharacter
                index += 2
            default: out.append(byte)
            }
        }
        if quoted { out.append(UInt8(ascii: "\"")) }
    }

    /// Whether `E2` and these two bytes are U+202A…U+202E or U+2066…U+2069, which would turn around the cells behind them:
    /// readers strip them from texts, but names of files and ids keep theirs.
    private func turnsDirection(_ second: UInt8, _ third: UInt8) -> Bool {
        second == 0x80 ? (0xAA...0xAE).contains(third) : second == 0x81 && (0xA6...0xA9).contains(third)
    }

    private func needsQuotes(_ byte: UInt8) -> Bool {
        byte == dialect.separator || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
            || byte == UInt8(ascii: "\r")
    }
}

/// U+FFFD. RFC 4180 allows no control characters in a cell, and a terminal would obey them.
private let replacementCharacter: [UInt8] = [0xEF, 0xBF, 0xBD]

/// Excel's cells hold 32,767 UTF-16 units; what is beyond would spill into rows of its own.
private let longestCell = 32_000

/// The text on one line, cut at Excel's limit, with an apostrophe before what Excel would take for a formula.
private func forSpreadsheet(_ text: String) -> String {
    let formula = looksLikeFormula(text)
    guard formula || text.utf8.count > longestCell || text.utf8.contains(where: { $0 < 0x20 }) else { return text }
    var line = String.UnicodeScalarView()
    if formula { line.append("'") }
    var units = 0
    for scalar in text.unicodeScalars {
        units += scalar.value > 0xFFFF ? 2 : 1
        if units > longestCell {
            line.append("…")
            break
        }
        line.append(scalar == "\t" || scalar == "\n" || scalar == "\r" ? " " : scalar)
    }
    return String(line)
}

/// Whether the first character that shows begins a formula, in half or full width, or a tab or return stands before it.
private func looksLikeFormula(_ text: String) -> Bool {
    for scalar in text.unicodeScalars {
        switch scalar {
        case "=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠": return true
        case _ where scalar.isUnsafeToShow || scalar.properties.isWhitespace: continue
        default: return false
        }
    }
    return false
}

/// A number with four decimals, rounded half away from zero; empty where it is not finite.
///
/// By integer arithmetic, since formatting through the locale writes `0,5` on some machines.
package func fixed(_ value: Double, decimals: Int = 4, point: String = ".") -> String {
    let scale = (0..<decimals).reduce(1) { power, _ in power * 10 }
    let scaled = (value * Double(scale)).rounded()
    guard scaled.isFinite, abs(scaled) < 1e15 else { return "" }
    let number = Int(abs(scaled))
    let whole = (scaled < 0 ? "-" : "") + String(number / scale)
    return decimals == 0 ? whole : whole + point + String(String(scale + number % scale).dropFirst())
}
