import Fabula
import ReadingContract
import Testing

/// Damaged files of every format keep the contract of reading. `make fuzz` searches the same for hours.
struct MutationTests {
    #if DEBUG
        private static let rounds = 4
    #else
        private static let rounds = 60
    #endif
    private static let others = SampleFile.all.map(\.bytes)

    @Test(arguments: SampleFile.all.indices)
    func damagedFilesKeepTheContract(_ index: Int) {
        let sample = SampleFile.all[index]
        var mutator = Mutator(seed: UInt64(index), others: Self.others)
        for round in 0..<Self.rounds {
            let bytes = mutator.mutated(sample.bytes)
            let harvest = FileReading.read(bytes, file: sample.name)
            #expect(ReadingContract(bytes, file: sample.name).broken(by: harvest) == [], "round \(round)")
            let again = FileReading.read(bytes, file: sample.name, threads: 3)
            #expect(ReadingContract.differences(harvest, again) == [], "round \(round)")
        }
    }

    /// Packed files are damaged packed: what is unpacked before the fault is read.
    @Test(arguments: Packer.allCases)
    func damagedPackedFilesKeepTheContract(_ packer: Packer) {
        var mutator = Mutator(seed: 1, others: Self.others.map(packer.packed))
        for sample in SampleFile.all {
            let packed = packer.packed(sample.bytes)
            for _ in 0..<Self.rounds / 4 {
                let bytes = mutator.mutated(packed)
                let harvest = FileReading.read(bytes, file: "x.gz")
                #expect(ReadingContract(bytes, file: "x.gz").broken(by: harvest) == [], "\(sample)")
            }
        }
    }

    /// A page's letters are in its articles or among what was dropped, but for those of its date.
    @Test(arguments: PageSample.all)
    func damagedPagesLoseNothing(_ sample: PageSample) {
        var mutator = Mutator(seed: 7, others: PageSample.all.map { Array($0.page.utf8) })
        for round in 0..<Self.rounds / 4 {
            let page = String(decoding: mutator.mutated(Array(sample.page.utf8)), as: UTF8.self)
            let account = PageAccount(of: page, in: PageReader.read(page, file: sample.name))
            #expect(account.lost <= 40 * account.dates && account.gained == 0, "round \(round)")
        }
    }
}
