import ArgumentParser
import Fabula

/// In which format timelines are written, in which language, and where.
struct TimelineOptions: ParsableArguments {
    /// Texts, tables, and what other tools open.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, md, csv, tsv, json, jsonl, timelinejs
        case timelinejsCSV = "timelinejs-csv"
        case ics
    }

    /// A language of the words around.
    enum Language: String, ExpressibleByArgument, CaseIterable {
        case fr, en, nl, de, es
    }

    @Option(
        help: "text or md for people; csv, tsv, json, jsonl for programs; timelinejs for web pages; ics for calendars.")
    var format: Format?

    @Flag(help: ArgumentHelp(TableOptions.excelHelp))
    var excel = false

    @Option(
        help: ArgumentHelp(
            "The language of dates and fixed words in text, md, timelinejs and ics (default: French in a French "
                + "locale, else English).", valueName: "language"))
    var lang: Language?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The file to write to; its ending can say the format.", valueName: "file"),
        completion: .file())
    var output: String?

    func validate() throws {
        if excel, format ?? .csv != .csv { throw ValidationError(TableOptions.excelConflict) }
    }

    /// Where to write.
    var destination: Output { Output(path: output) }

    /// The format by option or by the file's ending.
    var chosenFormat: Format {
        if excel { return .csv }
        let ending = output?.split(separator: ".").last.map { $0.lowercased() }
        return format ?? ending.flatMap(Format.init(rawValue:)) ?? .text
    }

    /// The fixed words that were asked for.
    var wording: Wording? { lang.flatMap { Wording.timelines(in: $0.rawValue) } }
}
