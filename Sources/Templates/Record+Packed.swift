public import Text

extension Record {
  /// Writes all that a template can show of it, for a hash: records of one shape that say the same are the same bytes.
  public func write(to writer: inout PackedWriter) {
    withExtendedLifetime(storage) { Record.write(storage.root, to: &writer) }
  }

  private static func write(_ place: Place, to writer: inout PackedWriter) {
    let cell = place.cell
    writer.write(cell.tag.rawValue)
    switch cell.tag {
    case .absent, .no, .yes, .elsewhere: return
    case .text, .html:
      writer.write(Array(place.language))
      writer.write(Array(place.text))
    case .list, .record:
      writer.write(cell.count)
      for index in 0..<Int(cell.count) { write(place.item(index), to: &writer) }
    }
  }
}
