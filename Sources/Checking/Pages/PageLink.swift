internal import Diagnostics

/// An address on a page, and what it is for.
struct PageLink {
  /// What is done with it.
  enum Use: Equatable {
    /// A visitor may follow it.
    case follow
    /// A browser follows it by itself.
    case redirect
    /// A browser loads it to show the page.
    case load(Resource)
    /// A browser loads it where it fits, or when it comes into view.
    case choose(Resource)
    /// Programs read it: the canonical address, another language, a picture for chats.
    case mention
  }

  /// What is loaded.
  enum Resource: String {
    case script, stylesheet, picture, font, frame, media, icon, other
  }

  /// What it is for.
  var use: Use
  /// The address as it is meant.
  var address: String
  /// Where the address stands.
  var range: SourceRange
}
