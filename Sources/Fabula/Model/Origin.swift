/// Where something stood in the input: a file as the user named it, and a line or record counted from 1.
public struct Origin: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The path as given on the command line, or below the folder given; `-` for standard input.
    public var file: String
    /// The first line, counted from 1; `nil` where the whole file is meant.
    public var line: Int?

    /// A place in a file.
    public init(file: String, line: Int? = nil) { (self.file, self.line) = (file, line) }

    /// `page.txt:17`, or `page.txt` for a whole file.
    public var description: String { line.map { "\(file):\($0)" } ?? file }

    /// By file name (bytes), then by line.
    public static func < (a: Origin, b: Origin) -> Bool {
        a.file == b.file ? (a.line ?? 0) < (b.line ?? 0) : a.file.utf8.lexicographicallyPrecedes(b.file.utf8)
    }
}
