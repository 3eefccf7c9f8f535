internal import Text

/// The name in a file and in an address that a title makes: `Größe & Güte` is `groesse-guete`.
///
/// At most 80 bytes, cut between words where it can be. Nil where no letter a–z and no digit is left.
package func makeSlug(from title: String) -> String? {
  var slug = Text.slug(of: title)[...]
  if slug.utf8.count > 80 {
    let room = slug.prefix(81)
    slug = room.lastIndex(of: "-").map { room[..<$0] } ?? room.prefix(80)
  }
  return isSlug(String(slug)) ? String(slug) : nil
}
