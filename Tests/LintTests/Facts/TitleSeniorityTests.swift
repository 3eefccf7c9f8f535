import Content
import Language
import Lint
import Testing

@Suite("How senior a title says that a role is")
struct TitleSeniorityTests {
  @Test(
    "Words for a level are found, words that only look like one are not",
    arguments: [
      ("Senior ML Engineer", "Senior: principal senior staff"),
      ("Sr. Data Scientist", "Sr: principal senior staff"),
      ("Junior Data Scientist", "Junior: junior"), ("Data Science Intern", "Intern: intern"),
      ("Staff Engineer, Serving", "Staff: staff"), ("Internal Tools Engineer", ""),
      ("Chief of Staff", ""), ("Data Scientist, Lead Scoring", ""), ("ML Engineer", ""),
    ])
  func finds(_ title: String, _ expected: String) {
    let text = WordedText(title)
    let found = TitleSeniority.all(in: text).map { seniority in
      text.text(of: seniority.words) + ": " + seniority.levels.map(\.rawValue).sorted().joined(separator: " ")
    }
    #expect(found.joined(separator: "; ") == expected)
  }
}
