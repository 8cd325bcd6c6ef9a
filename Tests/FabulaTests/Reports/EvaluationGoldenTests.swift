import Fabula
import Testing
import VectorSpace

/// What an evaluation shows, byte by byte, of values made by hand.
struct EvaluationGoldenTests {
    @Test(arguments: [40, 80, 120], [("en", Wording.english), ("fr", .french)])
    func textReports(width: Int, language: (name: String, wording: Wording)) throws {
        let layout = Layout(width: width, wording: language.wording)
        let sets = [evaluation, other]
        let text = StoryEvaluation.report(sets, layout) + "\n" + evaluation.mistakesReport(layout)
        try expectGolden(text.utf8, "evaluation-\(language.name)-\(width).txt")
    }

    @Test func programsReadThem() throws {
        try expectGolden(StoryEvaluation.table([evaluation, other]).bytes(.csv), "evaluation.csv")
        try expectGolden(OrderedJSON.array([evaluation.json]).listing, "evaluation.json")
    }

    private func evaluate(_ name: String, _ labels: [StoryLabel], _ found: [StoryLabel]) -> StoryEvaluation {
        var settings = Settings()
        settings.threshold = 0.22
        return StoryEvaluation(
            name: name, labels: StoryLabels(labels), corpus: Corpus(articles: [], clock: .brussels),
            predictions: StoryLabels(found), settings: settings, mistakes: 20)
    }

    private var other: StoryEvaluation {
        evaluate(
            "a set with a name that is far too long for its column", [StoryLabel(id: "a", story: "1")],
            [StoryLabel(id: "a", story: "x")])
    }

    /// Two strikes of one day that were joined, and one of them parted.
    private var evaluation: StoryEvaluation {
        let label = { (id: String, story: String, title: String, hour: Int, source: String?) in
            StoryLabel(
                id: id, story: story, title: title, language: "fr", published: "2026-03-04T0\(hour):05:00+01:00",
                source: source)
        }
        var evaluation = evaluate(
            "week fr",
            [
                label("b1", "bagages", "Grève surprise des bagagistes à l'aéroport de Charleroi", 5, "Agence Thyria"),
                label("b2", "bagages", "Des valises par centaines\u{1B}[31m, et pas un bagagiste", 6, nil),
                label("h1", "bus", "Pas de bus dans la région de Charleroi ce mercredi", 7, "La Dépêche de Senne"),
                label("h2", "bus", "Hainobus: le dépôt de Jumet reste fermé", 8, "Télé-Houille"),
            ],
            [StoryLabel(id: "b1", story: "s1"), StoryLabel(id: "h1", story: "s1"), StoryLabel(id: "h2", story: "s1")])
        for index in evaluation.mistakes.indices {
            evaluation.mistakes[index].groupSimilarity = 0.1875
            evaluation.mistakes[index].explanation = PairExplanation(
                first: 0, second: 1,
                terms: [
                    PairExplanation.Term(form: "charleroi", isName: false, product: 0.125),
                    PairExplanation.Term(form: "Charleroi", isName: true, product: 0.0625),
                    PairExplanation.Term(form: "mercredi", isName: false, product: 0.03125),
                ], parts: SimilarityParts(words: 0.15625, names: 0.0625, latent: 0.03125), timeFactor: 0.875,
                onlyFirst: ["bagagistes", "valises"], onlySecond: ["bus", "Hainobus", "dépôt"])
        }
        return evaluation
    }
}
