import ArgumentParser
import Fabula

/// `fabula doctor`: what the program is made of here, whether it is well, and whether a store is.
struct Doctor: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Shows versions, libraries and their licences, and tells what is slow or missing; examines a store.",
        discussion: """
            Of a store: whether it is sound, what it holds, what was found wrong in its inputs, the latest run's settings.
            Ends with code 0, also where it warns; with 1 where a store is damaged or cannot be read.

            EXAMPLE
              fabula doctor
              fabula doctor news.sqlite
            """)

    @Argument(help: ArgumentHelp("A store to examine.", valueName: "store"), completion: .file())
    var store: String?

    func run() throws {
        let examination = Examination()
        try Output.standard.write(examination.report)
        Terminal.tell(examination.warnings.joined(separator: "\n"))
        guard let store else { return }
        let found = try StoreExamination(path: store)
        try Output.standard.write("\n" + found.report)
        Terminal.tell(found.warnings.joined(separator: "\n"))
        if !found.isSound { throw ExitCode(1) }
    }
}
