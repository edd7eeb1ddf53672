import Linguistics

extension LanguageModel {
  /// The model that a program uses: tables of learned words and static vectors are added up to one,
  /// whose rows are then rounded to bytes.
  ///
  /// - Parameters:
  ///   - parameters: the weights that training ended with.
  ///   - vocabulary: the words and static vectors that they were trained with.
  ///   - about: what the model was trained on, licences and scores.
  ///   - extras: further sections, such as the lemma table.
  init(
    _ parameters: Parameters, vocabulary: Vocabulary, about: String,
    extras: [ModelFile.Section] = []
  ) {
    let entries = vocabulary.entries
    let vectors = parameters.projection(
      vocabulary.vectors.table.rows([0] + entries.map(\.vector)))
    var table = parameters.words.rows([0] + entries.map(\.word))
    table.add(vectors)
    let rows = Matrix(
      rows: table.rows + parameters.hashed.rows, columns: table.columns,
      values: table.values + parameters.hashed.values)
    self.init(
      about: about,
      embedding: Embedding(words: SortedWords(entries.map(\.form)), table: QuantizedTable(rows)),
      network: parameters.network, extras: extras)
  }
}

extension Vocabulary {
  /// A word with a row of its own in the model, and the rows it is the sum of.
  struct Entry {
    let form: [UInt8]
    let word: Int32
    let vector: Int32
  }

  /// All words that training learned or static vectors know, in the order of their bytes.
  ///
  /// A form with digits is among them only if its key, with zeros in their place, has no vector.
  var entries: [Entry] {
    let known = vectors.rows.keys.filter { form in
      let key = Self.key(of: form)
      return key == form || vectors.rows[key] == nil
    }
    let forms = Set(rows.keys).union(known).sorted { $0.lexicographicallyPrecedes($1) }
    return forms.map { form in
      let key = Self.key(of: form)
      return Entry(
        form: form, word: Int32(rows[key] ?? 0),
        vector: Int32(vectors.rows[key] ?? vectors.rows[form] ?? 0))
    }
  }

  private static func key(of form: [UInt8]) -> [UInt8] {
    form.map { (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= $0 ? UInt8(ascii: "0") : $0 }
  }
}
