import Fabula

/// A file as the user named it, whose readings come into a store.
public struct Input: Sendable, Hashable {
    /// The path as given; `-` for standard input.
    public var path: String
    /// A hash of its bytes: with the path, it tells one state of the file from another.
    public var hash: String
    /// When it was read; only where the caller knows, since a store never asks the machine for the time.
    public var time: Timestamp?

    /// An input with a hash of the caller's.
    public init(path: String, hash: String, time: Timestamp? = nil) {
        (self.path, self.hash, self.time) = (path, hash, time)
    }

    /// An input with the XXH3-128 of its bytes, as 32 hexadecimal digits. About 10 GB/s.
    public init(path: String, bytes: [UInt8], time: Timestamp? = nil) {
        self.init(path: path, hash: bytes.withUnsafeBytes(Digest.Hash.init).hex, time: time)
    }
}
