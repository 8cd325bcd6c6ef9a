import Fabula
import FabulaStore
import Foundation
import Testing

/// The sample week through a store, file by file from the last to the first: the bytes of all files at once.
struct WeekTests {
    @Test func storiesOfAStoreAreThoseOfItsFiles() throws {
        let week = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Data/week").standardized
        let names = try FileManager.default.contentsOfDirectory(atPath: week.path).sorted()
        let paths = names.map { week.appending(path: $0).path }
        #expect(paths.count > 3)
        try withTemporaryPath { path in
            let store = try Store(path: path, for: .writing)
            for file in paths.reversed() {
                let bytes = [UInt8](try Data(contentsOf: URL(filePath: file)))
                _ = try store.add(FileSource(paths: [file]).harvest(), from: Input(path: file, bytes: bytes))
            }
            let (ofStore, ofFiles) = (try chronicle(from: store), try chronicle(from: FileSource(paths: paths)))
            #expect(bytes(of: ofStore.corpus) == bytes(of: ofFiles.corpus))
            for (one, other) in zip(ofStore.tables, ofFiles.tables) {
                #expect(one.table.bytes(.csv) == other.table.bytes(.csv), "\(one.name)")
            }
            try store.save(ofStore, settings: Settings())
            #expect(try store.rows("SELECT id FROM articles") == ofFiles.corpus.articles.map(\.id))
            #expect(try store.rows("SELECT id FROM stories") == ofFiles.stories.map(\.id))
            let entries = ofFiles.timelines.flatMap(\.entries).map(\.text)
            #expect(try store.rows("SELECT text FROM timeline") == entries)
        }
    }
}
