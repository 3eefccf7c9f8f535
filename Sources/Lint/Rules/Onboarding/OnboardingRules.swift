internal import Content

/// The first 90 days. A role that says nothing of them gets one finding, of the first win.
enum OnboardingRules {
  static let all: [Rule] = [firstWin, day90, noBuddy, noAccess]

  static let source = """
    An article on hiring data scientists and ML engineers, Vision Training Systems: access, a first win within 30 to \
    60 days, one visible result and one learning goal after 90, a mentor or buddy
    """
}

extension RoleReview {
  /// What the role says of the first 90 days; nil where that is nothing, or where nobody starts any more.
  var planOfFirstDays: Onboarding? { isOver ? nil : role.onboarding }
}
