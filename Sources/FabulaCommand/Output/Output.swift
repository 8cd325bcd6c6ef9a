import Fabula
import Foundation

/// Where results go: standard output, or a file that appears whole or not at all.
struct Output {
    /// The file; `nil` for standard output.
    let path: String?

    static let standard = Output(path: nil)

    /// `-` and nothing mean standard output.
    init(path: String?) { self.path = path == "-" ? nil : path }

    /// Whether a person sees it as it is written.
    var isTerminal: Bool { path == nil && isatty(STDOUT_FILENO) == 1 }

    func write(_ text: String) throws { try write(Array(text.utf8)) }

    /// Writes all of it. Where the reader of a pipe has gone, the program ends quietly, as it is not in the wrong.
    func write(_ bytes: [UInt8]) throws {
        if let path { return try writeAtomically(bytes, to: path) }
        do {
            try writeAll(bytes, to: STDOUT_FILENO)
        } catch let error as POSIXError where error.code == .EPIPE {
            exit(0)
        } catch let error as POSIXError {
            throw OutputError(path: "standard output", cause: error.code)
        }
    }
}

/// A folder of reports.
struct Folder {
    let path: String

    /// Writes the files, making the folder where it is missing; returns a sentence that names them.
    func write(_ files: [(name: String, bytes: [UInt8])]) throws -> String {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw OutputError(path: path, cause: nil)
        }
        for (name, bytes) in files { try writeAtomically(bytes, to: path + "/" + name) }
        return "Written to \(sanitized(path)): \(files.map(\.name).joined(separator: ", "))"
    }
}

/// Why a result could not be written.
struct OutputError: LocalizedError {
    let path: String
    let cause: POSIXErrorCode?

    var errorDescription: String? {
        guard let cause else { return "Cannot make the folder \(sanitized(path)). Choose another with -o." }
        return "Cannot write \(sanitized(path)): \(String(cString: strerror(cause.rawValue))). Choose another with -o."
    }
}
