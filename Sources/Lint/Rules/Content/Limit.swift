internal import Diagnostics

extension ContentRules {
  static let limit = Rule(
    "content/limit", .error, .fact,
    summary: "a file that is larger or deeper than anybody writes by hand",
    why: """
      Limits keep one broken or malicious file from holding up all others. They lie far above what \
      people write.
      """,
    source: "The content format",
    examples: [
      .bad(.role, "params: {a: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[«[»[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]}"),
      .good(.role, "params: {a: [[[1]]]}"),
    ],
    check: .reading)
}
