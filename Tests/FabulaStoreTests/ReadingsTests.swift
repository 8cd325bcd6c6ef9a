import Fabula
import FabulaStore
import Foundation
import StoreHarness
import Testing

/// A store gives back what was read, however it came in.
struct ReadingsTests {
    @Test(arguments: 1...40) func anyCutInAnyOrderGivesTheCorpusOfAllAtOnce(seed: UInt64) throws {
        var random = Random(seed: seed)
        var maker = RandomHarvest(seed: seed)
        let all = maker.harvest(Int(random.next() % 60))
        try withTemporaryPath { path in
            for part in cut(all, into: 1 + Int(random.next() % 6), &random).shuffled(using: &random) {
                // Opened anew each time, as each ingest is.
                let store = try Store(path: path, for: .writing)
                _ = try store.add(part, from: Input(path: "part", hash: "\(random.next() % 3)"))
                if random.next() % 2 == 0 { _ = try store.add(part, from: Input(path: "again", hash: "")) }
                try store.close()
            }
            let store = try Store(path: path, for: .reading)
            #expect(bytes(of: corpus(try store.harvest())) == bytes(of: corpus(all)))
            #expect(try store.complaints().isEmpty)
        }
    }

    /// Files as parts: what stands on one line of one file comes in one addition.
    private func cut(_ harvest: Harvest, into count: Int, _ random: inout Random) -> [Harvest] {
        var parts = [Harvest](repeating: Harvest(), count: count)
        var partOf: [[UInt8]: Int] = [:]
        func part(_ origin: Origin) -> Int {
            let place = Array("\(origin)".utf8)
            if let part = partOf[place] { return part }
            partOf[place] = Int(random.next() % UInt64(count))
            return partOf[place]!
        }
        for article in harvest.articles { parts[part(article.origin)].articles.append(article) }
        for passage in harvest.dropped { parts[part(passage.origin)].dropped.append(passage) }
        for finding in harvest.findings { parts[part(finding.origin)].findings.append(finding) }
        return parts
    }

    @Test func oneAdditionComesBackInItsOrder() throws {
        var maker = RandomHarvest(seed: 99)
        let harvest = maker.harvest(300)
        try withTemporaryPath { path in
            let store = try Store(path: path, for: .writing)
            _ = try store.add(harvest, from: Input(path: "a", hash: ""))
            let stored = try store.harvest()
            #expect(String(reflecting: stored).utf8.elementsEqual(String(reflecting: harvest).utf8))
        }
    }

    @Test func addingAgainChangesNothing() throws {
        var maker = RandomHarvest(seed: 5)
        let harvest = maker.harvest(200)
        try withTemporaryPath { path in
            let store = try Store(path: path, for: .writing)
            let input = Input(path: "a", bytes: [1, 2], time: Timestamp(wallClock: 0, precision: .second))
            let first = try store.add(harvest, from: input)
            let before = try store.dump()
            let second = try store.add(harvest, from: Input(path: "a", bytes: [1, 2]))
            #expect(try store.dump() == before)
            #expect(first.readings == 200)
            #expect(first.documents <= 200)
            #expect(first.dropped == 50 && first.findings == 50)
            #expect(second.known == 200)
            #expect((second.documents, second.readings, second.dropped, second.findings) == (0, 0, 0, 0))
            #expect(try store.inputs().map(\.path) == ["a"])
        }
    }

    @Test func whatIsNewAndWhatWasKnown() throws {
        func article(_ text: String, source: String = "Le Fanal", line: Int) -> Harvest {
            var harvest = Harvest()
            harvest.articles = [
                Article(id: "7", title: "Grève", text: text, source: source, origin: Origin(file: "a", line: line))
            ]
            return harvest
        }
        try withTemporaryPath { path in
            let store = try Store(path: path, for: .writing)
            let additions = [
                article("Les bus.", line: 1), article("Les bus.", line: 1), article("Les bus.", line: 2),
                article("Les trams.", line: 3), article("Les trams.", source: "Le Fanal du soir", line: 4),
            ].map { try? store.add($0, from: Input(path: "a", hash: "")) }
            #expect(additions.map { $0?.articles } == [1, 0, 0, 0, 0])
            #expect(additions.map { $0?.versions } == [0, 0, 0, 1, 0])
            #expect(additions.map { $0?.repeats } == [0, 1, 1, 0, 1])
        }
    }

    @Test func theCensusCountsWhatIsThere() throws {
        var maker = RandomHarvest(seed: 7)
        let harvest = maker.harvest(200)
        try withTemporaryPath { path in
            let store = try Store(path: path, for: .writing)
            let added = try store.add(harvest, from: Input(path: "a", hash: ""))
            let census = try store.census()
            #expect(census.readings == harvest.articles.count)
            #expect(census.documents == added.documents)
            #expect(census.articles == added.articles)
            #expect(census.dropped == harvest.dropped.count && census.inputs == 1)
            #expect(census.findings.reduce(0) { $0 + $1.count } == harvest.findings.count)
            #expect(census.parameters.isEmpty && census.stories == 0)
        }
    }

    @Test func anInputsHashIsThatOfItsBytes() {
        // The vectors of xxHash 0.8 for no bytes.
        #expect(Input(path: "-", bytes: []).hash == "99aa06d3014798d86001c324468d497f")
        #expect(Input(path: "-", bytes: [1]).hash != Input(path: "-", bytes: [1, 0]).hash)
    }

    @Test func aDocumentInTwoFilesIsKeptOnceWithBothPlaces() throws {
        try withTemporaryPath { path in
            let store = try Store(path: path, for: .writing)
            for file in ["monday.xml", "tuesday.xml"] {
                var harvest = Harvest()
                harvest.articles = [
                    Article(
                        title: "Grève", text: "Les bus.",
                        seen: Timestamp(wallClock: file == "monday.xml" ? 0 : 86_400, precision: .day),
                        origin: Origin(file: file, line: 3))
                ]
                _ = try store.add(harvest, from: Input(path: file, hash: ""))
            }
            #expect(try store.rows("SELECT count(*) FROM document") == ["1"])
            #expect(try store.harvest().articles.map(\.origin.file) == ["monday.xml", "tuesday.xml"])
        }
    }

    @Test func readersSeeWholeStatesWhileAnotherWrites() throws {
        try withTemporaryPath { path in
            let writer = try Store(path: path, for: .writing)
            _ = try writer.add(Batch(number: 1, seed: 1).harvest, from: Batch(number: 1, seed: 1).input)
            let reader = try Store(path: path, for: .reading, patience: 0)
            let count = try reader.harvest().articles.count
            try writer.database.write { db in
                try db.execute(sql: "DELETE FROM reading")
                #expect(try reader.harvest().articles.count == count)
                try db.execute(sql: "INSERT INTO input (path, hash) VALUES ('x', '')")
            }
            #expect(try reader.harvest().articles.isEmpty)
        }
    }
}
