import ArgumentParser

/// `fabula evaluate`: what is found against what people say.
struct Evaluate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Scores what is found against labels made by people.",
        discussion: """
            EXAMPLE
              fabula evaluate stories gold.jsonl news/
              fabula evaluate pairs labels.jsonl news/
              fabula evaluate timelines references.jsonl news.jsonl
            """,
        subcommands: [EvaluateStories.self, EvaluatePairs.self, EvaluateTimelines.self])
}
