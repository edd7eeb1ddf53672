import FoundationEssentials
import Linguistics

/// Scores by file, as `evaluate` prints them.
struct ScoreReport: Encodable {
  /// The scores of one file.
  enum Entry {
    /// Of a treebank; those from raw text only if they were asked for.
    case trees(file: String, TreeScores, raw: TreeScores?)
    /// Of a corpus of names.
    case names(file: String, Tally)
  }

  var files: [Entry]

  /// The report as JSON with sorted keys: `files`, each with `file` and its scores in percent.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}

extension ScoreReport.Entry: Encodable {
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: ScoreName.self)
    switch self {
    case .trees(let file, let scores, let raw):
      try container.encode(file, forKey: "file")
      try scores.encode(into: &container)
      guard let raw else { return }
      var nested = container.nestedContainer(keyedBy: ScoreName.self, forKey: "raw")
      try nested.encode(percent(raw.tokens.f1), forKey: "tokens")
      try nested.encode(percent(raw.sentences.f1), forKey: "sentences")
      try raw.encode(into: &nested)
    case .names(let file, let tally):
      try container.encode(file, forKey: "file")
      try container.encode(percent(tally.precision), forKey: "p")
      try container.encode(percent(tally.recall), forKey: "r")
      try container.encode(percent(tally.f1), forKey: "f1")
    }
  }
}

extension TreeScores {
  /// The scores that every report shows, with their names, in order.
  var headline: [(name: String, tally: Tally)] {
    [("upos", upos), ("lemma", lemma), ("uas", uas), ("las", las), ("clas", clas)]
  }

  fileprivate func encode(into container: inout KeyedEncodingContainer<ScoreName>) throws {
    for (name, tally) in headline {
      try container.encode(percent(tally.f1), forKey: ScoreName(name))
    }
    var nested = container.nestedContainer(keyedBy: ScoreName.self, forKey: "relations")
    for relation in Self.listedRelations {
      let tally = relations[relation] ?? Tally()
      try nested.encode(percent(tally.f1), forKey: ScoreName(relation.rawValue))
    }
  }
}

/// A share from 0 to 1 as percent, to two places.
func percent(_ share: Double) -> Double { (share * 10_000).rounded() / 100 }

/// A key of the report.
struct ScoreName: CodingKey, ExpressibleByStringLiteral {
  var stringValue: String
  var intValue: Int? { nil }

  init(_ name: String) { stringValue = name }
  init(stringLiteral name: String) { stringValue = name }
  init?(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
