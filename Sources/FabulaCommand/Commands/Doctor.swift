import ArgumentParser
import Fabula

/// `fabula doctor`: what the program is made of here, and whether it is well.
struct Doctor: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Shows versions, libraries and their licences, and tells what is slow or missing.",
        discussion: """
            Ends with code 0, also where it warns.

            EXAMPLE
              fabula doctor
            """)

    func run() throws {
        let examination = Examination()
        try Output.standard.write(examination.report)
        Terminal.tell(examination.warnings.joined(separator: "\n"))
    }
}
