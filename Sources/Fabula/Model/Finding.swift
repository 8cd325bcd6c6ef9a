/// Something that a reader of the input should know: bad content never stops the reading, it is told.
public struct Finding: Sendable, Hashable {
    /// How much was lost.
    public enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
        /// Nothing was lost.
        case note
        /// Something was read in part, or guessed.
        case warning
        /// A record or a file could not be read.
        case error

        /// Errors are greatest.
        public static func < (a: Severity, b: Severity) -> Bool {
            allCases.firstIndex(of: a)! < allCases.firstIndex(of: b)!
        }
    }

    /// How much was lost.
    public var severity: Severity
    /// A stable name to filter by, in kebab case: `ragged-row`, `duplicate-id`, `bad-date`.
    public var code: String
    /// One English sentence: what was met, what was done, what to do.
    public var message: String
    /// Where.
    public var origin: Origin

    /// A finding at a place in the input.
    public init(_ severity: Severity, _ code: String, _ message: String, at origin: Origin) {
        (self.severity, self.code, self.message, self.origin) = (severity, code, message, origin)
    }
}
