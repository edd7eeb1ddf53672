import FoundationEssentials
import Linguistics

/// Scores by file, as `evaluate` prints them.
struct ScoreReport: Encodable {
  /// The scores of a treebank.
  struct Trees {
    var scores: TreeScores
    /// Whether the text was read, not its words; tokens and sentences have a score only then.
    var isRaw: Bool
    /// Nil if nobody asked for them.
    var cases: CaseScores?

    /// The scores that every report shows, with their names, in order.
    var headline: [(name: String, tally: Tally)] {
      let text = [("tokens", scores.tokens), ("sentences", scores.sentences)]
      let words = [
        ("upos", scores.upos), ("lemma", scores.lemma), ("uas", scores.uas), ("las", scores.las),
        ("clas", scores.clas),
      ]
      let copies = cases.map { [("lasUpper", $0.upper), ("lasLower", $0.lower)] }
      return (isRaw ? text : []) + words + (copies ?? [])
    }
  }

  /// The scores of one file.
  enum Entry {
    case trees(file: String, Trees)
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
    case .trees(let file, let trees):
      try container.encode(file, forKey: "file")
      try trees.encode(into: &container)
    case .names(let file, let tally):
      try container.encode(file, forKey: "file")
      try container.encode(percent(tally.precision), forKey: "p")
      try container.encode(percent(tally.recall), forKey: "r")
      try container.encode(percent(tally.f1), forKey: "f1")
    }
  }
}

extension ScoreReport.Trees {
  fileprivate func encode(into container: inout KeyedEncodingContainer<ScoreName>) throws {
    for (name, tally) in headline {
      try container.encode(percent(tally.f1), forKey: ScoreName(name))
    }
    var nested = container.nestedContainer(keyedBy: ScoreName.self, forKey: "relations")
    for relation in TreeScores.listedRelations {
      let tally = scores.relations[relation] ?? Tally()
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
