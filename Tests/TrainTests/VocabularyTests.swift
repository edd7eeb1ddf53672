import Linguistics
import Testing

@testable import entente_train

struct VocabularyTests {
  @Test func `words that stand twice have rows, in the order of their bytes`() throws {
    let vocabulary = try TinyCorpus.vocabulary()
    let known = vocabulary.rows.sorted { $0.value < $1.value }
      .map { String(decoding: $0.key, as: UTF8.self) }
    #expect(known == [".", "ada", "birds", "ghent", "in", "mill", "old", "see"])
    #expect(vocabulary.rows.values.sorted() == Array(1...8))
  }

  @Test func `words become rows of the tables`() throws {
    let inputs = try TinyCorpus.vocabulary().inputs(for: ["Ada", "walrus", "1984", "7"])
    #expect(inputs.words == [2, 0, 0, 0])
    // Of a number the key is tried first, then the number itself.
    #expect(inputs.vectors == [1, 0, 5, 6])
    #expect(inputs.hashed.count == 4 * HashedFeature.allCases.count)
    #expect(inputs.hashed.allSatisfy { (0..<Int32(HashedFeature.rows)).contains($0) })
  }

  @Test func `static vectors stand side by side, filled up with zeros`() {
    let vectors = StaticVectors(
      words: ["a", "b", "a"],
      tables: [
        Matrix(rows: 3, columns: 1, values: [1, 2, 3]),
        Matrix(rows: 3, columns: 2, values: [4, 5, 6, 7, 8, 9]),
      ])
    #expect(vectors.table.rows == 4 && vectors.table.columns == 32)
    #expect(vectors.table.row(0).allSatisfy { $0 == 0 })
    #expect(Array(vectors.table.row(2).prefix(4)) == [2, 6, 7, 0])
    #expect(vectors.row(of: WordForm("A")) == 1)
    #expect(vectors.row(of: WordForm("c")) == 0)
  }

  @Test func `examples number their labels and keep what is unknown apart`() throws {
    let vocabulary = try TinyCorpus.vocabulary()
    let examples = try TinyCorpus.sentences().map { Example($0, vocabulary: vocabulary) }
    #expect(examples.map(\.count) == [4, 9, 6, 5])
    #expect(examples.map { $0.tree == nil } == [false, false, false, true])
    #expect(examples.map { $0.names == nil } == [false, true, false, false])
    #expect(examples[0].tree?.heads == [1, 1, 1, 1])
    #expect(examples[0].tree?.arcs == Answers([1, 1, 1, 1]))
    #expect(examples[0].tree?.upos[0].first?.label == PartOfSpeech.allCases.firstIndex(of: .propn))
    #expect(
      examples[0].names.map { names in (1..<4).allSatisfy { names[$0].map(\.label) == [0] } }
        == true)
  }

  @Test func `a batch holds its sentences one after the other`() throws {
    let batch = try TinyCorpus.batch()
    #expect(batch.sentences == [0..<4, 4..<13, 13..<19, 19..<24])
    #expect(batch.count == 24)
  }

  @Test func `words are forgotten at about the given rate`() throws {
    var batch = Batch()
    let example = try TinyCorpus.batch().examples[0]
    for _ in 0..<500 { batch.append(example) }
    let known = batch.inputs.words.count { $0 > 0 }
    var random = RandomSource(seed: 3)
    batch.forgetWords(rate: 0.15, random: &random)
    let left = batch.inputs.words.count { $0 > 0 }
    #expect(abs(Float(left) / Float(known) - 0.85) < 0.03)
  }

  @Test(arguments: [
    (Augmentation.uppercase, ["THE", "MILL", "OF", "GHENT"]),
    (.lowercase, ["the", "mill", "of", "ghent"]), (.titleCase, ["The", "Mill", "of", "Ghent"]),
  ])
  func `sentences are written in other ways`(_ augmentation: Augmentation, _ expected: [String]) {
    #expect(augmentation.applied(to: ["the", "mill", "of", "Ghent"]) == expected)
    #expect(augmentation.applied(to: [""]) == [""])
  }

  @Test func `each way is chosen once in twenty`() {
    var random = RandomSource(seed: 4)
    let choices = (0..<20_000).map { _ in Augmentation.random(&random) }
    for way in Augmentation.allCases {
      let count = choices.count { $0 == way }
      #expect((900...1100).contains(count))
    }
  }
}
