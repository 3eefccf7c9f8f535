/// Gathers events until whoever writes seems to be done: one save is several events, and several files may be saved at once.
///
/// A file that is open, or a name that is gone, is waited for a little longer: a writer closes its file, and an editor
/// that moved the old file away puts the new one in its place.
struct Settling {
  /// How long nothing must have happened, in seconds.
  static let quiet = 0.010
  /// The same while a file is open or a name is gone.
  static let patience = 0.120
  /// The longest that a change waits for others, in seconds.
  static let longest = 1.0

  private var known: Set<String> = []
  /// Files that were not there before: where one is gone again, nothing happened.
  private var new: Set<String> = []
  private var open: Set<String> = []
  private var gone: Set<String> = []
  private var isUnsure = false
  private var first: Double?
  private var last = 0.0

  /// Takes an event; `now` is in seconds on a clock that only goes forward.
  mutating func note(_ event: FolderEvent, at now: Double) {
    switch event {
    case .made(let path):
      if !known.contains(path) { new.insert(path) }
      open.insert(path)
      gone.remove(path)
      known.insert(path)
    case .opened(let path):
      open.insert(path)
      gone.remove(path)
      known.insert(path)
    case .written(let path):
      open.remove(path)
      gone.remove(path)
      known.insert(path)
    case .gone(let path):
      open.remove(path)
      if new.remove(path) != nil {
        known.remove(path)
      } else {
        gone.insert(path)
        known.insert(path)
      }
    case .folders(let path): known.insert(path)
    case .lost: isUnsure = true
    }
    if first == nil { first = now }
    last = now
  }

  /// When what was gathered is complete, unless something happens before; nil where nothing was gathered.
  var due: Double? {
    guard let first else { return nil }
    let wait = open.isEmpty && gone.isEmpty ? Settling.quiet : Settling.patience
    return min(last + wait, first + Settling.longest)
  }

  /// Hands over what was gathered, and begins anew.
  mutating func take() -> FolderChanges {
    defer { self = Settling() }
    return FolderChanges(paths: known.sorted(), isUnsure: isUnsure)
  }
}

/// What changed below folders that are watched.
public struct FolderChanges: Sendable, Equatable {
  /// The files and folders that were written, made, moved or removed, in order.
  public let paths: [String]
  /// Whether there may be more, since too much happened at once.
  public let isUnsure: Bool

  /// Makes a list of changes.
  public init(paths: [String], isUnsure: Bool = false) {
    self.paths = paths
    self.isUnsure = isUnsure
  }
}
