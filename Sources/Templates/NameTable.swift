/// Finds the number of a name by its bytes; neither copies nor counts references while it looks.
///
/// Names are hashed once, when a template is compiled or a shape is made: one probe usually settles a look-up.
final class NameTable: @unchecked Sendable {
  /// What a look-up needs: plain memory, which lives as long as its table.
  struct View {
    fileprivate let slots: UnsafePointer<Slot>
    fileprivate let bytes: UnsafePointer<UInt8>
    fileprivate let mask: UInt32

    /// The number of a name, from 0; nil where it is not in the table.
    func index(of name: UnsafePointer<UInt8>, count: Int, hash: UInt32) -> Int? {
      var probe = hash & mask
      while true {
        let slot = slots[Int(probe)]
        guard slot.index >= 0 else { return nil }
        if slot.hash == hash, slot.count == count, areEqual(bytes + Int(slot.start), name, count) {
          return Int(slot.index)
        }
        probe = (probe &+ 1) & mask
      }
    }
  }

  fileprivate struct Slot {
    var hash: UInt32 = 0
    var start: UInt32 = 0
    var count: UInt32 = 0
    var index: Int32 = -1
  }

  let view: View
  private let slots: UnsafeMutablePointer<Slot>
  private let bytes: UnsafeMutablePointer<UInt8>

  /// Numbers the names from 0; the first of two equal names counts.
  init(_ names: [String]) {
    // Never more than half full, so that each probe ends at an empty slot.
    var capacity = 2
    while capacity < names.count * 2 { capacity *= 2 }
    let mask = UInt32(capacity - 1)
    let total = names.reduce(0) { $0 + $1.utf8.count }
    slots = .allocate(capacity: capacity)
    slots.initialize(repeating: Slot(), count: capacity)
    bytes = .allocate(capacity: max(total, 1))
    view = View(slots: slots, bytes: bytes, mask: mask)
    var end = 0
    for (index, name) in names.enumerated() {
      let start = end
      for byte in name.utf8 {
        (bytes + end).initialize(to: byte)
        end += 1
      }
      let hash = NameTable.hash(name.utf8)
      guard view.index(of: bytes + start, count: end - start, hash: hash) == nil else { continue }
      var probe = hash & mask
      while slots[Int(probe)].index >= 0 { probe = (probe &+ 1) & mask }
      slots[Int(probe)] = Slot(
        hash: hash, start: UInt32(start), count: UInt32(end - start), index: Int32(index))
    }
  }

  deinit {
    slots.deallocate()
    bytes.deallocate()
  }

  /// The number of a name, from 0.
  func index(of name: String) -> Int? {
    var name = name
    let hash = NameTable.hash(name.utf8)
    return name.withUTF8 { found in
      // Even an empty name needs an address.
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1) { spare in
        guard let start = found.baseAddress ?? UnsafePointer(spare.baseAddress) else { return nil }
        return view.index(of: start, count: found.count, hash: hash)
      }
    }
  }

  /// FNV-1a in 32 bits: the same on each machine and in each run.
  static func hash(_ name: some Sequence<UInt8>) -> UInt32 {
    name.reduce(0x811c_9dc5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
  }
}

private func areEqual(_ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, _ count: Int) -> Bool {
  var index = 0
  while index < count {
    if left[index] != right[index] { return false }
    index += 1
  }
  return true
}
