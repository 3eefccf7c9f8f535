import Testing

@testable import Commands

@Suite("apportioning")
struct ApportionmentTests {
  @Test("parts add up to the whole, and the largest remainders round up")
  func whole() {
    #expect(apportioned(10_000, by: [1, 1, 1]) == [3334, 3333, 3333])
    #expect(apportioned(10_000, by: [2, 1]) == [6667, 3333])
    #expect(apportioned(10, by: [7, 2, 2]) == [6, 2, 2])
    for sum in 1...40 {
      #expect(apportioned(10_000, by: [sum, 1, 7, 13]).reduce(0, +) == 10_000)
    }
  }

  @Test("nothing is shared out where nothing was counted")
  func nothing() {
    #expect(apportioned(40, by: []) == [])
    #expect(apportioned(40, by: [0, 0]) == [0, 0])
  }
}
