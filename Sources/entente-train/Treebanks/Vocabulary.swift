import Linguistics

/// The words that training learns a row of numbers for, and the rows that make up any word.
struct Vocabulary {
  /// The row of every known key of `WordForm`, from 1 on; row 0 is for unknown words.
  let rows: [[UInt8]: Int]
  let vectors: StaticVectors

  /// Knows the words that stand at least twice in the sentences, rows in the order of their bytes.
  init(sentences: [TreebankSentence], vectors: StaticVectors) {
    var counts: [[UInt8]: Int] = [:]
    for sentence in sentences {
      for form in sentence.forms { counts[WordForm(form).key, default: 0] += 1 }
    }
    let known = counts.filter { $0.value >= 2 }.keys.sorted { $0.lexicographicallyPrecedes($1) }
    rows = Dictionary(uniqueKeysWithValues: known.enumerated().map { ($0.element, $0.offset + 1) })
    self.vectors = vectors
  }

  /// The rows of the tables for the given words.
  func inputs(for forms: [String]) -> WordInputs {
    var inputs = WordInputs()
    for form in forms {
      let form = WordForm(form)
      inputs.words.append(Int32(rows[form.key] ?? 0))
      inputs.vectors.append(Int32(vectors.row(of: form)))
      form.appendHashedRows(to: &inputs.hashed, first: 0)
    }
    return inputs
  }
}

/// Rows of the tables for a run of words.
struct WordInputs: Hashable {
  /// One row of learned words for each word; 0 for unknown words.
  var words: [Int32] = []
  /// One row of static vectors for each word; 0 for none.
  var vectors: [Int32] = []
  /// A row for each hashed feature of each word.
  var hashed: [Int32] = []

  mutating func append(_ other: WordInputs) {
    words += other.words
    vectors += other.vectors
    hashed += other.hashed
  }
}
