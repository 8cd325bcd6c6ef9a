import Fabula
import Foundation
import Testing
import TextAnalysis

/// The sample page of the first readers, when it is there: the folder that FABULA_SHARED names, else `../shared`.
private let seedPage: String? = {
    let shared = ProcessInfo.processInfo.environment["FABULA_SHARED"] ?? "../shared"
    return try? String(contentsOfFile: shared + "/seed/page.txt", encoding: .utf8)
}()

/// Timelines of the sample page's documents; its texts are not ours, so that they are cut out of the page by their first words.
@Suite(.enabled(if: seedPage != nil, "the sample page is not here"))
struct SeedTimelineTests {
    /// A teaser: the line that begins so, cut before the words that begin its text.
    private func teaser(_ start: String, cutBefore text: String) throws -> Article {
        let line = try #require(seedPage?.split(separator: "\n").first { $0.hasPrefix(start) })
        let seam = try #require(line.range(of: text, options: .backwards)?.lowerBound)
        let end = try #require(line.range(of: "...", options: .backwards)?.upperBound)
        return .sample(String(line[..<seam]), String(line[seam..<end]), on: thursday, hour: 15, kind: .teaser)
    }

    @Test func resolutionOfTheEveningBefore() throws {
        let timeline = timelineOfAll([try teaser("Le Parlement FWB", cutBefore: "Le Parlement de la")])
        #expect(timeline.outline == ["2021-12-01 happened mercredi soir"])
    }

    @Test func taxis() throws {
        let timeline = timelineOfAll([
            try teaser("Pagaille en vue", cutBefore: "Le secteur"), try teaser("Plan taxi", cutBefore: "Comme annoncé"),
        ])
        #expect(timeline.entries.map(\.date) == [thursday])
        #expect(timeline.entries[0].evidence.map(\.words).contains("jeudi matin"))
    }

    @Test func busesThatDoNotRun() throws {
        let timeline = timelineOfAll([
            try teaser("Pas de Vacci-bus en région bruxelloise ce jeudiLes", cutBefore: "Les Vacci-bus"),
            try teaser("Pas de Vacci-bus en région bruxelloise ce jeudi en", cutBefore: "Les Vacci-bus"),
        ])
        #expect(timeline.outline == ["2021-12-02 happened ce jeudi"])
    }

    @Test func speechAndProposal() throws {
        let lines = try #require(seedPage?.split(separator: "\n"))
        let text = try #require(lines.last { $0.contains("reprenant une proposition") })
        let article = Article.sample(String(lines[0]), String(text), on: thursday, hour: 15)
        #expect(timelineOfAll([article]).outline == ["2021-12-01 happened la veille", "2021-12-02 happened jeudi"])
    }
}
