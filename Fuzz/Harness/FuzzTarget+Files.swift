import Fabula
import ReadingContract

extension FuzzTarget {
    /// A target that reads files of one name's suffix through the door that all files come in by.
    ///
    static func files(_ name: String, suffix: String, threads: Int = 1) -> FuzzTarget {
        FuzzTarget(name: name) { bytes in
            let file = "x." + suffix
            let harvest = FileReading.read(bytes, file: file)
            return ReadingContract(bytes, file: file).broken(by: harvest)
                + ReadingContract.differences(harvest, FileReading.read(bytes, file: file, threads: threads))
        }
    }
}
