import ArgumentParser
import Fabula
import Foundation
import TextAnalysis

/// A clock by the name of its zone; the error offers zones whose names hold what was written.
func clock(named name: String) throws -> Clock {
    if let clock = Clock(identifier: name) { return clock }
    let near = TimeZone.knownTimeZoneIdentifiers.sorted().filter { $0.lowercased().contains(name.lowercased()) }
    let offer = near.isEmpty || name.isEmpty ? "" : " Did you mean \(near.prefix(3).joined(separator: ", "))?"
    throw ValidationError(
        "There is no such zone. Write Area/City, such as Europe/Brussels, Europe/Paris, America/Montreal; or UTC."
            + offer)
}

/// A day as `YYYY-MM-DD`.
func day(_ text: String) throws -> Day {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isDigits = { (part: Substring) in part.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    guard parts.map(\.utf8.count) == [4, 2, 2], parts.allSatisfy(isDigits),
        let day = Day(year: Int(parts[0])!, month: Int(parts[1])!, day: Int(parts[2])!)
    else { throw ValidationError("Write an existing day as YYYY-MM-DD, such as 2021-12-02.") }
    return day
}

/// What fields are, as `title=Kop,date=Dag`.
func fieldMapping(_ text: String) throws -> FieldMapping {
    do {
        return try FieldMapping(text)
    } catch {
        throw ValidationError(error.description)
    }
}
