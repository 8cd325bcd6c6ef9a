import ArgumentParser
import Fabula

extension Table.Format: ExpressibleByArgument {}

/// In which format a result is written, and where.
struct TableOptions: ParsableArguments {
    static let excelHelp = "CSV as Excel opens it: semicolons, decimal commas, no line breaks, no formulas."
    static let excelConflict = "--excel is a kind of CSV: leave --format out."

    /// `text`, or a table's format.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, csv, tsv, json, jsonl
    }

    @Option(help: "text for people; csv, tsv, json or jsonl for programs.")
    var format: Format?

    @Flag(help: ArgumentHelp(excelHelp))
    var excel = false

    @Option(name: .shortAndLong, help: ArgumentHelp("The file to write to.", valueName: "file"), completion: .file())
    var output: String?

    func validate() throws {
        if excel, format ?? .csv != .csv { throw ValidationError(Self.excelConflict) }
    }

    /// Where to write.
    var destination: Output { Output(path: output) }

    /// The format for programs, by option or by the file's ending; `nil` for people.
    var chosenFormat: Table.Format? {
        if excel { return .csv }
        if let format { return Table.Format(rawValue: format.rawValue) }
        return output?.split(separator: ".").last.flatMap { Table.Format(rawValue: $0.lowercased()) }
    }

    /// The table as asked.
    func bytes(_ table: Table, _ format: Table.Format) -> [UInt8] {
        excel ? table.excelBytes : table.bytes(format)
    }
}
