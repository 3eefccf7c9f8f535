internal import Files

extension Invocation {
  /// A path as it is read and shown: from the working directory where it lies there, without `./`, `//` and `x/..`.
  func normalized(_ path: String) -> String {
    let parts = flattened(path)
    let whole = (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
    guard path.hasPrefix("/") else { return whole.isEmpty ? "." : whole }
    for folder in console.workingFolders {
      if let rest = remainder(of: whole, below: folder) { return rest.isEmpty ? "." : rest }
    }
    return whole
  }

  /// Whether a path is a folder or lies in it, by its name or by where its links lead.
  func isPath(_ path: String, in folder: String) -> Bool { remainder(of: path, in: folder) != nil }

  /// What comes after a folder in a path that lies in it, by its name or by where its links lead; nil for any other.
  func remainder(of path: String, in folder: String) -> String? {
    remainder(of: name(path), below: name(folder))
      ?? remainder(of: placeFromRoot(path), below: placeFromRoot(folder))
  }

  /// What comes after a folder in the name of a path that lies in it; nil for any other.
  func remainder(ofName path: String, in folder: String) -> String? {
    remainder(of: name(path), below: name(folder))
  }

  /// The path from a folder to what a path names, by their words alone, with `..` where it lies elsewhere.
  func way(to path: String, from folder: String) -> String {
    let target = name(path).split(separator: "/")
    let start = name(folder).split(separator: "/")
    let common = zip(target, start).prefix { $0 == $1 }.count
    return (start.dropFirst(common).map { _ in ".." } + target.dropFirst(common)).joined(separator: "/")
  }

  private func remainder(of path: String, below folder: String) -> String? {
    if path == folder { return "" }
    let start = folder == "/" ? folder : folder + "/"
    return path.hasPrefix(start) ? String(path.dropFirst(start.count)) : nil
  }

  /// A path from the root, by its words alone.
  private func name(_ path: String) -> String {
    "/" + flattened(whole(normalized(path))).joined(separator: "/")
  }

  /// A path from the root, with the links followed in as much of it as is there.
  func placeFromRoot(_ path: String) -> String {
    var start = whole(path).split(separator: "/")
    var rest: [Substring] = []
    while !start.isEmpty {
      if let found = disk.resolved("/" + start.joined(separator: "/")) {
        return "/" + flattened(join(found, rest.joined(separator: "/"))).joined(separator: "/")
      }
      rest.insert(start.removeLast(), at: 0)
    }
    return name(path)
  }

  /// A path from the root.
  func whole(_ path: String) -> String {
    path.hasPrefix("/") ? path : join(console.workingFolders.first ?? "/", path)
  }

  /// The parts of a path without empty ones, `.` and `x/..`.
  private func flattened(_ path: String) -> [Substring] {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", parts.last.map({ $0 != ".." }) ?? path.hasPrefix("/") {
        _ = parts.popLast()
      } else {
        parts.append(part)
      }
    }
    return parts
  }
}
