import Testing

@testable import entente_train

struct AnswersTests {
  private func shares(_ choices: ArraySlice<Answers.Choice>) -> [Int: Float] {
    Dictionary(choices.map { ($0.label, $0.share) }, uniquingKeysWith: +)
  }

  @Test func `a label alone is the whole answer`() {
    let answers = Answers([4, 0, 4])
    #expect(answers.count == 3)
    #expect((0..<3).map { shares(answers[$0]) } == [[4: 1], [0: 1], [4: 1]])
  }

  @Test func `shares are parts of a whole`() {
    var answers = Answers()
    answers.append([.init(label: 2, share: 300), .init(label: 5, share: 100)])
    answers.append([.init(label: 1, share: 7)])
    #expect(shares(answers[0]) == [2: 0.75, 5: 0.25])
    #expect(shares(answers[1]) == [1: 1])
  }

  @Test func `two answers to the same words count half each`() {
    var other = Answers()
    other.append([.init(label: 2, share: 3), .init(label: 5, share: 1)])
    other.append([.init(label: 1, share: 1)])
    let both = Answers([2, 3]).halved(with: other)
    #expect(both.count == 2)
    #expect(shares(both[0]) == [2: 0.875, 5: 0.125])
    #expect(shares(both[1]) == [3: 0.5, 1: 0.5])
  }
}
