import Fabula
import Testing
import TextAnalysis

/// What holds for every timeline.
struct TimelinePropertyTests {
    /// A made-up week of a story; every article differs and has its own time.
    private static let week: [Article] = {
        let events = [
            ("La digue de Mer cède", "La digue a cédé lundi matin sous la tempête, ont dit les pompiers."),
            ("Deux cents habitants évacués", "Les pompiers ont évacué hier deux cents habitants de la digue."),
            ("Le gouverneur promet des fonds", "Le gouverneur a promis mercredi dix millions pour la digue."),
            ("Retour des habitants", "Les habitants de la digue rentreront samedi chez eux, dit le gouverneur."),
            ("La digue sera rebâtie", "Les travaux sur la digue commenceront le 20 décembre 2021."),
        ]
        return (0..<24).map { index in
            let (title, text) = events[index % events.count]
            return .sample(
                "\(title) (\(index))", "\(text) Le numéro \(index) du journal en parle. La mer monte encore.",
                on: thursday + index % 6, hour: index, source: "Journal \(index % 4)")
        }
    }()

    @Test func theOrderOfTheInputDoesNotMatter() {
        let reference = timelineOfAll(Self.week)
        var generator = SplitMix(seed: 7)
        for _ in 0..<5 { #expect(timelineOfAll(Self.week.shuffled(using: &generator)) == reference) }
    }

    @Test func threadsDoNotMatter() {
        #expect(timelineOfAll(Self.week, threads: 2) == timelineOfAll(Self.week, threads: 1))
        let (story, corpus) = storyOfAll(Self.week)
        let stories = Array(repeating: story, count: 9)
        #expect(timelines(of: stories, in: corpus, threads: 3) == timelines(of: stories, in: corpus, threads: 1))
    }

    @Test func entriesAreInOrderAndEachDayOnce() {
        for days in [1, 3, 50] {
            let dates = timelineOfAll(Self.week, days: days).entries.map(\.date)
            #expect(dates == Set(dates).sorted() && dates.count <= days)
        }
    }

    @Test func everyEntryNamesItsArticlesAndWords() {
        let (story, corpus) = storyOfAll(Self.week)
        for entry in timeline(of: story, in: corpus, days: 50).entries {
            #expect(!entry.text.isEmpty && !entry.articles.isEmpty && entry.weight > 0)
            #expect(entry.evidence.map(\.article) == entry.articles && entry.articles == entry.articles.sorted())
            for evidence in entry.evidence {
                let article = corpus.articles[evidence.article]
                let text = article.title + "\n" + article.text
                #expect(evidence.words.isEmpty || text.contains(evidence.words))
            }
        }
    }

    @Test func theBestDaysOfMoreAreThoseOfFewer() {
        let five = Set(timelineOfAll(Self.week, days: 5).entries.map(\.date))
        let two = Set(timelineOfAll(Self.week, days: 2).entries.map(\.date))
        #expect(two.isSubset(of: five) && two.count == 2)
    }

    @Test(arguments: [(1, 2), (2, 2), (12, 5), (300, 20)])
    func theLengthGrowsWithTheRootOfTheArticles(articles: Int, most: Int) {
        let story = (0..<articles).map { index in
            Article.sample(
                "Titre \(index)", "Le fait \(index) est du jour.", on: thursday + index % 31, hour: index % 24)
        }
        let entries = timelineOfAll(story).entries
        #expect(!entries.isEmpty && entries.count <= most)
    }
}
