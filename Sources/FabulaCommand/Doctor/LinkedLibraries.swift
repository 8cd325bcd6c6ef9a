import CStemmer
import CXML2
import CXXHash
import CZlib
import CZstd
import TextAnalysis

/// The versions of the C libraries, asked of them as they run.
enum LinkedLibraries {
    static var zlib: String { String(cString: zlibVersion()) }

    static var zstd: String { String(cString: ZSTD_versionString()) }

    static var xxHash: String {
        let number = XXH_versionNumber()
        return "\(number / 10_000).\(number / 100 % 100).\(number % 100)"
    }

    /// `2.9.14` of the `20914` that libxml2 tells.
    static var xml: String {
        let told = __xmlParserVersion().flatMap { $0.pointee }.map { String(cString: $0) } ?? ""
        guard let number = Int(told.prefix { $0.isNumber }) else { return LIBXML_DOTTED_VERSION }
        return "\(number / 10_000).\(number / 100 % 100).\(number % 100)"
    }

    /// Our languages that it stems; it does not tell its version.
    static var stemmers: String {
        Language.allCases.filter { language in
            guard let stemmer = sb_stemmer_new(language.rawValue, nil) else { return false }
            sb_stemmer_delete(stemmer)
            return true
        }.map(\.rawValue).joined(separator: ", ")
    }
}
