import TestSupport
import Testing

@testable import Linguistics

struct NameTagsTests {
  private let labels = Mention.Label.allCases
  private var count: Int { NameTags.count(labels: labels.count) }

  @Test func `names survive the way through tags`() {
    let names = [
      PredictedName(words: 0..<1, label: .location), PredictedName(words: 1..<4, label: .person),
      PredictedName(words: 5..<7, label: .organisation),
    ]
    let tags = NameTags.tags(for: names, count: 8, labels: labels)
    #expect(tags[4] == 0 && tags[7] == 0)
    #expect(NameTags.names(of: tags, labels: labels) == names)
    for (tag, previous) in zip(tags, [0] + tags) { #expect(NameTags.canFollow(tag, previous)) }
  }

  @Test func `the best tags are the best of all sequences that are allowed`() {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<20 {
      let scores = random.matrix(3, 32)
      let found = NameTags.best(scores, words: 0..<3, count: count)
      #expect(abs(total(found, scores) - bestTotal(scores)) < 1e-5)
    }
  }

  private func total(_ tags: [Int], _ scores: Matrix) -> Float {
    tags.enumerated().reduce(0) { $0 + scores[$1.offset, $1.element] }
  }

  private func bestTotal(_ scores: Matrix) -> Float {
    var best = -Float.infinity
    for a in 0..<count where NameTags.canFollow(a, 0) {
      for b in 0..<count where NameTags.canFollow(b, a) {
        for c in 0..<count where NameTags.canFollow(c, b) && NameTags.canFollow(0, c) {
          best = max(best, total([a, b, c], scores))
        }
      }
    }
    return best
  }

  @Test(arguments: [Float.nan, .infinity, -.infinity])
  func `scores that are no numbers still give names within the sentence`(_ score: Float) {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<50 {
      var scores = random.matrix(6, 32)
      for _ in 0..<40 { scores.values[Int.random(in: 0..<192, using: &random)] = score }
      let tags = NameTags.best(scores, words: 0..<6, count: count)
      let names = NameTags.names(of: tags, labels: labels)
      #expect(tags.count == 6)
      #expect(names.allSatisfy { !$0.words.isEmpty && (0..<6).contains($0.words) })
    }
  }

  @Test func `no words have no tags`() {
    #expect(NameTags.best(Matrix(rows: 0, columns: 32), words: 0..<0, count: count).isEmpty)
    #expect(NameTags.tags(for: [], count: 0, labels: labels).isEmpty)
  }
}
