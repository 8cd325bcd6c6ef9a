extension Corpus {
    /// The findings for people, a line each as compilers write them: `page.txt:17: warning: … [bad-date]`; the gravest
    /// first, then how many more there are. Empty where there are none.
    /// - Parameters:
    ///   - limit: how many lines at most.
    ///   - least: the least severity that is told.
    public func findingsReport(limit: Int, least: Finding.Severity) -> String {
        let told = Finding.Severity.allCases.reversed().filter { $0 >= least }.flatMap { severity in
            findings.filter { $0.severity == severity }
        }
        var lines = told.prefix(limit).map { finding in
            "\(sanitized(finding.origin.description)): \(finding.severity): \(sanitized(finding.message)) [\(finding.code)]"
        }
        if told.count > limit {
            let more = told.count - limit
            lines.append(
                "… and \(more) more finding\(more == 1 ? "" : "s"): `fabula ingest --dry-run --format json INPUT` lists all"
            )
        }
        return joined(lines)
    }
}
