import ArgumentParser
import Fabula
import Foundation
import Workers

/// `fabula`: the commands, and what to type first.
@main
struct FabulaCommand: ParsableCommand {
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "fabula", abstract: "Turns a pile of news articles into stories, and each story into a timeline.",
        discussion: """
            The input is files, folders, or - for standard input: page dumps, JSON lines, CSV and TSV, RSS and Atom feeds, \
            also compressed by gzip; or a store, which `fabula ingest --into` makes. Results go to standard output, all else to standard error.

            EXAMPLE
              fabula run news/

            EXIT CODES
              0   done, also with findings and where there is nothing to show
              1   an input is missing or unreadable; a store is damaged, in use or
                  newer than this program; --story means none or several
              64  wrong options
              65  with findings (warnings or errors) under --strict
            """,
        version: version,
        subcommands: [
            Run.self, Ingest.self, Cluster.self, TimelineCommand.self, Export.self, CopiesCommand.self, Why.self,
            Evaluate.self, Label.self, Demo.self, Doctor.self,
        ])

    static func main() {
        signal(SIGPIPE, SIG_IGN)  // a reader that has seen enough is no error: `Output` ends quietly
        do {
            var command = try parseAsRoot()
            if Terminal.wantsTimings { Phases.record() }
            try command.run()
            if Terminal.wantsTimings { Terminal.tell(Timings(Phases.all).report) }
        } catch {
            end(with: error)
        }
    }

    /// Says what is wrong and ends. Names that the user typed or a folder held are shown without what a terminal would obey.
    private static func end(with error: any Error) -> Never {
        let code = exitCode(for: error)
        guard !code.isSuccess else { exit(withError: error) }
        let lines = fullMessage(for: error).split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.prefix { $0 == " " } + sanitized(String(line))
        }
        Terminal.tell(lines.joined(separator: "\n"))
        Foundation.exit(code.rawValue)
    }

    func run() throws {
        try Output.standard.write(Welcome(locale: Terminal.locale).text)
    }
}
