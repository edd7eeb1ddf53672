import Linguistics
import TestSupport
import Testing

/// An annotator with trees in which every word hangs on the one before and no lemma rule.
///
/// Words in capitals are names; two neighbours are one name.
private let annotator = Annotator(lemmas: LemmaTable()) { sentences in
  sentences.map { words in
    var prediction = Prediction()
    for (index, word) in words.enumerated() {
      prediction.upos.append(.noun)
      prediction.heads.append(max(0, index - 1))
      prediction.deprels.append(index == 0 ? .root : .flat)
      guard word.first?.isUppercase == true else { continue }
      if let last = prediction.names.last, last.words.upperBound == index {
        prediction.names[prediction.names.count - 1].words = last.words.lowerBound..<index + 1
      } else {
        prediction.names.append(PredictedName(words: index..<index + 1, label: .person))
      }
    }
    return prediction
  }
}

struct AnnotatorTests {
  @Test func `a document has tokens, sentences and mentions of the text`() {
    let document = annotator.document(of: "so Émile Roux left. he ran")
    #expect(document.tokens.map(\.form) == ["so", "Émile", "Roux", "left", ".", "he", "ran"])
    #expect(document.tokens.map(\.lemma) == ["so", "émile", "roux", "left", ".", "he", "ran"])
    #expect(document.tokens.map(\.head) == [0, 0, 1, 2, 3, 5, 5])
    #expect(document.tokens[1].range == 3..<9)
    #expect(
      document.sentences == [
        Sentence(tokens: 0..<5, root: 0, block: 0), Sentence(tokens: 5..<7, root: 5, block: 0),
      ])
    #expect(document.mentions == [Mention(tokens: 1..<3, head: 1, label: .person)])
  }

  @Test func `no sentence crosses from one block into the next`() {
    let text = "one two three four"
    let document = annotator.document(of: text, blocks: [0..<7, 8..<18])
    #expect(document.sentences.map(\.tokens) == [0..<2, 2..<4])
    #expect(document.sentences.map(\.block) == [0, 1])
  }

  @Test func `a block without tokens has no sentence, the others keep their number`() {
    let document = annotator.document(of: "one    two", blocks: [0..<3, 4..<6, 7..<10])
    #expect(document.sentences.map(\.block) == [0, 2])
  }

  @Test(arguments: [
    ([2..<1_000], ["é"]), ([1..<4], ["é"]), ([0..<1, 0..<4], ["a", "é"]), ([4..<4, -5..<1], []),
    ([-9 ..< -3], []), ([5..<9, 0..<4], []), ([], []),
  ])
  func `blocks out of order, out of bounds or inside a character do no harm`(
    _ blocks: [Range<Int>], _ forms: [String]
  ) {
    let document = annotator.document(of: "a é", blocks: blocks)
    #expect(document.tokens.map(\.form) == forms)
  }

  @Test func `given tokens are joined by spaces, their sentences by line feeds`() {
    let document = annotator.document(ofTokens: [["Ada", "ran", "."], [], ["é", "so"]])
    #expect(document.text == "Ada ran .\né so")
    #expect(document.tokens.map(\.range) == [0..<3, 4..<7, 8..<9, 10..<12, 13..<15])
    #expect(document.sentences.map(\.tokens) == [0..<3, 3..<5])
  }

  @Test func `a sentence of ten thousand words is cut into sentences of bounded length`() {
    let document = annotator.document(of: String(repeating: "word, ", count: 10_000))
    #expect(document.tokens.count == 20_000)
    #expect(document.sentences.allSatisfy { $0.tokens.count <= 150 })
    expectValid(document)
  }

  @Test(arguments: [
    (String(repeating: "word ", count: 10_000), 10_000),
    (String(repeating: "a", count: 1 << 20), 1),
    (String(repeating: "(", count: 20_000), 20_000),
    (String(repeating: "\" ", count: 20_000), 20_000),
    (String(repeating: ". ", count: 20_000), 20_000),
  ])
  func `text without sentences becomes sentences of bounded length`(_ text: String, _ count: Int) {
    let document = annotator.document(of: text)
    #expect(document.tokens.count == count)
    #expect(document.sentences.allSatisfy { $0.tokens.count <= 150 })
    #expect(document.sentences.flatMap { Array($0.tokens) } == Array(0..<count))
  }

  @Test func `the network and the lemmas see words as plain text writes them`() {
    let seen = Annotator(lemmas: LemmaTable()) { sentences in
      #expect(sentences == [["Syl", "-", "davia's", "hills", "\u{AD}"]])
      return [
        Prediction(
          upos: Array(repeating: .noun, count: 5), heads: [0, 0, 0, 0, 0],
          deprels: [.root, .punct, .flat, .flat, .flat])
      ]
    }
    let document = seen.document(ofTokens: [
      ["Syl", "\u{2011}", "da\u{AD}viaʼs", "hi\u{2060}lls", "\u{AD}"]
    ])
    #expect(document.tokens[2].form == "da\u{AD}viaʼs")
    #expect(document.tokens[2].lemma == "davia's")
  }

  @Test(arguments: 0..<30)
  func `any text becomes a document whose parts fit together`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let bytes = (0..<300).map { _ in
      random.oneIn(3) ? UInt8(ascii: " ") : UInt8.random(in: 0...255, using: &random)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    let document = annotator.document(of: text)
    #expect(document.text == text)
    expectValid(document)
    #expect(annotator.document(of: text) == document)
  }

  @Test(arguments: ["", " ", "\n\n\n", "\u{0}", "."])
  func `texts of next to nothing become documents of next to nothing`(_ text: String) {
    expectValid(annotator.document(of: text))
    #expect(annotator.document(ofTokens: []).tokens.isEmpty)
  }

  @Test func `many tasks may share an annotator`() async {
    let expected = annotator.document(of: "Ada met Bo. They left.")
    let same = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<20 {
        group.addTask { annotator.document(of: "Ada met Bo. They left.") == expected }
      }
      return await group.allSatisfy(\.self)
    }
    #expect(same)
  }
}

/// Expects that offsets lie in the text, that sentences hold every token once, that each is a tree
/// with one root, and that mentions lie within a sentence.
func expectValid(_ document: Document) {
  let bytes = Array(document.text.utf8)
  #expect(
    document.tokens.allSatisfy { String(decoding: bytes[$0.range], as: UTF8.self) == $0.form })
  #expect(document.sentences.flatMap { Array($0.tokens) } == Array(document.tokens.indices))
  for sentence in document.sentences {
    let roots = sentence.tokens.filter { document.tokens[$0].head == $0 }
    #expect(roots == [sentence.root])
    #expect(sentence.tokens.allSatisfy { reaches(sentence.root, from: $0, in: document) })
  }
  for mention in document.mentions {
    #expect(mention.tokens.contains(mention.head))
    #expect(document.sentences.contains { $0.tokens.clamped(to: mention.tokens) == mention.tokens })
  }
}

/// Whether the heads lead from a token to the root without a cycle.
private func reaches(_ root: Int, from token: Int, in document: Document) -> Bool {
  var token = token
  for _ in document.tokens.indices {
    guard document.tokens.indices.contains(token) else { return false }
    if token == root { return true }
    token = document.tokens[token].head
  }
  return false
}
