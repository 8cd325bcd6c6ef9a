/// The findings of one file, at most a hundred of a kind: a file with a fault on every line is told once, with the count.
struct FindingLog {
    /// The file, as the user named it.
    let file: String
    private var findings: [Finding] = []
    private var counts: [String: Int] = [:]

    /// How many findings of one code are told one by one.
    static let limit = 100

    /// No findings yet.
    init(file: String) { self.file = file }

    /// Adds a finding; the message is only made where it will be told.
    mutating func add(
        _ severity: Finding.Severity, _ code: String, line: Int?, _ message: @autoclosure () -> String
    ) {
        let count = counts[code, default: 0] + 1
        counts[code] = count
        if count <= Self.limit {
            findings.append(Finding(severity, code, message(), at: Origin(file: file, line: line)))
        }
    }

    /// Forgets all findings of a code, where another says it better.
    mutating func remove(_ code: String) {
        findings.removeAll { $0.code == code }
        counts[code] = nil
    }

    /// Adds the findings of what follows in the same file.
    mutating func append(_ other: FindingLog) {
        var listed = counts
        for finding in other.findings {
            listed[finding.code, default: 0] += 1
            if listed[finding.code]! <= Self.limit { findings.append(finding) }
        }
        counts.merge(other.counts, uniquingKeysWith: +)
    }

    /// All findings in the order in which they came, and a line for each kind that was cut short.
    func all() -> [Finding] {
        let rest = counts.filter { $0.value > Self.limit }.sorted { $0.key < $1.key }
        return findings
            + rest.map { code, count in
                let severity = findings.last { $0.code == code }?.severity ?? .warning
                let message = "\(count - Self.limit) more of this kind in this file are not listed one by one."
                return Finding(severity, code, message, at: Origin(file: file))
            }
    }
}
