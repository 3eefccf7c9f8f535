internal import Content
internal import Routes

extension BoundariesView {
  /// Fills the first lane: of what was read the work of the role's family first, then of its second one, then what is
  /// nobody else's; of what was not read, what the family builds.
  mutating func addOwn(of role: Role, _ family: Family?, _ reading: WorkReading?, _ page: PageContext) {
    guard let reading, !role.responsibilities.isEmpty else {
      yours = (family?.builds ?? []).map { OwnWork(text: $0) }
      return
    }
    let second = role.secondFamily?.family.value
    func places(_ isMeant: (String) -> Bool) -> [Int] {
      reading.owned.indices.filter { isMeant(reading.owned[$0].remit) }
    }
    let own = places { $0 == role.family.value }
    let others = places { $0 == second }
    let common = places { $0 == "shared" || $0 == "none" }
    let seconds = others.prefix(2)
    let shown = Set((own + common).prefix(3) + seconds)
    yours = shown.sorted().map { place in
      OwnWork(
        text: PlainText(reading.owned[place].text),
        second: seconds.contains(place) ? page.index.family(reading.owned[place].remit)?.title : nil)
    }
    hasMore = shown.count < own.count + others.count + common.count
  }

  /// Puts a neighbour into the third lane where what it is there for is its own work, else into the second.
  ///
  /// - Parameter remit: the family whose work is named.
  mutating func add(_ neighbour: Neighbour, named remit: String?, of role: Role, _ page: PageContext) {
    let index = page.index
    // A neighbour is whatever it names first that people may see.
    let named = [neighbour.role, neighbour.team, neighbour.family].lazy.compactMap { $0 }
      .compactMap { Reference(naming: $0, in: index) }.first
    guard let named else { return }
    let families = [neighbour.family?.value, neighbour.role.flatMap { index.role($0.value)?.family.value }]
    let isTheirs =
      remit.map { remit in
        remit != role.family.value && remit != role.secondFamily?.family.value
          && (families.contains(remit) || neighbour.team != nil && index.family(remit) != nil)
      } ?? false
    guard isTheirs, let remit, let purpose = neighbour.purpose else {
      shared.append(SharedWork(text: neighbour.purpose, with: named))
      return
    }
    var work = HandedWork(purpose, of: PlainText(remit), besides: role, page)
    work.text = work.text.map(\.asSentence)
    work.who = named
    // Whoever names a role links to just that.
    if named.target?.kind == .role { work.openRole = nil }
    theirs.append(work)
  }

  /// Closes the third lane with what the family does not do, where the lane names nobody of that family yet, and the role
  /// does not do it all the same; as long as the lane is short.
  mutating func addLimits(of family: Family, except crossed: Set<Int>, _ role: Role, _ page: PageContext) {
    let named = Set(
      theirs.compactMap { $0.family?.slug } + [role.secondFamily?.family.value].compactMap { $0 })
    let limits = family.doesNotDo.enumerated().filter { place, limit in
      !crossed.contains(place) && !(limit.who.map { named.contains($0.value) } ?? false)
    }
    theirs += limits.prefix(max(0, 5 - theirs.count)).map { _, limit in
      HandedWork(limit.text, of: limit.who, besides: role, page)
    }
  }
}

extension String {
  /// The text with a capital where its first word has none: `new methods`, and neither `iOS` nor `p99`.
  fileprivate var asSentence: String {
    let word = prefix { !$0.isWhitespace }
    return word.allSatisfy { $0.isLetter && $0.isLowercase } ? capitalised : self
  }
}
