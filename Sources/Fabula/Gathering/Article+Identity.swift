extension Article {
    /// The id that gathering gives it: the one that it has, else its canonical URL, else the hash of its content.
    package var identity: String { id.isEmpty ? url.map(CanonicalURL.of) ?? ContentHash(of: self).hex : id }
}
