/// A passage of the input that became no part of any article, with the reason.
public struct Dropped: Sendable, Hashable {
    /// Why it was dropped.
    public enum Reason: String, Sendable, Hashable, CaseIterable {
        /// A reader's comment.
        case comment
        /// A newsletter line, a cookie notice, a share button.
        case boilerplate
        /// Said before on this page or in another file.
        case `repeat`
        /// A link to another article ("Lire aussi").
        case navigation
        /// An older version of an article that the input also holds in a newer one.
        case superseded
        /// A line that its outlet says on many of its articles.
        case recurring
    }

    /// The passage, as read.
    public var text: String
    /// Why.
    public var reason: Reason
    /// Where it stood.
    public var origin: Origin

    /// A dropped passage.
    public init(_ text: String, _ reason: Reason, at origin: Origin) {
        (self.text, self.reason, self.origin) = (text, reason, origin)
    }
}
