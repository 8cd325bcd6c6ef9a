import Foundation
import Testing

/// Timelines against references, as scripts ask for them.
struct TimelineEvaluationCommandTests {
    private func withTimelines(_ body: (URL) async throws -> Void) async throws {
        try await BuiltProgram.inTemporaryFolder { folder in
            let references = """
                {"story":"dam","source":"x","entries":[{"date":"2021-12-01","summary":["The dam broke ."]},{"date":"2021-12-03","summary":["Two hundred people were evacuated ."]}]}
                {"story":"gone","source":"x","entries":[{"date":"2021-12-01","summary":["Nobody tells of this ."]}]}
                """
            let articles = """
                {"story":"dam","id":"1","date":"2021-12-02","language":"en","text":"The dam of the village broke on Wednesday during the storm .\\nThe storm had been strong for three whole days ."}
                {"story":"dam","id":"2","date":"2021-12-03","language":"en","text":"Two hundred people were evacuated on Friday below the broken dam .\\nThe governor thanked them all for their patience ."}
                """
            let files = [("references.jsonl", references), ("articles.jsonl", articles), ("a.jsonl", sampleLines)]
            for (name, text) in files {
                try (text + "\n").write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
            }
            try await body(folder)
        }
    }

    /// What was written scores as it did when it was told; against itself nothing differs.
    @Test func figuresAndPredictions() async throws {
        try await withTimelines { folder in
            let evaluate = ["evaluate", "timelines", "references.jsonl"]
            let told = try await BuiltProgram.run(
                evaluate + ["articles.jsonl", "--write", "told.jsonl", "--format", "json"], in: folder)
            #expect(told.code == 0 && told.messages.isEmpty)
            let figures = try #require(JSONSerialization.jsonObject(with: Data(told.output.utf8)) as? [String: Any])
            #expect(figures["references"] as? Int == 2 && figures["missing"] as? Int == 1)
            #expect(figures["date_f1"] as? Double == 0.5 && figures["ar1_f"] as? Double ?? 0 > 0.2)
            let scored = try await BuiltProgram.run(
                evaluate + ["--predictions", "told.jsonl", "--format", "json"], in: folder)
            #expect(scored.output == told.output)
            let paired = try await BuiltProgram.run(
                evaluate + ["articles.jsonl", "--predictions", "told.jsonl", "--threads", "1"], in: folder)
            #expect(paired.output.contains("articles.jsonl against told.jsonl"))
            #expect(paired.output.contains("AR1-F        .0000     .0000 … .0000       0      0"))
            let rows = try await BuiltProgram.run(evaluate + ["articles.jsonl", "--format", "csv"], in: folder)
            #expect(rows.output.split(separator: "\n").count == 5)
        }
    }

    @Test func asManyDaysAndSentencesAsAsked() async throws {
        try await withTimelines { folder in
            _ = try await BuiltProgram.run(
                [
                    "evaluate", "timelines", "references.jsonl", "articles.jsonl", "--dates", "1", "--sentences", "2",
                    "--write", "told.jsonl",
                ], in: folder)
            let told = try String(contentsOf: folder.appending(path: "told.jsonl"), encoding: .utf8)
            #expect(told.components(separatedBy: "\"date\"").count == 2)
            let days = try await BuiltProgram.run(
                ["timeline", "a.jsonl", "--dates", "1", "--sentences", "1", "--format", "jsonl"], in: folder)
            #expect(days.code == 0)
            let stories = days.output.split(separator: "\n").map { $0.prefix { $0 != "," } }
            #expect(!stories.isEmpty && stories.count == Set(stories).count, "one entry a story")
        }
    }

    @Test(arguments: [
        (["references.jsonl"], 64, "Which articles?"), (["gone.jsonl", "articles.jsonl"], 1, "gone.jsonl"),
        (["references.jsonl", "a.jsonl"], 1, "“dam”"), (["a.jsonl", "articles.jsonl"], 1, "no timeline"),
        (["references.jsonl", "articles.jsonl", "--dates", "0"], 64, "--dates"),
        (["references.jsonl", "--predictions", "p.jsonl", "--write", "w.jsonl"], 64, "Which articles?"),
    ])
    func errorsSayWhatToDo(arguments: [String], code: Int, hint: String) async throws {
        try await withTimelines { folder in
            let outcome = try await BuiltProgram.run(["evaluate", "timelines"] + arguments, in: folder)
            #expect(outcome.code == code)
            #expect(outcome.messages.contains(hint))
        }
    }
}
