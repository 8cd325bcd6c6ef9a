/// One form for the addresses of one page: what links add on their way (fragments, campaign parameters) is taken off.
enum CanonicalURL {
    /// Parameters that name a campaign or a click, never a page.
    private static let tracking: Set<Substring> = [
        "fbclid", "gclid", "dclid", "msclkid", "yclid", "mc_cid", "mc_eid", "igshid", "xtor", "wt_mc", "at_medium",
        "at_campaign", "cmpid", "ref_src", "_ga",
    ]

    /// The address with a lower-case host, without fragment, tracking parameters and default port; otherwise as given.
    static func of(_ url: String) -> String {
        let trimmed = url.split(whereSeparator: \.isWhitespace).joined()
        guard let colon = trimmed.range(of: "://") else { return trimmed }
        let scheme = trimmed[..<colon.lowerBound].lowercased()
        let rest = trimmed[colon.upperBound...].prefix { $0 != "#" }
        let host = rest.prefix { $0 != "/" && $0 != "?" }
        let path = rest[host.endIndex...].prefix { $0 != "?" }
        return scheme + "://" + withoutDefaultPort(host.lowercased(), scheme) + path + query(rest[path.endIndex...])
    }

    private static func withoutDefaultPort(_ host: String, _ scheme: String) -> String {
        let port = scheme == "https" ? ":443" : scheme == "http" ? ":80" : ""
        return !port.isEmpty && host.hasSuffix(port) ? String(host.dropLast(port.count)) : host
    }

    private static func query(_ part: Substring) -> String {
        let kept = part.dropFirst().split(separator: "&").filter { parameter in
            let name = parameter.prefix { $0 != "=" }
            return !name.hasPrefix("utm_") && !tracking.contains(name)
        }
        return kept.isEmpty ? "" : "?" + kept.joined(separator: "&")
    }
}
