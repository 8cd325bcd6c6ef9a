import Fabula

extension Settings {
    /// All that the result depends on, by name, as a store notes it. The number of threads is not among it.
    var parameters: [(name: String, value: String?)] {
        [
            ("languages", JSONList.encode(filter.languages)), ("since", filter.since?.iso),
            ("sources", JSONList.encode(filter.sources)), ("threshold", "\(threshold)"),
            ("time_zone", clock.timeZone.identifier), ("until", filter.until?.iso),
        ]
    }
}
