import Fabula
import Foundation
import TextAnalysis
import VectorSpace

/// The parts that the program found on this machine.
struct Examination {
    private let blas = BLASInfo()
    private let gigaflops = BLASInfo.measuredGFLOPS()
    private let brussels = TimeZone(identifier: "Europe/Brussels")

    /// Told also by the commands that group articles, where the library is not OpenBLAS.
    static let slowBLAS =
        "warning: the BLAS on this machine is probably slow. Type: sudo apt-get install libopenblas0-pthread [slow-blas]"

    /// A part a line: its name, and what is known of it.
    var report: String {
        let rows: [(String, String)] = [
            ("fabula", FabulaCommand.version),
            (
                "BLAS",
                "\(blas.name.trimmingCharacters(in: .whitespaces)): \(Int(gigaflops.rounded())) GFLOP/s on one core"
            ),
            ("libxml2", LinkedLibraries.xml),
            ("zlib", LinkedLibraries.zlib),
            ("zstd", LinkedLibraries.zstd),
            ("xxHash", LinkedLibraries.xxHash),
            ("libstemmer", LinkedLibraries.stemmers),
            ("word tables", tables),
            ("licence", Background.licence),
            ("time zones", zones),
        ]
        return factLines(rows)
    }

    /// What to do about what is wrong.
    var warnings: [String] {
        var warnings: [String] = []
        if BLASInfo.isSlow(gigaflops: gigaflops) {
            warnings.append(Self.slowBLAS)
        }
        if brussels == nil {
            warnings.append("warning: there is no time zone data. Type: sudo apt-get install tzdata [no-time-zones]")
        }
        return warnings
    }

    private var tables: String {
        Language.allCases.map { language in
            let table = Background(language: language)
            return "\(language) \(table.entryCounts.words)+\(table.entryCounts.names)"
        }.joined(separator: ", ") + " (stems+names)"
    }

    private var zones: String {
        guard let brussels else { return "none" }
        let july = Date(timeIntervalSince1970: 1_625_140_800)  // 1 July 2021
        return
            "\(TimeZone.knownTimeZoneIdentifiers.count) known; Europe/Brussels is UTC+\(brussels.secondsFromGMT(for: july) / 3600) in July"
    }
}
