import Fabula
import FabulaStore

/// Reads inputs into a store, file by file and large files piece by piece: what was stored before an error or Ctrl-C stays
/// stored, and reading again adds what is missing.
struct Ingestion {
    /// What is counted of it.
    private(set) var summary = IngestSummary()
    /// What reading found wrong.
    private(set) var findings: [Finding] = []
    /// What was read, where it is asked for.
    private(set) var harvest = Harvest()

    /// Adds each part of the source to the store, in one transaction each, and lets go of it.
    ///
    /// - Parameter keepsHarvest: whether ``harvest`` is wanted. It takes as much memory as all that is read.
    init(of source: InputSource, into path: String, keepsHarvest: Bool = false) throws {
        let store = try Store(path: path, for: .writing)
        defer { try? store.close() }
        var progress = Terminal.Progress()
        defer { progress.clear() }
        try source.forEachPart { part in
            var part = part
            part.harvest.findings.removeAll { $0.code == "database" && isSameFile($0.origin.file, path) }
            if part.hash.isEmpty, part.harvest.isEmpty { return }
            note(try store.add(part.harvest, from: Input(path: part.name, hash: part.hash)))
            if part.isLast, !part.hash.isEmpty || !part.harvest.articles.isEmpty { summary.files += 1 }
            findings += part.harvest.findings
            if keepsHarvest { harvest.append(part.harvest) }
            progress.show { seconds in
                ReadingProgress(
                    files: summary.files, articles: summary.new + summary.repeats + summary.versions,
                    position: part.position, total: part.total, seconds: seconds
                ).line
            }
        }
    }

    private mutating func note(_ added: Added) {
        summary.new += added.articles
        summary.repeats += added.repeats
        summary.versions += added.versions
        summary.dropped += added.dropped
        summary.findings += added.findings
    }
}

extension Harvest {
    fileprivate var isEmpty: Bool { articles.isEmpty && dropped.isEmpty && findings.isEmpty }
}
