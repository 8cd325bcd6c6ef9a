// swift-tools-version: 6.1
import PackageDescription

/// Debian packages that carry the system libraries; `make deps` installs them.
func library(_ name: String, pkgConfig: String? = nil, apt: String) -> Target {
    .systemLibrary(name: name, path: "Sources/\(name)", pkgConfig: pkgConfig, providers: [.apt([apt])])
}

let package = Package(
    name: "fabula",
    products: [
        .executable(name: "fabula", targets: ["FabulaCommand"]),
        .library(name: "Fabula", targets: ["Fabula"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        library("CBLAS", pkgConfig: "blas", apt: "libblas-dev"),
        library("CStemmer", apt: "libstemmer-dev"),
        library("CXML2", pkgConfig: "libxml-2.0", apt: "libxml2-dev"),
        library("CZlib", pkgConfig: "zlib", apt: "zlib1g-dev"),
        library("CZstd", pkgConfig: "libzstd", apt: "libzstd-dev"),
        library("CXXHash", pkgConfig: "libxxhash", apt: "libxxhash-dev"),
        .target(name: "CBackground"),
        .target(name: "TextAnalysis", dependencies: ["CBackground", "CStemmer"]),
        .target(name: "VectorSpace", dependencies: ["CBLAS"]),
        .target(name: "Fabula", dependencies: ["TextAnalysis", "VectorSpace", "CXML2", "CZlib", "CZstd", "CXXHash"]),
        .executableTarget(
            name: "FabulaCommand",
            dependencies: [
                "Fabula", "TextAnalysis", "VectorSpace", "CStemmer", "CXML2", "CXXHash", "CZlib", "CZstd",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .testTarget(name: "TextAnalysisTests", dependencies: ["TextAnalysis"]),
        .testTarget(name: "VectorSpaceTests", dependencies: ["VectorSpace"]),
        .testTarget(name: "FabulaTests", dependencies: ["Fabula"], exclude: ["Reports/Golden"]),
        .testTarget(name: "CommandTests", dependencies: ["FabulaCommand"], exclude: ["Golden"]),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x
)
