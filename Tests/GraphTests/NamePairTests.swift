import Testing

/// What the resolver makes of names that the news have, or may have.
struct NamePairTests {
  @Test func `there are enough pairs of both sorts`() {
    #expect(samePairs.count >= 60)
    #expect(differentPairs.count >= 60)
  }

  @Test func `merges no two actors`() {
    let wrong = differentPairs.filter(\.isMerged).map(\.description)
    #expect(wrong == [])
  }

  @Test func `finds 95 of 100 pairs that are one actor`() {
    let missed = samePairs.filter { !$0.isMerged }.map(\.description)
    print("\(samePairs.count - missed.count) of \(samePairs.count) pairs are found to be one actor")
    #expect(missed.count * 20 <= samePairs.count, "\(missed.joined(separator: "\n"))")
  }
}
