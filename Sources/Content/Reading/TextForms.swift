internal import Diagnostics
internal import Text
internal import YAML

extension Form where Value == PlainText {
  /// Plain text, never empty.
  package static var text: Form { text(.text) }

  private static func text(_ shape: ValueShape) -> Form {
    Form(shape, isTranslatable: true, texts: { [KeyedText($0)] }) { node, _, reader in
      guard reader.tree.kind(of: node) == .scalar, !reader.isAbsent(node) else {
        if !reader.reportQuotelessText(node) { reader.reportWrongType(node, expected: shape) }
        return nil
      }
      reportCutText(node, &reader)
      let text = PlainText(
        reader.tree.text(of: node), at: reader.tree.range(of: node), style: reader.tree.style(of: node),
        language: reader.language)
      guard !text.isEmpty else {
        reader.report(
          "content/bad-value", "\(reader.subject) is an empty text", at: node,
          help: "write the text\(reader.isRequired || reader.isEntry ? "" : ", or remove the key")")
        return nil
      }
      return text
    }
  }

  /// A text that is a fact, not words: a requisition's number, a postal code. Translations inherit it.
  package static var fact: Form {
    Form(.text) { node, _, reader in reader.textWithoutLanguage(node) }
  }

  /// A name, of a person, a tool or a city. A translation may spell it anew, and it is of no language.
  package static var name: Form {
    Form(.text, isTranslatable: true) { node, _, reader in reader.textWithoutLanguage(node) }
  }

  /// A quantity: a number and a unit. It is of no language where the unit is a sign, as in `38 %` or `24 min`, and
  /// words where it is spelled out, as in `three days`.
  package static var quantity: Form {
    Form(.text, isTranslatable: true, texts: { $0.language == nil ? [] : [KeyedText($0)] }) {
      node, _, reader in
      guard var quantity = Form.text.read(node, nil, &reader) else { return nil }
      let words = quantity.value.split { !$0.isLetter }
      if !words.contains(where: { $0.count > 3 }) { quantity.language = nil }
      return quantity
    }
  }

  /// A text for which a theme has words of its own where it is a keyword, such as `academia`.
  package static var textOrKeyword: Form {
    Form(.text, isTranslatable: true, texts: { isSlug($0.value) ? [] : [KeyedText($0)] }) { node, _, reader in
      Form.text.read(node, nil, &reader)
    }
  }

  /// A web address with http or https, or an address of this site that begins with `/`.
  package static var webAddress: Form { webAddress(mayBeOfThisSite: true) }

  /// A web address with http or https and a host.
  package static var wholeWebAddress: Form { webAddress(mayBeOfThisSite: false) }

  private static func webAddress(mayBeOfThisSite: Bool) -> Form {
    let form = pattern(
      .webAddress(mayBeOfThisSite ? .anySiteOrThis : .anySite),
      help: "write the whole address, such as https://example.org/jobs",
      advice: Advice.webAddress
    ) { text in
      let isWeb = text.hasPrefix("https://") || text.hasPrefix("http://")
      guard isWeb || (mayBeOfThisSite && text.hasPrefix("/") && !text.hasPrefix("//")) else { return false }
      let rest = isWeb ? text.drop { $0 != "/" }.dropFirst(2) : text.dropFirst(0)
      return !rest.isEmpty && !(isWeb && rest.hasPrefix("/"))
        && text.unicodeScalars.allSatisfy { $0.value > 0x20 && !"<>\"\\^`{|}".unicodeScalars.contains($0) }
    }
    return form.mentioning { $0.hasPrefix("/") ? .link : nil }
  }

  /// An e-mail address.
  package static var email: Form {
    pattern(.email, help: "write it as name@example.org") { text in
      let parts = text.split(separator: "@", omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), !parts[1].hasPrefix(".") else {
        return false
      }
      return text.unicodeScalars.allSatisfy {
        $0.value > 0x20 && !"<>\"\\()[],:;%&?#".unicodeScalars.contains($0)
      }
    }
  }

  /// A file below content/assets/, given as `assets/…`.
  package static var asset: Form {
    pattern(
      .asset, help: "put the file below content/assets/ and write its path from there: assets/photo.jpg",
      advice: Advice.asset
    ) { path in
      let parts = path.split(separator: "/", omittingEmptySubsequences: false)
      return parts.count > 1 && parts[0] == "assets"
        && parts.allSatisfy { !$0.isEmpty && !$0.hasPrefix(".") && !$0.contains("\\") }
        && path.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
    }.mentioning { _ in .asset }
  }

  /// A file of the content, given as `assets/…`, or of the theme.
  package static var assetOrThemeFile: Form {
    fact.mentioning { $0.hasPrefix("assets/") ? .asset : nil }
  }

  /// The path of a folder below assets/, of which every file is named so.
  package static var assetFolder: Form {
    pattern(.assetFolder, help: "write the path of a folder below assets/: assets/fonts/quay") { text in
      let parts = text.split(separator: "/", omittingEmptySubsequences: false)
      return parts.first == "assets" && !parts.contains { ["", ".", ".."].contains($0) }
    }
    .mentioning { _ in .folder }
  }

  /// The name of something else in the content, by its kind; whether it exists is checked once all is read, when it
  /// is known what another text may mean.
  package static func reference(_ kind: ContentKind) -> Form {
    pattern(.reference(kind), help: "write the name of its file") {
      !$0.trimmed.isEmpty && !$0.contains { $0.isNewline }
    }
    .mentioning { _ in .item(kind) }
  }

  /// The name of a theme; whether it is there is the builder's matter.
  package static var theme: Form {
    pattern(.theme, help: "use a–z, 0–9 and hyphens, as in the folder's name") { isSlug($0) }
  }

  /// A name that is given here, such as an earlier address.
  package static var slug: Form {
    pattern(.slug, help: "use a–z, 0–9 and hyphens: ml-engineer-search") { isSlug($0) }
  }

  /// The same form, which notes what its value names.
  private func mentioning(_ kind: @escaping @Sendable (String) -> Mention.Kind?) -> Form {
    Form(shape, isTranslatable: isTranslatable) { node, base, reader in
      guard let text = read(node, base, &reader) else { return nil }
      if let kind = kind(text.value) { reader.mention(kind, text.value, at: text.place) }
      return text
    }
  }

  /// A text of a certain form, which is a fact. `advice` says what was most likely meant by another.
  static func pattern(
    _ shape: ValueShape, help: String, advice: @escaping @Sendable (String) -> Advice? = { _ in nil },
    _ isRight: @escaping @Sendable (String) -> Bool
  ) -> Form {
    Form(shape) { node, _, reader in
      reader.value(of: node, expected: shape, help: help, advice: advice) { isRight($0) ? $0 : nil }
        .map { PlainText($0, at: reader.tree.range(of: node), style: reader.tree.style(of: node)) }
    }
  }
}

extension Form where Value == MarkdownText {
  /// A text in Markdown.
  package static var markdown: Form {
    Form(.markdown, isTranslatable: true, texts: { [KeyedText($0.source)] }) { node, _, reader in
      guard let text = Form<PlainText>.text.read(node, nil, &reader) else { return nil }
      let tree = reader.tree
      // Most texts link to nothing.
      var map: ScalarMap?
      return MarkdownText(text, &reader) { range in
        let known = map ?? tree.sourceMap(of: node)
        map = known
        return known.sourceRange(of: range.indices)
      }
    }
  }
}

extension Reader {
  /// A text that is words of no language.
  fileprivate mutating func textWithoutLanguage(_ node: NodeID) -> PlainText? {
    var text = Form<PlainText>.text.read(node, nil, &self)
    text?.language = nil
    return text
  }
}

/// YAML ends an unquoted text at ` #`. Two spaces before the `#` are taken as a comment that is meant, as yamllint
/// does; one space is taken as a text that was cut.
private func reportCutText(_ node: NodeID, _ reader: inout Reader) {
  guard let comment = reader.tree.trailingComment(of: node), comment.gap == 1 else { return }
  let range = reader.tree.range(of: node).union(comment.range)
  reader.report(
    "content/text-cut-by-comment", "YAML ends this text at the `#`; the rest of the line is lost",
    at: comment.range,
    help: "put quotes around the text, or two spaces before the `#` if a comment is meant",
    fixes: [quotingFix(for: range, in: reader.tree.file)])
}

/// Whether a name may be an address: a–z, 0–9 and hyphens between them.
package func isSlug(_ name: String) -> Bool {
  guard let first = name.utf8.first, let last = name.utf8.last else { return false }
  return first != UInt8(ascii: "-") && last != UInt8(ascii: "-") && name.utf8.count <= 100
    && name.utf8.allSatisfy {
      $0.isASCIIDigit || (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "-")
    }
}
