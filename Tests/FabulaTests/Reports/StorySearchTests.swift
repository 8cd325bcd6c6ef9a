import Fabula
import Testing

struct StorySearchTests {
    @Test(arguments: [
        ("1", 0), ("#2", 1), ("5", 4), ("staxi234567", 0), ("sphilo", 1), ("taxis ville", 0), ("TAXI", 0),
        ("citoyennete", 1),
        ("noel roue", 4), ("新幹線が大雪で運休", 2), ("meiser", 0), ("zaventem", 0),
    ])
    func finds(query: String, index: Int) throws { #expect(try sampleChronicle.story(query) == index) }

    @Test func saysWhatThereIsWhereNothingFits() throws {
        let error = #expect(throws: StorySearchError.self) { try sampleChronicle.story("inondations") }
        #expect(error?.fitting == 0)
        #expect(error?.candidates.map(\.number) == [1, 2, 3, 4, 5])
        #expect(error?.errorDescription?.contains("No story fits “inondations”") == true)
    }

    @Test func saysBetweenWhichToChoose() throws {
        let error = #expect(throws: StorySearchError.self) { try sampleChronicle.story("la") }
        #expect(error?.candidates.map(\.number) == [1, 5])
        #expect(error?.errorDescription?.contains("5  smarche2345  Marché de Noël") == true)
    }

    @Test(arguments: ["", " ", "!?", "#", "99999999999999999999"])
    func emptyQueriesFindNothing(query: String) {
        #expect(sampleChronicle.stories(matching: query).isEmpty)
    }

    @Test func onlyKeepsStoriesInTheOrderAsked() {
        let some = sampleChronicle.only([2, 0])
        #expect(some.stories.map(\.number) == [3, 1])
        #expect(some.timelines.map(\.storyID) == some.stories.map(\.id))
        var bare = sampleChronicle
        bare.timelines = []
        #expect(bare.only([1]).stories.map(\.number) == [2])
    }
}
