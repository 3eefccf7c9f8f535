/// What lies below some folders at a moment, for systems that do not tell of changes.
struct FolderSnapshot {
  private var signatures: [String: FileSignature?] = [:]

  /// Looks at all files below folders, and at single ones; editors' own files are left out.
  init(_ roots: [String], on disk: any FileSystem) {
    for root in roots {
      if disk.kind(of: root) == .file {
        signatures[root] = .some(disk.signature(of: root))
      } else {
        add(root, disk, above: [])
      }
    }
  }

  private mutating func add(_ folder: String, _ disk: any FileSystem, above: [FolderIdentity]) {
    guard let identity = disk.identity(of: folder), !above.contains(identity) else { return }
    signatures[folder] = .some(nil)
    for name in (try? disk.list(folder)) ?? [] where !isEditorsOwn(name) {
      let path = join(folder, name)
      switch disk.kind(of: path) {
      case .folder: add(path, disk, above: above + [identity])
      case .file, .other, nil: signatures[path] = .some(disk.signature(of: path))
      }
    }
  }

  /// The paths that are new, gone or other than they were, in order.
  func changes(since earlier: FolderSnapshot) -> [String] {
    let paths = Set(signatures.keys).union(earlier.signatures.keys)
    return paths.filter { signatures[$0] != earlier.signatures[$0] }.sorted()
  }
}
