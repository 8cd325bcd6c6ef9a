import Fabula
import Foundation
import GRDB

extension String {
    /// The text as a value of a row; one that holds U+0000 as its bytes, since SQLite's texts end there.
    var stored: DatabaseValue {
        var text = self
        let hasNull = text.withUTF8 { memchr($0.baseAddress ?? UnsafePointer(bitPattern: 1)!, 0, $0.count) != nil }
        return hasNull ? Data(utf8).databaseValue : databaseValue
    }
}

extension Row {
    /// The text that ``Swift/String/stored`` wrote.
    func text(at index: Int) -> String? { String.fromDatabaseValue(self[index]) }

    /// The time whose clock, offset and precision stand in three columns from `index` on.
    func time(at index: Int) -> Timestamp? {
        guard let clock = self[index] as Int64?, let precision = text(at: index + 2) else { return nil }
        return Timestamp.Precision(rawValue: precision).map {
            Timestamp(wallClock: clock, offset: self[index + 1], precision: $0)
        }
    }
}
