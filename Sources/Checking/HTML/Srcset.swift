package import Diagnostics

/// The addresses in a `srcset`, with the place of each: `small.webp 320w, large.webp 640w`.
///
/// Source: the HTML standard, section 4.8.4.2.2.
package func addressesInSrcset(_ bytes: [UInt8], _ range: SourceRange) -> [SourceRange] {
  var found: [SourceRange] = []
  var position = range.indices.lowerBound
  let end = range.indices.upperBound
  let comma = UInt8(ascii: ",")
  while position < end {
    while position < end, isBlank(bytes[position]) || bytes[position] == comma { position += 1 }
    let start = position
    while position < end, !isBlank(bytes[position]) { position += 1 }
    var last = position
    while last > start, bytes[last - 1] == comma { last -= 1 }
    if last > start { found.append(SourceRange(start, last)) }
    // A comma at the end of the address ends the candidate; otherwise its width or density comes first.
    guard last == position else { continue }
    while position < end, bytes[position] != comma { position += 1 }
  }
  return found
}
