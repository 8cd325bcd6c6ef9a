import Fabula
import Testing

struct EncodingTests {
    static let json = "{\"title\": \"Été à Liège – l’œuvre\"}\r\n{\"title\": \"Deux\"}\r\n"
    static let titles = ["Été à Liège – l’œuvre", "Deux"]

    @Test func readsUTF8() {
        #expect(read(Self.json).titles == Self.titles)
        #expect(read("\u{FEFF}" + Self.json).titles == Self.titles)
        #expect(read(Self.json.replacing("\r\n", with: "\r")).articles.map(\.origin.line) == [1, 2])
    }

    @Test(arguments: [true, false], [true, false])
    func readsUTF16(isLittleEndian: Bool, hasMark: Bool) {
        let units = (hasMark ? [0xFEFF] : []) + Array(Self.json.utf16)
        let bytes = units.flatMap { unit in
            isLittleEndian ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        }
        let harvest = FileReading.read(bytes, file: "x")
        #expect(harvest.titles == Self.titles)
        #expect(harvest.findings.isEmpty)
        #expect(FileReading.read(bytes.dropLast() + [], file: "x").titles == Self.titles)
    }

    @Test func readsWindows1252ByEvidence() {
        let map: [Character: UInt8] = ["É": 0xC9, "é": 0xE9, "à": 0xE0, "è": 0xE8, "–": 0x96, "’": 0x92, "œ": 0x9C]
        let bytes = ("{\"title\": \"x\"}\n" + Self.json.replacing("\r\n", with: "\n")).map { map[$0] ?? $0.asciiValue! }
        let harvest = FileReading.read(bytes, file: "x")
        #expect(harvest.titles == ["x"] + Self.titles)
        #expect(harvest.codes == ["encoding:2"])
        #expect(harvest.findings.first?.severity == .note)
    }

    @Test func repairsAFewBrokenBytes() {
        let text = Array(String(repeating: "{\"title\": \"été\"}\n", count: 10).utf8)
        let harvest = FileReading.read(text + Array("{\"title\": \"a".utf8) + [0xC3] + Array("b\"}".utf8), file: "x")
        #expect(harvest.titles.first == "été")
        #expect(harvest.titles.last == "a\u{FFFD}b")
        #expect(harvest.codes == ["encoding:11"])
        #expect(harvest.findings.first?.severity == .warning)
    }

    @Test func strayNULsReadAsBlanks() {
        let harvest = read(String(repeating: "{\"title\": \"abc\"}\n", count: 20) + "{\"title\": \"a\u{0}b\"}")
        #expect(harvest.titles.last == "a b")
        #expect(harvest.codes == ["nul-bytes:21"])
    }
}
