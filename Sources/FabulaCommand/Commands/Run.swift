import ArgumentParser
import Fabula
import FabulaStore

/// `fabula run`: the main job in one command.
struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Reads, groups, prints the stories and writes reports and tables.",
        usage: "fabula run <input> ... [<options>]",
        discussion: """
            Prints the stories and the timeline of the greatest, and writes into a folder: stories.txt, timelines.txt, \
            articles.csv, stories.csv, timeline.csv.

            With --into, what is read is added to a store, all of the store's articles are grouped, and their stories \
            and timelines are saved in it, in place of an earlier run's. `fabula run news.sqlite` saves likewise in the \
            store that it reads. SQL readers find them as the views articles, stories and timeline.

            EXAMPLE
              fabula run news/ -o Reports
              fabula run today/ --into news.sqlite
            """)

    @OptionGroup(title: "Reading") var input: InputOptions
    @OptionGroup(title: "Grouping") var clustering: ClusteringOptions
    @OptionGroup(title: "Looks") var view: ViewOptions

    @Option(
        help: ArgumentHelp("The store to add to and to save in; made where there is none.", valueName: "store"),
        completion: .file())
    var into: String?

    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp("The folder to write into.", valueName: "folder"), completion: .directory)
    var folder = "Reports"

    func run() throws {
        if let into { try ingest(into: into) }
        let chronicle = try input.chronicle(clustering, from: into.map { InputSource(paths: [$0]) })
        let layout = view.layout(to: .standard)
        let written = try Folder(path: folder).write(
            [
                ("stories.txt", Array(chronicle.storiesReport(view.plainLayout).utf8)),
                ("timelines.txt", Array(chronicle.timelinesReport(view.plainLayout).utf8)),
            ] + chronicle.tables.map { ("\($0.name).csv", $0.table.bytes(.csv)) })
        try Output.standard.write(chronicle.storiesReport(layout, loneLimit: 20))
        if chronicle.stories.first.map({ $0.articles.count > 1 }) == true {
            try Output.standard.write("\n\n" + chronicle.only([0]).timelinesReport(layout))
        }
        Terminal.tell("\n" + written)
        try save(chronicle)
        try input.checkStrictness(chronicle.corpus)
    }

    /// Adds what is read to the store; the store itself may be among the inputs.
    private func ingest(into store: String) throws {
        let source = input.articleSource.without(store: store)
        if source.paths.isEmpty { return }
        let summary = try Ingestion(of: source, into: store).summary
        Terminal.tell(summary.report(Layout(width: view.width ?? 80, wording: view.plainLayout.wording)))
    }

    /// Saves in the store that was named to be written, or that is the only input.
    private func save(_ chronicle: Chronicle) throws {
        guard let path = into ?? (input.inputs.count == 1 ? input.articleSource.stores.first : nil) else { return }
        do {
            let store = try Store(path: path, for: .writing)
            defer { try? store.close() }
            var settings = clustering.applied(to: input.settings)
            if let threshold = chronicle.threshold { settings.threshold = threshold }
            try store.save(chronicle, settings: settings)
            Terminal.tell("Saved in \(sanitized(path)): the views articles, stories, timeline")
        } catch let error as StoreError where error.cause == .readOnly && into == nil {
            // Whoever may only read has the result in full.
            Terminal.tell("warning: \(sanitized(error.problem)) Its views stay those of an earlier run. [not-saved]")
        }
    }
}
