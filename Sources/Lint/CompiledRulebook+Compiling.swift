internal import Content
internal import Judgement
package import Rulebook

extension CompiledRulebook {
  /// What the data and the rules' lists compile to, to be built into the program.
  package static func compile() -> [UInt8] {
    bytes(
      of: [
        BuiltIn.section(), ConceptBook.section(), Technology.section(), TechnologyFinder.section(),
      ]
        + StarterTexts.sections() + ListedPhrases.sections())
  }
}
