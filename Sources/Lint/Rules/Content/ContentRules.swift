/// Whether the files can be read. All of them are found by reading, or by the checks that follow it.
enum ContentRules {
  static let all: [Rule] = [
    syntax, encoding, limit, unknownKey, duplicateKey, missingKey, wrongType, badValue, textCutByComment,
    needsQuotes, unknownTeam, unknownFamily, unknownReference, missingAsset, slugClash, deadLink, imageAlt,
    damagedPicture, unwritten,
    noTranslationSource, halfTranslated, unusedAsset, mixedDirectionControl, unusedAllow, allowWithoutReason,
  ]
}
