/// Where an address leads.
enum Target: Equatable {
  /// To a file of the site.
  case file(Int)
  /// To a page that has its address with a slash at the end, which this one lacks.
  case lacksSlash(Int)
  /// To nothing in the site: the path from its root that was meant.
  case missing(String)
  /// Out of the site's folder, on its own host.
  case outside(String)
  /// To another host: the whole address without its fragment.
  case elsewhere(String)
  /// To no page: `mailto:`, `tel:`, `data:`, in small letters and without the colon.
  case other(scheme: String)
}

/// Where an address leads, and how.
struct Destination: Equatable {
  /// Where.
  var target: Target
  /// The place on that page, percent-encoding undone; nil for none, and for its top.
  var fragment: String?
  /// Whether the address says `http:`, which everybody on the way can read and change.
  var isUnencrypted: Bool
  /// Whether it names the site's own host.
  var namesOwnHost: Bool
}
