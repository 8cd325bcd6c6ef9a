import ArgumentParser

/// How long a timeline is to be.
struct TimelineLength: ParsableArguments {
    @Option(help: ArgumentHelp("So many days, the most telling (default: as many as suit).", valueName: "n"))
    var dates: Int?

    @Option(help: ArgumentHelp("So many sentences a day (default: what suits).", valueName: "k"))
    var sentences: Int?

    func validate() throws {
        for (name, value) in [("dates", dates), ("sentences", sentences)] {
            if let value, value < 1 { throw ValidationError("--\(name) \(value): at least 1 is needed.") }
        }
    }
}
