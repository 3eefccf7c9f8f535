/// What a word can be, as far as a list tells: forms of verbs, and small words that clauses turn on.
public struct WordKind: OptionSet, Sendable {
  /// Its bits.
  public let rawValue: UInt32

  /// Makes a set of its bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  private init(bit: UInt32) { rawValue = 1 << bit }

  /// A verb as a dictionary has it: `deploy`.
  public static let base = WordKind(bit: 0)
  /// A verb of the third person: `deploys`.
  public static let third = WordKind(bit: 1)
  /// A verb of the past: `deployed`.
  public static let past = WordKind(bit: 2)
  /// A verb that ends in -ing.
  public static let ing = WordKind(bit: 3)
  /// A word that is as often a noun, such as `design` and `models`.
  public static let nounToo = WordKind(bit: 4)
  /// `and`, `or` and what else joins clauses.
  public static let joiner = WordKind(bit: 5)
  /// `while`, `but`: a clause begins here, whatever follows.
  public static let opener = WordKind(bit: 6)
  /// A word that may stand before the verb of a clause, such as `also`.
  public static let filler = WordKind(bit: 7)
  /// What a sentence may be about behind a clause that leads in: `you`, `we`, `the`.
  public static let subject = WordKind(bit: 8)
  /// `you`, `we`, `they`: with a verb they make a clause in the middle of a sentence, too.
  public static let person = WordKind(bit: 9)
  /// What a clause before the main one begins with: `as`, `while`, `with`.
  public static let leadIn = WordKind(bit: 10)
  /// A word that is no object of a verb: `the`, `of`, `also`.
  public static let empty = WordKind(bit: 11)
  /// A word that follows nouns: `skills`, `of`, `is`.
  public static let afterNoun = WordKind(bit: 12)
  /// `will`, `can`, `is`: what stands before it is what the sentence is about.
  public static let auxiliary = WordKind(bit: 13)
  /// `to`
  public static let to = WordKind(bit: 14)
  /// `you`, `you'll`
  public static let you = WordKind(bit: 15)
  /// `we`, `our`
  public static let we = WordKind(bit: 16)
  /// `must`, `should`, `will`
  public static let future = WordKind(bit: 17)
  /// `if`, `like`
  public static let condition = WordKind(bit: 18)
  /// `team`, `company`: a group that does things
  public static let group = WordKind(bit: 19)
  /// A word behind which no verb of a sentence stands: `to`, `of`, `not`
  public static let noVerbBehind = WordKind(bit: 20)
  /// `at`, `in`, `on`, `for`
  public static let preposition = WordKind(bit: 21)
  /// `is`, `are`
  public static let isOrAre = WordKind(bit: 22)

  /// Any form of a verb.
  public static let verb: WordKind = [.base, .third, .past, .ing]

  /// The small words of English that are no verbs, by what they are.
  static let smallWords: [(WordKind, String)] = [
    (.joiner, "and or then also plus"),
    (.opener, "while whereas but whilst"),
    (.filler, "then also further help always once"),
    (.subject, "you you'll we we'll we're they this she he you're our your the"),
    (.person, "you you'll we we'll we're they she he you're"),
    (
      .leadIn,
      """
      as while when once after if since because with in at during through by using based given alongside from for working \
      together within under on reporting where before leveraging beyond over along being like unlike to
      """
    ),
    (.empty, "the a an and or to of in for with on also then all"),
    (.afterNoun, "and or of for is are in to that which at as skills experience tools techniques etc"),
    (
      .auxiliary,
      """
      will would can could may might must shall should is are was were has have had do does isn't aren't doesn't don't won't \
      can't cannot helps needs wants believes believe uses makes gives offers
      """
    ),
    (.to, "to"), (.you, "you you'll"), (.we, "we our we're we've us"), (.future, "must should will"),
    (.condition, "if like unlike"), (.group, "team group department company organization division unit"),
    (.noVerbBehind, "to and or of not"), (.preposition, "at in on for"), (.isOrAre, "is are"),
  ]
}
