internal import Diagnostics
internal import Markdown
internal import Text

/// Where blocks plainly say that the work is remote, hybrid or on site; what they say of sensing, clouds and
/// interviews is left alone.
func workplaceMentions(in blocks: [TextBlock], leavingOut others: [TextBlock]) -> [Placed<Workplace>] {
  blocks.filter { !others.contains($0) }.flatMap { block in
    let words = WordSpan.all(in: block.text.utf8)
    let isShort = words.count <= 10
    return words.indices.compactMap { index -> Placed<Workplace>? in
      let before = index > 0 ? words[index - 1].word : ""
      var last = index
      var workplace: Workplace
      switch words[index].word {
      case "remote": workplace = .remote
      case "remotely" where ["work", "working", "operate", "based"].contains(before): workplace = .remote
      case "hybrid": workplace = .hybrid
      case "onsite": workplace = .onsite
      case "on" where index + 1 < words.count && words[index + 1].word == "site":
        workplace = .onsite
        last = index + 1
      default: return nil
      }
      let after = last + 1 < words.count ? words[last + 1].word : ""
      let isSaid =
        words[index].word == "remotely" || isShort || workFollows.contains(after)
        || workPrecedes.contains(before)
      guard isSaid, !otherwise.contains(after), !["not", "no", "non"].contains(before) else { return nil }
      return Placed(workplace, block.range(of: words[index].bytes.lowerBound..<words[last].bytes.upperBound))
    }
  }
}

private let workFollows: Set = [
  "role", "position", "first", "work", "working", "job", "opportunity", "friendly", "schedule", "setup",
  "employees",
  "workplace", "office",
]
private let workPrecedes: Set = ["fully", "100", "be", "is", "are", "location", "workplace"]
private let otherwise: Set = [
  "sensing", "control", "procedure", "server", "servers", "access", "repository", "patient", "monitoring",
  "cloud",
  "clouds", "search", "model", "models", "retrieval", "interview", "interviews", "teams", "team",
  "architecture",
  "recommender", "systems", "approach", "infrastructure", "environments", "stipend",
]
