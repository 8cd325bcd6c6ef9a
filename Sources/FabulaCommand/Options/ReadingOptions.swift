import ArgumentParser
import Fabula
import TextAnalysis

/// How inputs are read, and which documents of them take part.
struct ReadingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The zone of times that name none, in which days are cut. (default: Europe/Brussels)",
            valueName: "area/city"),
        transform: clock(named:))
    var timezone = Clock.brussels

    @Option(help: ArgumentHelp("The first day, YYYY-MM-DD.", valueName: "day"), transform: day(_:))
    var since: Day?

    @Option(help: ArgumentHelp("The last day, YYYY-MM-DD.", valueName: "day"), transform: day(_:))
    var until: Day?

    @Option(help: ArgumentHelp("Only this outlet; may be repeated.", valueName: "outlet"))
    var source: [String] = []

    @Option(help: ArgumentHelp("Only this language, such as fr; may be repeated.", valueName: "tag"))
    var language: [String] = []

    @Option(
        help: ArgumentHelp(
            "What fields of tables and JSON are, where their names do not say it: title=Kop,date=Dag.",
            valueName: "field=name,..."),
        transform: fieldMapping(_:))
    var map: [FieldMapping] = []

    @Flag(help: "End with code 65 where something in the input was found wrong.")
    var strict = false

    func validate() throws {
        if let since, let until, until < since {
            throw ValidationError("--since \(since.iso) is after --until \(until.iso): no day is left.")
        }
    }

    /// Whether some articles are to be left out.
    var filters: Bool { settings.filter != Filter() }

    /// The library's settings for these options.
    var settings: Settings {
        var settings = Settings()
        settings.clock = timezone
        (settings.filter.since, settings.filter.until) = (since, until)
        (settings.filter.sources, settings.filter.languages) = (source, language)
        return settings
    }

    /// Where the articles of some files, folders and stores come from.
    func articleSource(of paths: [String]) -> InputSource {
        var mapping = FieldMapping()
        for part in map { mapping.append(part) }
        return InputSource(paths: paths, mapping: mapping)
    }

    /// Ends the program with code 65 where `--strict` was given and something was found wrong.
    func checkStrictness(_ findings: [Finding]) throws {
        if strict, findings.contains(where: { $0.severity >= .warning }) { throw ExitCode(65) }
    }
}
