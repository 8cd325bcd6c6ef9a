import Fabula
import Foundation
import Testing

struct TableTests {
    /// What comes back from a file: control characters and what turns the direction of the cells behind it have become
    /// U+FFFD, tabs and line breaks stay in quoted cells.
    private func withoutControls(_ text: String, keeping kept: String) -> String {
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let control =
                switch scalar.value {
                case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
                default: false
                }
            out.append(control && !kept.unicodeScalars.contains(scalar) ? "\u{FFFD}" : scalar)
        }
        return String(out)
    }

    private var randomRows: [[String]] {
        var random = RandomTexts(seed: 4)
        return (0..<400).map { _ in (0..<4).map { _ in random.text() } } + hostileTexts.map { [$0, "x", $0, ""] }
    }

    private func table(_ rows: [[String]]) -> Table {
        Table(columns: ["a", "b", "c", "d"], rows: rows.map { $0.map(Table.Cell.text) })
    }

    @Test func csvGivesBackEveryCell() {
        let rows = randomRows
        let back = readDelimited(table(rows).bytes(.csv), separator: ",")
        #expect(back.first == ["a", "b", "c", "d"])
        #expect(Array(back.dropFirst()) == rows.map { $0.map { withoutControls($0, keeping: "\t\n\r") } })
    }

    @Test func tsvHasOneLineARowAndOneTabACell() {
        let rows = randomRows
        let lines = table(rows).bytes(.tsv).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        #expect(lines.count == rows.count + 2)  // the header, and nothing behind the last line feed
        #expect(lines.dropLast().allSatisfy { $0.count { $0 == UInt8(ascii: "\t") } == 3 })
        let cell = String(
            decoding: lines[1].split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)[0], as: UTF8.self)
        #expect(
            cell
                == withoutControls(rows[0][0], keeping: "\t\n\r").replacing(
                    /[\t\n\r]/.matchingSemantics(.unicodeScalar), with: " "))
    }

    @Test func excelSeesNoFormulaAndNoLineBreak() {
        let bytes = table(randomRows).excelBytes
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        let rows = readDelimited(Array(bytes.dropFirst(3)), separator: ";")
        #expect(rows.count == randomRows.count + 1)
        for cell in rows.joined() {
            #expect(cell.utf16.count <= 32_767)
            #expect(!cell.unicodeScalars.contains { "\t\r\n".unicodeScalars.contains($0) })
            let first = cell.unicodeScalars.first { !$0.properties.isWhitespace && $0 != "\u{FEFF}" }
            #expect(!"=+-@＝＋－＠".unicodeScalars.contains(where: { $0 == first }), "\(cell)")
        }
    }

    @Test func excelKeepsNumbersNumbers() {
        let table = Table(columns: ["a", "b"], rows: [[.decimal(-0.5), .integer(-3)]])
        #expect(String(decoding: table.excelBytes.dropFirst(3), as: UTF8.self) == "a;b\r\n-0,5000;-3\r\n")
    }

    @Test func jsonGivesBackEveryCell() throws {
        let rows = randomRows
        for format in [Table.Format.json, .jsonl] {
            let bytes = table(rows).bytes(format)
            let lines = format == .json ? [bytes[...]] : bytes.split(separator: UInt8(ascii: "\n"))
            let objects = try lines.flatMap { line -> [[String: String]] in
                let value = try JSONSerialization.jsonObject(with: Data(line))
                if let array = value as? [[String: String]] { return array }
                return [try #require(value as? [String: String])]
            }
            let back = objects.map { object in ["a", "b", "c", "d"].map { Array((object[$0] ?? "?").utf8) } }
            let sent = rows.map { row in row.map { Array($0.utf8) } }
            #expect(back == sent)
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(!text.unicodeScalars.contains { $0 != "\n" && $0.isUnsafeToShow && $0.value < 0xE0000 })
        }
    }

    @Test(arguments: [
        (0, "0.0000"), (1, "1.0000"), (0.41237, "0.4124"), (-0.5, "-0.5000"), (0.00004, "0.0000"), (2.99996, "3.0000"),
        (.nan, ""), (.infinity, ""), (123_456.789, "123456.7890"), (-0.00001, "0.0000"),
    ])
    func decimals(value: Double, written: String) { #expect(fixed(value) == written) }

    @Test func listsAreJoinedInCellsAndArraysInJSON() {
        let table = Table(columns: ["a", "b"], jsonNames: ["a": "z"], rows: [[.list(["x", "y"]), .missing]])
        #expect(String(decoding: table.bytes(.csv), as: UTF8.self) == "a,b\nx; y,\n")
        #expect(String(decoding: table.bytes(.jsonl), as: UTF8.self) == "{\"z\":[\"x\",\"y\"],\"b\":null}\n")
    }

    @Test func anEmptyTableHasItsHeader() {
        let table = Table(columns: ["a", "b"], rows: [])
        #expect(
            Table.Format.allCases.map { String(decoding: table.bytes($0), as: UTF8.self) } == [
                "a,b\n", "a\tb\n", "[]\n", "",
            ])
    }
}
