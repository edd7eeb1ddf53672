import Testing

@testable import Workflow

struct InOrderTests {
  @Test(arguments: [1, 2, 3, 8, 64], [0, 1, 2, 7, 40])
  func `hands results over in order`(width: Int, count: Int) async throws {
    var results: [Int] = []
    try await inOrder(Array(0..<count), width: width) { item in
      // Early items take longest, so that later ones overtake them.
      var state = UInt64(item)
      for _ in 0..<(count - item) * 2000 { state = state &* 6_364_136_223_846_793_005 &+ 1 }
      return state == 0 ? -1 : item * item
    } consume: {
      results.append($0)
    }
    #expect(results == (0..<count).map { $0 * $0 })
  }

  @Test func `stops when nobody wants more`() async {
    struct Enough: Error {}
    var taken = 0
    await #expect(throws: Enough.self) {
      try await inOrder(Array(0..<100), width: 4) {
        $0
      } consume: { _ in
        taken += 1
        if taken == 3 { throw Enough() }
      }
    }
    #expect(taken == 3)
  }
}
