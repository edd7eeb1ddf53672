import Linguistics
import Testing

@testable import Extraction

struct TenseTests {
  /// The tense of the verb at the end of "they … verb", its auxiliaries before it.
  private func tense(_ auxiliaries: [String], _ verb: String, _ lemma: String) -> Tense? {
    let head = auxiliaries.count + 2
    let words =
      ["They//PRON/\(head)/nsubj"]
      + auxiliaries.map { "\($0)//AUX/\(head)/aux" } + ["\(verb)/\(lemma)/VERB/0/root"]
    let document = parsed(words.joined(separator: " "))
    return TenseReader(tree: Tree(document)).tense(around: head - 1)
  }

  @Test(arguments: [
    ("", "met", "meet", Tense.past), ("", "meets", "meet", .present),
    ("", "meet", "meet", .present), ("", "set", "set", .past), ("", "tries", "try", .present),
    ("", "tried", "try", .past), ("", "passed", "pass", .past), ("", "goes", "go", .present),
    ("had", "met", "meet", .pluperfect), ("has", "met", "meet", .perfect),
    ("have been", "met", "meet", .perfect), ("is", "meeting", "meet", .progressive),
    ("is", "met", "meet", .present), ("are being", "met", "meet", .progressive),
    ("was", "meeting", "meet", .past), ("were", "met", "meet", .past),
    ("did", "meet", "meet", .past), ("does", "meet", "meet", .present),
    ("will", "meet", "meet", .future), ("would", "meet", "meet", .future),
    ("may have", "met", "meet", .past), ("may be", "meeting", "meet", .progressive),
    ("might", "meet", "meet", .future), ("’ve", "met", "meet", .perfect),
  ])
  func `reads the verb with its auxiliaries`(
    _ auxiliaries: String, _ verb: String, _ lemma: String, _ tense: Tense
  ) {
    let words = auxiliaries.split(separator: " ").map(String.init)
    #expect(self.tense(words, verb, lemma) == tense)
  }

  @Test func `looks out of what is not finite to the clause around it`() {
    let document = parsed(
      """
      They//PRON/2/nsubj refused/refuse/VERB/0/root to//PART/4/mark hold//VERB/2/xcomp \
      talks/talk/NOUN/4/obj
      """)
    let reader = TenseReader(tree: Tree(document))
    #expect(reader.tense(of: 3) == nil)
    #expect(reader.tense(around: 4) == .past)
  }

  @Test func `shares an auxiliary with the verb before`() {
    let document = parsed(
      """
      They//PRON/3/nsubj had/have/AUX/3/aux met/meet/VERB/0/root and//CCONJ/5/cc \
      signed/sign/VERB/3/conj
      """)
    #expect(TenseReader(tree: Tree(document)).tense(around: 4) == .pluperfect)
  }

  @Test func `finds no tense without a finite verb`() {
    let document = parsed("A//DET/2/det call//NOUN/0/root to//ADP/4/case Lima//PROPN/2/nmod")
    #expect(TenseReader(tree: Tree(document)).tense(around: 1) == nil)
  }
}
