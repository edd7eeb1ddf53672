internal import Knowledge

extension RelationLexicon {
  /// Reads the relation table and adds what is wrong with it to `issues`.
  static func read(
    _ source: TableSource, issues: inout [OntologyError.Issue]
  ) -> RelationLexicon {
    var table = RelationTable(source)
    let lexicon = table.lexicon()
    issues += table.reader.issues
    return lexicon
  }
}

/// Walks the entries of the relation table.
private struct RelationTable {
  var reader: TableReader
  private var relations: [Relation] = []
  private var verbs: [String: [VerbPattern]] = [:]
  private var nouns: [String: [NounPattern]] = [:]
  /// The line of each label.
  private var labels: [String: Int] = [:]

  init(_ source: TableSource) { reader = TableReader(source) }

  mutating func lexicon() -> RelationLexicon {
    let keys = ["label", "event", "symmetric", "formal", "verbs", "nouns", "complement"]
    for row in reader.rows(keys: keys, example: "label: met") { read(row) }
    return RelationLexicon(relations: relations, verbs: verbs, nouns: nouns)
  }

  private mutating func read(_ row: TableRow) {
    let label = reader.text("label", in: row)
    let event: EventType? = reader.text("event", in: row)
      .flatMap { reader.choice($0, what: "event type") }
    let complement: ComplementReading? = reader.optionalText("complement", in: row)
      .flatMap { reader.choice($0, what: "reading") }
    let symmetric = reader.flag("symmetric", in: row)
    let formal = reader.flag("formal", in: row)
    if !row.has("verbs") && !row.has("nouns") {
      reader.complain("the entry has neither 'verbs' nor 'nouns'", line: row.line)
    }
    guard let label else { return }
    own(label)
    let relation = Relation(
      label: label.text, event: event, symmetric: symmetric, formal: formal)
    relations.append(relation)
    readPatterns(row, PatternContext(relation: relation, complement: complement))
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

  private mutating func readPatterns(_ row: TableRow, _ context: PatternContext) {
    for text in reader.texts("verbs", in: row) {
      do throws(PatternProblem) {
        let patterns = try PatternSyntax(text.text).verbs(in: context, line: text.line)
        for pattern in patterns { try verbs.add(pattern, at: pattern.lemma) }
      } catch {
        complain(error, text)
      }
    }
    for text in reader.texts("nouns", in: row) {
      do throws(PatternProblem) {
        let patterns = try PatternSyntax(text.text).nouns(in: context, line: text.line)
        for pattern in patterns { try nouns.add(pattern, at: pattern.lemma) }
      } catch {
        complain(error, text)
      }
    }
  }

  private mutating func complain(_ problem: PatternProblem, _ text: TableText) {
    reader.complain("pattern '\(text.text)': \(problem.message)", line: text.line)
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
        "'\(spelling)' stands for '\(other.relation.label)' at line \(other.line) already")
    }
    self[lemma, default: []].append(pattern)
  }
}
