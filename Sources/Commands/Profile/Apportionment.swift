/// A whole in whole numbers that add up to it, as some counts are to each other: the largest remainders round up, of
/// equals the first. All are 0 where nothing was counted.
func apportioned(_ whole: Int, by counts: [Int]) -> [Int] {
  let sum = counts.reduce(0, +)
  guard sum > 0 else { return counts.map { _ in 0 } }
  var parts = counts.map { whole * $0 / sum }
  let missing = whole - parts.reduce(0, +)
  let byRemainder = counts.indices.sorted { one, other in
    let (left, right) = (whole * counts[one] % sum, whole * counts[other] % sum)
    return left == right ? one < other : left > right
  }
  for index in byRemainder.prefix(missing) { parts[index] += 1 }
  return parts
}
