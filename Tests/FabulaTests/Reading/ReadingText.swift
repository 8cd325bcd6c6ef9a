import Fabula

/// Reads a text as the content of a file, whose name is a hint at its format.
func read(_ text: String, as file: String = "input") -> Harvest { FileReading.read(Array(text.utf8), file: file) }

extension Harvest {
    /// `code:line` of each finding, for comparison with what a test expects.
    var codes: [String] { findings.map { "\($0.code):\($0.origin.line ?? 0)" } }
    /// The titles in order.
    var titles: [String] { articles.map(\.title) }
}
