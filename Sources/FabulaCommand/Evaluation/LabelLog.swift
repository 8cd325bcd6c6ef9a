import Fabula
import Foundation

/// A file of labelled pairs that answers are added to.
struct LabelLog {
    let path: String

    /// The labels in it, none where there is no file yet; findings are told. Throws where it holds something else.
    func read() throws -> PairLabels {
        var status = stat()
        return stat(path, &status) != 0 || status.st_size == 0 ? PairLabels() : try labels()
    }

    /// The labels in a file that must have some; findings are told.
    func labels() throws -> PairLabels {
        let labels = try PairLabels(path: path)
        let told = Corpus(articles: [], findings: labels.findings, clock: .brussels)
        Terminal.tell(told.findingsReport(limit: 20, least: .warning))
        if labels.records.isEmpty { throw NoPairLabels(path: path) }
        return labels
    }

    /// Adds a record as a line, whole and at once: whatever ends the program afterwards, it is there.
    func append(_ record: LabelRecord) throws {
        let descriptor = open(path, O_RDWR | O_CREAT | O_APPEND, 0o666)
        guard descriptor >= 0 else { throw failure }
        defer { close(descriptor) }
        var last = UInt8(ascii: "\n")
        let size = lseek(descriptor, 0, SEEK_END)
        if size > 0, pread(descriptor, &last, 1, size - 1) != 1 { throw failure }
        do {
            // A line that was cut off stays a line of its own.
            try writeAll((last == UInt8(ascii: "\n") ? [] : [UInt8(ascii: "\n")]) + record.line, to: descriptor)
        } catch {
            throw failure
        }
    }

    private var failure: OutputError { OutputError(path: path, cause: POSIXErrorCode(rawValue: errno) ?? .EIO) }
}

/// A file that was named for its labelled pairs and has none.
struct NoPairLabels: LocalizedError {
    var path: String

    var errorDescription: String? {
        "\(sanitized(path)) holds no labelled pairs. `fabula label INPUT --out FILE` makes such a file."
    }
}
