internal import Content
internal import Routes
internal import Text

extension StructuredData {
  /// The company, as its home page here tells of it. <https://schema.org/Organization>
  static func organization(_ page: PageContext) -> JSONValue {
    let company = page.company
    var data = LinkedData("Organization")
    data.add("name", company.name.value)
    data.add("legalName", company.legalName?.value)
    data.add("url", company.url.value)
    data.add("logo", logo(page))
    data.add("description", company.tagline?.value)
    return data.whole
  }

  /// The company as the one who hires or publishes.
  static func employer(_ page: PageContext) -> JSONValue {
    var data = LinkedData("Organization")
    data.add("name", page.company.name.value)
    data.add("sameAs", page.company.url.value)
    data.add("logo", logo(page))
    return data.part
  }

  /// The whole address of the logo.
  private static func logo(_ page: PageContext) -> String? {
    page.company.logo.flatMap { page.canonical(Address(file: $0.value)) }
  }
}
