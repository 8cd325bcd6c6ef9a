import Fabula
import FabulaStore
import Foundation

/// Whether a store is sound, and what it holds.
struct StoreExamination {
    private let path: String
    private let complaints: [String]
    private let census: Census?

    /// Reads all of the store. Throws ``StoreError`` where it cannot be opened.
    init(path: String) throws {
        self.path = path
        let store = try Store(path: path, for: .reading)
        defer { try? store.close() }
        complaints = try store.complaints()
        // A damaged store may not be countable; then what is damaged is all that there is to say.
        census = complaints.isEmpty ? try store.census() : try? store.census()
    }

    /// Whether SQLite found nothing wrong.
    var isSound: Bool { complaints.isEmpty }

    /// A fact a line.
    var report: String {
        var rows = [("store", sanitized(path)), ("integrity", isSound ? "sound" : "DAMAGED")]
        rows += complaints.prefix(20).map { ("", sanitized($0)) }
        if complaints.count > 20 { rows.append(("", "… and \(complaints.count - 20) more")) }
        if let census { rows += counts(census) + findings(census) + latestRun(census) }
        return factLines(rows)
    }

    /// What to do where it is damaged.
    var warnings: [String] {
        isSound ? [] : ["error: \(sanitized(StoreError(path, .damaged("see above")).description)) [damaged-store]"]
    }

    private func counts(_ census: Census) -> [(String, String)] {
        [
            ("schema", "\(census.schemaVersion) (\(census.schemaStep))"), ("inputs", "\(census.inputs)"),
            ("articles", "\(census.articles) in \(census.documents) wordings, read \(census.readings) times"),
            ("dropped", "\(census.dropped)"),
        ]
    }

    private func findings(_ census: Census) -> [(String, String)] {
        if census.findings.isEmpty { return [("findings", "none")] }
        return census.findings.enumerated().map { place, group in
            (place == 0 ? "findings" : "", "\(group.count) \(sanitized(group.code)) (\(group.severity))")
        }
    }

    private func latestRun(_ census: Census) -> [(String, String)] {
        if census.parameters.isEmpty {
            return [("latest run", "none; `fabula run \(sanitized(path))` groups the articles and saves the stories")]
        }
        let counts = "\(census.stories) stories of \(census.articlesOfRun) articles, \(census.entries) timeline entries"
        return [("latest run", counts)]
            + census.parameters.compactMap { parameter in
                let value = parameter.value.flatMap { $0 == "[]" ? nil : $0 }
                return value.map { ("", "\(sanitized(parameter.name)) \(sanitized($0))") }
            }
    }
}

/// Facts for people: a name, and what is known of it, in two columns.
func factLines(_ rows: [(name: String, value: String)]) -> String {
    rows.map { name, value in name.padding(toLength: 13, withPad: " ", startingAt: 0) + value + "\n" }.joined()
}
