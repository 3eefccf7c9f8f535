internal import Content
internal import Routes
internal import Text

extension StructuredData {
  /// A story; nil while it is a draft. <https://schema.org/Article>
  static func article(_ story: Story, _ page: PageContext) -> JSONValue? {
    guard !story.isDraft else { return nil }
    var author = LinkedData("Person")
    author.add("name", story.author.name.value)
    author.add("jobTitle", story.author.role?.value)
    var data = LinkedData("Article")
    data.add("headline", story.title.value)
    data.add("description", story.summary?.value)
    data.add("author", author.part)
    data.add("datePublished", story.date.value.iso)
    data.add("image", story.image.flatMap { page.canonical(Address(file: $0.value)) })
    data.add("publisher", employer(page))
    data.add("url", page.canonical(page.address))
    data.add("inLanguage", story.language ?? page.index.language)
    return data.whole
  }
}
