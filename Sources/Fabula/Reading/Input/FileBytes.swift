/// The bytes of files and pipes, through the system's own calls.
enum FileBytes {
    /// A reason, as the system numbers it.
    struct Failure: Error {
        var code: Int32
    }
}
