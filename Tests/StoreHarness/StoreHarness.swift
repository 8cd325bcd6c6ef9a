import Fabula
import FabulaStore
import Foundation

/// Drives a store from a process of its own, for the tests that kill it, block it or take its rights away.
@main
struct StoreHarness {
    static let usage = """
        usage: StoreHarness write STORE SEED FIRST    adds batches from FIRST on, prints each number once it is stored
               StoreHarness check STORE SEED LAST     proves that batches 1…LAST and one whole run are there
               StoreHarness hold STORE SECONDS        holds the write lock, prints “holding” once it has it
               StoreHarness count STORE               prints the number of readings
               StoreHarness measure STORE COUNT       adds COUNT short articles, prints articles a second

        """

    static func main() {
        do { try run(Array(CommandLine.arguments.dropFirst())) } catch {
            FileHandle.standardError.write(Data("\(error)\n".utf8))
            exit(1)
        }
    }

    private static func run(_ words: [String]) throws {
        let number = words.count > 2 ? Int(words[2]) ?? 0 : 0
        switch (words.first, words.count) {
        case ("write", 4): try write(words[1], seed: UInt64(number), from: Int(words[3]) ?? 1)
        case ("check", 4): try check(words[1], seed: UInt64(number), last: Int(words[3]) ?? 0)
        case ("hold", 3): try hold(words[1], seconds: Double(words[2]) ?? 0)
        case ("count", 2): print(try Store(path: words[1], for: .reading).harvest().articles.count)
        case ("measure", 3): try measure(words[1], count: number)
        default:
            FileHandle.standardError.write(Data(usage.utf8))
            exit(64)
        }
    }

    private static func write(_ path: String, seed: UInt64, from first: Int) throws {
        let store = try Store(path: path, for: .writing)
        for number in first... {
            let batch = Batch(number: number, seed: seed)
            _ = try store.add(batch.harvest, from: batch.input)
            try store.save(batch.chronicle, settings: batch.settings)
            try FileHandle.standardOutput.write(contentsOf: Data("\(number)\n".utf8))
        }
    }

    private static func hold(_ path: String, seconds: Double) throws {
        try Store(path: path, for: .writing).database.write { db in
            try db.execute(sql: "DELETE FROM parameter WHERE name = 'nothing'")
            try FileHandle.standardOutput.write(contentsOf: Data("holding\n".utf8))
            Thread.sleep(forTimeInterval: seconds)
        }
    }

    private static func measure(_ path: String, count: Int) throws {
        let harvest = Batch.shortArticles(count, seed: 1)
        let store = try Store(path: path, for: .writing)
        let input = Input(path: "short", hash: "1")
        var added = Added()
        try time("added", count) { added = try store.add(harvest, from: input) }
        precondition(added.readings == count && added.documents == count)
        try time("added again", count) { added = try store.add(harvest, from: input) }
        precondition(added.known == count)
        var articles: [Article] = []
        try time("read", count) { articles = try store.harvest().articles }
        precondition(articles == harvest.articles)
    }

    /// By the wall, and by the processor: the one that tells more where others work beside us.
    private static func time(_ name: String, _ count: Int, _ work: () throws -> Void) rethrows {
        let before = clock()
        let wall = try ContinuousClock().measure(work) / .seconds(1)
        let processor = Double(clock() - before) / Double(CLOCKS_PER_SEC)
        print(
            "\(name): \(Int(Double(count) / wall)) articles a second (\(Int(Double(count) / processor)) of processor)")
    }
}
