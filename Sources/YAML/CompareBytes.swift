#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Whether two runs of bytes are the same.
func areSame(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
  left.count == right.count && compare(left, right) == 0
}

/// Orders two runs of bytes of one length: negative, zero or positive.
func compare(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Int {
  guard let a = left.baseAddress, let b = right.baseAddress else { return 0 }
  return Int(memcmp(a, b, min(left.count, right.count)))
}
