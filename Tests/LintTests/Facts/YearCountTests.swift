import Language
import Lint
import Testing

@Suite("Years in a text")
struct YearCountTests {
  @Test(
    "Amounts of years are read however they are written",
    arguments: [
      ("5-7 years of experience", "5…7"), ("5–7 years of experience", "5…7"),
      ("3 to 5 years of experience", "3…5"), ("5+ yrs of experience", "5+"),
      ("5 + years of experience", "5+"),
      ("minimum of five years", "5+"), ("at least 5 years' experience", "5+"),
      ("at least 5 years’ experience", "5+"), ("five (5) years of experience", "5"),
      ("10 or more years", "10+"), ("3-5+ years", "3+"), ("over fifteen years of experience", "15+"),
      ("8 years plus", "8+"), ("up to 3 years of experience", "0…3"), ("at least 3-5 years", "3+"),
      ("6 YOE", "6"), ("two full years", "2"), ("5 models", ""), ("in 2024, years later", ""),
      ("Python 3. Years of work", ""),
    ])
  func reads(_ text: String, _ expected: String) {
    let counts = YearCount.all(in: WordedText(text))
    #expect(counts.map(written).joined(separator: " ") == expected)
  }

  @Test(
    "Only years that somebody must bring are an amount of experience",
    arguments: [
      ("5+ years of experience in production ML", "5+ years"),
      ("Has at least 5 years' experience with search", "at least 5 years"),
      ("3-5 years Python", "3-5 years"),
      ("Experience: 4 years", "4 years"),
      ("Has worked for two years as an engineer", "two years"),
      ("A degree and 6+ years in industry", "6+ years"),
      ("A degree in statistics, and 5+ years of software engineering", "5+ years"),
      ("We have more than 50 years of experience", ""),
      ("Has looked after a service for a year", ""),
      ("Has kept a service running for two years", ""),
      ("In the last 3 years you shipped a model", ""),
      ("Two years of data on clicks", ""),
      ("Has analysed 5 years of sensor data", ""),
      ("A four-year degree", ""),
      ("Is 18 years old", ""),
      ("Within 2 years you lead a team", ""),
      ("A roadmap for two years", ""),
    ])
  func experience(_ text: String, _ expected: String) {
    let worded = WordedText(text)
    let found = ExperienceAmount.all(in: worded).map { worded.text(of: $0.words) }
    #expect(found.joined(separator: "; ") == expected)
  }

  private func written(_ count: YearCount) -> String {
    let least = String(Int(count.least))
    if let most = count.most { return least + "…" + String(Int(most)) }
    return count.isOpen ? least + "+" : least
  }
}
