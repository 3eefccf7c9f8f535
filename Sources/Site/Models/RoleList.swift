internal import Content

/// Some of the roles of a site in an order, by their places among all: a role stands in many lists, and a place takes four
/// bytes and is not counted.
struct RoleList: Sendable {
  private let all: [Role]
  private let places: [Int32]

  /// Makes a list of all roles.
  init(_ all: [Role] = []) {
    self.all = all
    places = Array(0..<Int32(all.count))
  }

  private init(_ all: [Role], _ places: [Int32]) {
    self.all = all
    self.places = places
  }

  /// Those of the list that are so, in its order.
  func filter(_ isIncluded: (Role) -> Bool) -> RoleList {
    RoleList(all, places.filter { isIncluded(all[Int($0)]) })
  }

  /// The list by a key of each role, the least first; equals stay in their order.
  func sorted<Key: Comparable>(by key: (Role) -> Key) -> RoleList {
    let keys = map(key)
    let order = indices.sorted { keys[$0] == keys[$1] ? $0 < $1 : keys[$0] < keys[$1] }
    return RoleList(all, order.map { places[$0] })
  }

  /// The roles of each key, in the order of the list.
  func grouped(by keys: (Role) -> [String]) -> [String: RoleList] {
    var groups: [String: [Int32]] = [:]
    for place in places {
      for key in keys(all[Int(place)]) { groups[key, default: []].append(place) }
    }
    return groups.mapValues { RoleList(all, $0) }
  }
}

extension RoleList: RandomAccessCollection {
  var startIndex: Int { 0 }
  var endIndex: Int { places.count }
  subscript(index: Int) -> Role { all[Int(places[index])] }

  /// The slug of a role, which is less to copy than the role.
  func slug(at index: Int) -> String { all[Int(places[index])].slug }
}
