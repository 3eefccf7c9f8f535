internal import Content
internal import Files

extension Invocation {
  /// Writes a file where nothing lies yet, and says whether it did.
  func create(_ text: String, at path: String) throws(FileError) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    return try disk.create(Array(text.utf8), at: path, through: join(folder(of: path), ".\(name).remit-new"))
  }

  /// What a starter's names of days stand for, in a site with some settings.
  func starterDays(_ settings: SiteSettings? = nil) -> [String: String] {
    let local = clock.now() + (settings?.utcOffset?.value.minutes ?? 0) * 60
    let today =
      self[Flags.asOf] ?? settings?.asOf?.value
      ?? CalendarDate(daysSinceEpoch: Int((Double(local) / 86_400).rounded(.down)))
    return [
      "today": today.iso, "closes": today.adding(days: 60).iso, "starts": today.adding(days: 120).iso,
    ]
  }

  /// ` --content DIR` as it was given, for the commands to run next.
  var contentFlag: String { command.has(Flags.content) ? " --content \(contentFolder)" : "" }
}
