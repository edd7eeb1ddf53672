/// The trained model of English: word tables, network weights, label sets and named sections.
///
/// A value without state: any number of tasks may predict with one model at once.
package struct LanguageModel: Sendable {
  /// What the model was trained on, the licences of that, and its scores; for people to read.
  package let about: String
  let embedding: Embedding
  let network: Network
  let labels: LabelSets
  /// Sections that the network does not read, such as the lemma table.
  let extras: [ModelFile.Section]

  /// A model of parts that belong together: `extras` have names that the network does not use.
  package init(
    about: String, embedding: Embedding, network: Network, labels: LabelSets = .complete,
    extras: [ModelFile.Section] = []
  ) {
    self.about = about
    self.embedding = embedding
    self.network = network
    self.labels = labels
    self.extras = extras
  }

  /// The model that is linked into the program; it is read once.
  package static func bundled() throws(ModelError) -> LanguageModel {
    try bundledResult.get()
  }

  private static let bundledResult = Result { () throws(ModelError) in
    try LanguageModel(bytes: bundledModelBytes())
  }

  /// The bytes of a section that is none of the network's own.
  ///
  /// - Parameter name: the name under which the trainer stored it, such as "lemmas".
  /// - Returns: nil if the file has no such section.
  package func section(_ name: String) -> [UInt8]? {
    extras.first { $0.name == name }?.bytes
  }
}
