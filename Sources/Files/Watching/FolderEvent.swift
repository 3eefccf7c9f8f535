/// What happened to something below a folder that is watched.
enum FolderEvent: Equatable {
  /// There is a new file, and somebody is about to write it.
  case made(String)
  /// Somebody began to write a file, and has not closed it yet.
  case opened(String)
  /// A file is whole: it was closed after writing, or got its name.
  case written(String)
  /// A name is gone; many editors bring it back at once.
  case gone(String)
  /// Folders came or went.
  case folders(String)
  /// More happened than the system could tell.
  case lost
}

/// Whether a name is one that editors give to files of their own, beside the one that is being written: hidden files, copies,
/// drafts, and what is renamed in the end.
public func isEditorsOwn(_ name: String) -> Bool {
  name.hasPrefix(".") || name.hasSuffix("~")  // hidden; a copy of what was there before
    || name.hasPrefix("#") && name.hasSuffix("#")  // Emacs keeps what is not saved yet
    || name == "4913"  // Vim tries whether it may make a file
    || [".swp", ".swx", ".tmp", ".bak", "___jb_tmp___", "___jb_old___", ".crdownload"].contains(
      where: name.hasSuffix)
}
