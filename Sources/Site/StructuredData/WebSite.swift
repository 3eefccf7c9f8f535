internal import Content
internal import Routes
internal import Text

extension StructuredData {
  /// The site, by the name that search engines show above its pages. <https://schema.org/WebSite>
  static func webSite(_ page: PageContext) -> JSONValue {
    var data = LinkedData("WebSite")
    data.add("name", page.company.name.value)
    data.add("url", page.canonical(page.address))
    data.add("inLanguage", page.index.language)
    return data.whole
  }
}
