import Fabula
import FabulaStore
import Foundation

/// Articles from what the user named: files, folders, standard input, and Fabula stores, in any mixture.
///
/// The one place that tells stores from files.
struct InputSource: ArticleSource {
    /// What was named, in its order.
    let paths: [String]
    /// What the user says of fields' names in tables and JSON.
    var mapping = FieldMapping()

    /// Those that are stores.
    var stores: [String] { paths.filter(Store.isStore) }

    /// Everything, as gathering wants it.
    func harvest() throws -> Harvest {
        var harvest = Harvest()
        try forEachPart { harvest.append($0.harvest) }
        return harvest
    }

    /// Hands over each file, in the order in which they were named, then each store as a whole.
    ///
    /// Stores are opened and all names looked up before the first part is read, so that a wrong name costs no time.
    func forEachPart(_ use: (ReadFile) throws -> Void) throws {
        let stores = try self.stores.map { try Store(path: $0, for: .reading) }
        defer { for store in stores { try? store.close() } }
        try FileSource(paths: paths.filter { !Store.isStore(path: $0) }, mapping: mapping).forEachPart(use)
        for store in stores { try use(ReadFile(name: store.path, hash: "", harvest: try store.harvest())) }
    }

    /// The same without a store under any of its names.
    func without(store path: String) -> InputSource {
        InputSource(paths: paths.filter { !isSameFile($0, path) }, mapping: mapping)
    }
}

/// Whether two paths lead to one existing file.
func isSameFile(_ a: String, _ b: String) -> Bool {
    var (first, second) = (stat(), stat())
    guard stat(a, &first) == 0, stat(b, &second) == 0 else { return false }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
}
