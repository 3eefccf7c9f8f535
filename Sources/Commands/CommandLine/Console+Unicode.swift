extension Console {
  /// Whether the terminal says that it draws more than ASCII: by `LC_ALL`, else `LC_CTYPE`, else `LANG`, as POSIX has it.
  var drawsUnicode: Bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty } ?? ""
    let encoding = locale.lowercased()
    return encoding.contains("utf-8") || encoding.contains("utf8")
  }
}
