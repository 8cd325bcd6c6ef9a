import Fabula
import Foundation
import Testing
import TextAnalysis

/// What holds for every prediction under the protocol.
struct TimelineProtocolTests {
    private static let articles: [TimelineDocument] = (0..<40).map { index in
        let words = ["dam", "storm", "river", "rescue", "governor", "bridge", "harvest", "school"]
        let (a, b) = (words[index % 8], words[index * 3 % 7])
        return TimelineDocument(
            story: "s\(index % 2)", day: thursday + index / 3, id: "d\(index)", language: "en",
            title: index % 4 == 0 ? "The \(a) and the \(b)" : "",
            text: """
                The \(a) of the county was closed on Tuesday after the \(b) had been damaged by high water.
                Officials said yesterday that the \(a) near the \(b) would be open again within \(index) days.
                Nobody was hurt when the \(b) gave way, the county said in a statement on the \(a).
                """)
    }
    private static let references = [
        TimelineReference(
            story: "s0", source: "x", entries: [2, 4, 9].map { .init(day: thursday + $0, summary: ["a b", "c d"]) }),
        TimelineReference(story: "s1", source: nil, entries: [0, 6].map { .init(day: thursday + $0, summary: ["a"]) }),
        TimelineReference(story: "untold", source: "x", entries: [.init(day: thursday, summary: ["a"])]),
    ]

    private func predictions(
        _ documents: [TimelineDocument], _ asked: TimelineProtocol = TimelineProtocol(), threads: Int = 1
    ) -> [TimelineReference] {
        asked.predictions(for: Self.references, from: TimelineDocuments(documents, unit: .articles), threads: threads)
    }

    @Test func asLongAsTheReference() {
        let told = predictions(Self.articles)
        #expect(told.map(\.story) == ["s0", "s1"] && told.map(\.source) == ["x", nil])
        for (prediction, reference) in zip(told, Self.references) {
            let span = reference.entries.first!.day...reference.entries.last!.day
            #expect(prediction.entries.count == reference.entries.count)
            for entry in prediction.entries {
                #expect(span.contains(entry.day) && entry.summary.count <= reference.sentencesADay)
            }
        }
        #expect(told[0].entries.contains { $0.summary.count == 2 })
        let asked = predictions(Self.articles, TimelineProtocol(days: 1, sentences: 1))
        #expect(asked.allSatisfy { $0.entries.count == 1 && $0.entries[0].summary.count == 1 })
    }

    /// What is published after a reference's last day changes nothing.
    @Test func nothingFromAfterTheLastDay() {
        let known = Self.articles.filter { $0.story != "s0" || $0.day! <= thursday + 9 }
        #expect(known.count < Self.articles.count)
        #expect(predictions(known)[0] == predictions(Self.articles)[0])
    }

    @Test func orderAndThreadsDoNotMatter() {
        let expected = predictions(Self.articles)
        var generator = SplitMix(seed: 3)
        for threads in 1...4 {
            #expect(predictions(Self.articles.shuffled(using: &generator), threads: threads) == expected)
        }
    }

    @Test func whatALineIs() {
        let sentences = (0..<10).map {
            TimelineDocument(story: "s", day: thursday + $0, text: "The dam broke on the \($0)th day .")
        }
        #expect(TimelineDocuments(sentences).unit == .sentences)
        #expect(TimelineDocuments(Self.articles).unit == .articles)
        #expect(TimelineDocuments(sentences, unit: .articles).unit == .articles)
        let told = TimelineProtocol().predictions(
            for: [TimelineReference(story: "s", source: nil, entries: [.init(day: thursday + 3, summary: ["x"])])],
            from: TimelineDocuments(sentences), threads: 1)
        #expect(told.map(\.entries) == [[.init(day: thursday + 3, summary: [sentences[3].text])]])
    }

    /// Predictions are read back as they were written; entries of one day are joined, bad lines are findings.
    @Test func files() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "timelines-\(UUID()).jsonl")
        defer { try? FileManager.default.removeItem(at: file) }
        let told = predictions(Self.articles)
        try Data(TimelineReferences.bytes(told)).write(to: file)
        let read = try TimelineReferences(path: file.path)
        #expect(read.timelines == told && read.findings.isEmpty)
        let lines = """
            {"story":"s","entries":[{"date":"2021-12-02","summary":["b"]},{"date":"2021-12-01","summary":["a"]},{"date":"2021-12-02","summary":["c"]},{"date":"31 December","summary":["d"]}]}
            {"entries":[]}
            no JSON
            """
        try Data(lines.utf8).write(to: file)
        let broken = try TimelineReferences(path: file.path)
        #expect(
            broken.timelines.map(\.entries) == [
                [.init(day: thursday - 1, summary: ["a"]), .init(day: thursday, summary: ["b", "c"])]
            ])
        #expect(broken.findings.map(\.code).sorted() == ["bad-date", "bad-label", "bad-timeline"])
    }
}
