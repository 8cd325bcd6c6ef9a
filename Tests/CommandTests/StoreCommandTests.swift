import Foundation
import Testing

/// Stores as the commands make, read and examine them.
struct StoreCommandTests {
    static let otherLines = """
        {"id":"b1","title":"Les taxis lèvent leur blocage à Bruxelles","text":"Les taxis ont levé le blocage jeudi soir à Bruxelles.","published":"2021-12-02T20:00:00","source":"Canal Info","language":"fr"}

        """

    /// A folder with two files, which go into a store one after the other.
    func withStore(_ body: (URL) async throws -> Void) async throws {
        try await BuiltProgram.inTemporaryFolder { folder in
            try sampleLines.write(to: folder.appending(path: "a.jsonl"), atomically: true, encoding: .utf8)
            try Self.otherLines.write(to: folder.appending(path: "b.jsonl"), atomically: true, encoding: .utf8)
            for (file, count) in [("a.jsonl", 3), ("b.jsonl", 1)] {
                let outcome = try await BuiltProgram.run(["ingest", file, "--into", "news.sqlite"], in: folder)
                #expect(outcome.code == 0 && outcome.messages.isEmpty)
                #expect(outcome.output.hasPrefix("1 file · \(count) new article"))
            }
            try await body(folder)
        }
    }

    @Test(arguments: [
        ["cluster", "--format", "csv"], ["cluster", "--format", "json"], ["timeline", "--format", "jsonl"],
        ["ingest", "--dry-run"], ["ingest", "--stats", "--dry-run"], ["cluster", "--since", "2021-12-02"],
    ])
    func aStoreIsAnInputLikeItsFiles(command: [String]) async throws {
        try await withStore { folder in
            let ofFiles = try await BuiltProgram.run(command + ["a.jsonl", "b.jsonl"], in: folder)
            let ofStore = try await BuiltProgram.run(command + ["news.sqlite"], in: folder)
            #expect(ofStore.code == 0)
            #expect(ofStore.output == ofFiles.output)
            // What a folder holds counts once, though the store stands in it; mixed with files, all are repeats.
            let mixed = try await BuiltProgram.run(
                ["cluster", "--format", "csv", "news.sqlite", "b.jsonl"], in: folder)
            #expect(mixed.output.split(separator: "\n").count == 5)
        }
    }

    @Test func readingAgainChangesNothing() async throws {
        try await withStore { folder in
            let store = folder.appending(path: "news.sqlite")
            // The folder holds the store, too.
            _ = try await BuiltProgram.run(["ingest", ".", "--into", "news.sqlite"], in: folder)
            let before = try Data(contentsOf: store)
            let again = try await BuiltProgram.run(["ingest", ".", "--into", "news.sqlite"], in: folder)
            #expect(again.output.hasPrefix("2 files · 0 new articles · 4 repeats · 0 new versions"))
            #expect(try Data(contentsOf: store) == before)
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
                    == ["a.jsonl", "b.jsonl", "news.sqlite"])
        }
    }

    /// `run` on a store and `run --into` save the same; `cluster` and `timeline` save nothing.
    @Test func whoSavesAndWhoDoesNot() async throws {
        try await withStore { folder in
            let latestRun = { (store: String) in
                let report = try await BuiltProgram.run(["doctor", store], in: folder).output
                return report.split(separator: "\n").drop { !$0.hasPrefix("latest run") }.joined(separator: "\n")
            }
            for command in ["cluster", "timeline"] {
                _ = try await BuiltProgram.run([command, "news.sqlite"], in: folder)
            }
            #expect(try await latestRun("news.sqlite").contains("none"))
            let run = try await BuiltProgram.run(["run", "news.sqlite", "--threshold", "0.2"], in: folder)
            #expect(run.messages.contains("Saved in news.sqlite"))
            let saved = try await latestRun("news.sqlite")
            #expect(saved.contains("stories of 4 articles") && saved.contains("threshold 0.2"))
            _ = try await BuiltProgram.run(["run", "a.jsonl", "--into", "two.sqlite"], in: folder)
            _ = try await BuiltProgram.run(
                ["run", "b.jsonl", "--into", "two.sqlite", "--threshold", "0.2"], in: folder)
            #expect(try await latestRun("two.sqlite") == saved)
            // Several inputs are nobody's run.
            let mixed = try await BuiltProgram.run(["run", "two.sqlite", "a.jsonl"], in: folder)
            #expect(mixed.code == 0 && !mixed.messages.contains("Saved"))
        }
    }

    @Test func storesGoIntoOneAnother() async throws {
        try await withStore { folder in
            let merged = try await BuiltProgram.run(["ingest", "news.sqlite", "--into", "all.sqlite"], in: folder)
            #expect(merged.output.hasPrefix("1 file · 4 new articles"))
            let tables = try await [
                BuiltProgram.run(["cluster", "news.sqlite", "--format", "csv"], in: folder),
                BuiltProgram.run(["cluster", "all.sqlite", "--format", "csv"], in: folder),
            ].map(\.output)
            #expect(tables[0] == tables[1])
        }
    }

    @Test func countsAsJSON() async throws {
        let outcome = try await BuiltProgram.inTemporaryFolder { folder in
            try await BuiltProgram.run(
                ["ingest", "-", "--into", "s.sqlite", "--stats", "--format", "json"], in: folder, input: sampleLines)
        }
        let json = try #require(JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        let (ingest, statistics) = (json["ingest"] as? [String: Int], json["statistics"] as? [String: Any])
        #expect(ingest == ["files": 1, "new": 3, "repeats": 0, "versions": 0, "dropped": 0, "findings": 0])
        #expect(
            (statistics?["outlets"] as? [[String: Any]])?.compactMap { $0["outlet"] as? String }
                == ["Canal Info", "Le Courrier"])
    }

    @Test(arguments: [
        (["ingest", "a.jsonl", "--into", "no/news.sqlite"], 1, "mkdir"),
        (["doctor", "gone.sqlite"], 1, "There is no store"),
        (["doctor", "a.jsonl"], 1, "is not a Fabula store"),
        (["ingest", "a.jsonl", "--into", "b.jsonl"], 1, "not a Fabula"),
        (["ingest", "news.sqlite", "--into", "news.sqlite"], 64, "both the input and the store"),
        (["ingest", "a.jsonl", "--into", "news.sqlite", "--dry-run"], 64, "--dry-run"),
        (["ingest", "a.jsonl", "--into", "news.sqlite", "--source", "x"], 64, "--source"),
        (["ingest", "a.jsonl", "--stats"], 64, "--into"), (["ingest", "gone", "--into", "news.sqlite"], 1, "gone"),
        (["cluster", "damaged.sqlite"], 1, "is damaged"), (["doctor", "damaged.sqlite"], 1, "damaged"),
        (["ingest", "a.jsonl", "--into", "damaged.sqlite"], 1, "is damaged"),
    ])
    func errorsSayWhatToDo(arguments: [String], code: Int, hint: String) async throws {
        try await withStore { folder in
            var bytes = try Data(contentsOf: folder.appending(path: "news.sqlite"))
            for i in 100..<bytes.count { bytes[i] = UInt8(truncatingIfNeeded: i &* 31) }
            try bytes.write(to: folder.appending(path: "damaged.sqlite"))
            let outcome = try await BuiltProgram.run(arguments, in: folder)
            #expect(outcome.code == code)
            #expect(outcome.messages.contains(hint))
            #expect(try Data(contentsOf: folder.appending(path: "damaged.sqlite")) == bytes)
        }
    }

    /// A file that goes into the store piece by piece gives the same stories as when it is read at once.
    @Test func largeFilesGoIntoAStoreInPieces() async throws {
        try await BuiltProgram.inTemporaryFolder { folder in
            let lines = (0..<4_000).map { i in
                // No two are copies, which to compare takes most of the time without optimisation.
                let body = (0..<18).map { "Le quartier \(i % 700) vote l'article \(18 * i + $0) du budget. " }.joined()
                return """
                    {"id":"n\(i)","title":"Budget \(i % 700)","text":"\(body)","date":"0\(i % 9 + 1)/12/2021"}

                    """
            }
            let bytes = lines.joined() + "{\"title\":\"coupé"
            #expect(bytes.utf8.count > 3 << 20)
            try bytes.write(to: folder.appending(path: "big.jsonl"), atomically: true, encoding: .utf8)
            for input in ["big.jsonl", "big.jsonl"] {
                let outcome = try await BuiltProgram.run(["ingest", input, "--into", "news.sqlite"], in: folder)
                #expect(outcome.code == 0 && outcome.messages.contains("truncated-json"))
                #expect(outcome.output.hasPrefix("1 file · "))
            }
            let ofFile = try await BuiltProgram.run(["cluster", "--format", "csv", "big.jsonl"], in: folder)
            let ofStore = try await BuiltProgram.run(["cluster", "--format", "csv", "news.sqlite"], in: folder)
            #expect(ofFile.output.split(separator: "\n").count == 4_001)
            #expect(ofStore.output == ofFile.output)
        }
    }
}
