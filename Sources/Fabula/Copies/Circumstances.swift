/// When and by whom a document was published, as far as that tells a copy from another issue of a column.
package struct Circumstances: Sendable, Equatable {
    /// The instant in seconds; `nil` where unknown.
    package var time: Int64?
    /// The outlet; `nil` where unknown.
    package var outlet: String?

    /// What is known.
    package init(time: Int64? = nil, outlet: String? = nil) { (self.time, self.outlet) = (time, outlet) }
}

extension Corpus {
    /// When and by whom each document was published.
    var circumstances: [Circumstances] {
        zip(instants, articles).map { Circumstances(time: $0, outlet: Outlet.key(of: $1)) }
    }
}
