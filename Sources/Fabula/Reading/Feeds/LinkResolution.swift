/// Makes relative addresses absolute, by RFC 3986, section 5.2.
enum LinkResolution {
    /// The address that `link` means where `bases` hold, the innermost first, each relative to the next; as read where no
    /// base is absolute. O(length of all).
    static func resolve(_ link: String, against bases: [String]) -> String {
        guard !link.isEmpty, !isAbsolute(link), let last = bases.firstIndex(where: isAbsolute) else { return link }
        return resolve(link, base: bases[..<last].reversed().reduce(bases[last]) { resolve($1, base: $0) })
    }

    /// `../b?c` against `http://host/x/y/z` gives `http://host/x/b?c`.
    private static func resolve(_ link: String, base: String) -> String {
        guard let scheme = scheme(of: base) else { return link }
        let rest = base[scheme.endIndex...].prefix { $0 != "#" }
        guard rest.hasPrefix("//") else { return link }  // urn:, mailto: have no paths.
        if link.hasPrefix("//") { return scheme + link }
        if link.hasPrefix("#") { return scheme + rest + link }
        let whole = rest.prefix { $0 != "?" }
        if link.hasPrefix("?") { return scheme + whole + link }
        let host = whole.prefix(2) + whole.dropFirst(2).prefix { $0 != "/" }
        let folder =
            link.hasPrefix("/")
            ? ""
            : whole.dropFirst(host.count).split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
                separator: "/") + "/"
        let path = link.prefix { $0 != "?" && $0 != "#" }
        return scheme + host + withoutDots(folder + path) + link[path.endIndex...]
    }

    /// A path without `.` and `..`.
    private static func withoutDots(_ path: String) -> String {
        var segments: [Substring] = []
        let all = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        for segment in all {
            if segment == ".." { _ = segments.popLast() } else if segment != "." { segments.append(segment) }
        }
        if let last = all.last, last == "." || last == ".." { segments.append("") }
        return "/" + segments.joined(separator: "/")
    }

    /// Whether an address starts with a scheme.
    static func isAbsolute(_ link: String) -> Bool { scheme(of: link) != nil }

    /// The scheme with its colon.
    private static func scheme(of link: String) -> Substring? {
        guard let colon = link.utf8.firstIndex(of: UInt8(ascii: ":")), link.utf8.first?.isLetter == true else {
            return nil
        }
        let name = link[..<colon].utf8
        let isName = name.allSatisfy { $0.isLetter || $0.isDigit || "+-.".utf8.contains($0) }
        return isName ? link[...colon] : nil
    }
}
