import TextAnalysis

/// What the analysis of terms promises of any documents.
package struct TermContract {
    private let documents: Int

    /// The contract for some documents.
    package init(_ documents: [DocumentText]) { self.documents = documents.count }

    /// A sentence for each promise that an analysis does not keep; the other one was made by other threads.
    package func broken(by analysis: TermAnalysis, and other: TermAnalysis) -> [String] {
        broken(by: analysis.words, forms: analysis.wordForms) + broken(by: analysis.names, forms: analysis.nameForms)
            + differences(analysis.words, other.words) + differences(analysis.names, other.names)
            + (analysis.wordForms == other.wordForms && analysis.nameForms == other.nameForms
                ? [] : ["threads changed the forms"])
    }

    private func broken(by counts: TermCounts, forms: [String]) -> [String] {
        var broken: [String] = []
        if counts.offsets.count != documents + 1 || counts.offsets.last != counts.terms.count {
            return ["\(counts.offsets.count) offsets for \(documents) documents"]
        }
        for (start, end) in zip(counts.offsets, counts.offsets.dropFirst()) {
            let row = counts.terms[start..<end]
            if zip(row, row.dropFirst()).contains(where: { $0 >= $1 }) { broken.append("terms of a row do not ascend") }
        }
        if counts.counts.contains(where: { $0 < 1 }) { broken.append("a term that is not there is counted") }
        if counts.terms.contains(where: { !forms.indices.contains(Int($0)) }) { broken.append("a term has no form") }
        if counts.background.contains(where: { !($0 >= 0) }) {
            broken.append("a background frequency is below nothing")
        }
        return broken
    }

    private func differences(_ a: TermCounts, _ b: TermCounts) -> [String] {
        a.offsets == b.offsets && a.terms == b.terms && a.counts == b.counts && a.background == b.background
            && a.population == b.population ? [] : ["threads changed the counts"]
    }
}
