internal import Content
internal import Templates

/// Somebody's name, role and picture.
extension Person {
  static let model = Model<Person, PageContext>(
    "person",
    [
      .text("name", "Their name.") { person, _ in person.name.value },
      .written("role", "What they do.") { person, _ in person.role },
      .record("photo", Picture.model, "Their picture.") { person, _ in
        Picture(person.photo, alt: person.alt ?? person.name)
      },
    ])
}
