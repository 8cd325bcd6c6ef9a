import ArgumentParser
import Fabula

/// How articles are grouped.
struct ClusteringOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "How much is one story: an event, a story with its aftermath, or a saga of events.", valueName: "size"))
    var granularity = Granularity.story

    @Option(
        help: ArgumentHelp(
            "For those who know: how alike the articles of a story are, 0.02 to 1; higher: smaller stories "
                + "(default: by the granularity and the number of articles, 0.17 to 0.24 for stories).",
            valueName: "t"))
    var threshold: Double?

    @Option(help: ArgumentHelp("Threads to work with (default: all cores). The result is the same.", valueName: "n"))
    var threads: Int?

    func validate() throws {
        if let threshold, !(0.02...1).contains(threshold) {
            throw ValidationError(
                "--threshold \(threshold) is not between 0.02 and 1; \(Settings().threshold) suits a thousand articles."
            )
        }
        if let threads, threads < 1 { throw ValidationError("--threads \(threads): at least 1 is needed.") }
    }

    /// The number of worker threads.
    var threadCount: Int { applied(to: Settings()).threads }

    /// The settings with these.
    func applied(to settings: Settings) -> Settings {
        var settings = settings
        settings.granularity = granularity
        if let threshold { settings.threshold = threshold }
        if let threads { settings.threads = threads }
        return settings
    }
}

extension Granularity: ExpressibleByArgument {}
