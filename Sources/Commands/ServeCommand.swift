internal import Dispatch
internal import Files
internal import Preview
internal import Reports
internal import Site
internal import Text

extension Command {
  /// `remit serve`
  static let serve = Command(
    CommandDeclaration(
      "serve",
      summary: "Show the site in your browser while you write it",
      description: [
        """
        Builds the site and shows it on this computer alone, at http://127.0.0.1:4000/ unless another port is given. \
        When you save a file of the content or of the theme, the site is built again, and the page in your browser \
        shows it. Press Control-C to end.
        """,
        """
        Each page has a panel with what `remit lint` finds in its source. Where an error stops the build, the page \
        says where it is, until it is mended. The panel is in no page that `remit build` writes: nothing is written \
        here but what .remit/ keeps for the next time.
        """,
      ],
      flags: [
        Flags.port.declaration, Flags.open.declaration, Flags.drafts.declaration, Flags.theme.declaration,
        Flags.editor.declaration, Flags.poll.declaration, Flags.built.declaration,
      ],
      examples: [
        ExampleDeclaration("remit serve", "Show the site, and build it again when you save"),
        ExampleDeclaration("remit serve --drafts --open", "With drafts, in your browser at once"),
        ExampleDeclaration("remit serve --built site", "Show a folder that was built, as it is"),
      ])
  ) { invocation in
    if let folder = invocation[Flags.built] { return invocation.serve(built: folder) }
    return invocation.serve()
  }
}

extension Flags {
  static let open = Flag<Bool>("open", doc: "Open the browser")

  static let built = Flag<String?>(
    "built", .folder("DIR"), doc: "Show this folder of a built site as it is, and build nothing", read: { $0 }
  )

  static let editor = Flag<Editor?>(
    "editor", .choice("EDITOR", Editor.allCases.map { Choice($0.rawValue, $0.summary) }),
    doc: "Editor that places of findings open", read: { Editor(rawValue: $0) })

  static let poll = Flag<Bool>(
    "poll", doc: "Look for changes three times a second, where the system does not tell of them")
}

extension Invocation {
  /// Shows a folder as it is.
  fileprivate func serve(built folder: String) -> ExitStatus {
    guard disk.kind(of: "\(folder)/index.html") == .file else {
      return fail(
        "\(folder)/ holds no site", help: "run `remit build` first, or leave out --built to see your content")
    }
    do throws(PreviewError) {
      let server = try PreviewServer(folder: folder, port: UInt16(clamping: self[Flags.port]))
      return try run(server, "\(folder)/")
    } catch {
      return fail(error.description, help: error.help)
    }
  }

  /// Builds the site, shows it, and builds it again after each change.
  fileprivate func serve() -> ExitStatus {
    let options = projectOptions()
    if let failure = failureOfTheme(options) { return failure }
    do throws(PreviewError) {
      let preview = try LivePreview()
      let server = PreviewServer(preview, port: UInt16(clamping: self[Flags.port]))
      // Before anything is read, so that what changes meanwhile is seen.
      let watch = FolderWatch(
        [options.content, themeFolder(options), normalized(self[Flags.baseline])], looks: self[Flags.poll])
      var serving = Serving(self, preview)
      do throws(FileError) {
        try serving.build(after: nil)
      } catch {
        return failToLoad(error)
      }
      let pages = serving.pageCount
      let follower = serving
      DispatchQueue(label: "remit.serve").async {
        var serving = follower
        serving.follow(watch)
      }
      defer { watch.stop() }
      #if os(Linux)
        if watch.way == .looking, !self[Flags.poll] {
          say("The system can't watch so many folders: files are looked at three times a second.")
        }
      #endif
      return try run(server, pages == 0 ? "what went wrong" : counted(pages, "page", "pages"))
    } catch {
      return fail(error.description, help: error.help)
    }
  }

  /// Serves until somebody ends it.
  private func run(_ server: PreviewServer, _ what: String) throws(PreviewError) -> ExitStatus {
    try server.run { address in
      // Also where little is to be said: nobody could guess the address.
      console.write("Serving \(visible(what)) at \(address) – press Control-C to end.\n", to: .error)
      if self[Flags.open] { open(address) }
    }
    return .success
  }

  /// The folder whose files may be of the theme: the theme's own where it was named by its path, else that of all themes.
  private func themeFolder(_ options: ProjectOptions) -> String {
    guard isFolder(theme: self[Flags.theme]), let theme = options.theme else { return options.themes }
    return options.folder(ofTheme: theme)
  }
}
