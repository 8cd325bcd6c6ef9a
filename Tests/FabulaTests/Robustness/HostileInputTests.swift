import Fabula
import Foundation
import Testing

/// Inputs made to crash, to hang, to fill the memory or to fool who reads the result. See also RobustnessTests,
/// PageRobustnessTests and WebHostilePagesTests for time, FileSourceTests for links that loop and packed bombs.
struct HostileInputTests {
    /// A text of every format with something in its headline, as it comes out.
    private func titles(_ title: String) -> [String: String?] {
        let json = title.unicodeScalars.map { "\\u" + String(String($0.value + 0x10000, radix: 16).suffix(4)) }.joined()
        // Control characters in more than one byte of fifty are no text.
        let long = String(repeating: "Un texte assez long, qui dit ce qui a été voté. ", count: 10)
        let files = [
            "x.csv": "title,text\n\"\(title)\",\"\(long)\"\n",
            "x.json": "{\"title\": \"\(json)\", \"text\": \"Un texte\"}",
            "x.xml":
                "<rss><channel><item><title>\(title)</title><description>\(long)</description></item></channel></rss>",
            "x.html":
                "<html><head><title>\(title)</title></head><body><h1>\(title)</h1><p>\(long)</p></body></html>",
            "x.txt":
                "\(title)\n\nTaxis, Bruxelles\n\n02-12-21 15:23:00\n\n\(title)\n\nUn texte du conseil...\n\n\(long)\n",
        ]
        return Dictionary(uniqueKeysWithValues: files.map { ($0, read($1, as: $0).articles.first?.title) })
    }

    /// A headline cannot turn around what stands beside it, hide letters or speak to a terminal, whatever it was read from.
    @Test(arguments: [
        ("Facture \u{202E}gnp.exe\u{202C} du conseil", "Facture gnp.exe du conseil"),
        ("Le \u{2066}conseil\u{2069} communal vote", "Le conseil communal vote"),
        ("Le con\u{200B}seil communal vote", "Le conseil communal vote"),
    ])
    func directionsAreStripped(written: String, read: String) {
        for (file, title) in titles(written) { #expect(title == read, "\(file)") }
    }

    @Test(arguments: ["\u{1B}]0;x\u{7}", "\u{9B}2J", "\u{7F}\u{8}", "\u{0}"])
    func controlCharactersAreStripped(control: String) {
        for (file, title) in titles("Le conseil \(control) communal vote") {
            let scalars = (title ?? "").unicodeScalars
            #expect(!scalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }, "\(file)")
            #expect(title?.hasPrefix("Le conseil") == true, "\(file)")
        }
    }

    @Test(arguments: ["[", "{\"a\":", "[{\"title\":\"x\",\"a\":[", "{\"title\":{\"a\":", "[{\"items\":[{\"items\":"])
    func deepJSON(piece: String) {
        for count in [60, 70, 100_000] {
            let deep = String(repeating: piece, count: count)
            #expect(!read(deep, as: "x.json").findings.isEmpty)
            let between = "{\"title\": \"avant\"}\n\(deep)\n{\"title\": \"après\"}\n"
            #expect(read(between, as: "x.json").titles.first == "avant")
        }
    }

    /// What nobody may read is told: as an error where it was named, as a finding where it stands in a folder.
    @Test(.enabled(if: getuid() != 0, "root may read everything"))
    func unreadableFilesAndFolders() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "fabula-\(UUID())")
        let locked = folder.appending(path: "locked")
        try FileManager.default.createDirectory(at: locked, withIntermediateDirectories: true)
        defer {
            chmod(locked.path, 0o700)
            try? FileManager.default.removeItem(at: folder)
        }
        for name in ["a.json", "b.json"] {
            try Data("{\"title\": \"x\"}".utf8).write(to: folder.appending(path: name))
        }
        let secret = folder.appending(path: "a.json").path
        chmod(secret, 0)
        chmod(locked.path, 0)
        let harvest = try FileSource(paths: [folder.path]).harvest()
        #expect(harvest.titles == ["x"])
        #expect(harvest.findings.map(\.code) == ["unreadable", "unreadable"])
        #expect(throws: InputError.self) { try FileSource(paths: [secret]).harvest() }
        #expect(throws: InputError.self) { try FileSource(paths: [locked.path]).harvest() }
    }
}
