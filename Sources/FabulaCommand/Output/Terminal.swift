import Foundation

/// What the user's terminal and environment ask for.
enum Terminal {
    private static func variable(_ name: String) -> String? {
        ProcessInfo.processInfo.environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The locale of messages, in POSIX order.
    static var locale: String { variable("LC_ALL") ?? variable("LC_MESSAGES") ?? variable("LANG") ?? "" }

    /// The columns of the terminal, else `COLUMNS`, else 80.
    static var width: Int {
        var size = winsize()
        if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
        return variable("COLUMNS").flatMap { Int($0) }.map { min(max($0, 32), 1000) } ?? 80
    }

    /// Whether to colour without being told: `NO_COLOR` forbids, `CLICOLOR_FORCE` demands, else a capable terminal.
    static func wantsColour(_ isTerminal: Bool) -> Bool {
        if variable("NO_COLOR") != nil { return false }
        if let force = variable("CLICOLOR_FORCE"), force != "0" { return true }
        return isTerminal && isCapable
    }

    /// Whether the terminal knows more than letters.
    private static var isCapable: Bool { variable("TERM").map { $0 != "dumb" } ?? false }

    /// Whether a person looks on who may be shown lines that change.
    static var showsProgress: Bool { isatty(STDERR_FILENO) == 1 && isCapable }

    /// Whether to tell how long each phase took: `FABULA_TIMINGS=1`.
    static var wantsTimings: Bool { variable("FABULA_TIMINGS").map { $0 != "0" } ?? false }

    /// Writes a message to standard error, with a line end where it has none.
    static func tell(_ message: String) {
        guard !message.isEmpty else { return }
        write(message.hasSuffix("\n") ? message : message + "\n")
    }

    /// Shows a line while something lasts, where a person looks on.
    static func whileSaying<Result>(_ message: String, _ body: () throws -> Result) rethrows -> Result {
        guard showsProgress else { return try body() }
        write(message)
        defer { write("\r\u{1B}[K") }
        return try body()
    }

    /// Whoever closed standard error wants no messages.
    static func write(_ text: String) { try? writeAll(Array(text.utf8), to: STDERR_FILENO) }
}
