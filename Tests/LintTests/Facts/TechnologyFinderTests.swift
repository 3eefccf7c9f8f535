import Language
import Lint
import Rulebook
import Testing

@Suite("Technologies in a text")
struct TechnologyFinderTests {
  @Test(
    "Names are found by themselves, ordinary words only where they must be names",
    arguments: [
      ("Python, SQL and statistics", "Python; SQL"),
      ("Has run k8s and sklearn", "Kubernetes; scikit-learn"),
      ("C++, C# or Node.js", "C++; C#; Node.js"),
      ("Go", "Go"),
      ("Writes Python, Go or R", "Python; Go; R"),
      ("Writes services in Go", "Go"),
      ("Experience with Spark on large tables", "Apache Spark"),
      ("pytorch and spark", "PyTorch; Apache Spark"),
      ("Go to customers and listen", ""),
      ("You excel at explaining", ""),
      ("A spark of curiosity, and prefect minutes", ""),
      ("Knows the delta between two releases", ""),
      ("Series C company with R&D", ""),
      ("Make dashboards that people use", ""),
      ("Reports to Robert Spark Miller", ""),
    ])
  func finds(_ text: String, _ expected: String) {
    let found = TechnologyFinder.standard.mentions(in: WordedText(text)).map(\.technology.name)
    #expect(found.joined(separator: "; ") == expected)
  }

  @Test(
    "A list where one will do asks for one",
    arguments: [
      ("Python, SQL and Spark", "3"), ("PyTorch or JAX", "1"), ("One of AWS, Azure and Google Cloud", "1"),
      ("A workflow engine such as Airflow, Dagster", "1"), ("Kafka or similar", "1"),
      ("Python and SQL; Kubernetes in production", "3"),
      ("Python for analysis, Terraform for machines", "1 1"),
    ])
  func demand(_ text: String, _ expected: String) {
    let lists = TechnologyFinder.standard.lists(in: WordedText(text))
    #expect(lists.map { String($0.demand) }.joined(separator: " ") == expected)
  }

  @Test(
    "Years belong to each technology that they are asked for, and to no other",
    arguments: [
      ("10+ years of LangChain", "10+ years: LangChain"),
      ("10 years' experience in Python, Kubernetes and Ray", "10 years: Python, Kubernetes, Ray"),
      ("At least 5 years of hands-on experience with Kubernetes", "At least 5 years: Kubernetes"),
      ("Kubernetes (12+ years)", "12+ years: Kubernetes"),
      ("Has used Kubernetes for at least 12 years", "at least 12 years: Kubernetes"),
      ("8 years of software engineering, with exposure to LangChain", ""),
      ("8 years of engineering, including 2 years with LangChain", "2 years: LangChain"),
      ("8 years of experience with tools such as Kubernetes", ""),
      ("10 years of experience and knowledge of LangChain", ""),
      ("We have 10 years of Kubernetes behind us", ""),
      ("10-year LangChain experience", "10-year: LangChain"),
      ("Over the next 10 years Kubernetes will change", ""),
      ("10 years of experience in go-to-market work", ""),
    ])
  func years(_ text: String, _ expected: String) {
    let worded = WordedText(text)
    let found = TechnologyExperience.all(in: worded).map { claim in
      worded.text(of: claim.amount.words) + ": "
        + claim.technologies.mentions.map(\.technology.name).joined(separator: ", ")
    }
    #expect(found.joined(separator: "; ") == expected)
  }
}
