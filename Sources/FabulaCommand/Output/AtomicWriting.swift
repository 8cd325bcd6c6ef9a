import Foundation

/// Writes a file that is whole as soon as it can be seen: into a hidden neighbour first, which then takes its name.
///
/// A link stays a link, the file's permissions stay. What is no file (`/dev/null`, a pipe) is written to as it is.
func writeAtomically(_ bytes: [UInt8], to path: String) throws {
    var status = stat()
    let exists = stat(path, &status) == 0
    do {
        if exists, status.st_mode & S_IFMT != S_IFREG { return try writeDirectly(bytes, to: path) }
        let target = exists ? URL(filePath: path).resolvingSymlinksInPath().path : path
        try ignoringInterrupts { try replace(target, by: bytes, mode: exists ? status.st_mode & 0o7777 : nil) }
    } catch let error as POSIXError {
        throw OutputError(path: path, cause: error.code)
    }
}

/// Writes all bytes to a descriptor, however many calls that takes.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws {
    try bytes.withUnsafeBytes { buffer in
        var done = 0
        while done < buffer.count {
            let count = write(descriptor, buffer.baseAddress! + done, buffer.count - done)
            if count >= 0 { done += count } else if errno != EINTR { throw lastError() }
        }
    }
}

private func replace(_ path: String, by bytes: [UInt8], mode: mode_t?) throws {
    let url = URL(filePath: path)
    let neighbour = url.deletingLastPathComponent().path + "/.\(url.lastPathComponent).\(getpid())"
    let descriptor = open(neighbour, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, 0o666)
    guard descriptor >= 0 else { throw lastError() }
    do {
        defer { close(descriptor) }
        if let mode { fchmod(descriptor, mode) }
        try writeAll(bytes, to: descriptor)
        if fsync(descriptor) != 0 { throw lastError() }
        if rename(neighbour, path) != 0 { throw lastError() }
    } catch {
        unlink(neighbour)
        throw error
    }
}

private func writeDirectly(_ bytes: [UInt8], to path: String) throws {
    let descriptor = open(path, O_WRONLY)
    guard descriptor >= 0 else { throw lastError() }
    defer { close(descriptor) }
    try writeAll(bytes, to: descriptor)
}

/// Holds Ctrl-C off for the moment that a file takes, so that no hidden neighbour stays behind.
private func ignoringInterrupts(_ body: () throws -> Void) rethrows {
    let signals = [SIGINT, SIGTERM, SIGHUP]
    let handlers = signals.map { signal($0, SIG_IGN) }
    defer { for (number, handler) in zip(signals, handlers) { signal(number, handler) } }
    try body()
}

private func lastError() -> POSIXError { POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
