import Files
import TestSupport
import Testing

@testable import Commands

@Suite("what is linked into the program")
struct BillOfMaterialsTests {
  private let materials = BillOfMaterials(.remit([]))

  @Test("each library of the package is listed, with the version that it says")
  func libraries() throws {
    let package = String(decoding: try Disk().read("\(Repository.root)/Package.swift"), as: UTF8.self)
    let packages = package.split(separator: "\n").compactMap { line -> String? in
      guard line.contains("system(\""), let name = line.split(separator: "apt: \"lib").last else {
        return nil
      }
      return name.split(separator: "-").first.map(String.init)
    }
    #expect(packages == ["yaml", "cmark", "event"])
    for name in packages {
      let component = materials.components.first { $0.name.hasSuffix(name) }
      #expect(component?.version.first?.isNumber == true, "\(name)")
    }
    #expect(materials.components.contains { $0.name.hasPrefix("stb") })
  }

  @Test("--version --verbose prints a line for each")
  func text() {
    let lines = materials.text.split(separator: "\n")
    #expect(lines.count == materials.components.count + 2)
    #expect(lines[0].hasPrefix("remit \(Version.current) ("))
    #expect(lines.contains { $0.contains("libyaml") && $0.contains("MIT, https://github.com/yaml/libyaml") })
  }

  @Test("as JSON it is CycloneDX, the same in each run")
  func cycloneDX() {
    let json = materials.cycloneDX
    #expect(
      json.hasPrefix("{\n  \"bomFormat\": \"CycloneDX\",\n  \"specVersion\": \"1.6\",\n  \"version\": 1,\n"))
    #expect(json.contains("\"expression\": \"BSD-2-Clause\""))
    #expect(json == BillOfMaterials(.remit([])).cycloneDX)
  }
}
