internal import Routes
internal import Templates
internal import Text

extension Project {
  /// Whether the site has a page for which the file of a theme is: the script that searches a list of several pages needs one.
  func isUsed(_ asset: String) -> Bool {
    routes.rolePages > 1 || !asset.hasPrefix("\(Theme.assetFolder)/roles-search.")
  }
}

extension SiteBuilder {
  /// The files by which lists of several pages are searched, of all languages.
  static func search(
    _ indexes: [String: EditionIndex], _ theme: Theme, _ project: Project
  ) -> [GeneratedFile] {
    guard project.routes.rolePages > 1 else { return [] }
    return indexes.values.flatMap { index in
      // Links lead from the first page of the list.
      let list = project.routes.address(of: .roles, in: index.language) ?? Address(file: "roles/index.html")
      let page = PageContext(index, .roles, at: list)
      return RoleSearch(index, jobs: project.options.jobs) { rows in
        var buffer = ByteBuffer(capacity: 32 << 10)
        let record = theme.models.roleRows.record(rows, page)
        theme.templates.render(PageModels.roleRowsTemplate, record, into: &buffer)
        return buffer.bytes
      }.files
    }
  }
}
