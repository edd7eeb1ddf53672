// swift-tools-version: 6.2
import PackageDescription

/// Settings of every target of ours; dependencies keep their own.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// Reading text byte by byte and laying out drawings are many times slower without optimisation, in
/// tests too.
let optimised = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let sqlite = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")

let package = Package(
  name: "Entente",
  platforms: [.macOS(.v15)],
  products: [
    .library(
      name: "Entente",
      targets: [
        "Knowledge", "Documents", "Ontology", "Linguistics", "Extraction", "Graph", "Storage",
        "Rendering", "Graphviz", "Workflow",
      ]),
    .executable(name: "entente", targets: ["entente"]),
    .executable(name: "entente-train", targets: ["entente-train"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CGraphviz", providers: [.apt(["libgraphviz-dev"])]),
    .systemLibrary(name: "CGumbo", providers: [.apt(["libgumbo-dev"])]),
    .target(name: "CBundledData", exclude: ["english.model"]),

    .target(name: "Knowledge", swiftSettings: strict),
    .target(
      name: "Documents", dependencies: ["Knowledge", "CGumbo", "Yams"], swiftSettings: optimised),
    .target(
      name: "Ontology", dependencies: ["Knowledge", "CBundledData", "Yams"],
      exclude: ["Resources"], swiftSettings: strict),
    .target(
      name: "CKernels", cSettings: [.unsafeFlags(["-O2"], .when(configuration: .debug))]),
    .target(
      name: "Linguistics", dependencies: ["CBundledData", "CKernels"], swiftSettings: optimised),
    .target(
      name: "Extraction", dependencies: ["Knowledge", "Ontology", "Linguistics"],
      swiftSettings: optimised),
    .target(name: "Graph", dependencies: ["Knowledge"], swiftSettings: strict),
    .target(
      name: "Storage", dependencies: ["Knowledge", "Graph", sqlite], swiftSettings: strict),
    .target(name: "Graphviz", dependencies: ["CGraphviz"], swiftSettings: strict),
    .target(
      name: "Rendering", dependencies: ["Knowledge", "Graph", "Graphviz", "CBundledData"],
      exclude: ["Page/Resources"], swiftSettings: optimised),
    .target(
      name: "Workflow",
      dependencies: [
        "Knowledge", "Documents", "Ontology", "Linguistics", "Extraction", "Graph", "Storage",
        "Rendering", "Graphviz",
      ], swiftSettings: strict),
    .executableTarget(
      name: "entente",
      dependencies: ["Graphviz", "Knowledge", "Rendering", "Workflow", argumentParser],
      swiftSettings: strict),
    .executableTarget(
      name: "entente-train", dependencies: ["CKernels", "Linguistics", argumentParser],
      swiftSettings: optimised),

    .executableTarget(
      name: "entente-bench",
      dependencies: ["Knowledge", "Graph", "Storage", "Rendering", "Graphviz", argumentParser],
      path: "Tests/Bench", swiftSettings: strict),

    .target(
      name: "TestSupport", dependencies: ["Knowledge", "Graph", "Graphviz", "CGraphviz"],
      path: "Tests/Support", swiftSettings: strict),
    .testTarget(
      name: "KnowledgeTests", dependencies: ["Knowledge", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "DocumentsTests", dependencies: ["Documents", "Knowledge", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "OntologyTests", dependencies: ["Ontology", "Knowledge", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "LinguisticsTests", dependencies: ["CKernels", "Linguistics", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ExtractionTests",
      dependencies: ["Extraction", "Knowledge", "Ontology", "Linguistics", "TestSupport"],
      exclude: ["Cases"], swiftSettings: strict),
    .testTarget(
      name: "GraphTests", dependencies: ["Graph", "Knowledge", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "StorageTests", dependencies: ["Storage", "Graph", "Knowledge", "TestSupport", sqlite],
      swiftSettings: strict),
    .testTarget(
      name: "GraphvizTests", dependencies: ["Graphviz", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "RenderingTests",
      dependencies: ["Rendering", "Graph", "Graphviz", "Knowledge", "TestSupport"],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "BrowserTests",
      dependencies: ["Rendering", "Graph", "Knowledge", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "WorkflowTests",
      dependencies: [
        "Workflow", "Knowledge", "Documents", "Ontology", "Linguistics", "Extraction", "Graph",
        "Storage", "Rendering", "Graphviz", "TestSupport", "entente", sqlite,
      ],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "TrainTests",
      dependencies: ["entente-train", "Linguistics", "TestSupport", argumentParser],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
