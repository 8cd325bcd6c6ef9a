import Fabula
import FabulaStore
import Foundation
import StoreHarness
import Testing

/// Stores with bytes overwritten at random: they are read, or refused with a ``StoreError``, and never written to.
struct DamagedStoreTests {
    #if DEBUG
        private static let rounds = 20
    #else
        private static let rounds = 200
    #endif

    @Test func anyDamageIsToldOrDoesNotMatter() throws {
        try withTemporaryPath { path in
            let store = try Store(path: path, for: .writing)
            let batch = Batch(number: 3, seed: 1)
            _ = try store.add(batch.harvest, from: batch.input)
            try store.close()
            let sound = try [UInt8](Data(contentsOf: URL(filePath: path)))
            var random = Random(seed: 5)
            var refused = 0
            for round in 0..<Self.rounds {
                var bytes = sound
                for _ in 0..<Int.random(in: 1...6, using: &random) {
                    // Half of the faults hit the header and the schema, on which all else hangs.
                    let end = Bool.random(using: &random) ? 4_096 : bytes.count
                    let at = Int.random(in: 0..<min(end, bytes.count), using: &random)
                    for i in at..<min(bytes.count, at + Int.random(in: 1...64, using: &random)) {
                        bytes[i] = UInt8.random(in: 0...255, using: &random)
                    }
                }
                if round % 5 == 0 { bytes.removeSubrange(Int.random(in: 0..<bytes.count, using: &random)...) }
                try Data(bytes).write(to: URL(filePath: path))
                do {
                    _ = try Store(path: path, for: .reading).harvest()
                } catch {
                    refused += 1
                    #expect(error is StoreError, "round \(round): \(error)")
                }
                #expect(try [UInt8](Data(contentsOf: URL(filePath: path))) == bytes, "round \(round)")
            }
            #expect(refused > Self.rounds / 4)
        }
    }
}
