import Foundation

/// The bytes of files and pipes, through the system's own calls.
enum FileBytes {
    /// A reason, as the system numbers it.
    struct Failure: Error {
        var code: Int32

        /// Tells of a file in a folder that cannot be read, or not to its end.
        func finding(file: String) -> Finding {
            let message = "This cannot be read (\(String(cString: strerror(code)))); skipped."
            return Finding(.error, "unreadable", message, at: Origin(file: file))
        }
    }
}
