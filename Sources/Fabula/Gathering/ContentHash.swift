import CXXHash
import TextAnalysis

/// XXH3-128 of some bytes, the same in every process and on every machine (Collet, xxHash 0.8; its canonical form).
struct ContentHash: Hashable {
    private let high, low: UInt64

    init(_ text: String) {
        var text = text
        self = text.withUTF8 { ContentHash(UnsafeRawBufferPointer($0)) }
    }

    private init(_ bytes: UnsafeRawBufferPointer) { self.init(XXH3_128bits(bytes.baseAddress, bytes.count)) }

    init(_ hash: XXH128_hash_t) { (high, low) = (hash.high64, hash.low64) }

    /// The hash of what a document says: two readings of one document have one hash, however it was typed or laid out.
    ///
    /// An article's time and outlet are part of it, since outlets print one wire text each as their own. A teaser's are
    /// those of the page that shows it, so the same teaser on two pages is one document.
    init(of article: Article) {
        var parts = [article.kind.rawValue, article.title, article.text]
        if article.kind == .article { parts += [article.published?.iso ?? "", article.source ?? ""] }
        self.init(parts.map(ContentHash.plain).joined(separator: "\u{0}"))
    }

    /// The hash of the words alone: what tells a new version of an article from a repeat.
    init(wordsOf article: Article) {
        self.init(ContentHash.plain(article.title) + "\u{0}" + ContentHash.plain(article.text))
    }

    /// NFC, with each run of white space as one space, and none at the ends. O(bytes).
    private static func plain(_ text: String) -> String {
        NormalForm.withUTF8(text) { bytes in
            String(unsafeUninitializedCapacity: bytes.count) { out in
                var (i, count, isBehindSpace) = (0, 0, false)
                while i < bytes.count {
                    let width = bytes.whiteSpace(at: i)
                    if width > 0 {
                        isBehindSpace = count > 0
                    } else {
                        if isBehindSpace {
                            out[count] = 0x20
                            count += 1
                            isBehindSpace = false
                        }
                        out[count] = bytes[i]
                        count += 1
                    }
                    i += max(width, 1)
                }
                return count
            }
        }
    }

    /// 32 hexadecimal digits.
    var hex: String { ContentHash.digits(high, 16) + ContentHash.digits(low, 16) }

    /// The first `count` (at most 12) digits of the hash in base 32, alphabet of Crockford: no I, L, O or U.
    func base32(_ count: Int) -> String {
        let alphabet: [Character] = Array("0123456789abcdefghjkmnpqrstvwxyz")
        return String((1...count).map { alphabet[Int((high >> UInt64(64 - 5 * $0)) & 31)] })
    }

    private static func digits(_ value: UInt64, _ width: Int) -> String {
        let text = String(value, radix: 16)
        return String(repeating: "0", count: width - text.count) + text
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The bytes of the white space (Unicode's White_Space) that begins at an index of UTF-8; 0 where none does.
    fileprivate func whiteSpace(at i: Int) -> Int {
        let byte = self[i]
        if byte < 0xC2 { return byte == 0x20 || (0x09...0x0D).contains(byte) ? 1 : 0 }
        guard byte <= 0xE3, i + 1 < count else { return 0 }
        let second = self[i + 1]
        if byte == 0xC2 { return second == 0x85 || second == 0xA0 ? 2 : 0 }
        guard byte >= 0xE1, i + 2 < count else { return 0 }
        switch (byte, second, self[i + 2]) {
        case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
            (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
            return 3
        default: return 0
        }
    }
}
