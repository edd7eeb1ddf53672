import TestSupport

@testable import Linguistics

extension SeededGenerator {
  /// A matrix of numbers between -1 and 1.
  mutating func matrix(_ rows: Int, _ columns: Int) -> Matrix {
    Matrix(
      rows: rows, columns: columns,
      values: (0..<rows * columns).map { _ in Float.random(in: -1...1, using: &self) })
  }
}

/// A small model with random weights: it reads nonsense, but by all the rules.
let tinyModel = makeTinyModel()

func makeTinyModel(extras: [ModelFile.Section] = []) -> LanguageModel {
  var random = SeededGenerator(seed: 1)
  var network = Network(shape: NetworkShape(width: 32, projection: 32, recurrentLayers: 2))
  for (_, path) in network.tensors {
    let (rows, columns) = (network[keyPath: path].rows, network[keyPath: path].columns)
    network[keyPath: path] = random.matrix(rows, columns)
  }
  let words = SortedWords(["a", "bee", "flew", "home", "the"].map { Array($0.utf8) })
  let table = QuantizedTable(random.matrix(1 + words.count + HashedFeature.rows, 32))
  return LanguageModel(
    about: "Random numbers.", embedding: Embedding(words: words, table: table), network: network,
    extras: extras)
}

/// Sentences of made-up words, of the given lengths.
func madeUpSentences(lengths: [Int], seed: UInt64 = 1) -> [[String]] {
  var random = SeededGenerator(seed: seed)
  let syllables = ["ka", "The", "bee", "1", "9", "-", "RO", "lin", "é", "home"]
  return lengths.map { length in
    (0..<length).map { _ in
      (0...Int.random(in: 0..<3, using: &random)).map { _ in
        random.pick(syllables)
      }.joined()
    }
  }
}
