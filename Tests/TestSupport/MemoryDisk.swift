public import Files
internal import Synchronization

/// Files that are held in memory and can be written, as a disk without permissions, links and times.
public final class MemoryDisk: WritableFileSystem {
  private struct State {
    var files: [String: [UInt8]]
    var folders: Set<String> = []
  }

  private let state: Mutex<State>
  private let ignoresCase: Bool

  /// Makes a disk with some files on it; one that ignores case takes `A` and `a` for the same name.
  public init(_ files: [String: [UInt8]] = [:], ignoresCase: Bool = false) {
    state = Mutex(State(files: files))
    self.ignoresCase = ignoresCase
  }

  /// The name under which a file lies there already, else the path itself.
  private func known(_ path: String) -> String {
    guard ignoresCase else { return path }
    let lowercased = path.lowercased()
    return state.withLock { $0.files.keys.first { $0.lowercased() == lowercased } } ?? path
  }

  /// All files below a folder, by their paths from there.
  public func files(in folder: String) -> [String: [UInt8]] {
    state.withLock { state in
      state.files.reduce(into: [:]) { found, file in
        if file.key.hasPrefix(folder + "/") {
          found[String(file.key.dropFirst(folder.utf8.count + 1))] = file.value
        }
      }
    }
  }

  /// The paths of all files, sorted.
  public var paths: [String] { state.withLock { $0.files.keys.sorted() } }

  /// The text of a file; nil where there is none.
  public func text(_ path: String) -> String? { self[path] }

  /// Puts a file there.
  public func put(_ text: String, at path: String) { self[path] = text }

  /// Puts a file there that need not be text.
  public func put(_ bytes: [UInt8], at path: String) { state.withLock { $0.files[path] = bytes } }

  /// Puts a file there, or takes it away.
  public subscript(path: String) -> String? {
    get { state.withLock { $0.files[path] }.map { String(decoding: $0, as: UTF8.self) } }
    set {
      let bytes = newValue.map { Array($0.utf8) }
      state.withLock { $0.files[path] = bytes }
    }
  }

  private var view: MemoryFiles { MemoryFiles(bytes: state.withLock { $0.files }) }

  /// Reads a file.
  public func read(_ path: String) throws(FileError) -> [UInt8] { try view.read(known(path)) }

  /// The names in a folder, sorted.
  public func list(_ folder: String) throws(FileError) -> [String] {
    let isEmptyFolder = state.withLock { $0.folders.contains(folder) }
    do throws(FileError) {
      return try view.list(folder)
    } catch {
      guard isEmptyFolder else { throw error }
      return []
    }
  }

  /// What lies at a path.
  public func kind(of path: String) -> FileKind? {
    view.kind(of: known(path)) ?? (state.withLock { $0.folders.contains(path) } ? .folder : nil)
  }

  /// Writes a file.
  public func write(_ bytes: [UInt8], to path: String, through temporary: String) throws(FileError) {
    let path = known(path)
    state.withLock { $0.files[path] = bytes }
  }

  /// Writes a file where nothing lies yet.
  public func create(_ bytes: [UInt8], at path: String, through temporary: String) throws(FileError) -> Bool {
    guard kind(of: path) == nil else { return false }
    state.withLock { $0.files[path] = bytes }
    return true
  }

  /// Removes a file, and keeps its folder.
  public func removeFile(_ path: String) throws(FileError) {
    let path = known(path)
    state.withLock { state in
      state.files[path] = nil
      state.folders.insert(folder(of: path))
    }
  }

  /// Removes a folder if nothing is in it.
  public func removeFolderIfEmpty(_ path: String) -> Bool {
    state.withLock { state in
      guard !state.files.keys.contains(where: { $0.hasPrefix(path + "/") }) else { return false }
      return state.folders.remove(path) != nil
    }
  }

  /// Makes a folder.
  public func makeFolder(_ path: String) throws(FileError) {
    state.withLock { state in _ = state.folders.insert(path) }
  }
}
