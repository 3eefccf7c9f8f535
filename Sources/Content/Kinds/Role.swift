package import Diagnostics
internal import Text

/// A role as its file describes it.
///
/// It has some forty keys and is handed around a lot, so that all of it lies behind one reference. What is read is
/// never changed in place: who sets a property gets a role of its own. It is public, as its details are, for only what
/// is public becomes part of the code of other modules.
@dynamicMemberLookup
public struct Role: ContentItem {
  /// What cannot change once others may look at it.
  @usableFromInline
  final class Storage: Sendable {
    @usableFromInline let details: RoleDetails

    init(_ details: RoleDetails) { self.details = details }
  }

  @usableFromInline private(set) var storage: Storage

  /// Makes a role of what was read.
  package init(_ details: RoleDetails) { storage = Storage(details) }

  /// What a key says.
  @inlinable
  public subscript<Value>(dynamicMember key: KeyPath<RoleDetails, Value>) -> Value {
    storage.details[keyPath: key]
  }

  /// How a role's file is read.
  package static let form = RoleDetails.form.wrapped(Role.init) { $0.storage.details }
}

extension Role {
  /// The file's name without its ending; the last part of the address.
  package var slug: String {
    get { storage.details.slug }
    set { change { $0.slug = newValue } }
  }

  /// The file it was read from.
  package var file: SourceFile {
    get { storage.details.file }
    set { change { $0.file = newValue } }
  }

  /// The language of the texts; nil for the site's first.
  package var language: String? {
    get { storage.details.language }
    set { change { $0.language = newValue } }
  }

  /// What the file names.
  package var mentions: [Mention] {
    get { storage.details.mentions }
    set { change { $0.mentions = newValue } }
  }

  /// Whether it comes from a `*.private.yaml`, which is read and linted and never published.
  package var isPrivate: Bool {
    get { storage.details.isPrivate }
    set { change { $0.isPrivate = newValue } }
  }

  package var place: SourceRange {
    get { storage.details.place }
    set { change { $0.place = newValue } }
  }

  package var aliases: [PlainText] { storage.details.aliases }

  private mutating func change(_ body: (inout RoleDetails) -> Void) {
    var details = storage.details
    body(&details)
    storage = Storage(details)
  }
}

/// When a role stops taking applications.
package enum Closing: Sendable, Equatable {
  /// At the end of a day.
  case on(CalendarDate)
  /// When somebody is found.
  case rolling
}

extension Form where Value == Placed<Closing> {
  static var closing: Form {
    Form<Closing>.scalar(
      .either(.date, .choice(["rolling"])), help: "write a day, such as 2027-01-29, or rolling",
      advice: { text in
        Advice.date(text)
          ?? (nearName(to: text, among: ["rolling"]) == nil ? nil : .choose(text, among: ["rolling"]))
      }
    ) { text in
      if text == "rolling" { return .rolling }
      return CalendarDate(text).map { .on($0) }
    }
  }
}
