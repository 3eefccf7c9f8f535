/// Values by their keys, for keys that are looked up a hundred times a page.
///
/// A dictionary's hash keeps strangers from choosing keys that collide, and costs six times as much. These keys are a theme's
/// own.
struct KeyMap<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    var key: String
    var hash: UInt32
    var value: Value?
  }

  private var entries: [Entry] = []
  /// For each place of the hash table the entry that is there, from 1; a power of two of them, of which half are 0 at least.
  private var table = [UInt16](repeating: 0, count: 16)

  /// The keys that have a value.
  var keys: [String] { entries.compactMap { $0.value == nil ? nil : $0.key } }

  /// Whether no key has a value.
  var isEmpty: Bool { entries.allSatisfy { $0.value == nil } }

  /// The value of a key; keys beyond the 32,767th have none.
  subscript(key: String) -> Value? {
    get { entry(key, KeyMap.hash(key)).map { entries[$0].value } ?? nil }
    set {
      let hash = KeyMap.hash(key)
      if let entry = entry(key, hash) {
        entries[entry].value = newValue
      } else if let newValue, entries.count < Int(Int16.max) {
        entries.append(Entry(key: key, hash: hash, value: newValue))
        if entries.count * 2 > table.count { grow() } else { insert(entries.count) }
      }
    }
  }

  private func entry(_ key: String, _ hash: UInt32) -> Int? {
    var place = Int(hash) & (table.count - 1)
    while table[place] != 0 {
      let entry = Int(table[place]) - 1
      if entries[entry].hash == hash, entries[entry].key == key { return entry }
      place = (place + 1) & (table.count - 1)
    }
    return nil
  }

  private mutating func insert(_ number: Int) {
    var place = Int(entries[number - 1].hash) & (table.count - 1)
    while table[place] != 0 { place = (place + 1) & (table.count - 1) }
    table[place] = UInt16(number)
  }

  private mutating func grow() {
    table = [UInt16](repeating: 0, count: table.count * 2)
    for number in 1...entries.count { insert(number) }
  }

  /// FNV-1a in 32 bits. Source: draft-eastlake-fnv, section 4.
  private static func hash(_ key: String) -> UInt32 {
    var key = key
    return key.withUTF8 { bytes in
      var hash: UInt32 = 0x811C_9DC5
      for byte in bytes { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
      return hash
    }
  }
}
