/// How far the reading of an input has come, for a person who looks on.
package struct ReadingProgress {
    /// Files and articles that were read.
    package var files, articles: Int
    /// Bytes that were read, and all there are; `nil` where nobody knows, as of a pipe.
    package var position: Int
    package var total: Int?
    /// Seconds since the start.
    package var seconds: Double

    package init(files: Int, articles: Int, position: Int, total: Int?, seconds: Double) {
        (self.files, self.articles, self.position, self.total) = (files, articles, position, total)
        self.seconds = seconds
    }

    /// `Reading… 3 files, 120000 articles, 52000 a second, 45 % of 512 MB, 12 s left`
    ///
    /// Nothing is said of the time left in the first second, when it would be a guess.
    package var line: String {
        let rate = Int(Double(articles) / max(seconds, 0.001))
        var parts = [count(files, "file"), count(articles, "article"), "\(rate) a second"]
        if let total, total > 0 {
            let share = min(1, Double(position) / Double(total))
            parts.append("\(Int(100 * share)) % of \(Self.size(total))")
            if seconds >= 1, share > 0, share < 1 { parts.append(Self.time(seconds / share - seconds) + " left") }
        }
        return "Reading… " + parts.joined(separator: ", ")
    }

    private func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

    /// `800 bytes`, `45 kB`, `512 MB`, `2.1 GB`
    private static func size(_ bytes: Int) -> String {
        switch bytes {
        case ..<1_000: "\(bytes) bytes"
        case ..<1_000_000: "\(bytes / 1_000) kB"
        case ..<1_000_000_000: "\(bytes / 1_000_000) MB"
        default: "\(bytes / 1_000_000_000).\(bytes / 100_000_000 % 10) GB"
        }
    }

    /// `12 s`, `3 min 05 s`, `2 h 10 min`
    private static func time(_ seconds: Double) -> String {
        let seconds = Int(min(seconds, 1e9).rounded(.up))
        func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        if seconds < 60 { return "\(seconds) s" }
        if seconds < 3_600 { return "\(seconds / 60) min \(twoDigits(seconds % 60)) s" }
        return "\(seconds / 3_600) h \(twoDigits(seconds / 60 % 60)) min"
    }
}
