// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

func module(
  _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: dependencies + ["TestSupport"], swiftSettings: strict)
}

func system(_ name: String, pkgConfig: String, apt: String, brew: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([apt]), .brew([brew])])
}

// Each module knows those above it, never those below: docs/architecture.md.
let package = Package(
  name: "remit",
  products: [.executable(name: "remit", targets: ["remit"])],
  targets: [
    system("CYAML", pkgConfig: "yaml-0.1", apt: "libyaml-dev", brew: "libyaml"),
    system("CCmark", pkgConfig: "libcmark", apt: "libcmark-dev", brew: "cmark"),
    system("CEvent", pkgConfig: "libevent", apt: "libevent-dev", brew: "libevent"),
    .target(name: "CSTB"),
    .target(name: "CRulebook", exclude: ["rulebook.bin"]),

    module("Diagnostics"),
    module("Text", ["Diagnostics"]),
    module("Files", ["Text"]),
    module("YAML", ["CYAML", "Diagnostics", "Text"]),
    module("Markdown", ["CCmark", "Diagnostics", "Text"]),
    module("Templates", ["Diagnostics", "Text"]),
    module("Language", ["Text"]),
    module("Rulebook", ["CRulebook", "Text"], exclude: ["Data"]),
    module("Content", ["Diagnostics", "Text", "Files", "YAML", "Markdown", "Rulebook"]),
    module(
      "Judgement", ["Diagnostics", "Text", "Markdown", "Language", "Rulebook", "Content"]),
    module("Routes", ["Diagnostics", "Text", "Content"]),
    module(
      "Lint",
      ["Diagnostics", "Text", "YAML", "Markdown", "Language", "Rulebook", "Content", "Judgement"]),
    module("Fixing", ["Diagnostics", "Text", "Files"]),
    module("Reports", ["Diagnostics", "Text"]),
    module(
      "Site",
      [
        "CSTB", "Diagnostics", "Text", "Files", "YAML", "Markdown", "Templates", "Rulebook", "Content",
        "Judgement", "Routes",
      ]),
    module("Checking", ["Diagnostics", "Text", "Files", "Rulebook", "Content"]),
    module("Preview", ["CEvent", "Files"]),
    module(
      "LanguageServer",
      [
        "Diagnostics", "Text", "Files", "YAML", "Markdown", "Rulebook", "Content", "Judgement", "Routes",
        "Lint",
        "Fixing", "Reports", "Site",
      ]),
    module(
      "Commands",
      [
        "Diagnostics", "Text", "Files", "Content", "Routes", "Judgement", "Lint", "Fixing", "Reports", "Site",
        "Checking", "Preview", "YAML", "Markdown", "LanguageServer",
      ],
      exclude: ["Starters"]),
    .executableTarget(name: "remit", dependencies: ["Commands"], swiftSettings: strict),
    .executableTarget(
      name: "compile-rulebook", dependencies: ["Files", "Lint", "Rulebook"],
      path: "Scripts/compile-rulebook",
      swiftSettings: strict),
    .executableTarget(
      name: "judgement-benchmark", dependencies: ["Content", "Diagnostics", "Files", "Judgement"],
      path: "Benchmarks/Judgement", swiftSettings: strict),

    .target(
      name: "TestSupport", dependencies: ["Diagnostics", "Text", "Files", "Reports", "YAML"],
      path: "Tests/TestSupport", swiftSettings: strict),
    .target(
      name: "FuzzTargets",
      dependencies: [
        "Diagnostics", "Text", "Files", "YAML", "Markdown", "Templates", "Language", "Content", "Judgement",
        "Lint", "Fixing", "Reports", "Site", "Checking", "LanguageServer", "TestSupport",
      ],
      path: "Fuzz/Targets", swiftSettings: strict),
    tests("Fuzz", ["FuzzTargets", "Files"]),
    tests("Diagnostics", ["Diagnostics"]),
    tests("Text", ["Text", "Diagnostics"]),
    tests("Files", ["Files"]),
    tests("YAML", ["YAML", "Diagnostics", "Text"]),
    tests("Markdown", ["Markdown", "Diagnostics"]),
    tests("Templates", ["Templates", "Diagnostics", "Text"]),
    tests("Language", ["Language"]),
    tests("Judgement", ["Judgement", "Content", "Diagnostics", "Files", "Language", "Rulebook"]),
    tests(
      "Lint",
      ["Lint", "Judgement", "Content", "Diagnostics", "Files", "Language", "Routes", "Rulebook", "Text"]),
    tests("Rulebook", ["Rulebook"]),
    tests("Fixing", ["Fixing", "Diagnostics", "Files"]),
    tests("Content", ["Content", "Diagnostics", "Files", "Markdown", "Rulebook", "Text", "YAML"]),
    tests("Reports", ["Reports", "Diagnostics"]),
    tests("Site", ["Site", "Content", "Routes", "Files", "Judgement", "Diagnostics", "Text"]),
    tests("Checking", ["Checking", "Diagnostics", "Files", "Text"]),
    tests("Preview", ["Preview", "Files"]),
    tests("LanguageServer", ["LanguageServer", "Files", "Text", "Diagnostics", "YAML"]),
    tests("Commands", ["Commands", "Files", "Fixing", "Reports", "Diagnostics", "Text", "YAML"]),
  ],
  swiftLanguageModes: [.v6]
)

// Only libFuzzer gives this program a `main`: Fuzz/README.md.
if Context.environment["REMIT_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "fuzz", dependencies: ["FuzzTargets"], path: "Fuzz/Driver",
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]))
}
