import FabulaCommand
import Testing

/// What a person sees while an input is read.
struct ReadingProgressTests {
    private func line(
        _ position: Int, of total: Int?, after seconds: Double, files: Int = 2, articles: Int = 50_000
    ) -> String {
        ReadingProgress(files: files, articles: articles, position: position, total: total, seconds: seconds).line
    }

    @Test func rateShareAndTimeLeft() {
        #expect(
            line(128_000_000, of: 512_000_000, after: 4)
                == "Reading… 2 files, 50000 articles, 12500 a second, 25 % of 512 MB, 12 s left")
        #expect(line(1, of: 2_100_000_000, after: 0.5, files: 1, articles: 1).hasSuffix("2 a second, 0 % of 2.1 GB"))
        #expect(line(10_000, of: 45_678, after: 100).hasSuffix("21 % of 45 kB, 5 min 57 s left"))
        #expect(line(1_000, of: 900_000, after: 20).hasSuffix("0 % of 900 kB, 4 h 59 min left"))
    }

    @Test func nothingIsClaimedOfWhatNobodyKnows() {
        #expect(line(10, of: nil, after: 5) == "Reading… 2 files, 50000 articles, 10000 a second")
        #expect(line(0, of: 0, after: 5).hasSuffix("a second"))
        #expect(line(0, of: 500, after: 5).hasSuffix("0 % of 500 bytes"))
        #expect(line(600, of: 500, after: 5).hasSuffix("100 % of 500 bytes"))
        #expect(line(1, of: 500, after: 0).hasSuffix("0 % of 500 bytes"))
    }
}
