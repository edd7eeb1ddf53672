/// The labels that the columns of the network's heads stand for, in their order.
package struct LabelSets: Hashable, Sendable {
  /// Of the columns for parts of speech.
  package var upos: [PartOfSpeech]
  /// Of the columns for relations.
  package var deprels: [DependencyRelation]
  /// Of the columns for names, each with four of them.
  package var names: [Mention.Label]

  /// All labels that the module knows.
  package static let complete = LabelSets(
    upos: PartOfSpeech.allCases, deprels: DependencyRelation.allCases,
    names: Mention.Label.allCases)
}

extension LabelSets {
  /// Three lines of labels, separated by spaces.
  var text: String {
    [upos.map(\.rawValue), deprels.map(\.rawValue), names.map(\.rawValue)]
      .map { $0.joined(separator: " ") + "\n" }.joined()
  }

  /// Reads what `text` gives.
  ///
  /// - Returns: nil if a label is unknown, a set is empty or too large for its columns.
  init?(text: String) {
    let lines = text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    guard lines.count == 3, lines.allSatisfy({ !$0.isEmpty }) else { return nil }
    let known = LabelSets(
      upos: lines[0].compactMap(PartOfSpeech.init),
      deprels: lines[1].compactMap(DependencyRelation.init),
      names: lines[2].compactMap(Mention.Label.init))
    guard
      known.upos.count == lines[0].count, known.deprels.count == lines[1].count,
      known.names.count == lines[2].count,
      known.upos.count <= NetworkShape.tagColumns, known.deprels.count <= NetworkShape.labelColumns,
      NameTags.count(labels: known.names.count) <= NetworkShape.nameColumns
    else { return nil }
    self = known
  }
}
