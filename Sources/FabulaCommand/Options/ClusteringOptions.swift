import ArgumentParser
import Fabula

/// How articles are grouped.
struct ClusteringOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("How alike the articles of a story are, 0.02 to 1; higher: smaller stories.", valueName: "t")
    )
    var threshold = Settings().threshold

    @Option(help: ArgumentHelp("Threads to work with (default: all cores). The result is the same.", valueName: "n"))
    var threads: Int?

    func validate() throws {
        guard (0.02...1).contains(threshold) else {
            throw ValidationError("--threshold \(threshold) is not between 0.02 and 1; 0.18 is the measured best.")
        }
        if let threads, threads < 1 { throw ValidationError("--threads \(threads): at least 1 is needed.") }
    }

    /// The number of worker threads.
    var threadCount: Int { applied(to: Settings()).threads }

    /// The settings with these.
    func applied(to settings: Settings) -> Settings {
        var settings = settings
        settings.threshold = threshold
        if let threads { settings.threads = threads }
        return settings
    }
}
