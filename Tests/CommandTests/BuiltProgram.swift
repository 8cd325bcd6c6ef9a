import Foundation
import Testing

/// The built `fabula`, run as its users run it.
struct BuiltProgram {
    /// What a run gave.
    struct Outcome {
        var code: Int
        var output, messages: String
    }

    /// Beside the tests' own program, else where `swift build` puts it.
    static let path: String? = {
        let here = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../.build").standardized
        var folders = [here.appending(path: "debug"), here.appending(path: "release")]
        if let own = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") {
            folders.insert(URL(filePath: own).deletingLastPathComponent(), at: 0)
        }
        return folders.map { $0.appending(path: "fabula").path }.first(where: FileManager.default.isExecutableFile)
    }()

    /// Runs it in a folder with an environment of ours alone, and reads both pipes before waiting: a full pipe would hold
    /// the program up for ever. With `readsOutput` false the reader goes away at once, as `head` does.
    static func run(
        _ arguments: [String], in folder: URL? = nil, input: String = "", environment: [String: String] = [:],
        readsOutput: Bool = true
    ) async throws -> Outcome {
        let process = Process()
        process.executableURL = URL(filePath: try #require(path, "fabula is not built: swift build"))
        process.arguments = arguments
        // A program that was built with a sanitizer is to obey what `make sanitize` says.
        let sanitizers = ProcessInfo.processInfo.environment.filter { $0.key.hasSuffix("SAN_OPTIONS") }
        process.environment = ["LANG": "C", "PATH": "/usr/bin:/bin"].merging(sanitizers) { $1 }
            .merging(environment) { $1 }
        process.currentDirectoryURL = folder
        let (standardInput, output, messages) = (Pipe(), Pipe(), Pipe())
        (process.standardInput, process.standardOutput, process.standardError) = (standardInput, output, messages)
        try process.run()
        if !readsOutput { try output.fileHandleForReading.close() }
        signal(SIGPIPE, SIG_IGN)  // a program that ends over a wrong option reads nothing
        try? standardInput.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try standardInput.fileHandleForWriting.close()
        async let told = messages.fileHandleForReading.readToEnd()
        let written = readsOutput ? try output.fileHandleForReading.readToEnd() : nil
        let text = { (data: Data?) in String(decoding: data ?? Data(), as: UTF8.self) }
        let (outputText, messageText) = (text(written), text(try await told))
        process.waitUntilExit()
        return Outcome(code: Int(process.terminationStatus), output: outputText, messages: messageText)
    }

    /// A folder for the time of a test.
    static func inTemporaryFolder<Result>(_ body: (URL) async throws -> Result) async throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "fabula-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try await body(folder)
    }
}

/// Records as JSON lines: enough for every command to have something to show.
let sampleLines = """
    {"id":"a1","title":"Les taxis bloqueront Bruxelles jeudi","text":"Le secteur des taxis bloquera la circulation jeudi à Bruxelles.","published":"2021-11-30T08:00:00","source":"Le Courrier","language":"fr"}
    {"id":"a2","title":"Blocage des taxis jeudi à Bruxelles","text":"Les taxis bloqueront la circulation jeudi à Bruxelles, annonce le secteur.","published":"2021-11-30T09:30:00","source":"Canal Info","language":"fr"}
    {"id":"a3","title":"La grande roue reviendra au marché de Noël","text":"La ville l'a annoncé vendredi.","published":"2021-12-03T10:00:00","source":"Canal Info","language":"fr"}

    """
