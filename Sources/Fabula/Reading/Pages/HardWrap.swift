/// Lines that a mail program or `fold -s` cut at some column, and how they are put together again.
///
/// Evidence: no line is longer than the column, and nearly every line that stops within a sentence (the next one, straight
/// below, goes on in small letters) is full: the next word had no room on it. Only full lines are joined, so that titles,
/// dates and the last lines of paragraphs keep their ends.
struct HardWrap {
    /// Characters of the longest line.
    let width: Int
    /// Cut at the column whatever stood there, also within words. Such lines cannot be put together safely.
    let isWithinWords: Bool
    /// How much shorter than the column a full line may be: 0 for most programs, more for those that even lines out (`fmt`).
    private let slack: Int

    /// Nobody wraps at more columns.
    private static let widest = 240
    /// Fewer lines that stop within a sentence prove nothing.
    private static let fewest = 3

    /// What the lines show, `nil` where they were not cut. O(n); a line that is long ends it at once.
    init?(_ lines: [PageLine]) {
        var widths: [Int] = []
        for line in lines {
            let width = line.text.unicodeScalars.prefix(Self.widest + 1).count
            guard width <= Self.widest || line.wordCount < 4 else { return nil }
            widths.append(width)
        }
        let width = lines.indices.filter { lines[$0].wordCount >= 4 }.map { widths[$0] }.max() ?? 0
        let stops = lines.indices.dropLast().filter { Self.stopsWithinASentence(lines[$0], lines[$0 + 1]) }
        guard width >= 40, stops.count >= Self.fewest else { return nil }
        func full(_ slack: Int) -> Int {
            stops.count { widths[$0] + 1 + Self.firstWord(lines[$0 + 1]) > width - slack }
        }
        let tolerance = width / 8
        guard full(tolerance) * 10 >= stops.count * 9 else { return nil }
        slack = full(0) * 20 >= stops.count * 19 ? 0 : tolerance
        let exact = stops.count { widths[$0] == width }
        self.width = width
        isWithinWords = exact * 10 >= stops.count * 6
    }

    private static func stopsWithinASentence(_ line: PageLine, _ next: PageLine) -> Bool {
        guard next.number == line.number + 1, let last = line.text.last, let first = next.text.unicodeScalars.first
        else {
            return false
        }
        return !".!?…»”\":".contains(last) && Glyph(first) == .lower
    }

    private static func firstWord(_ line: PageLine) -> Int { line.text.unicodeScalars.prefix { $0 != " " }.count }

    /// The lines as they were before, each with the number of its first part. O(n).
    func joined(_ lines: [PageLine]) -> [PageLine] {
        guard !isWithinWords else { return lines }
        var result: [PageLine] = []
        var parts: [Substring] = []
        var number = 0
        for index in lines.indices {
            if parts.isEmpty { number = lines[index].number }
            parts.append(lines[index].text[...])
            if index + 1 < lines.count, continues(lines[index], lines[index + 1]) { continue }
            result.append(parts.count == 1 ? lines[index] : PageLine(number: number, text: Self.text(of: parts)))
            parts = []
        }
        return result
    }

    private func continues(_ line: PageLine, _ next: PageLine) -> Bool {
        guard next.number == line.number + 1, line.key != next.key else { return false }
        guard line.text.unicodeScalars.count + 1 + Self.firstWord(next) > width - slack else { return false }
        return PageDate.parse(next.text) == nil && SourceLine(next.text) == nil
    }

    /// Parts with spaces between them, but for a word that was cut at its hyphen.
    private static func text(of parts: [Substring]) -> String {
        var text = ""
        for part in parts {
            if !text.isEmpty, !endsWithinAWord(text, before: part) { text += " " }
            text += part
        }
        return text
    }

    /// `Bosnie-|Herzégovine`, but not `Obst- und`.
    private static func endsWithinAWord(_ text: String, before next: Substring) -> Bool {
        guard text.last == "-", text.dropLast().last?.isLetter == true, let word = Folding.words(next, limit: 1).first
        else { return false }
        return !joins.contains(word)
    }

    private static let joins = Folding.set("und oder en of et ou and or y o u e bzw")
}
