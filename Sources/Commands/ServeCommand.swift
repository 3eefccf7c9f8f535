extension Command {
  /// `remit serve`
  static let serve = Command(
    CommandDeclaration(
      "serve",
      summary: "Show the site in your browser while you write",
      description: [
        """
        Builds the site and serves it on this computer alone, at http://127.0.0.1:4000/ unless another port is given. \
        Press Control-C to end.
        """
      ],
      flags: [
        FlagDeclaration(
          "port", short: "p", .number("PORT", 1...65535), defaultValue: "4000",
          doc: "Port to serve the site on"),
        .output, .theme, .drafts,
      ],
      examples: [
        ExampleDeclaration("remit serve --drafts", "See drafts as they will look"),
        ExampleDeclaration("remit serve --port 8080", "Serve on another port"),
      ])
  ) { invocation in
    invocation.notBuilt()
  }
}
