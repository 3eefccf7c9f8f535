#if os(Linux)
  internal import Synchronization

  #if canImport(Glibc)
    internal import Glibc
  #else
    internal import Musl
  #endif

  /// What Linux tells of changes in folders. Source: inotify(7).
  ///
  /// A watch is on one folder, so each folder below gets one of its own. A class, since it holds a descriptor.
  final class Inotify: Sendable {
    enum Outcome {
      case changes(FolderChanges)
      case stopped
      /// There are no watches left, or the descriptor is of no use any more.
      case exhausted
    }

    private struct Watches {
      /// The path of each folder that is watched with all below it, by the number of its watch.
      var folders: [Int32: String] = [:]
      /// The paths that are asked for, by the folders that hold them: each may come and go itself, and may be a file.
      var parents: [Int32: Set<String>] = [:]
    }

    private let descriptor: Int32
    private let roots: [String]
    private let disk: Disk
    private let watches = Mutex(Watches())

    private static let wanted = UInt32(
      IN_CREATE | IN_MODIFY | IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE | IN_DELETE_SELF
        | IN_MOVE_SELF | IN_ONLYDIR)

    /// Watches folders; nil where the system has no room for that.
    init?(_ roots: [String], _ disk: Disk) {
      descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
      self.roots = roots
      self.disk = disk
      guard descriptor >= 0, watchAll() else { return nil }
    }

    deinit { if descriptor >= 0 { _ = close(descriptor) } }

    /// Waits until something changed and whoever changed it seems to be done, or until `stop` can be read.
    func next(until stop: Int32) -> Outcome {
      var settling = Settling()
      while true {
        let left = settling.due.map { $0 - uptime() }
        if let left, left <= 0 {
          let changes = settling.take()
          if changes.paths.isEmpty, !changes.isUnsure { continue }
          return .changes(changes)
        }
        let ready = waitForBytes([descriptor, stop], seconds: left)
        if ready.contains(stop) { return .stopped }
        guard ready.contains(descriptor) else { continue }
        guard let events = read() else { return .exhausted }
        var hasNewFolders = false
        for event in events {
          settling.note(event, at: uptime())
          switch event {
          case .folders, .lost: hasNewFolders = true
          default: break
          }
        }
        // A folder that was moved has another path now, and what was made in a new one before it was watched is not told.
        if hasNewFolders, !watchAll() { return .exhausted }
      }
    }

    /// Puts a watch on each folder that has none, and takes those away that are elsewhere now.
    private func watchAll() -> Bool {
      watches.withLock { watches in
        let earlier = watches
        watches = Watches()
        var hasRoom = true
        for root in roots {
          let parent = folder(of: root)
          if let number = add(parent.isEmpty ? (root.hasPrefix("/") ? "/" : ".") : parent, &hasRoom) {
            watches.parents[number, default: []].insert(root)
          }
          addTree(root, &watches, &hasRoom)
        }
        for number in Set(earlier.folders.keys).union(earlier.parents.keys)
        where watches.folders[number] == nil && watches.parents[number] == nil {
          _ = inotify_rm_watch(descriptor, number)
        }
        return hasRoom
      }
    }

    private func addTree(_ folder: String, _ watches: inout Watches, _ hasRoom: inout Bool) {
      // A link that leads back up would have no end.
      guard let number = add(folder, &hasRoom), watches.folders[number] == nil else { return }
      watches.folders[number] = folder
      for name in (try? disk.list(folder)) ?? [] where !isEditorsOwn(name) {
        let path = join(folder, name)
        if disk.kind(of: path) == .folder { addTree(path, &watches, &hasRoom) }
      }
    }

    private func add(_ folder: String, _ hasRoom: inout Bool) -> Int32? {
      let number = inotify_add_watch(descriptor, folder, Inotify.wanted)
      if number < 0, errno == ENOSPC || errno == ENOMEM { hasRoom = false }
      return number < 0 ? nil : number
    }

    /// The events that wait; nil where they can't be read.
    private func read() -> [FolderEvent]? {
      let size = MemoryLayout<inotify_event>.size
      var failure: Int32 = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: 64 << 10) { room, count in
        let read = room.baseAddress.map { systemRead(descriptor, $0, room.count) } ?? 0
        failure = read < 0 ? errno : 0
        count = max(0, read)
      }
      guard !bytes.isEmpty else { return failure == EAGAIN || failure == EINTR ? [] : nil }
      return bytes.withUnsafeBytes { bytes in
        var events: [FolderEvent] = []
        var place = 0
        while place + size <= bytes.count {
          let head = bytes.loadUnaligned(fromByteOffset: place, as: inotify_event.self)
          let end = min(bytes.count, place + size + Int(head.len))
          let name = String(decoding: bytes[(place + size)..<end].prefix { $0 != 0 }, as: UTF8.self)
          events += self.events(head.wd, head.mask, name)
          place = end
        }
        return events
      }
    }

    /// What one of inotify's events says; nothing where it is of a file that nobody asks for.
    private func events(_ number: Int32, _ mask: UInt32, _ name: String) -> [FolderEvent] {
      func has(_ bits: Int32) -> Bool { mask & UInt32(bitPattern: bits) != 0 }
      if has(Int32(IN_Q_OVERFLOW)) { return [.lost] }
      let (folder, roots) = watches.withLock { ($0.folders[number], $0.parents[number] ?? []) }
      if has(Int32(IN_DELETE_SELF)) || has(Int32(IN_MOVE_SELF)) { return folder.map { [.folders($0)] } ?? [] }
      guard !name.isEmpty, !isEditorsOwn(name) else { return [] }
      var events: [FolderEvent] = []
      for root in roots where root == name || root.hasSuffix("/" + name) {
        if has(Int32(IN_CREATE)) || has(Int32(IN_MOVED_TO)) || has(Int32(IN_MOVED_FROM))
          || has(Int32(IN_DELETE))
        {
          events.append(.folders(root))
        } else if has(Int32(IN_CLOSE_WRITE)) {
          events.append(.written(root))
        }
      }
      guard let folder else { return events }
      let path = join(folder, name)
      if mask & UInt32(IN_ISDIR) != 0 {
        if mask & UInt32(IN_CREATE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE) != 0 {
          events.append(.folders(path))
        }
      } else if has(Int32(IN_CLOSE_WRITE)) || has(Int32(IN_MOVED_TO)) {
        events.append(.written(path))
      } else if has(Int32(IN_CREATE)) {
        // A link is whole at once, and nobody closes it.
        events.append(disk.isLink(path) ? .written(path) : .made(path))
      } else if has(Int32(IN_MODIFY)) {
        events.append(.opened(path))
      } else if has(Int32(IN_MOVED_FROM)) || has(Int32(IN_DELETE)) {
        events.append(.gone(path))
      }
      return events
    }
  }
#endif
