/// What a role is to the public on a day.
package enum Publication: Sendable, Equatable {
  /// Nobody sees it: a draft, a private file, or posted on a later day.
  case hidden
  /// Anyone may apply.
  case open
  /// Its page stays and says why one can't apply.
  case ended(Ending)

  /// Why one can't apply.
  package enum Ending: String, Sendable {
    /// It rests and may open again.
    case paused
    /// Somebody was found.
    case filled
    /// It was withdrawn.
    case closed
    /// The last day to apply has passed.
    case expired
  }
}

extension Role {
  /// What the role is to the public on a day; drafts and roles held back are open where `drafts` are wanted.
  package func publication(on today: CalendarDate, drafts: Bool = false) -> Publication {
    if isPrivate { return .hidden }
    if isHeldBack(on: today), !drafts { return .hidden }
    switch self.status?.value ?? .open {
    case .draft: return drafts ? .open : .hidden
    case .paused: return .ended(.paused)
    case .filled: return .ended(.filled)
    case .closed: return .ended(.closed)
    case .open: break
    }
    if isHeldBack(on: today) { return .open }
    if case .on(let last) = self.closes?.value, last < today { return .ended(.expired) }
    return .open
  }

  /// Whether the day it is posted is still to come.
  private func isHeldBack(on today: CalendarDate) -> Bool {
    self.posted.map { $0.value > today } ?? false
  }
}
