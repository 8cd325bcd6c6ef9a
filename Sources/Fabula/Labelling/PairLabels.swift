/// A file of labelled pairs, each pair once.
public struct PairLabels: Sendable {
    /// The records by their articles' ids: the order of lines plays no part but for pairs that were answered twice.
    public private(set) var records: [LabelRecord]
    /// What could not be read, and records of another draw.
    public private(set) var findings: [Finding]

    /// Records as given: of two for one pair the later one counts.
    ///
    /// What an answer stands for depends on the number of pairs that it was drawn from. Where records of a stratum differ
    /// in that, they come from two corpora or two thresholds: those of the latest count, the others are left out and told.
    public init(_ given: [LabelRecord] = [], findings: [Finding] = [], file: String = "labels") {
        self.findings = findings
        var latest: [[String]: LabelRecord] = [:]
        for record in given { latest[record.key] = record }
        let populations = Dictionary(given.map { ($0.stratum, $0.population) }, uniquingKeysWith: { $1 })
        records = latest.values.filter { $0.population == populations[$0.stratum] }
            .sorted { $0.key.lexicographicallyPrecedes($1.key, by: Corpus.bytewise) }
        let strangers = latest.count - records.count
        if strangers > 0 {
            self.findings.append(
                Finding(
                    .warning, "other-draw",
                    "\(strangers) labels were drawn from another corpus or at another threshold; left out.",
                    at: Origin(file: file)))
        }
    }

    /// Reads JSON lines as `fabula label` writes them, also packed; `-` is standard input. What is no such line is a finding.
    ///
    /// Throws ``InputError`` where the file cannot be read. O(bytes).
    public init(path: String) throws {
        var (log, records) = (FindingLog(file: path), [LabelRecord]())
        for (line, object) in try LabelFile.objects(in: path, log: &log) {
            if let record = LabelRecord(object) {
                records.append(record)
            } else {
                log.add(
                    .warning, "bad-label", line: line,
                    "No label of a pair (first, second, answer, stratum, population, threshold); left out.")
            }
        }
        self.init(records, findings: log.all(), file: path)
    }
}
