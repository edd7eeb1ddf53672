import FoundationEssentials
import Linguistics

/// Word vectors that were made from large texts and that training leaves as they are.
struct StaticVectors {
  /// The row of every word, from 1 on; row 0 is for all other words and holds zeros.
  let rows: [[UInt8]: Int]
  /// The tables side by side, with columns of zeros up to a multiple of `laneMultiple`.
  let table: Matrix

  /// Reads vectors/words.txt, glove50.f16 and minilm64.f16 of a treebank folder.
  init(directory: String) throws(TrainingError) {
    let words = try Corpus.text(at: "\(directory)/vectors/words.txt").split(separator: "\n")
    try self.init(
      words: words.map(String.init),
      tables: [
        Self.table(at: "\(directory)/vectors/glove50.f16", rows: words.count, columns: 50),
        Self.table(at: "\(directory)/vectors/minilm64.f16", rows: words.count, columns: 64),
      ])
  }

  /// Puts tables side by side that have a row for each word.
  init(words: [String], tables: [Matrix]) {
    rows = Dictionary(
      words.enumerated().map { (Array($0.element.utf8), $0.offset + 1) },
      uniquingKeysWith: { first, _ in first })
    let columns = tables.reduce(0) { $0 + $1.columns }
    let padded = (columns + laneMultiple - 1) / laneMultiple * laneMultiple
    var table = Matrix(rows: 1 + words.count, columns: padded)
    for row in 0..<words.count {
      let start = (row + 1) * padded
      table.values.replaceSubrange(
        start..<start + columns, with: tables.map { $0.row(row) }.joined())
    }
    self.table = table
  }

  /// The row for a word: that of its key, else that of the word with its own digits, else 0.
  func row(of form: WordForm) -> Int { rows[form.key] ?? rows[form.lowercase] ?? 0 }

  /// Reads rows of little-endian half-precision numbers.
  private static func table(
    at path: String, rows: Int, columns: Int
  ) throws(TrainingError) -> Matrix {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .unreadable(path: path)
    }
    guard data.count == 2 * rows * columns else {
      throw .wrongSize(path: path, expected: 2 * rows * columns, found: data.count)
    }
    let bytes = Array(data)
    let values = stride(from: 0, to: bytes.count, by: 2).map { index in
      Float(Float16(bitPattern: UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8))
    }
    return Matrix(rows: rows, columns: columns, values: values)
  }
}
