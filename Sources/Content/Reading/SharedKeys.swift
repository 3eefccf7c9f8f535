/// Keys that several kinds of file have.
extension Key {
  static func aliases(
    _ path: @autoclosure @escaping @Sendable () -> any WritableKeyPath<Root, [PlainText]> & Sendable
  ) -> Key {
    .defaulted("aliases", .list(.slug), path(), "earlier names of the file, whose addresses lead here")
  }

  static func draft(
    _ path: @autoclosure @escaping @Sendable () -> any WritableKeyPath<Root, Placed<Bool>?> & Sendable
  ) -> Key {
    .optional(
      "draft", .truth, path(), "true leaves it out of the site; `remit build --drafts` shows it",
      isPrivate: true)
  }

  static func notes(
    _ path: @autoclosure @escaping @Sendable () -> any WritableKeyPath<Root, PlainText?> & Sendable
  ) -> Key {
    .optional("notes", .text, path(), "a note to yourselves", isPrivate: true)
  }

  static func allow(
    _ path: @autoclosure @escaping @Sendable () -> any WritableKeyPath<Root, [Allowance]> & Sendable
  ) -> Key {
    .defaulted(
      "allow", .list(Allowance.form), path(), "findings that are accepted here, each with its reason",
      isPrivate: true)
  }

  static func params(
    _ path:
      @autoclosure @escaping @Sendable () -> any WritableKeyPath<Root, [TableEntry<FreeValue>]> & Sendable
  ) -> Key {
    .defaulted("params", .params, path(), "anything that your theme wants to know")
  }
}
