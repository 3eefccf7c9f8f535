internal import Diagnostics

/// The findings about files that are too large to be honest.
enum LimitFindings {
  static func bytes(_ found: Int, _ limit: Int, in file: SourceFile) -> Finding {
    finding(
      "this file has \(found) bytes of YAML, more than the \(limit) that are read", .fileStart, file,
      help: "split the file, or remove what does not belong in it")
  }

  static func depth(_ found: Int, _ limit: Int, at range: SourceRange, in file: SourceFile) -> Finding {
    finding(
      "lists and keys are nested \(found) levels deep here, more than the \(limit) that are read", range,
      file, help: "write it flatter")
  }

  static func nodes(_ found: Int, _ limit: Int, at range: SourceRange, in file: SourceFile) -> Finding {
    finding(
      "this file holds \(found) texts, lists and mappings, more than the \(limit) that are read", range, file,
      help: "split the file; the limit is reached here")
  }

  static func scalar(_ found: Int, _ limit: Int, at range: SourceRange, in file: SourceFile) -> Finding {
    finding(
      "the text that begins here has \(found) bytes, more than the \(limit) that are read", range, file,
      help: "shorten the text")
  }

  static func aliases(_ found: Int, _ limit: Int, at range: SourceRange, in file: SourceFile) -> Finding {
    let size = found == Anchors.uncountable ? "more than can be counted" : "\(found)"
    return finding(
      "aliases repeat \(size) texts, lists and mappings, more than the \(limit) that are read", range, file,
      help: "write out what is meant instead of `*` aliases; the limit is passed here")
  }

  static func memory(in file: SourceFile) -> Finding {
    finding("there is not enough memory to read this file", .fileStart, file, help: "close other programs")
  }

  private static func finding(
    _ message: String, _ range: SourceRange, _ file: SourceFile, help: String
  ) -> Finding {
    Finding(Diagnostic(rule: Rule.limit, message: message, at: Label(file, range), help: help))
  }
}
