import ArgumentParser
import Foundation

/// A labelled set as the user names it: `GOLD`, or `GOLD=INPUT` where the articles are elsewhere; `@fr,nl` behind it makes
/// a set of each of these languages.
struct LabelledInput: ExpressibleByArgument {
    /// The file of labels, and where the articles are.
    var gold: String, inputs: [String]
    /// The languages that are grouped and scored apart; empty for all together.
    var languages: [String] = []

    /// Labels whose articles are in `inputs`, or where there are none, beside the labels.
    init(gold: String, inputs: [String]) {
        (self.gold, self.inputs) = (gold, inputs.isEmpty ? [gold] : inputs)
    }

    /// A file that exists under the whole name is that file.
    init?(argument: String) {
        var rest = argument[...]
        let exists = { FileManager.default.fileExists(atPath: String(rest)) }
        if !exists(), let at = rest.lastIndex(of: "@"), at < rest.index(before: rest.endIndex) {
            languages = rest[rest.index(after: at)...].split(separator: ",").map(String.init)
            rest = rest[..<at]
        }
        let parts = exists() ? [rest] : rest.split(separator: "=", maxSplits: 1)
        guard let gold = parts.first, !gold.isEmpty else { return nil }
        (self.gold, inputs) = (String(gold), [String(parts.last!)])
    }

    /// The name of the labels' file without its endings, behind its folder's where `others` have that name too.
    func name(among others: [LabelledInput]) -> String {
        let twins = Set(others.map(\.gold)).count { Self.stem(of: $0) == Self.stem(of: gold) }
        let folder = URL(filePath: gold).deletingLastPathComponent().lastPathComponent
        return twins > 1 ? "\(folder)/\(Self.stem(of: gold))" : Self.stem(of: gold)
    }

    private static func stem(of path: String) -> String {
        let name = URL(filePath: path).lastPathComponent
        return name.split(separator: ".", omittingEmptySubsequences: true).first.map(String.init) ?? name
    }
}
