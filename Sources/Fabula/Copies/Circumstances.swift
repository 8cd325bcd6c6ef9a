/// When and by whom a document was published, as far as that tells a copy from another issue of a column.
struct Circumstances: Sendable, Equatable {
    /// The instant in seconds; `nil` where unknown.
    var time: Int64?
    /// The outlet; `nil` where unknown.
    var outlet: String?
}

extension Corpus {
    /// When and by whom each document was published.
    var circumstances: [Circumstances] {
        zip(instants, articles).map { Circumstances(time: $0, outlet: Outlet.key(of: $1)) }
    }
}
