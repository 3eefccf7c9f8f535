import Reports
import Testing

@Suite("annotations on GitHub")
struct GitHubReportTests {
  @Test("puts the worst first, a line each, with what would end a command escaped")
  func whole() {
    #expect(
      render(HostileReport.report, as: .github) == #"""
        ::error file=content/roles/größe%2C 100%25%3A "a" <b>.yaml,line=2,endLine=3,title=content/bad-value::the pay is wrong
        ::warning file=content/roles/größe%2C 100%25%3A "a" <b>.yaml,line=1,endLine=1,col=16,endColumn=21,title=wording/ninja::`Ninja` is ::error::no ]]> <job> & 100%25 "work"<U+001B>[31m<U+202E>%0Anote: no job%0Anote: A fact,%0Ain two lines%0Ahelp: name the work, as in [this](#x)
        ::notice file=content/roles/größe%2C 100%25%3A "a" <b>.yaml,line=4,endLine=4,col=8,endColumn=8,title=content/missing-key::no `summary`
        ::notice file=content/roles/größe%2C 100%25%3A "a" <b>.yaml,line=4,endLine=4,col=8,endColumn=8,title=content/missing-key::no `summary`
        """#)
  }

  @Test("without findings says nothing")
  func clean() {
    #expect(
      render(as: .github, filesChecked: 2) == "")
  }
}
