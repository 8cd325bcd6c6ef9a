import CXXHash
import Foundation

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

    /// NFC, with each run of white space as one space.
    private static func plain(_ text: String) -> String {
        text.precomposedStringWithCanonicalMapping.split(whereSeparator: \.isWhitespace).joined(separator: " ")
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
