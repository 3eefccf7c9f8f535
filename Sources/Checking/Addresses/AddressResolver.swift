internal import Text

/// Follows the addresses of one page or style sheet, as a browser does that opened the published site.
struct AddressResolver {
  private let files: SiteFiles
  private let site: SiteBase
  /// The file itself; nil where a `<base>` leads away from it.
  private let own: Int?
  /// The path of the folder from which relative addresses start, from the host's root.
  private let start: String

  /// - Parameters:
  ///   - index: the file.
  ///   - base: the address in a page's `<base>`.
  init(_ files: SiteFiles, _ site: SiteBase, of index: Int, base: String? = nil) {
    self.files = files
    self.site = site
    let path = site.path + files.paths[index]
    let folder = String(path[...(path.lastIndex(of: "/") ?? path.startIndex)])
    guard let base else {
      own = index
      start = folder
      return
    }
    let parts = AddressParts(base)
    let isHere = parts.host == nil || parts.host == site.host
    let joined = AddressResolver.flattened(parts.path, from: folder) ?? "/"
    start = isHere ? String(joined[...(joined.lastIndex(of: "/") ?? joined.startIndex)]) : folder
    own = nil
  }

  /// Where an address leads.
  func resolve(_ address: String) -> Destination {
    let parts = AddressParts(address)
    var fragment = parts.fragment.map(percentDecoded)
    if fragment?.isEmpty == true { fragment = nil }
    let namesOwnHost = parts.host != nil && parts.host == site.host
    var destination = Destination(
      target: .other(scheme: ""), fragment: fragment, isUnencrypted: parts.scheme == "http",
      namesOwnHost: namesOwnHost)
    if let scheme = parts.scheme, scheme != "http", scheme != "https" {
      destination.target = .other(scheme: scheme)
    } else if parts.host != nil, !namesOwnHost {
      destination.target = .elsewhere(whole(address, parts))
    } else if parts.path.isEmpty, parts.host == nil, let own {
      destination.target = .file(own)
    } else {
      destination.target = target(parts.path.isEmpty && parts.host != nil ? "/" : parts.path)
    }
    return destination
  }

  private func target(_ path: String) -> Target {
    guard let whole = AddressResolver.flattened(path, from: start) else {
      return .outside(path)
    }
    guard whole.hasPrefix(site.path) else {
      return whole + "/" == site.path ? files.target("") : .outside(whole)
    }
    return files.target(percentDecoded(String(whole.dropFirst(site.path.count))))
  }

  /// An address elsewhere without its fragment, with the scheme that it is asked for by.
  private func whole(_ address: String, _ parts: AddressParts) -> String {
    let bare = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)[0]
      .filter { !$0.isWhitespace }
    return parts.scheme == nil ? "\(site.scheme ?? "https"):\(bare)" : String(bare)
  }

  /// A path from a folder, without `.` and `..`; nil where it leads out of the root.
  private static func flattened(_ path: String, from folder: String) -> String? {
    withoutDotSegments(path.hasPrefix("/") ? path : folder + path)
  }
}
