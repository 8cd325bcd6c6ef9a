/// One form for the addresses of one page: what links add on their way (fragments, campaign parameters) is taken off.
enum CanonicalURL {
    /// Parameters that name a campaign or a click, never a page.
    private static let tracking: Set<String> = [
        "fbclid", "gclid", "dclid", "msclkid", "yclid", "mc_cid", "mc_eid", "igshid", "xtor", "wt_mc", "at_medium",
        "at_campaign", "cmpid", "ref_src", "_ga",
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
        return scheme + "://" + withoutDefaultPort(String(Substring(host)).lowercased(), scheme)
            + String(Substring(path)) + query(rest[path.endIndex...])
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

    private static func query(_ part: Bytes) -> String {
        if part.isEmpty { return "" }
        let kept = part.dropFirst().split(separator: UInt8(ascii: "&")).filter { parameter in
            let name = parameter.prefix { $0 != UInt8(ascii: "=") }
            return !name.starts(with: "utm_".utf8) && !tracking.contains(String(Substring(name)))
        }
        return kept.isEmpty ? "" : "?" + kept.map { String(Substring($0)) }.joined(separator: "&")
    }
}
