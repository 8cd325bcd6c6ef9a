/// The block that a page begins with: title (up to three times), tags line, date line, author.
struct PageHead {
    /// The title, or empty where the page has none.
    var title = ""
    var tags: [String] = []
    var date: Timestamp?
    var author: String?
    /// Lines that say the title again.
    var repeats: [Int] = []
    /// Lines that hold a date that the calendar has not, or more than was understood.
    var badDates: [Int] = []
    /// Indices of the lines that belong to the head.
    var lines: Set<Int> = []
    /// How the title stands in the page.
    var titleKey: UInt64 = 0

    /// Only so many lines from the top are looked at.
    private static let reach = 10

    /// Whether a line belongs to the head.
    func contains(_ index: Int) -> Bool { index < Self.reach && lines.contains(index) }

    /// Reads the head.
    ///
    /// The title is taken as the first line writes it; where the lines are no mere variants of typography (a suffix such as
    /// ` | Le Soir` on one of them), as most of them write it.
    init(_ lines: [PageLine]) {
        let reach = min(Self.reach, lines.count)
        let dateLine = (0..<reach).first { PageDate.parse(lines[$0].text) != nil }
        if let dateLine {
            date = PageDate.parse(lines[dateLine].text)
            self.lines.insert(dateLine)
        }
        for index in 0..<reach where index != dateLine && PageDate.resembles(lines[index].text) {
            badDates.append(index)
            self.lines.insert(index)
        }
        let rest = (0..<reach).filter { !self.lines.contains($0) }
        let next = dateLine.flatMap { $0 + 1 < lines.count ? lines[$0 + 1] : nil }
        guard let first = rest.first(where: { Self.canBeTitle(lines[$0], at: $0, dateLine, next: next) }) else {
            takeTags(rest, lines, dateLine)
            return
        }
        takeTitle(first, rest, lines)
        takeTags(rest, lines, dateLine)
    }

    private static func isHeadline(_ line: PageLine?) -> Bool {
        guard let line else { return false }
        return !line.isCut && line.wordCount <= 25 && !line.text.hasSuffix(".")
    }

    /// `next` is the line behind the date line.
    private static func canBeTitle(_ line: PageLine, at index: Int, _ dateLine: Int?, next: PageLine?) -> Bool {
        guard index <= (dateLine ?? 0) + 1, line.wordCount <= 40, line.text.utf8.count <= 400, line.letters >= 2 else {
            return false
        }
        // `Diplomatie, Otan` straight above the date is no title; `Sport` is one unless a title follows the date.
        if index + 1 == dateLine, index == 0, isTagList(line), line.text.contains(", ") || isHeadline(next) {
            return false
        }
        if let dateLine, index > dateLine { return isHeadline(line) }
        return !line.isCut || line.wordCount <= 20
    }

    private mutating func takeTitle(_ first: Int, _ rest: [Int], _ lines: [PageLine]) {
        var variants = [first]
        for index in rest where index > first && index <= first + 6 && Self.sameTitle(lines[first], lines[index]) {
            variants.append(index)
        }
        let votes = { (index: Int) in variants.filter { lines[$0].key == lines[index].key }.count }
        let most = variants.map(votes).max() ?? 1
        let chosen = variants.first { votes($0) == most && !lines[$0].isCut } ?? first
        title = lines[chosen].text
        titleKey = lines[chosen].key
        repeats = variants.filter { $0 != chosen }
        self.lines.formUnion(variants)
    }

    /// Equal but for typography, or one the beginning of the other, as where an outlet's name follows.
    static func sameTitle(_ a: PageLine, _ b: PageLine) -> Bool {
        if a.key == b.key { return true }
        let (short, long) = a.letters < b.letters ? (a, b) : (b, a)
        guard short.letters >= 15, long.letters - short.letters <= 40, long.wordCount <= 40 else { return false }
        var hash = Folding.Hash()
        for scalar in long.text.unicodeScalars {
            hash.add(scalar)
            if hash.length == short.letters { return hash.value == short.key && !long.isCut }
        }
        return false
    }

    private mutating func takeTags(_ rest: [Int], _ lines: [PageLine], _ dateLine: Int?) {
        let isAnchored = dateLine != nil || !repeats.isEmpty
        for index in rest where !self.lines.contains(index) {
            let line = lines[index]
            let previous = index - 1
            guard previous < 0 || self.lines.contains(previous) else { break }
            if tags.isEmpty, Self.isTagList(line), isAnchored || line.text.contains(", "),
                index < (dateLine ?? 0) || line.text.contains(", ") || self.lines.contains(index + 1)
            {
                tags = Self.items(line)
                self.lines.insert(index)
            } else if author == nil, let name = Self.byline(line) {
                author = name
                self.lines.insert(index)
            }
        }
    }

    /// A short list of short items: `Diplomatie, Otan`, `Sport`.
    static func isTagList(_ line: PageLine) -> Bool {
        guard line.text.utf8.count <= 160, let last = line.text.last, last.isLetter || last.isNumber || last == ")"
        else {
            return false
        }
        let parts = items(line)
        guard !parts.isEmpty, parts.count <= 12 else { return false }
        let longest = parts.count == 1 ? 3 : 4
        return parts.allSatisfy { part in
            part.split(separator: " ").count <= longest && !part.contains(where: { "?!:;\"«»".contains($0) })
        }
    }

    private static func items(_ line: PageLine) -> [String] {
        var seen = Set<UInt64>()
        // A comma within a number separates nothing: `20,000 homes`.
        let text = line.text.replacing(", ", with: "|")
        return text.split(whereSeparator: { ";|•·#".contains($0) })
            .map { String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
            .filter { !$0.isEmpty && seen.insert(Folding.hash($0)).inserted }
    }

    /// `Par Odile Marchand`, `Von dpa`.
    static func byline(_ line: PageLine) -> String? {
        guard line.wordCount <= 6, line.text.utf8.count <= 100 else { return nil }
        let words = line.text.split(separator: " ")
        guard (2...6).contains(words.count), let last = line.text.last, last.isLetter else { return nil }
        guard ["par", "by", "door", "von", "por"].contains(words[0].lowercased()), words[1].first?.isUppercase == true
        else {
            return nil
        }
        return words.dropFirst().joined(separator: " ")
    }
}
