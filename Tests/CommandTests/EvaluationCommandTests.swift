import Foundation
import Testing

/// Labels against stories, and two articles against each other, as scripts ask for them.
struct EvaluationCommandTests {
    /// The sample lines with labels of their own, beside labels in a file apart.
    func withLabels(_ body: (URL) async throws -> Void) async throws {
        try await BuiltProgram.inTemporaryFolder { folder in
            let labelled = sampleLines.replacing("\"language\":\"fr\"}", with: "\"language\":\"fr\",\"story\":\"s\"}")
            let gold = """
                {"id":"a1","story":"taxis"}
                {"id":"a2","story":"taxis"}
                {"id":"a3","story":"fair"}
                {"id":"a4","story":"fair"}

                """
            for (name, text) in [("a.jsonl", sampleLines), ("labelled.jsonl", labelled), ("gold.jsonl", gold)] {
                try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
            }
            try await body(folder)
        }
    }

    /// a1 and a2 are found together, a3 alone, and a4 is not there: precision 1, recall (1 + 1 + ½ + ½) / 4.
    @Test func figures() async throws {
        try await withLabels { folder in
            let outcome = try await BuiltProgram.run(
                ["evaluate", "stories", "gold.jsonl", "a.jsonl", "--format", "json"], in: folder)
            #expect(outcome.code == 0)
            let sets = try #require(JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]])
            #expect(sets.count == 1 && sets[0]["set"] as? String == "gold")
            for (name, value) in [
                ("documents", 4), ("missing", 1), ("bcubed_p", 1), ("bcubed_r", 0.75), ("bcubed_f1", 0.8571),
                ("pairwise_f1", 0.6667), ("stories_gold", 2), ("stories_found", 3), ("singletons_gold", 0),
                ("singletons_found", 2),
            ] { #expect(sets[0][name] as? Double == value, "\(name)") }
            let text = try await BuiltProgram.run(["evaluate", "stories", "gold.jsonl", "a.jsonl"], in: folder)
            #expect(text.output.contains("2 → 3 stories · 0 → 2 alone · 1 without a story"))
            #expect(text.output.contains("parted"))
        }
    }

    @Test func severalSets() async throws {
        try await withLabels { folder in
            let outcome = try await BuiltProgram.run(
                [
                    "evaluate", "stories", "--set", "labelled.jsonl@fr", "--set", "gold.jsonl=a.jsonl", "--format",
                    "csv",
                ], in: folder)
            let lines = outcome.output.split(separator: "\n")
            #expect(outcome.code == 0 && lines.count == 3)
            #expect(lines[0].hasPrefix("set,documents,missing,unlabelled,bcubed_f1,bcubed_f1_low,bcubed_f1_high,"))
            #expect(lines[1].hasPrefix("labelled fr,3,0,0,") && lines[2].hasPrefix("gold,4,1,0,0.8571,"))
        }
    }

    @Test func predictionsOfAnotherProgram() async throws {
        try await withLabels { folder in
            let own = try await BuiltProgram.run(["cluster", "a.jsonl", "--format", "jsonl"], in: folder)
            let scores = try await [
                BuiltProgram.run(["evaluate", "stories", "gold.jsonl", "a.jsonl", "--format", "json"], in: folder),
                BuiltProgram.run(
                    ["evaluate", "stories", "gold.jsonl", "a.jsonl", "--format", "json", "--predictions", "-"],
                    in: folder, input: own.output),
            ]
            #expect(scores[0].output == scores[1].output && !scores[0].output.isEmpty)
        }
    }

    @Test func whyTwoArticles() async throws {
        try await withLabels { folder in
            let outcome = try await BuiltProgram.run(
                ["why", "a1", "blocage taxis", "--in", "a.jsonl", "--color", "never"], in: folder)
            #expect(outcome.code == 0)
            for part in ["In one story: yes.", "taxis", "--threshold 0."] { #expect(outcome.output.contains(part)) }
            let json = try await BuiltProgram.run(
                ["why", "a1", "a3", "--in", "a.jsonl", "--format", "json"], in: folder)
            let verdict = try #require(JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
            #expect(verdict["story"] as? String == "different")
        }
    }

    @Test(arguments: [
        (["evaluate", "stories"], 64, "--set"), (["evaluate", "stories", "gone.jsonl", "a.jsonl"], 1, "gone.jsonl"),
        (["evaluate", "stories", "a.jsonl"], 1, "no label"),
        (["evaluate", "stories", "labelled.jsonl", "--language", "nl"], 1, "no label"),
        (["evaluate", "stories", "--set", "labelled.jsonl@nl"], 1, "“nl”"),
        (["evaluate", "stories", "gold.jsonl", "--set", "gold.jsonl"], 64, "--set"),
        (["evaluate", "stories", "gold.jsonl", "a.jsonl", "--mistakes", "-1"], 64, "--mistakes"),
        (["why", "a1", "--in", "a.jsonl"], 64, "<b>"), (["why", "a1", "a1", "--in", "a.jsonl"], 64, "one article"),
        (["why", "a1", "inondations", "--in", "a.jsonl"], 1, "No article fits"),
        (["why", "a3", "taxis bruxelles", "--in", "a.jsonl"], 1, "fits 2 articles"),
    ])
    func errorsSayWhatToDo(arguments: [String], code: Int, hint: String) async throws {
        try await withLabels { folder in
            let outcome = try await BuiltProgram.run(arguments, in: folder)
            #expect(outcome.code == code)
            #expect(outcome.messages.contains(hint))
        }
    }
}
