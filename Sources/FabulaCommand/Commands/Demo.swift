import ArgumentParser
import Fabula

/// `fabula demo`: a page of news, explained step by step.
struct Demo: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Shows on a page of news what Fabula does, step by step.",
        discussion: """
            The page is built into the program; nothing is read or written.

            EXAMPLE
              fabula demo
            """)

    @OptionGroup(title: "Looks") var view: ViewOptions

    func run() throws {
        let chronicle = try Fabula.chronicle(from: DemoPage(), settings: Settings())
        let tour = DemoTour(
            chronicle: chronicle, layout: view.layout(to: .standard), words: DemoWords(locale: Terminal.locale))
        try Output.standard.write(tour.text)
    }
}
