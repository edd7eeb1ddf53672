import Testing

/// What the resolver makes of names that the news have, or may have.
struct NamePairTests {
  @Test func `there are enough pairs of both sorts`() {
    #expect(samePairs.count >= 100)
    #expect(differentPairs.count >= 100)
  }

  @Test func `merges no two actors`() {
    let wrong = (differentPairs + laterDifferentPairs).filter(\.isMerged).map(\.description)
    #expect(wrong == [])
  }

  @Test func `finds 95 of 100 pairs that are one actor`() {
    let pairs = samePairs + laterSamePairs
    let missed = pairs.filter { !$0.isMerged }.map(\.description)
    print("\(pairs.count - missed.count) of \(pairs.count) pairs are found to be one actor")
    #expect(missed.count * 20 <= pairs.count, "\(missed)")
  }
}
