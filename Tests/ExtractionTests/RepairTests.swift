import Knowledge
import Linguistics
import TestSupport
import Testing

@testable import Extraction

struct RepairTests {
  @Test func `leaves a tree over each sentence of 10,000 random documents`() throws {
    let extractor = Extractor(tables: try SharedTables.bundled())
    var documents = RandomDocument(random: SeededGenerator(seed: 77))
    for _ in 0..<10_000 {
      let mended = extractor.repaired(documents.next())
      for sentence in mended.sentences { check(sentence, of: mended) }
    }
  }

  /// Whether every token of a sentence hangs, at last, on its one root.
  private func check(_ sentence: Sentence, of document: Document) {
    for token in sentence.tokens {
      var current = token
      for _ in sentence.tokens where current != sentence.root && sentence.tokens.contains(current) {
        current = document.tokens[current].head
      }
      #expect(current == sentence.root)
    }
    #expect(document.tokens[sentence.root].head == sentence.root)
  }
}
