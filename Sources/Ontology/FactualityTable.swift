/// How predicates colour the clauses and nouns they govern: say, urge, refuse, fail, unclear.
///
/// After the source-introducing and factuality-marking predicates of FactBank (Saurí and
/// Pustejovsky 2009).
public struct FactualityTable: Sendable {
  private let verbs: [String: ComplementReading]
  private let nouns: [String: ComplementReading]
  private let adjectives: [String: ComplementReading]
  private let adverbs: [String: ComplementReading]
  private let speech: Set<String>
  private let implicative: Set<String>
  private let raising: Set<String>

  /// The reading of what depends on a verb with this lemma ("set out" for one with a particle,
  /// "forget to" for what only the infinitive means).
  public func verb(_ lemma: String) -> ComplementReading? { verbs[lemma] }
  /// The reading of what depends on a noun with this lemma: claim, plan, refusal, attempt.
  public func noun(_ lemma: String) -> ComplementReading? { nouns[lemma] }
  /// The reading of what depends on an adjective with this lemma: unclear, ready, unlikely.
  public func adjective(_ lemma: String) -> ComplementReading? { adjectives[lemma] }
  /// The reading that an adverb or a modal gives its own clause: reportedly, allegedly, may, will.
  public func adverb(_ lemma: String) -> ComplementReading? { adverbs[lemma] }
  /// Whether the verb is one of saying, whose subject is the source of its clause.
  public func isSpeech(_ lemma: String) -> Bool { speech.contains(lemma) }
  /// Whether denying the verb makes its complement so: who did not fail to pay has paid.
  ///
  /// The two-way implicatives of Karttunen (1971).
  public func isImplicative(_ lemma: String) -> Bool { implicative.contains(lemma) }
  /// Whether the subject of the verb belongs to its complement and says nothing: seem, tend.
  public func isRaising(_ lemma: String) -> Bool { raising.contains(lemma) }
}

extension FactualityTable {
  /// A table in the format of `factuality.yaml`.
  /// - Parameters:
  ///   - yaml: the text of the table.
  ///   - file: the name that complaints show.
  /// - Throws: `OntologyError` with every issue of the table.
  public init(yaml: String, file: String) throws(OntologyError) {
    var issues: [OntologyError.Issue] = []
    self = Self.read(TableSource(yaml: yaml, file: file), issues: &issues)
    guard issues.isEmpty else { throw .invalid(issues) }
  }

  private static let lists = ["speech", "implicative", "raising"]

  static func read(_ source: TableSource, issues: inout [OntologyError.Issue]) -> FactualityTable {
    var reader = TableReader(source)
    let root = reader.single(keys: ["verbs", "nouns", "adjectives", "adverbs"] + lists)
    func words(_ key: String) -> Set<String> {
      Set(root.map { reader.texts(key, in: $0).map(\.text) } ?? [])
    }
    let table = FactualityTable(
      verbs: reader.readings("verbs", in: root), nouns: reader.readings("nouns", in: root),
      adjectives: reader.readings("adjectives", in: root),
      adverbs: reader.readings("adverbs", in: root), speech: words("speech"),
      implicative: words("implicative"), raising: words("raising"))
    issues += reader.issues
    return table
  }
}

extension TableReader {
  /// Words by the reading they stand under.
  fileprivate mutating func readings(
    _ key: String, in root: TableRow?
  ) -> [String: ComplementReading] {
    let names = ComplementReading.allCases.map(\.rawValue)
    guard let root, let row = row(key, in: root, keys: names) else { return [:] }
    return words(in: row, by: ComplementReading.self) { $0 }
  }
}
