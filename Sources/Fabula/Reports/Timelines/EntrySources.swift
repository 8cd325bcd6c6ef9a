import TextAnalysis

/// Who tells of an entry: an outlet by name, on one line, and where its first article with an address stands.
struct EntrySource: Equatable {
    var name: String
    /// As ``webAddress(_:)`` gives it.
    var address: String?
}

extension Chronicle {
    /// The outlets that tell of an entry in the order of its articles, each once; an article without outlet goes by its
    /// address's host, and one without either is left out. Linear.
    func sources(of entry: TimelineEntry) -> [EntrySource] {
        var sources: [EntrySource] = []
        var places: [String: Int] = [:]
        for article in entry.articles.map({ corpus.articles[$0] }) {
            let address = article.url.flatMap(webAddress)
            let names = [article.source.map(sanitized), address.map(host)]
            guard let name = names.compactMap(\.self).first(where: { !$0.isEmpty }) else { continue }
            if let place = places[name] {
                if sources[place].address == nil { sources[place].address = address }
            } else {
                places[name] = sources.count
                sources.append(EntrySource(name: name, address: address))
            }
        }
        return sources
    }
}

extension Timeline {
    /// For each entry `STORY-2021-12-02`, as exact as its date is; a second one of that date ends in `-2`.
    ///
    /// An entry keeps its id when others come before it, so calendars and links to slides find it again.
    var entryIDs: [String] {
        var counts: [String: Int] = [:]
        return entries.map { entry in
            let id = storyID + "-" + Timestamp(entry.date, precision: entry.datePrecision).iso
            counts[id, default: 0] += 1
            return counts[id]! == 1 ? id : "\(id)-\(counts[id]!)"
        }
    }
}

extension TimelineEntry {
    /// Year, month or day.
    var datePrecision: Timestamp.Precision {
        switch precision {
        case .year, .month: precision
        case .day, .minute, .second: .day
        }
    }

    /// The last day where the entry spans several.
    var lastDay: Day? { endDate.flatMap { $0 > date ? $0 : nil } }

    /// The words that gave the date, on one line, each once: the first three.
    var datingWords: [String] {
        var words: [String] = []
        for evidence in evidence.map({ sanitized($0.words) }) where !evidence.isEmpty && !words.contains(evidence) {
            words.append(evidence)
            if words.count == 3 { break }
        }
        return words
    }
}

/// The address as RFC 3986 writes it, where it is one of the web: `http` or `https` with a host; else `nil`.
///
/// Whatever could end a link in Markdown, HTML or a calendar is percent-encoded, as is all that is not ASCII.
func webAddress(_ text: String) -> String? {
    var bytes = Array(text.utf8)[...]
    while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    var address = ""
    for byte in bytes {
        let scalar = Unicode.Scalar(byte)
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9": address.unicodeScalars.append(scalar)
        case _ where "-._~:/?#@!$&+,;=%".unicodeScalars.contains(scalar): address.unicodeScalars.append(scalar)
        default: address += "%" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }
    }
    let scheme = address.prefix { $0 != ":" }.lowercased()
    guard scheme == "http" || scheme == "https", address.dropFirst(scheme.count).hasPrefix("://"),
        !host(address).isEmpty
    else { return nil }
    return address
}

/// The host of a web address, without `www.`.
private func host(_ address: String) -> String {
    let authority = address.drop { $0 != "/" }.dropFirst(2).prefix { !"/?#".contains($0) }
    let host = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
    return String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
}
