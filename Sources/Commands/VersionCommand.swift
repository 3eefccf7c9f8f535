extension Command {
  /// `remit version`
  static let version = Command(
    CommandDeclaration("version", summary: "Print the version")
  ) { invocation in
    invocation.console.write("\(invocation.program.name) \(invocation.program.version)\n")
    return .success
  }
}
