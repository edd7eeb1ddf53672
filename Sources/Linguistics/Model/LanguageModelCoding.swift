extension LanguageModel {
  /// The names of the sections that the network reads.
  private enum SectionName {
    static let (about, labels, words, table, shape) = ("about", "labels", "words", "table", "shape")
    static let tensor = "tensor."

    static func isOwn(_ name: String) -> Bool {
      [about, labels, words, table, shape].contains(name) || name.hasPrefix(tensor)
    }
  }

  /// Reads a model file.
  ///
  /// - Throws: `malformed` for bytes that are no such file; no bytes lead to a crash, neither here
  ///   nor when the model is used.
  package init(bytes: [UInt8]) throws(ModelError) {
    let file = try ModelFile(bytes: bytes)
    var labels = try file.reader(of: SectionName.labels)
    guard let labelSets = LabelSets(text: try labels.rest()) else {
      throw labels.malformed("the label sets are not those of this program")
    }
    let network = try Self.network(in: file)
    var about = try file.reader(of: SectionName.about)
    self.init(
      about: try about.rest(), embedding: try Self.embedding(in: file, width: network.shape.width),
      network: network, labels: labelSets,
      extras: file.sections.filter { !SectionName.isOwn($0.name) })
  }

  /// The model as a file; `init(bytes:)` reads it.
  package var bytes: [UInt8] {
    var sections = [
      ModelFile.Section(SectionName.about) { $0.append(about.utf8) },
      ModelFile.Section(SectionName.labels) { $0.append(labels.text.utf8) },
      ModelFile.Section(SectionName.shape) {
        $0.append(count: network.shape.width)
        $0.append(count: network.shape.projection)
        $0.append(count: network.shape.recurrentLayers)
      },
      ModelFile.Section(SectionName.words) {
        $0.append(count: embedding.words.count)
        for end in embedding.words.ends { $0.append(end) }
        $0.append(embedding.words.bytes)
      },
      ModelFile.Section(SectionName.table) {
        $0.append(count: embedding.table.rows)
        $0.append(embedding.table.scales)
        $0.append(embedding.table.bytes)
      },
    ]
    for (name, path) in network.tensors {
      sections.append(
        ModelFile.Section(SectionName.tensor + name) { $0.append(network[keyPath: path].values) })
    }
    return ModelFile(sections: sections + extras).bytes
  }

  private static func network(in file: ModelFile) throws(ModelError) -> Network {
    var network = Network(shape: try shape(in: file))
    for (name, path) in network.tensors {
      var reader = try file.reader(of: SectionName.tensor + name)
      network[keyPath: path].values = try reader.floats(network[keyPath: path].values.count)
      try reader.finish()
    }
    return network
  }

  private static func shape(in file: ModelFile) throws(ModelError) -> NetworkShape {
    var reader = try file.reader(of: SectionName.shape)
    let shape = NetworkShape(
      width: try reader.count(), projection: try reader.count(),
      recurrentLayers: try reader.count())
    try reader.finish()
    let sizes = [shape.width, shape.projection]
    guard
      sizes.allSatisfy({ $0.isMultiple(of: laneMultiple) && (laneMultiple...1024).contains($0) }),
      shape.recurrentLayers <= 16
    else { throw reader.malformed("the network has an impossible shape") }
    return shape
  }

  private static func embedding(
    in file: ModelFile, width: Int
  ) throws(ModelError) -> Embedding {
    let words = try words(in: file)
    var reader = try file.reader(of: SectionName.table)
    let rows = try reader.count()
    guard rows == 1 + words.count + HashedFeature.rows else {
      throw reader.malformed("the table has \(rows) rows for \(words.count) words")
    }
    let scales = try reader.floats(rows)
    let bytes = try reader.bytes(rows * width)
    try reader.finish()
    let table = QuantizedTable(rows: rows, columns: width, scales: scales, bytes: bytes)
    return Embedding(words: words, table: table)
  }

  private static func words(in file: ModelFile) throws(ModelError) -> SortedWords {
    var reader = try file.reader(of: SectionName.words)
    let ends = try reader.numbers(reader.count())
    guard zip(ends, ends.dropFirst()).allSatisfy({ $0 <= $1 }) else {
      throw reader.malformed("the ends of words fall")
    }
    let bytes = try reader.bytes(Int(ends.last ?? 0))
    try reader.finish()
    return SortedWords(ends: ends, bytes: bytes)
  }
}

extension ModelFile.Section {
  fileprivate init(_ name: String, writing body: (inout ByteWriter) -> Void) {
    var writer = ByteWriter()
    body(&writer)
    self.init(name: name, content: writer.bytes[...])
  }
}
