internal import Text

/// What the pages of roles and the lists of all roles were made of: while that is the same, so are they.
package struct MadeOf: Sendable {
  /// A role's page.
  struct Page: Sendable, Equatable {
    /// What it was made of, as `RolePageKeys` has it.
    let key: String
    /// How many characters the role's description for job boards has; nil where nobody counted.
    var descriptionLength: Int?
  }

  /// A part of a list of roles.
  struct Part: Sendable, Equatable {
    /// What its entries were made of; nil for what stands before and behind them.
    let key: String?
    /// The number of its bytes.
    let count: Int
  }

  /// Pages by their paths.
  var pages: [String: Page] = [:]
  /// By the paths of files, their parts in order: what stands before the entries, these, what stands behind them.
  var lists: [String: [Part]] = [:]

  /// Makes what nothing is known of.
  package init() {}

  func write(to writer: inout PackedWriter) {
    writer.write(pages.sorted { $0.key < $1.key }) { entry, writer in
      writer.write(entry.key)
      writer.write(entry.value.key)
      writer.write(Int32(clamping: entry.value.descriptionLength ?? -1))
    }
    writer.write(lists.sorted { $0.key < $1.key }) { entry, writer in
      writer.write(entry.key)
      writer.write(entry.value) { part, writer in
        writer.write(part.key)
        writer.write(UInt32(clamping: part.count))
      }
    }
  }

  init(from reader: inout PackedReader) {
    let pages = reader.readList { reader in
      let (path, key, length) = (reader.readText(), reader.readText(), Int(reader.read(Int32.self)))
      return (path, Page(key: key, descriptionLength: length < 0 ? nil : length))
    }
    let lists = reader.readList { reader in
      let path = reader.readText()
      return (
        path,
        reader.readList { reader in
          Part(key: reader.readOptionalText(), count: Int(reader.read(UInt32.self)))
        }
      )
    }
    self.pages = Dictionary(pages, uniquingKeysWith: { first, _ in first })
    self.lists = Dictionary(lists, uniquingKeysWith: { first, _ in first })
  }
}
