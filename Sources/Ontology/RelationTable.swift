internal import Knowledge

extension RelationLexicon {
  /// Reads the relation table and adds what is wrong with it to `issues`.
  ///
  /// A user's table extends `base`; the shipped one has none.
  static func read(
    _ source: TableSource, extending base: RelationLexicon? = nil,
    issues: inout [OntologyError.Issue]
  ) -> RelationLexicon {
    var table = RelationTable(source, base: base)
    let lexicon = table.lexicon()
    issues += table.reader.issues
    return lexicon
  }

  /// The factuality of the complement clauses of a label, as its patterns have it.
  fileprivate func complement(of relation: Relation) -> ComplementReading? {
    table.first { $0.relation == relation }?.complement
  }
}

/// Walks the entries of the relation table.
private struct RelationTable {
  var reader: TableReader
  private let base: RelationLexicon?
  /// The name of the user's table without its folder, nil for the shipped one.
  private let file: String?
  private var entries: [RelationLexicon.Entry] = []
  private var verbs: [String: [VerbPattern]] = [:]
  private var nouns: [String: [NounPattern]] = [:]
  /// The line of each label.
  private var labels: [String: Int] = [:]

  init(_ source: TableSource, base: RelationLexicon?) {
    reader = TableReader(source)
    self.base = base
    file = base == nil ? nil : source.file.split(separator: "/").last.map(String.init)
  }

  mutating func lexicon() -> RelationLexicon {
    let keys = ["label", "event", "symmetric", "formal", "verbs", "nouns", "complement"]
    for row in reader.rows(keys: keys, example: "label: met") { read(row) }
    return RelationLexicon(table: entries, verbs: verbs, nouns: nouns)
  }

  private mutating func read(_ row: TableRow) {
    let label = reader.text("label", in: row)
    let known = base?.relations.first { $0.label == label?.text }
    let relation = relation(row, label: label?.text ?? "", known: known)
    let complement: ComplementReading? = reader.optionalText("complement", in: row)
      .flatMap { reader.choice($0, what: "reading") }
    if !row.has("verbs") && !row.has("nouns") {
      reader.complain("the entry has neither 'verbs' nor 'nouns'", line: row.line)
    }
    guard let label else { return }
    own(label)
    let context = PatternContext(
      relation: relation, complement: complement ?? known.flatMap { base?.complement(of: $0) },
      file: file)
    let (verbs, nouns) = readPatterns(row, context)
    entries.append(
      RelationLexicon.Entry(
        relation: relation, complement: context.complement, verbs: verbs, nouns: nouns))
  }

  /// What an entry stands for; of a known label only what agrees with it may be said again.
  private mutating func relation(_ row: TableRow, label: String, known: Relation?) -> Relation {
    let event = known != nil && !row.has("event") ? known?.event : event(row)
    let symmetric = reader.flag("symmetric", in: row)
    let formal = reader.flag("formal", in: row)
    guard let known else {
      return Relation(label: label, event: event, symmetric: symmetric, formal: formal)
    }
    if event != known.event || row.has("symmetric") && symmetric != known.symmetric
      || row.has("formal") && formal != known.formal
    {
      reader.complain(
        "'\(label)' is \(known.summary) already; leave that out or take another label",
        line: row.line)
    }
    return known
  }

  /// The event type, nil for words that are no act.
  private mutating func event(_ row: TableRow) -> EventType? {
    guard let text = reader.text("event", in: row), text.text != noEvent else { return nil }
    return reader.choice(text, what: "event type")
  }

  private mutating func own(_ label: TableText) {
    if let line = labels[label.text] {
      reader.complain(
        "'\(label.text)' is the label of line \(line) too; put the patterns there",
        line: label.line)
    } else {
      labels[label.text] = label.line
    }
  }

  /// - Returns: the texts of the verbs and of the nouns.
  private mutating func readPatterns(
    _ row: TableRow, _ context: PatternContext
  ) -> (verbs: [String], nouns: [String]) {
    let (verbTexts, nounTexts) = (reader.texts("verbs", in: row), reader.texts("nouns", in: row))
    for text in verbTexts {
      do throws(PatternProblem) {
        let patterns = try PatternSyntax(text.text).verbs(in: context, line: text.line)
        for pattern in patterns { try verbs.add(pattern, at: pattern.lemma) }
      } catch {
        complain(error, text)
      }
    }
    for text in nounTexts {
      do throws(PatternProblem) {
        let patterns = try PatternSyntax(text.text).nouns(in: context, line: text.line)
        for pattern in patterns { try nouns.add(pattern, at: pattern.lemma) }
      } catch {
        complain(error, text)
      }
    }
    return (verbTexts.map(\.text), nounTexts.map(\.text))
  }

  private mutating func complain(_ problem: PatternProblem, _ text: TableText) {
    reader.complain("pattern '\(text.text)': \(problem.message)", line: text.line)
  }
}

/// Stands for an event type where words are no act at all.
private let noEvent = "none"

extension Relation {
  /// What it is, in words: `CONSULT, symmetric`.
  fileprivate var summary: String {
    let words = [event?.rawValue, symmetric ? "symmetric" : "directed", formal ? "formal" : nil]
    return words.compactMap { $0 }.joined(separator: ", ")
  }
}

extension Dictionary where Key == String {
  /// Adds a pattern to those of its lemma.
  /// - Throws: a complaint when one of them reads the same words.
  fileprivate mutating func add<Pattern: OverlapChecked>(
    _ pattern: Pattern, at lemma: String
  ) throws(PatternProblem) where Value == [Pattern] {
    for other in self[lemma] ?? [] {
      guard let spelling = pattern.overlap(with: other) else { continue }
      throw PatternProblem(
        "'\(spelling)' stands for '\(other.relation.label)' at line \(other.origin.line) already")
    }
    self[lemma, default: []].append(pattern)
  }
}
