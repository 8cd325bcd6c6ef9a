import Fabula
import GRDB

extension Store {
    /// Adds what reading an input gave, in one transaction: when this returns it is stored, when it throws nothing is.
    ///
    /// Readings that the store holds are ignored, so adding again changes nothing, byte for byte. An input may come in
    /// several additions, cut where no two readings of one line part. O(n log N) for n readings into N.
    ///
    /// - Throws: ``StoreError``.
    public func add(_ harvest: Harvest, from input: Input) throws -> Added {
        try write { db in
            var addition = try Addition(db, of: input)
            for article in harvest.articles { try addition.add(article) }
            for passage in harvest.dropped { try addition.add(passage) }
            for finding in harvest.findings { try addition.add(finding) }
            return addition.added
        }
    }
}
