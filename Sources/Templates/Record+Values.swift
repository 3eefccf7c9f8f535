extension Record {
  /// The values, in the order of the shape's entries: what was laid out for rendering, read back.
  public func values() -> [Value] {
    withExtendedLifetime(storage) { Record.values(shape, storage.root) }
  }

  private static func values(_ shape: Shape, _ place: Place) -> [Value] {
    guard place.cell.tag == .record else { return [] }
    return shape.entries.indices.map { value(shape.entries[$0].kind, place.item($0)) }
  }

  private static func value(_ kind: Kind, _ place: Place) -> Value {
    switch place.cell.tag {
    case .absent, .elsewhere: return .absent
    case .no: return .flag(false)
    case .yes: return .flag(true)
    case .text: return .text(String(decoding: place.text, as: UTF8.self))
    case .html: return .html(String(decoding: place.text, as: UTF8.self))
    case .list:
      guard case .list(let item) = kind else { return .absent }
      return .list((0..<Int(place.cell.count)).map { value(item, place.item($0)) })
    case .record:
      guard case .record(let shape) = kind else { return .absent }
      return .record(Record(shape, values(shape, place)))
    }
  }
}
