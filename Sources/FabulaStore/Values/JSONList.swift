import Fabula
import Foundation

/// Lists of texts as JSON arrays: SQLite's `json_each` and Datasette's facets read them.
enum JSONList {
    static func encode(_ texts: [String]) -> String {
        if texts.isEmpty { return "[]" }
        var bytes: [UInt8] = []
        append(texts, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Fields as pairs, since a name may come twice and the order counts.
    static func encode(_ fields: [Article.Field]) -> String {
        if fields.isEmpty { return "[]" }
        var bytes = [UInt8(ascii: "[")]
        for (index, field) in fields.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append([field.name, field.value], to: &bytes)
        }
        bytes.append(UInt8(ascii: "]"))
        return String(decoding: bytes, as: UTF8.self)
    }

    static func texts(_ json: String) throws -> [String] {
        json == "[]" ? [] : try JSONDecoder().decode([String].self, from: Data(json.utf8))
    }

    static func fields(_ json: String) throws -> [Article.Field] {
        if json == "[]" { return [] }
        return try JSONDecoder().decode([[String]].self, from: Data(json.utf8)).map {
            Article.Field(name: $0.first ?? "", value: $0.dropFirst().first ?? "")
        }
    }

    private static func append(_ texts: [String], to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "["))
        for (index, text) in texts.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(text, to: &bytes)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case 0..<0x20:
                let digits = String(byte, radix: 16)
                bytes += Array("\\u\(digits.count < 2 ? "000" : "00")\(digits)".utf8)
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
