import ArgumentParser

@main
struct FabulaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fabula", abstract: "Turns a pile of news articles into stories, and each story into a timeline.")
}
