import Foundation
import Testing

/// The help is part of the product: what it says is recorded, `FABULA_RECORD=1` records it anew.
struct HelpTests {
    @Test(arguments: [
        "", "run", "ingest", "cluster", "timeline", "export", "copies", "why", "evaluate", "evaluate stories",
        "evaluate pairs", "evaluate timelines",
        "label", "demo", "doctor",
    ])
    func help(command: String) async throws {
        let outcome = try await BuiltProgram.run(
            command.isEmpty ? ["--help"] : ["help"] + command.split(separator: " ").map(String.init))
        #expect(outcome.code == 0)
        #expect(outcome.output.contains("EXAMPLE\n  fabula "))
        try expectGolden(outcome.output, "help-\(command.isEmpty ? "fabula" : command.replacing(" ", with: "-")).txt")
    }

    @Test(arguments: ["C", "fr_BE.UTF-8"])
    func whatToTypeFirst(locale: String) async throws {
        let outcome = try await BuiltProgram.run([], environment: ["LANG": locale])
        #expect(outcome.code == 0 && outcome.messages.isEmpty)
        #expect(outcome.output.contains("fabula run "))
        #expect(outcome.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
        try expectGolden(outcome.output, "welcome-\(locale.prefix(2)).txt")
    }

    private func expectGolden(_ text: String, _ name: String) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(name)")
        if ProcessInfo.processInfo.environment["FABULA_RECORD"] == "1" {
            return try text.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == text, "FABULA_RECORD=1 swift test records the new one")
    }
}
