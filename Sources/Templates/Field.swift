/// A name of a page model: what it is called, what sort of value it has, what it means, and how to get it.
///
/// `Source` is what a record is made of, `Context` what else the getters may look at. All is inlinable, so that the
/// module that declares a model compiles it for its own types.
public struct Field<Source, Context>: Sendable {
  @usableFromInline let entries: [Shape.Entry]
  /// Writes the values of `entries` into the cells from the one given.
  @usableFromInline let write: @Sendable (Source, Context, inout RecordBuilder, Int) -> Void

  @inlinable
  init(
    _ entries: [Shape.Entry],
    _ write: @escaping @Sendable (Source, Context, inout RecordBuilder, Int) -> Void
  ) {
    self.entries = entries
    self.write = write
  }

  /// A plain text; nil is absent.
  @inlinable
  public static func text(
    _ name: String, _ doc: String, _ get: @escaping @Sendable (Source, Context) -> String?
  ) -> Field {
    Field([Shape.Entry(name, .text, doc)]) { source, context, builder, cell in
      if let text = get(source, context) { builder.put(text: text, at: cell) }
    }
  }

  /// A text with its language, a text to templates; nil is absent.
  @inlinable
  public static func tagged(
    _ name: String, _ doc: String, _ get: @escaping @Sendable (Source, Context) -> TaggedText?
  ) -> Field {
    Field([Shape.Entry(name, .text, doc)]) { source, context, builder, cell in
      if let text = get(source, context) { builder.put(text, at: cell) }
    }
  }

  /// Markup that is safe already; nil is absent.
  @inlinable
  public static func html(
    _ name: String, _ doc: String, _ get: @escaping @Sendable (Source, Context) -> String?
  ) -> Field {
    Field([Shape.Entry(name, .html, doc)]) { source, context, builder, cell in
      if let markup = get(source, context) { builder.put(html: markup, at: cell) }
    }
  }

  /// Markup that is safe already, in UTF-8; nil is absent.
  @inlinable
  public static func utf8HTML(
    _ name: String, _ doc: String, _ get: @escaping @Sendable (Source, Context) -> [UInt8]?
  ) -> Field {
    Field([Shape.Entry(name, .html, doc)]) { source, context, builder, cell in
      if let markup = get(source, context) { builder.put(html: markup, at: cell) }
    }
  }

  /// A yes or no.
  @inlinable
  public static func flag(
    _ name: String, _ doc: String, _ get: @escaping @Sendable (Source, Context) -> Bool
  ) -> Field {
    Field([Shape.Entry(name, .flag, doc)]) { source, context, builder, cell in
      builder.put(get(source, context), at: cell)
    }
  }

  /// A whole number, a text to templates; nil is absent.
  @inlinable
  public static func number(
    _ name: String, _ doc: String, _ get: @escaping @Sendable (Source, Context) -> Int?
  ) -> Field {
    Field([Shape.Entry(name, .text, doc)]) { source, context, builder, cell in
      if let number = get(source, context) { builder.put(text: String(number), at: cell) }
    }
  }
}

// Fields of several values. Each list `x` comes with the flag `has-x`, for what is to be said once around it.
extension Field {
  /// A list of another model's records, and the flag `has-…`.
  @inlinable
  public static func list<Item>(
    _ name: String, of model: Model<Item, Context>, _ doc: String,
    _ get: @escaping @Sendable (Source, Context) -> [Item]
  ) -> Field {
    Field(listEntries(name, .record(model.shape), doc)) { source, context, builder, cell in
      let items = get(source, context)
      let first = builder.put(flaggedListOf: items.count, at: cell)
      for (index, item) in items.enumerated() {
        model.write(item, context, into: &builder, at: first + index)
      }
    }
  }

  /// Another model's record; nil is absent.
  @inlinable
  public static func record<Part>(
    _ name: String, _ model: Model<Part, Context>, _ doc: String,
    _ get: @escaping @Sendable (Source, Context) -> Part?
  ) -> Field {
    Field([Shape.Entry(name, .record(model.shape), doc)]) { source, context, builder, cell in
      if let part = get(source, context) { model.write(part, context, into: &builder, at: cell) }
    }
  }

  /// A record that was built before, such as one that all pages share; nil is absent.
  @inlinable
  public static func record(
    _ name: String, _ shape: Shape, _ doc: String, _ get: @escaping @Sendable (Source, Context) -> Record?
  ) -> Field {
    Field([Shape.Entry(name, .record(shape), doc)]) { source, context, builder, cell in
      guard let record = get(source, context) else { return }
      precondition(record.shape === shape, "\(name) is a record of another shape")
      builder.put(record, at: cell)
    }
  }
}

@usableFromInline
func listEntries(_ name: String, _ kind: Kind, _ doc: String) -> [Shape.Entry] {
  [
    Shape.Entry(name, .list(kind), doc),
    Shape.Entry("has-\(name)", .flag, "Whether there is anything in `\(name)`."),
  ]
}
