internal import CYAML

/// One event of libyaml, with places counted in Unicode scalars from the start of its input.
struct Event {
  /// The kinds, numbered as libyaml numbers them.
  enum Kind: UInt32 {
    case streamStart = 1
    case streamEnd, documentStart, documentEnd, alias, scalar
    case sequenceStart, sequenceEnd, mappingStart, mappingEnd
  }

  var kind: Kind
  var start: Int
  var end: Int
  var style = ScalarStyle.plain
  var isFlow = false
  var hasAnchor = false
  var hasTag = false
  var hasDirectives = false
  /// Valid until the next event is asked for.
  var value = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
}

/// Why libyaml stopped, in its own words; places count Unicode scalars.
struct RawProblem {
  var context: String
  var contextMark: Int
  var problem: String
  var problemMark: Int
}

/// Reads libyaml's events one by one and frees all that libyaml hands out.
struct EventReader: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let raw: UnsafeMutablePointer<yaml_event_t>

  /// Starts on UTF-8 without a byte-order mark; `bytes` must outlive the reader. Nil where memory is out.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      return nil
    }
    self.parser = parser
    raw = .allocate(capacity: 1)
    raw.initialize(to: yaml_event_t())
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_event_delete(raw)
    raw.deallocate()
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// The next event; nil where libyaml cannot go on.
  mutating func next() -> Event? {
    yaml_event_delete(raw)
    guard yaml_parser_parse(parser, raw) == 1, let kind = Event.Kind(rawValue: raw.pointee.type.rawValue)
    else { return nil }
    var event = Event(
      kind: kind, start: raw.pointee.start_mark.index, end: raw.pointee.end_mark.index)
    switch kind {
    case .scalar:
      let scalar = raw.pointee.data.scalar
      event.style = ScalarStyle(rawValue: UInt8(truncatingIfNeeded: scalar.style.rawValue &- 1)) ?? .plain
      event.hasAnchor = scalar.anchor != nil
      event.hasTag = scalar.tag != nil
      event.value = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    case .sequenceStart:
      let sequence = raw.pointee.data.sequence_start
      event.isFlow = sequence.style == YAML_FLOW_SEQUENCE_STYLE
      event.hasAnchor = sequence.anchor != nil
      event.hasTag = sequence.tag != nil
    case .mappingStart:
      let mapping = raw.pointee.data.mapping_start
      event.isFlow = mapping.style == YAML_FLOW_MAPPING_STYLE
      event.hasAnchor = mapping.anchor != nil
      event.hasTag = mapping.tag != nil
    case .documentStart:
      let document = raw.pointee.data.document_start
      event.hasDirectives =
        document.version_directive != nil || document.tag_directives.start != document.tag_directives.end
    default: break
    }
    return event
  }

  /// Why the last event could not be had.
  func problem() -> RawProblem {
    let parser = parser.pointee
    return RawProblem(
      context: parser.context.map { String(cString: $0) } ?? "",
      contextMark: parser.context_mark.index,
      problem: parser.problem.map { String(cString: $0) } ?? "",
      problemMark: parser.problem_mark.index)
  }
}
