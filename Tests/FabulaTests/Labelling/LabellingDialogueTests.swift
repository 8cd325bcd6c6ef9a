import Fabula
import Foundation
import Testing

/// A dialogue with a person who knows the gold stories, typed line by line.
struct LabellingDialogueTests {
    /// Runs a dialogue; the person types what `typed` makes of the headlines on the screen. Returns records and screen.
    private func run(
        _ pairs: StratifiedPairs, known: [LabelRecord] = [], count: Int = 30, seed: UInt64 = 1,
        layout: Layout = Layout(),
        typing lines: [String]
    ) throws -> (records: [LabelRecord], screen: String) {
        var dialogue = try LabellingDialogue(
            pairs, labels: PairLabels(known), count: count, seed: seed, version: "test", layout: layout)
        var (records, screen, next) = (known, "", lines.makeIterator())
        try dialogue.run(
            file: "labels.jsonl", read: { next.next() }, show: { screen += $0 }, keep: { records.append($0) })
        return (records, screen + dialogue.evaluation.report(layout))
    }

    @Test func eachAnswerIsKeptWithWhatItStandsFor() throws {
        let week = try LabelledWeek.shared.get()
        let (records, screen) = try run(
            week.pairs, typing: ["y", " N ", "what", "w", "s", "oui", "", "non", "passons", "q", "y"])
        #expect(records.map(\.answer) == [.same, .different, .unsure, .same, .different])
        #expect(screen.contains("1 of 30") && screen.contains("6 of 30") && !screen.contains("7 of 30"))
        #expect(screen.contains("In one story: ") && screen.contains("Type y for yes"))
        var sampler = PairSampler(week.pairs, seed: 1)
        for record in records {
            let next = sampler.next()
            let drawn = try #require(next)
            let articles = week.pairs.grouping.corpus.articles
            #expect(record.first == articles[drawn.pair.first].id && record.second == articles[drawn.pair.second].id)
            #expect(record.stratum == drawn.stratum && record.population == week.pairs.count(drawn.stratum))
            #expect(record.threshold == week.pairs.grouping.settings.threshold && record.version == "test")
            #expect(screen.contains(String(articles[drawn.pair.first].title.prefix(12))))
        }
    }

    /// Nothing on the screen tells what grouping made of the pair, unless one asks why.
    @Test func questionsDoNotSwayTheAnswer() throws {
        let week = try LabelledWeek.shared.get()
        let (_, screen) = try run(week.pairs, count: 3, typing: ["y", "n"])
        let questions = screen[..<screen.range(of: "2 answers")!.lowerBound]
        for word in ["similar", "0.2", "threshold", "linked", "joined"] { #expect(!questions.contains(word)) }
    }

    /// Stopped anywhere, the questions go on: the same records and the same figures as in one go.
    @Test(arguments: [0, 1, 13, 29, 30]) func stoppingChangesNothing(after count: Int) throws {
        let week = try LabelledWeek.shared.get()
        let answers = (0..<30).map { $0 % 3 == 0 ? "n" : $0 % 7 == 0 ? "s" : "y" }
        let whole = try run(week.pairs, typing: answers)
        let start = try run(week.pairs, typing: Array(answers.prefix(count)))
        let end = try run(week.pairs, known: start.records, typing: Array(answers.dropFirst(count)))
        #expect(whole.records.count == 30 && end.records == whole.records)
        let evaluation = { (records: [LabelRecord]) in PairEvaluation(PairLabels(records), week.pairs).json }
        #expect(evaluation(end.records) == evaluation(whole.records))
        #expect(evaluation(whole.records.reversed()) == evaluation(whole.records))
        #expect(try run(week.pairs, known: whole.records, typing: []).screen.contains("--count asks more"))
    }

    /// What is written is read again as it was.
    @Test func recordsAreReadAgain() throws {
        let week = try LabelledWeek.shared.get()
        let records = try run(week.pairs, typing: [String](repeating: "y", count: 30)).records
        let file = FileManager.default.temporaryDirectory.appending(path: "labels-\(UUID()).jsonl")
        try Data(records.flatMap(\.line) + Array("{\"first\":\"a\"}\n{\"fir".utf8)).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let labels = try PairLabels(path: file.path)
        #expect(labels.findings.map(\.code) == ["bad-label", "bad-label"])
        #expect(labels.records.count == 30)
        #expect(PairEvaluation(labels, week.pairs).json == PairEvaluation(PairLabels(records), week.pairs).json)
    }

    @Test func aSecondAnswerReplacesTheFirst() throws {
        let week = try LabelledWeek.shared.get()
        var records = try run(week.pairs, typing: ["y", "y"]).records
        var second = records[0]
        (second.first, second.second, second.answer) = (second.second, second.first, .different)
        records.append(second)
        #expect(PairLabels(records).records.map(\.answer).count { $0 == .different } == 1)
        #expect(PairLabels(records).records.count == 2)
    }

    /// One sample cannot come from two corpora: the dialogue refuses, and an evaluation says so.
    @Test func labelsOfAnotherDraw() throws {
        let week = try LabelledWeek.shared.get()
        let records = try run(week.pairs, typing: [String](repeating: "y", count: 30)).records
        var settings = Settings()
        settings.threshold = 0.3
        let stricter = StratifiedPairs(Grouping(week.pairs.grouping.corpus, settings: settings))
        #expect(throws: OtherDrawError.self) { try run(stricter, known: records, typing: []) }
        let evaluation = PairEvaluation(PairLabels(records), stricter)
        #expect(!evaluation.isOfThisCorpus && evaluation.missing == 0 && evaluation.answered == 30)
        #expect(evaluation.report(Layout()).contains("not grouped as they were"))
        var mixed = records
        mixed[29].population += 1
        let kept = PairLabels(mixed)
        #expect(kept.findings.map(\.code) == ["other-draw"])
        #expect(kept.records.allSatisfy { $0.stratum != mixed[29].stratum || $0.population == mixed[29].population })
    }

    /// At another threshold the same answers tell of the stories that it makes: here all answers there are.
    @Test(arguments: [0.16, 0.3]) func anotherThreshold(threshold: Double) throws {
        let week = try LabelledWeek.shared.get()
        var (sampler, records) = (PairSampler(week.pairs, seed: 1), [LabelRecord]())
        let articles = week.pairs.grouping.corpus.articles
        while let drawn = sampler.next() {
            records.append(
                LabelRecord(
                    first: articles[drawn.pair.first].id, second: articles[drawn.pair.second].id,
                    answer: week.isSame(drawn.pair) ? .same : .different, stratum: drawn.stratum,
                    population: week.pairs.count(drawn.stratum), score: 0, meeting: nil, threshold: 0.22, version: ""))
        }
        var settings = Settings()
        settings.threshold = threshold
        let other = StratifiedPairs(Grouping(week.pairs.grouping.corpus, settings: settings))
        let figures = try #require(PairEvaluation(PairLabels(records), other).accuracy.all)
        let found = other.grouping.labels.map { String($0) }
        #expect(abs(figures.f1.value - StoryScore(gold: week.stories, found: found).pairwiseF1) < 1e-12)
    }
}
