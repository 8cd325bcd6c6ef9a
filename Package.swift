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
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        library("CBLAS", pkgConfig: "blas", apt: "libblas-dev"),
        library("CStemmer", apt: "libstemmer-dev"),
        library("CXML2", pkgConfig: "libxml-2.0", apt: "libxml2-dev"),
        library("CZlib", pkgConfig: "zlib", apt: "zlib1g-dev"),
        library("CZstd", pkgConfig: "libzstd", apt: "libzstd-dev"),
        library("CXXHash", pkgConfig: "libxxhash", apt: "libxxhash-dev"),
        .target(name: "CBackground"),
        .target(name: "CKernels"),
        .target(name: "CRouge"),
        .target(name: "Workers"),
        .target(name: "TextAnalysis", dependencies: ["CBackground", "CStemmer", "Workers"]),
        .target(
            name: "VectorSpace",
            dependencies: ["CBLAS", "CKernels", "Workers", .product(name: "HeapModule", package: "swift-collections")]),
        .target(
            name: "Fabula",
            dependencies: ["TextAnalysis", "VectorSpace", "Workers", "CRouge", "CXML2", "CZlib", "CZstd", "CXXHash"]),
        .target(
            name: "FabulaStore",
            dependencies: [
                "Fabula", "TextAnalysis", "CXXHash", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]),
        .executableTarget(
            name: "FabulaCommand",
            dependencies: [
                "Fabula", "FabulaStore", "TextAnalysis", "VectorSpace", "Workers", "CStemmer", "CXML2", "CXXHash",
                "CZlib",
                "CZstd",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .testTarget(name: "WorkersTests", dependencies: ["Workers"]),
        .testTarget(name: "TextAnalysisTests", dependencies: ["TextAnalysis"]),
        .testTarget(name: "VectorSpaceTests", dependencies: ["VectorSpace"]),
        .target(name: "ReadingContract", dependencies: ["Fabula", "TextAnalysis"], path: "Tests/ReadingContract"),
        .testTarget(
            name: "FabulaTests", dependencies: ["Fabula", "ReadingContract"], exclude: ["Reports/Golden"]),
        .executableTarget(
            name: "StoreHarness",
            dependencies: ["FabulaStore", .product(name: "GRDB", package: "GRDB.swift")], path: "Tests/StoreHarness"),
        .testTarget(
            name: "FabulaStoreTests",
            dependencies: ["FabulaStore", "StoreHarness", .product(name: "GRDB", package: "GRDB.swift")],
            exclude: ["Samples"]),
        .testTarget(name: "CommandTests", dependencies: ["FabulaCommand"], exclude: ["Golden"]),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x
)

// Fuzz/run.sh builds these, with sanitizers; nothing else does.
if Context.environment["FABULA_FUZZ"] != nil {
    package.targets += [
        .target(name: "CHeapMeter", path: "Fuzz/CHeapMeter"),
        .executableTarget(
            name: "Fuzz", dependencies: ["CHeapMeter", "Fabula", "ReadingContract", "TextAnalysis", "VectorSpace"],
            path: "Fuzz", exclude: ["CHeapMeter", "Dictionaries", "Seeds", "run.sh"], sources: ["Harness", "Targets"]),
    ]
}
