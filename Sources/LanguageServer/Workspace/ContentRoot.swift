internal import Content
internal import Files

/// The content that a file belongs to: a project of its own.
struct ContentRoot: Hashable, Sendable {
  /// The folder around the content, from the root of the disk; what a run there calls the working directory.
  let project: String
  /// The name of the content's folder.
  let content: String

  /// The content around a file, which has its site.yaml or company.yaml beside the file or a folder above it; nil where
  /// there is none.
  ///
  /// Other programs have such files, too, and a folder roles/: where the folder is not called `content`, its site.yaml has to say
  /// where the site will be, or company.yaml has roles beside it.
  init?(around path: String, _ files: any FileSystem) {
    var folder = Files.folder(of: path)
    while folder.count > 1 {
      if ContentRoot.isContent(folder, files) {
        project = Files.folder(of: folder).isEmpty ? "/" : Files.folder(of: folder)
        content = folder.split(separator: "/").last.map(String.init) ?? ""
        return
      }
      folder = Files.folder(of: folder)
    }
    return nil
  }

  private static func isContent(_ folder: String, _ files: any FileSystem) -> Bool {
    let site = join(folder, "site.yaml")
    let hasSite = files.kind(of: site) == .file
    let hasCompany = files.kind(of: join(folder, "company.yaml")) == .file
    guard hasSite || hasCompany else { return false }
    if folder.hasSuffix("/content") { return true }
    if hasCompany, files.kind(of: join(folder, ContentKind.role.folder)) == .folder { return true }
    guard hasSite else { return false }
    let lines = ((try? files.read(site)) ?? []).split { $0 == 0x0A || $0 == 0x0D }
    return lines.contains { $0.starts(with: "base-url:".utf8) }
  }

  /// The path from the project's folder of a file below it, as findings name it; nil for any other.
  func path(of whole: String) -> String? {
    let start = project == "/" ? "/" : project + "/"
    guard whole.hasPrefix(start + content + "/") else { return nil }
    return String(whole.dropFirst(start.count))
  }

  /// The path from the root of a file that findings name.
  func whole(_ path: String) -> String { path.hasPrefix("/") ? path : join(project, path) }

  /// The path below the folder of the content; nil for files elsewhere.
  func pathInContent(_ path: String) -> String? {
    path.hasPrefix(content + "/") ? String(path.dropFirst(content.count + 1)) : nil
  }
}

/// Files as a run in some folder sees them: a relative path begins there.
struct FilesFromFolder: FileSystem {
  let folder: String
  let below: any FileSystem

  private func whole(_ path: String) -> String {
    path.hasPrefix("/") ? path : path == "." ? folder : join(folder, path)
  }

  func read(_ path: String) throws(FileError) -> [UInt8] { try below.read(whole(path)) }
  func read(_ path: String, _ range: Range<Int>) throws(FileError) -> [UInt8] {
    try below.read(whole(path), range)
  }
  func list(_ folder: String) throws(FileError) -> [String] { try below.list(whole(folder)) }
  func kind(of path: String) -> FileKind? { below.kind(of: whole(path)) }
  func resolved(_ path: String) -> String? { below.resolved(whole(path)) }
  func isLink(_ path: String) -> Bool { below.isLink(whole(path)) }
  func identity(of folder: String) -> FolderIdentity? { below.identity(of: whole(folder)) }
  func signature(of path: String) -> FileSignature? { below.signature(of: whole(path)) }
  func settledSignature(of path: String) -> FileSignature? { below.settledSignature(of: whole(path)) }
}
