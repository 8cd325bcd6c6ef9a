import Foundation
import Testing

/// Questions about pairs, answered from a pipe, and the figures that follow from the answers.
struct LabelCommandTests {
    func withArticles(_ body: (URL) async throws -> Void) async throws {
        try await BuiltProgram.inTemporaryFolder { folder in
            try sampleLines.write(to: folder.appending(path: "a.jsonl"), atomically: true, encoding: .utf8)
            try await body(folder)
        }
    }

    private func lines(_ name: String, in folder: URL) throws -> [Substring] {
        try String(contentsOf: folder.appending(path: name), encoding: .utf8).split(separator: "\n")
    }

    /// Three articles have three pairs. The summary goes to standard output, the dialogue does not.
    @Test func answersBecomeFigures() async throws {
        try await withArticles { folder in
            let asked = try await BuiltProgram.run(["label", "a.jsonl"], in: folder, input: "y\nwhy\nn\nn\n")
            #expect(asked.code == 0)
            #expect(asked.messages.contains("1 of 80") && asked.messages.contains("In one story: "))
            #expect(asked.messages.contains("All pairs that were to be asked are answered"))
            #expect(asked.output.hasPrefix("3 answers\n") && !asked.output.contains("of 80"))
            #expect(try lines("labels.jsonl", in: folder).count == 3)
            #expect(
                try lines("labels.jsonl", in: folder)[0].hasPrefix(#"{"first":"a1","second":"a2","answer":"same","#))
            let evaluated = try await BuiltProgram.run(["evaluate", "pairs", "labels.jsonl", "a.jsonl"], in: folder)
            #expect(evaluated.output == asked.output && evaluated.messages.isEmpty)
            let again = try await BuiltProgram.run(["label", "a.jsonl"], in: folder, input: "y\ny\n")
            #expect(again.output == asked.output && !again.messages.contains("One story?"))
            let json = try await BuiltProgram.run(
                ["evaluate", "pairs", "labels.jsonl", "a.jsonl", "--format", "json"], in: folder)
            let value = try #require(JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
            #expect((value["all"] as? [String: [Double]])?["f1"] == [1, 1, 1])
        }
    }

    /// A pipe that ends stops the questions; what was answered is there, and the next process goes on.
    @Test func stoppedAndBegunAgain() async throws {
        try await withArticles { folder in
            for (name, inputs) in [("one", ["y\nn\nn\n"]), ("two", ["y\n", "", "s2\nn\nq\nn\n", "n\n"])] {
                for input in inputs {
                    let outcome = try await BuiltProgram.run(
                        ["label", "a.jsonl", "--out", "\(name).jsonl", "--seed", "5"], in: folder, input: input)
                    #expect(outcome.code == 0)
                }
            }
            #expect(try lines("one.jsonl", in: folder) == lines("two.jsonl", in: folder))
        }
    }

    /// A line that was cut off by a crash is told and left; the next answer gets a line of its own.
    @Test func aLineCutOffIsLeft() async throws {
        try await withArticles { folder in
            _ = try await BuiltProgram.run(["label", "a.jsonl", "--count", "1"], in: folder, input: "y\n")
            let file = folder.appending(path: "labels.jsonl")
            try (String(contentsOf: file, encoding: .utf8) + "{\"first\":\"a").write(
                to: file, atomically: true, encoding: .utf8)
            let outcome = try await BuiltProgram.run(["label", "a.jsonl"], in: folder, input: "n\nn\n")
            #expect(outcome.messages.contains("bad-label") && outcome.output.hasPrefix("3 answers"))
            #expect(try lines("labels.jsonl", in: folder).count == 4)
        }
    }

    @Test func inFrench() async throws {
        try await withArticles { folder in
            let outcome = try await BuiltProgram.run(
                ["label", "a.jsonl"], in: folder, input: "o\nn\nn\n", environment: ["LANG": "fr_BE.UTF-8"])
            #expect(outcome.messages.contains("Même sujet") && outcome.output.hasPrefix("3 réponses"))
        }
    }

    @Test(arguments: [
        (["label", "-"], 64, "name the articles' files"), (["label", "a.jsonl", "--count", "0"], 64, "--count"),
        (["label", "a.jsonl", "--out", "a.jsonl"], 1, "no labelled pairs"),
        (["label", "a.jsonl", "--out", "no/such/folder.jsonl"], 1, "no/such/folder.jsonl"),
        (["label", "a.jsonl", "--out", "other.jsonl"], 1, "--out"),
        (["evaluate", "pairs", "gone.jsonl", "a.jsonl"], 1, "gone.jsonl"),
        (["evaluate", "pairs", "a.jsonl", "a.jsonl"], 1, "no labelled pairs"),
        (["evaluate", "pairs", "other.jsonl"], 64, "input"),
    ])
    func errorsSayWhatToDo(arguments: [String], code: Int, hint: String) async throws {
        try await withArticles { folder in
            let label =
                #"{"first":"b1","second":"b2","answer":"same","stratum":"rest","population":9,"threshold":0.22}"#
            try (label + "\n").write(to: folder.appending(path: "other.jsonl"), atomically: true, encoding: .utf8)
            let outcome = try await BuiltProgram.run(arguments, in: folder, input: "y\n")
            #expect(outcome.code == code)
            #expect(outcome.messages.contains(hint))
            #expect(try lines("a.jsonl", in: folder) == sampleLines.split(separator: "\n"))
        }
    }
}
