import ArgumentParser
import Fabula

/// `fabula export`: the three tables.
struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Writes the tables articles, stories and timeline.",
        usage: "fabula export <input> ... [<options>]",
        discussion: """
            EXAMPLE
              fabula export news/ --format csv -o out
              fabula export news/ --excel -o out

            COLUMNS (lists are joined by "; ")
              articles  id story_id copy_of kind published seen source language
                        title url tags origin
              stories   id title keywords names first_day last_day articles
                        outlets cohesion
              timeline  story_id position date end_date precision kind text
                        articles outlets weight evidence_ids evidence_words
            """)

    @OptionGroup(title: "Reading") var input: InputOptions
    @OptionGroup(title: "Grouping") var clustering: ClusteringOptions

    @Option(help: "The tables' format.")
    var format = Table.Format.csv

    @Flag(help: ArgumentHelp(TableOptions.excelHelp))
    var excel = false

    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp("The folder to write into.", valueName: "folder"), completion: .directory)
    var folder = "Reports"

    func validate() throws {
        if excel, format != .csv { throw ValidationError(TableOptions.excelConflict) }
    }

    func run() throws {
        let chronicle = try input.chronicle(clustering)
        let written = try Folder(path: folder).write(
            chronicle.tables.map { name, table in
                ("\(name).\(format.rawValue)", excel ? table.excelBytes : table.bytes(format))
            })
        Terminal.tell(written)
        try input.checkStrictness(chronicle.corpus)
    }
}
