internal import Files
internal import Preview
internal import Reports

extension Command {
  /// `remit serve`
  static let serve = Command(
    CommandDeclaration(
      "serve",
      summary: "Show the built site in your browser",
      description: [
        """
        Serves the site that `remit build` wrote, on this computer alone, at http://127.0.0.1:4000/ unless another \
        port is given. Press Control-C to end.
        """
      ],
      flags: [Flags.port.declaration, Flags.output.declaration],
      examples: [
        ExampleDeclaration("remit serve", "Show the site"),
        ExampleDeclaration("remit serve --port 8080", "Show it on another port"),
      ])
  ) { invocation in
    let folder = invocation[Flags.output]
    guard invocation.disk.kind(of: "\(folder)/index.html") == .file else {
      return invocation.fail(
        "\(folder)/ holds no site", help: "run `remit build` first, or name the folder with --output")
    }
    let port = UInt16(clamping: invocation[Flags.port])
    do throws(PreviewError) {
      try PreviewServer(folder: folder, port: port).run { address in
        invocation.console.write(
          "Serving \(visible(folder))/ at \(address) – press Control-C to end.\n", to: .error)
      }
      return .success
    } catch {
      return invocation.fail(error.description, help: error.help)
    }
  }
}
