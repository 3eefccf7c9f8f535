/// Why the preview could not start.
public enum PreviewError: Error, Sendable, Equatable, CustomStringConvertible {
  /// There is no folder at this path.
  case noFolder(String)
  /// Another program listens on the port; one that is free is named where one was found near by.
  case portInUse(UInt16, free: UInt16?)
  /// The system refused: the port, and the system's reason.
  case refused(UInt16, reason: String)
  /// The system has no room for a server.
  case noServer

  /// What is wrong, in one sentence without a full stop.
  public var description: String {
    switch self {
    case .noFolder(let path): "there is no folder \(path) to show"
    case .portInUse(let port, _): "port \(port) is in use by another program"
    case .refused(let port, let reason): "port \(port) cannot be used: \(reason)"
    case .noServer: "the preview could not be started"
    }
  }

  /// What to do, as an instruction.
  public var help: String {
    switch self {
    case .noFolder: "build the site first"
    case .portInUse(_, let free?): "use port \(free), which is free"
    case .portInUse, .refused: "use another port between 1024 and 65535, or 0 for any that is free"
    case .noServer: "close other programs and try again"
    }
  }
}
