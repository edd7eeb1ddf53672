import Testing

@testable import Linguistics

struct LabelSetsTests {
  @Test func `labels survive the way through text`() {
    #expect(LabelSets(text: LabelSets.complete.text) == .complete)
    let few = LabelSets(upos: [.verb], deprels: [.root, .auxPass], names: [.person])
    #expect(LabelSets(text: few.text) == few)
  }

  @Test(arguments: [
    "", "NOUN\nroot\n", "NOUN\nroot\nPER\nmore\n", "NOUN\nroot\nMISC\n", "noun\nroot\nPER\n",
    "NOUN\nroots\nPER\n", " \nroot\nPER\n",
  ])
  func `other text is refused`(_ text: String) {
    #expect(LabelSets(text: text) == nil)
  }

  @Test func `sets that do not fit their columns are refused`() {
    let many = Array(repeating: "NOUN", count: 33).joined(separator: " ")
    #expect(LabelSets(text: "\(many)\nroot\nPER\n") == nil)
    let names = Array(repeating: "PER", count: 8).joined(separator: " ")
    #expect(LabelSets(text: "NOUN\nroot\n\(names)\n") == nil)
  }
}
