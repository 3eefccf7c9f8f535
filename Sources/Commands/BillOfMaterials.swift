internal import Markdown
internal import Preview
internal import Site
internal import Text
internal import YAML

#if canImport(Glibc)
  internal import Glibc
#endif

/// What the program is made of: what is linked into it, asked of what is linked.
struct BillOfMaterials {
  /// A library.
  struct Component: Equatable {
    /// Its name.
    let name: String
    /// The version, as it says it; empty where it does not.
    let version: String
    /// The licence's identifier. Source: SPDX License List.
    let licence: String
    /// Where it comes from.
    let address: String
  }

  let program: ProgramDeclaration

  init(_ program: ProgramDeclaration) { self.program = program }

  /// The libraries.
  var components: [Component] {
    var found = [
      Component(
        name: "Swift standard library and FoundationEssentials", version: swiftVersion,
        licence: "Apache-2.0 WITH Swift-exception", address: "https://github.com/swiftlang/swift"),
      Component(
        name: "libyaml", version: YAMLLibrary.version, licence: "MIT",
        address: "https://github.com/yaml/libyaml"),
      Component(
        name: "cmark", version: MarkdownLibrary.version, licence: "BSD-2-Clause",
        address: "https://github.com/commonmark/cmark"),
      Component(
        name: "libevent", version: PreviewLibrary.version, licence: "BSD-3-Clause",
        address: "https://github.com/libevent/libevent"),
      Component(
        name: "stb_image, stb_image_write, stb_truetype", version: PictureLibrary.version,
        licence: "MIT OR Unlicense", address: "https://github.com/nothings/stb"),
    ]
    #if canImport(Glibc)
      found.append(
        Component(
          name: "glibc", version: glibcVersion, licence: "LGPL-2.1-or-later",
          address: "https://sourceware.org/glibc"))
    #endif
    return found
  }

  /// The compiler's version, whose library is linked; no library says its own.
  private var swiftVersion: String {
    #if compiler(>=6.4)
      "6.4 or newer"
    #elseif compiler(>=6.3)
      "6.3"
    #else
      "6.2"
    #endif
  }

  #if canImport(Glibc)
    /// The version of the C library. Source: confstr(3), which answers `glibc 2.36`.
    private var glibcVersion: String {
      var room = [CChar](repeating: 0, count: 64)
      guard confstr(Int32(_CS_GNU_LIBC_VERSION), &room, room.count) > 0 else { return "" }
      let words = String(decoding: room.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      return words.split(separator: " ").last.map(String.init) ?? ""
    }
  #endif

  /// For people: a line each.
  var text: String {
    var text = "\(program.name) \(program.version) (\(program.releaseDate))\n\nLinked:\n"
    let components = components
    let width = components.map(\.name.count).max() ?? 0
    for component in components {
      let name = component.name + String(repeating: " ", count: width - component.name.count)
      let version = component.version.isEmpty ? "version unknown" : component.version
      text += "  \(name)  \(version), \(component.licence), \(component.address)\n"
    }
    return text
  }

  /// For programs: CycloneDX 1.6, without the number and the time that would differ from run to run.
  var cycloneDX: String {
    var json = JSONWriter(indented: true)
    json.object { json in
      json.key("bomFormat")
      json.value("CycloneDX")
      json.key("specVersion")
      json.value("1.6")
      json.key("version")
      json.value(1)
      json.key("metadata")
      json.object { json in
        json.key("component")
        json.object { json in
          json.key("type")
          json.value("application")
          json.key("name")
          json.value(program.name)
          json.key("version")
          json.value(program.version)
        }
      }
      json.key("components")
      json.array { json in
        for component in components { write(component, into: &json) }
      }
    }
    return String(decoding: json.buffer.bytes, as: UTF8.self) + "\n"
  }

  private func write(_ component: Component, into json: inout JSONWriter) {
    json.object { json in
      json.key("type")
      json.value("library")
      json.key("name")
      json.value(component.name)
      if !component.version.isEmpty {
        json.key("version")
        json.value(component.version)
      }
      json.key("licenses")
      json.array { json in
        json.object { json in
          json.key("expression")
          json.value(component.licence)
        }
      }
      json.key("externalReferences")
      json.array { json in
        json.object { json in
          json.key("type")
          json.value("website")
          json.key("url")
          json.value(component.address)
        }
      }
    }
  }
}
