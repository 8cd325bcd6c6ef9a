import Fabula
import ReadingContract

extension FuzzTarget {
    /// A target that reads files of one name's suffix through the door that all files come in by.
    ///
    /// The second reading, which must give the same, may be by several threads.
    static func files(_ name: String, suffix: String, threads: Int = 1, expansion: Int = 1) -> FuzzTarget {
        FuzzTarget(name: name, expansion: expansion) { bytes in
            let file = "x." + suffix
            let harvest = FileReading.read(bytes, file: file)
            let again = FileReading.read(bytes, file: file, threads: threads)
            return Outcome(harvest, of: bytes, file, and: ReadingContract.differences(harvest, again))
        }
    }
}

extension FuzzTarget.Outcome {
    /// A reading held against its contract, with what else is broken.
    init(_ harvest: Harvest, of bytes: [UInt8], _ file: String, and broken: [String]) {
        // An array that grows holds its elements twice.
        let items = harvest.articles.count + harvest.dropped.count + harvest.findings.count
        self.init(
            broken: ReadingContract(bytes, file: file).broken(by: harvest) + broken,
            resultBytes: 6 * items * MemoryLayout<Article>.stride)
    }
}
