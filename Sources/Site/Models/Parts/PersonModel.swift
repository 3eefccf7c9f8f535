internal import Content
internal import Templates

/// Somebody's name, role and picture.
extension Person {
  static let model = Model<Person, PageContext>(
    "person",
    [
      .text("name", "Their name.") { person, _ in person.name.value },
      .text("role", "What they do.") { person, _ in person.role?.value },
      .record("photo", Picture.model, "Their picture.") { person, _ in
        Picture(person.photo, alt: person.alt?.value ?? person.name.value)
      },
    ])
}
