import Foundation

/// Asks about pairs until as many as wanted are answered, and keeps each answer as it comes.
///
/// Knows no terminal: who runs it hands over the lines typed, shows the texts, and keeps the records.
public struct LabellingDialogue {
    /// What a typed line means.
    enum Reply: Equatable {
        case answer(LabelRecord.Answer), why, quit, unknown

        /// One letter or the whole word, English or French, in any case.
        init(_ line: String) {
            self =
                switch sanitized(line).lowercased() {
                case "y", "yes", "o", "oui": .answer(.same)
                case "n", "no", "non": .answer(.different)
                case "s", "skip", "sauter": .answer(.unsure)
                case "w", "why", "p", "pourquoi": .why
                case "q", "quit", "quitter": .quit
                default: .unknown
                }
        }
    }

    private let pairs: StratifiedPairs
    private var sampler: PairSampler
    private var records: [LabelRecord]
    private let count: Int
    private let version: String
    private let layout: Layout

    /// A dialogue that goes on where the labels end.
    ///
    /// Throws ``OtherDrawError`` where they were drawn from other pairs.
    ///
    /// - Parameters:
    ///   - count: how many pairs there are to be, with those answered before.
    ///   - seed: another seed asks about other pairs.
    ///   - version: what the records are to say of the program.
    public init(
        _ pairs: StratifiedPairs, labels: PairLabels, count: Int, seed: UInt64, version: String, layout: Layout
    ) throws {
        let places = PairPlaces(pairs.grouping.corpus)
        let known = try labels.records.map { record in
            guard let pair = places.pair(of: record), record.population == pairs.count(record.stratum) else {
                throw OtherDrawError()
            }
            return PairSampler.Drawn(pair: pair, stratum: record.stratum)
        }
        (self.pairs, self.count, self.version, self.layout) = (pairs, count, version, layout)
        sampler = PairSampler(pairs, seed: seed, known: known)
        records = labels.records
    }

    /// Asks until enough is answered, no pair is left, or whoever answers has done so.
    ///
    /// - Parameters:
    ///   - file: where answers are kept, as the user is told.
    ///   - read: the next line typed, without its end; `nil` at the end of input, which means to stop.
    ///   - show: shows a text.
    ///   - keep: keeps a record before the next question is asked.
    public mutating func run(
        file: String, read: () -> String?, show: (String) throws -> Void, keep: (LabelRecord) throws -> Void
    ) throws {
        if records.count < count {
            try show(layout.flowed(fill(layout.wording.labelling.introduction, sanitized(file))))
        }
        while records.count < count, let drawn = sampler.next() {
            let question = pairs.grouping.corpus.question(drawn.pair, number: records.count + 1, of: count, layout)
            guard let answer = try Self.answer(to: question, about: drawn.pair, in: pairs, layout, read, show) else {
                return try show("\n")
            }
            let record = record(drawn, answer)
            try keep(record)
            records.append(record)
        }
        try show("\n" + layout.flowed(layout.wording.labelling.nothingLeft))
    }

    /// What is answered to one question; `nil` to stop.
    private static func answer(
        to question: String, about pair: DocumentPair, in pairs: StratifiedPairs, _ layout: Layout,
        _ read: () -> String?, _ show: (String) throws -> Void
    ) throws -> LabelRecord.Answer? {
        let words = layout.wording.labelling
        try show(question)
        while true {
            try show(words.prompt)
            guard let line = read() else { return nil }
            switch Reply(line) {
            case .answer(let answer): return answer
            case .quit: return nil
            case .unknown: try show(layout.flowed(words.unknown))
            case .why:
                let verdict = pairs.grouping.verdict(pair.first, pair.second)
                try show("\n" + verdict.report(of: pairs.grouping.corpus, layout) + "\n")
            }
        }
    }

    private func record(_ drawn: PairSampler.Drawn, _ answer: LabelRecord.Answer) -> LabelRecord {
        let (pair, grouping) = (drawn.pair, pairs.grouping)
        return LabelRecord(
            first: grouping.corpus.articles[pair.first].id, second: grouping.corpus.articles[pair.second].id,
            answer: answer, stratum: drawn.stratum, population: pairs.count(drawn.stratum),
            score: Double(grouping.similarity(pair.first, pair.second)),
            meeting: pairs.meeting(of: pair).map { min(1, $0) }, threshold: grouping.settings.threshold,
            version: version)
    }

    /// What all answers so far say.
    public var evaluation: PairEvaluation { PairEvaluation(PairLabels(records), pairs) }
}

/// Labels that a dialogue cannot go on with: one sample cannot come from two corpora.
public struct OtherDrawError: LocalizedError {
    /// What to do.
    public var errorDescription: String? {
        "These labels were drawn from other articles or at another threshold. Begin another file with --out, "
            + "or see what these say: fabula evaluate pairs LABELS INPUT."
    }
}
