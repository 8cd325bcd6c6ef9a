import Foundation

/// A named input that cannot be read. Its description says what to do.
public enum InputError: Error, Hashable, CustomStringConvertible, LocalizedError {
    /// No file or folder has this name.
    case missing(path: String)
    /// The system refuses to open or read it, for the reason given.
    case unreadable(path: String, reason: String)

    /// One line for people.
    public var description: String {
        switch self {
        case .missing(let path):
            "\(sanitized(path)): no such file or folder. Check the name, or use - to read standard input."
        case .unreadable(let path, let reason):
            "\(sanitized(path)): cannot be read (\(reason)). Check its permissions, or copy it to where you may read it."
        }
    }

    /// The same line.
    public var errorDescription: String? { description }
}
