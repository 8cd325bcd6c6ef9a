import Fabula
import Testing

struct DeterminismTests {
    @Test func threadsAndOrderPlayNoPart() throws {
        var random = SplitMix(seed: 9)
        var harvest = try FileSource(paths: [Place.file("Data/week")]).harvest()
        func tell(_ threads: Int) -> Chronicle {
            var settings = Settings()
            settings.threads = threads
            let chronicle = cluster(Corpus(gathering: harvest, clock: .brussels, threads: threads), settings: settings)
            return chronicle
        }
        let expected = tell(1)
        for threads in [1, 2, 3] {
            harvest.articles.shuffle(using: &random)
            let chronicle = tell(threads)
            #expect(chronicle.corpus.articles == expected.corpus.articles)
            #expect(chronicle.stories == expected.stories)
            #expect(chronicle.copyOf == expected.copyOf)
            #expect(
                timelines(of: chronicle.stories, in: chronicle.corpus, threads: threads)
                    == timelines(of: expected.stories, in: expected.corpus, threads: 1))
        }
    }

    @Test func anEmptyInputIsNoStory() {
        let chronicle = cluster(Corpus(gathering: Harvest(), clock: .brussels))
        #expect(chronicle.stories.isEmpty && chronicle.corpus.articles.isEmpty)
    }

    @Test func oneArticleIsOneStory() {
        var harvest = Harvest()
        harvest.articles = [Article(title: "", text: "", origin: Origin(file: "a"))]
        let chronicle = cluster(Corpus(gathering: harvest, clock: .brussels))
        #expect(chronicle.stories.count == 1)
        #expect(chronicle.stories[0].firstDay == nil && chronicle.stories[0].cohesion == 1)
    }
}
