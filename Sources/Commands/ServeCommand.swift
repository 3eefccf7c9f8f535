internal import Files
internal import Preview

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
      flags: [
        FlagDeclaration(
          "port", short: "p", .number("PORT", 0...65535), defaultValue: "4000",
          doc: "Port to serve the site on; 0 for any that is free"),
        FlagDeclaration(
          "output", short: "o", .folder("DIR"), defaultValue: "site",
          doc: "Folder that the site was written to"),
      ],
      examples: [
        ExampleDeclaration("remit serve", "Show the site"),
        ExampleDeclaration("remit serve --port 8080", "Show it on another port"),
      ])
  ) { invocation in
    let folder = invocation.command.text("output") ?? "site"
    guard invocation.disk.kind(of: "\(folder)/index.html") == .file else {
      return invocation.fail(
        "\(folder)/ holds no site", help: "run `remit build` first, or name the folder with --output")
    }
    let port = UInt16(clamping: invocation.command.number("port") ?? 4000)
    do throws(PreviewError) {
      try PreviewServer(folder: folder, port: port).run { address in
        invocation.console.write("Serving \(folder)/ at \(address) – press Control-C to end.\n", to: .error)
      }
      return .success
    } catch {
      return invocation.fail(error.description, help: error.help)
    }
  }
}
