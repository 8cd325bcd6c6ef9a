import FabulaCommand
import Foundation
import Testing

/// Exit codes, streams and files, as scripts rely on them.
struct CommandTests {
    @Test(arguments: [
        (["cluster", "nothing-here.jsonl"], 1, "nothing-here.jsonl"), (["cluster"], 64, "input"),
        (["cluster", "-", "--thresold", "1"], 64, "--threshold"), (["cluster", "-", "--threshold", "2"], 64, "0.22"),
        (["cluster", "-", "--timezone", "Brussels"], 64, "Europe/Brussels"),
        (["cluster", "-", "--since", "2-12-21"], 64, "YYYY-MM-DD"),
        (["cluster", "-", "--since", "2021-12-02", "--until", "2021-12-01"], 64, "no day is left"),
        (["cluster", "-", "--map", "tittle=Kop"], 64, "one of: title, text, date"),
        (["cluster", "-", "--excel", "--format", "json"], 64, "--excel"),
        (["cluster", "-", "--width", "3"], 64, "between"),
        (["ingest", "-"], 64, "--dry-run"), (["timeline", "-", "--story", "inondations"], 1, "No story fits"),
        (["nonsense"], 64, "nonsense"),
    ])
    func errorsSayWhatToDo(arguments: [String], code: Int, hint: String) async throws {
        let outcome = try await BuiltProgram.run(arguments, input: sampleLines)
        #expect(outcome.code == code)
        #expect(outcome.output.isEmpty)
        #expect(outcome.messages.contains(hint))
    }

    /// Data on standard output, findings on standard error, and a code only where it was asked for.
    @Test(arguments: [(["--strict"], 65), ([], 0)])
    func findings(options: [String], code: Int) async throws {
        let input = sampleLines + "{\"title\": broken\n"
        let outcome = try await BuiltProgram.run(["cluster", "-", "--format", "csv"] + options, input: input)
        #expect(outcome.code == code)
        let lines = outcome.output.split(separator: "\n")
        #expect(lines.first == "id,story_id,copy_of,kind,published,seen,source,language,title,url,tags,origin")
        #expect(lines.count == 4)
        #expect(outcome.messages.contains(/-:4: (error|warning): .+ \[[a-z-]+\]/))
    }

    @Test func foreignFieldsAreNamedByTheUser() async throws {
        let input = "K1;D\nStaking legt het spoor plat;02/12/2021\n"
        try await BuiltProgram.inTemporaryFolder { folder in
            try input.write(to: folder.appending(path: "x.csv"), atomically: true, encoding: .utf8)
            let asked = try await BuiltProgram.run(["cluster", "x.csv"], in: folder, input: "")
            #expect(asked.messages.contains("--map title=K1,date=D"))
        }
        let map = ["--map", "title=K1", "--map", "date=D"]
        let told = try await BuiltProgram.run(["cluster", "-", "--format", "csv"] + map, input: input)
        #expect(told.messages.isEmpty)
        #expect(told.output.contains(",2021-12-02,") && told.output.contains(",Staking legt het spoor plat,"))
    }

    @Test func manyFindingsAreCounted() async throws {
        let outcome = try await BuiltProgram.run(
            ["cluster", "-"], input: sampleLines + String(repeating: "{broken\n", count: 50))
        #expect(outcome.messages.split(separator: "\n").count <= 21)
        #expect(outcome.messages.contains("more finding"))
    }

    /// More than a pipe holds, to a reader that has gone: no message, no crash.
    @Test func brokenPipesEndQuietly() async throws {
        let title = String(repeating: "un long titre ", count: 20)
        let lines = (0..<500).map {
            "{\"id\":\"n\($0)\",\"title\":\"\(title)\($0)\",\"text\":\"Texte \($0).\",\"published\":\"2021-12-02\"}\n"
        }
        let outcome = try await BuiltProgram.run(
            ["ingest", "-", "--dry-run"], input: lines.joined(), readsOutput: false)
        #expect(outcome.code == 0)
        #expect(outcome.messages.isEmpty)
    }

    @Test func articlesCarryTheirStoryInJSONLines() async throws {
        let outcome = try await BuiltProgram.run(["cluster", "-", "--format", "jsonl"], input: sampleLines)
        let articles = try outcome.output.split(separator: "\n").map {
            try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
        #expect(articles.compactMap { $0["id"] as? String } == ["a1", "a2", "a3"])
        #expect(articles.allSatisfy { ($0["story"] as? String)?.wholeMatch(of: /s[a-z0-9]{10}/) != nil })
    }

    @Test func runAndExportWriteTheirFiles() async throws {
        try await BuiltProgram.inTemporaryFolder { folder in
            let run = try await BuiltProgram.run(["run", "-", "-o", "out/run"], in: folder, input: sampleLines)
            #expect(run.code == 0)
            #expect(run.messages.contains("Written to out/run: stories.txt"))
            _ = try await BuiltProgram.run(
                ["export", "-", "--format", "csv", "-o", "out"], in: folder, input: sampleLines)
            let names = { (path: String) in
                try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: path).path).sorted()
            }
            #expect(
                try names("out/run") == ["articles.csv", "stories.csv", "stories.txt", "timeline.csv", "timelines.txt"])
            #expect(try names("out") == ["articles.csv", "run", "stories.csv", "timeline.csv"])
        }
    }

    /// A file that is written again stays the link that it is, keeps its permissions, and leaves nothing beside it.
    @Test func outputReplacesAFileWhole() async throws {
        try await BuiltProgram.inTemporaryFolder { folder in
            let files = FileManager.default
            let (file, link) = (folder.appending(path: "real.csv"), folder.appending(path: "link.csv"))
            try String(repeating: "old\n", count: 10_000).write(to: file, atomically: true, encoding: .utf8)
            try files.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path)
            try files.createSymbolicLink(at: link, withDestinationURL: file)
            let outcome = try await BuiltProgram.run(["cluster", "-", "-o", link.path], input: sampleLines)
            #expect(outcome.code == 0 && outcome.output.isEmpty)
            #expect(try String(contentsOf: file, encoding: .utf8).hasPrefix("id,story_id"))
            #expect(try files.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int == 0o640)
            #expect(try files.attributesOfItem(atPath: link.path)[.type] as? FileAttributeType == .typeSymbolicLink)
            #expect(try files.contentsOfDirectory(atPath: folder.path).sorted() == ["link.csv", "real.csv"])
        }
    }

    @Test(arguments: [
        (["--color", "always"], [:], true), ([], ["CLICOLOR_FORCE": "1"], true), ([], [:], false),
        ([], ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], false), (["--color", "never"], ["CLICOLOR_FORCE": "1"], false),
    ])
    func colours(options: [String], environment: [String: String], coloured: Bool) async throws {
        let outcome = try await BuiltProgram.run(
            ["cluster", "-"] + options, input: sampleLines, environment: environment)
        #expect(outcome.output.contains("\u{1B}[") == coloured)
    }

    /// Whatever the input holds, no control character reaches the terminal, by either stream and in any format.
    @Test(arguments: ["text", "csv", "tsv", "json", "jsonl"])
    func controlCharactersStayInside(format: String) async throws {
        let hostile =
            #"{"id":"x","title":"a\u001b[2J\u009b31m\u0007b","text":"\u001b]0;t\u0007","source":"\u001b[1m","url":"http://x/\u001b"}"#
        let outcome = try await BuiltProgram.run(
            ["cluster", "-", "--format", format], input: hostile + "\n{\u{1B}[2J\n")
        for scalar in (outcome.output + outcome.messages).unicodeScalars {
            #expect(scalar == "\n" || scalar == "\t" || !(scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)))
        }
        #expect(outcome.output.contains("[2J"))
    }

    @Test func theTimelineOfOneStory() async throws {
        let outcome = try await BuiltProgram.run(["timeline", "-", "--story", "marche noel"], input: sampleLines)
        #expect(outcome.code == 0)
        #expect(outcome.output.contains("La grande roue reviendra au marché de Noël"))
        #expect(!outcome.output.contains("taxis"))
    }

    /// A format is named, or is the file's ending; `--lang` chooses the words around.
    @Test func timelinesForOtherTools() async throws {
        let of = { (options: [String]) in
            try await BuiltProgram.run(["timeline", "-"] + options, input: sampleLines, environment: ["LANG": "fr_BE"])
        }
        #expect(try await of(["--format", "md"]).output.contains("\n- **jeudi 2 décembre 2021** – "))
        #expect(try await of(["--format", "md", "--lang", "de"]).output.contains("**Donnerstag, 2. Dezember 2021**"))
        #expect(try await of(["--lang", "es"]).output.contains("jueves 2 de diciembre de 2021"))
        #expect(try await of(["--format", "timelinejs"]).output.hasPrefix("{\"title\":{"))
        #expect(try await of(["--format", "timelinejs-csv"]).output.hasPrefix("Year,Month,Day,Time,End Year,"))
        try await BuiltProgram.inTemporaryFolder { folder in
            let file = folder.appending(path: "expected.ICS")
            let outcome = try await of(["-o", file.path])
            #expect(outcome.code == 0 && outcome.output.isEmpty)
            #expect(try String(contentsOf: file, encoding: .utf8).hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
        }
        let none = try await BuiltProgram.run(
            ["timeline", "-", "--format", "ics"], input: "{\"title\":\"A\",\"text\":\"B\"}\n")
        #expect(none.messages.contains("the calendar is empty"))
    }

    @Test func theDemoShowsThePageOfTheSamples() throws {
        let page = try String(
            contentsOf: URL(filePath: #filePath).appending(path: "../../../Data/pages/demo.txt").standardized,
            encoding: .utf8)
        #expect(DemoPage.text.split(separator: "\n") == page.split(separator: "\n"))
    }

    @Test func demoAndDoctorRun() async throws {
        let demo = try await BuiltProgram.run(["demo", "--width", "60"])
        #expect(demo.code == 0 && demo.output.contains("1. THE PAGE") && demo.output.contains("Mersault"))
        let doctor = try await BuiltProgram.run(["doctor"])
        #expect(doctor.code == 0)
        for part in ["BLAS", "GFLOP/s", "libxml2", "zstd", "CC BY-SA 4.0", "Europe/Brussels"] {
            #expect(doctor.output.contains(part))
        }
    }
}
