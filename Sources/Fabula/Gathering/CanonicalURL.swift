/// One form for the addresses of one page: what links add on their way (fragments, campaign parameters) is taken off, and
/// so is what says that it is laid out for telephones (`m.`, `amp.`, `/amp`).
enum CanonicalURL {
    /// Parameters that name a campaign or a click, never a page.
    private static let tracking: Set<String> = [
        "fbclid", "gclid", "dclid", "msclkid", "yclid", "mc_cid", "mc_eid", "igshid", "xtor", "wt_mc", "at_medium",
        "at_campaign", "cmpid", "ref_src", "_ga", "gbraid", "wbraid", "twclid", "igsh", "srnd", "smid", "smtyp", "ncid",
        "ocid",
        "cid_source", "at_custom1", "at_custom2", "at_custom3", "at_custom4", "mkt_tok", "_hsenc", "_hsmi",
        "pk_campaign",
        "pk_kwd", "mtm_campaign", "mtm_source", "piano_id", "s_cid", "wt_zmc", "amp", "outputType",
    ]

    private typealias Bytes = Substring.UTF8View

    /// The address with a lower-case host, without fragment, tracking parameters and default port; otherwise as given.
    ///
    /// On UTF-8 bytes: each article with an address passes here, and characters would take half of a store's time.
    static func of(_ url: String) -> String {
        let trimmed = withoutSpaces(url)
        let all = trimmed[...].utf8
        guard let colon = colon(of: all) else { return trimmed }
        let scheme = String(Substring(all[..<colon])).lowercased()
        let rest = all[all.index(colon, offsetBy: 3)...].prefix { $0 != UInt8(ascii: "#") }
        let host = rest.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
        let path = rest[host.endIndex...].prefix { $0 != UInt8(ascii: "?") }
        let port = withoutDefaultPort(String(Substring(host)).lowercased(), scheme)
        return scheme + "://" + withoutMobilePrefix(port) + String(Substring(withoutAMP(path)))
            + query(rest[path.endIndex...])
    }

    private static func withoutSpaces(_ url: String) -> String {
        let isPlain = url.utf8.allSatisfy { $0 > 0x20 && $0 < 0x80 }
        return isPlain ? url : url.split(whereSeparator: \.isWhitespace).joined()
    }

    /// Where `://` begins.
    private static func colon(of bytes: Bytes) -> Bytes.Index? {
        var from = bytes
        while let colon = from.firstIndex(of: UInt8(ascii: ":")) {
            if bytes[colon...].starts(with: "://".utf8) { return colon }
            from = bytes[bytes.index(after: colon)...]
        }
        return nil
    }

    private static func withoutDefaultPort(_ host: String, _ scheme: String) -> String {
        let port = scheme == "https" ? ":443" : scheme == "http" ? ":80" : ""
        return !port.isEmpty && host.hasSuffix(port) ? String(host.dropLast(port.count)) : host
    }

    /// `m.site.be`, `www.m.site.be`, `mobile.` and `amp.` are `www.site.be` for telephones; a name of one dot is left as it is.
    private static func withoutMobilePrefix(_ host: String) -> String {
        let bytes = host.utf8
        guard let first = bytes.first, first == 0x6D || first == 0x61 || first == 0x77 else { return host }
        let bare = bytes.starts(with: "www.".utf8) ? bytes.dropFirst(4) : bytes[...]
        for prefix in ["m.", "mobile.", "amp."] where bare.starts(with: prefix.utf8) {
            let rest = bare.dropFirst(prefix.utf8.count)
            return rest.contains(UInt8(ascii: ".")) ? "www." + String(Substring(rest)) : host
        }
        return host
    }

    /// `/titre/amp/` is `/titre/` for telephones; `/titre/amp` and `/titre.amp` are `/titre`.
    private static func withoutAMP(_ path: Bytes) -> Bytes {
        guard path.count > 5 else { return path }
        if path.suffix(5).elementsEqual("/amp/".utf8) { return path.dropLast(4) }
        let isAMP = path.suffix(4).elementsEqual("/amp".utf8) || path.suffix(4).elementsEqual(".amp".utf8)
        return isAMP ? path.dropLast(4) : path
    }

    private static func query(_ part: Bytes) -> String {
        if part.isEmpty { return "" }
        let kept = part.dropFirst().split(separator: UInt8(ascii: "&")).filter { parameter in
            let name = parameter.prefix { $0 != UInt8(ascii: "=") }
            return !name.starts(with: "utm_".utf8) && !tracking.contains(String(Substring(name)))
        }
        return kept.isEmpty ? "" : "?" + kept.map { String(Substring($0)) }.joined(separator: "&")
    }
}
