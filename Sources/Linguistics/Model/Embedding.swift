/// Turns words into the numbers that the network begins with.
///
/// A word's numbers are the sum of its own row (or that of unknown words) and the rows of its hashed
/// features. A row of a word already holds both what training learned of it and what large texts
/// say of it (GloVe and MiniLM vectors, multiplied with the weights that training gave them).
package struct Embedding: Sendable {
  let words: SortedWords
  /// The row of unknown words, a row for every word, the rows of the hashed features.
  let table: QuantizedTable

  /// How many rows of the table make up a word.
  package static let rowsPerWord = 1 + HashedFeature.allCases.count

  /// - Parameters:
  ///   - words: keys of `WordForm`; beside them forms with digits where those have a row of their own.
  ///   - table: `1 + words.count + HashedFeature.rows` rows.
  package init(words: SortedWords, table: QuantizedTable) {
    precondition(table.rows == 1 + words.count + HashedFeature.rows)
    self.words = words
    self.table = table
  }

  /// A row of numbers for each word.
  package func vectors(for forms: [String]) -> Matrix {
    var rows: [Int32] = []
    rows.reserveCapacity(forms.count * Self.rowsPerWord)
    for form in forms {
      let form = WordForm(form)
      rows.append(Int32(row(of: form)))
      form.appendHashedRows(to: &rows, first: 1 + words.count)
    }
    return table.sums(ofRows: rows, by: Self.rowsPerWord)
  }

  private func row(of form: WordForm) -> Int {
    if form.key != form.lowercase, let exact = words.index(of: form.lowercase) { return 1 + exact }
    return words.index(of: form.key).map { 1 + $0 } ?? 0
  }
}
