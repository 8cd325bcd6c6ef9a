import Fabula
import Foundation
import Testing

struct StoryLabelsTests {
    @Test func readsWhatIsLabelledAndTellsWhatIsNot() throws {
        let labels = try read(
            """
            {"id": "b", "story": "s1", "language": "fr"}
            {"id": "a", "story": 7, "title": "Un titre", "date": "2026-03-02"}

            {"id": null, "title": "Sans adresse", "story_id": "s1"}
            {"id": "unlabelled", "title": "x"}
            not an object
            {"id": "b", "story": "s2"}
            """)
        #expect(labels.labels.map(\.story) == ["7", "s1", "s2"])
        #expect(labels.labels.map(\.id) == ["a", nil, "b"])
        #expect(labels.labels[0].published == "2026-03-02")
        #expect(labels.findings.map(\.code) == ["bad-label", "duplicate-label"])
        #expect(labels.findings[0].origin.line == 6)
    }

    @Test func aMissingFileIsAnInputError() {
        #expect(throws: InputError.missing(path: "/nothing/here")) { try StoryLabels(path: "/nothing/here") }
    }

    /// By id, by address in any of its forms, by a title that one document alone has.
    @Test func meanADocument() {
        let origin = Origin(file: "a")
        let corpus = Corpus(
            articles: [
                Article(id: "a1", title: "Un", url: "https://journal.example/un?utm_source=x", origin: origin),
                Article(id: "a2", title: "Deux", origin: origin), Article(id: "a3", title: "Trois", origin: origin),
                Article(id: "a4", title: "Trois", origin: origin),
            ], clock: .brussels)
        let labels = [
            StoryLabel(id: "a2", story: "s"), StoryLabel(id: "https://journal.example/un", story: "s"),
            StoryLabel(id: nil, story: "s", title: "Deux"), StoryLabel(id: nil, story: "s", title: "Trois"),
            StoryLabel(id: "gone", story: "s", title: "Deux"),
        ]
        #expect(corpus.documents(of: labels) == [1, 0, 1, nil, nil])
    }

    private func read(_ text: String) throws -> StoryLabels {
        let file = FileManager.default.temporaryDirectory.appending(path: "labels-\(UUID()).jsonl")
        defer { try? FileManager.default.removeItem(at: file) }
        try text.write(to: file, atomically: true, encoding: .utf8)
        return try StoryLabels(path: file.path)
    }
}
