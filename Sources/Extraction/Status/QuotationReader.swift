import Linguistics
import Ontology

/// Finds the sentences that stand wholly inside a quotation, and the verb that says who speaks there.
struct QuotationReader {
  private let tree: Tree
  private let table: FactualityTable
  /// The number of the quotation that each token inside one belongs to, marks included.
  private var quotationOf: [Int: Int] = [:]
  private var quoted: Set<Int> = []
  /// The verbs that say quoted sentences, by the sentence's number.
  private var verbs: [Int: Int?] = [:]

  init(tree: Tree, table: FactualityTable) {
    self.tree = tree
    self.table = table
    var count = 0
    var open: String?
    for (number, sentence) in tree.document.sentences.enumerated() {
      if number > 0, tree.document.sentences[number - 1].block != sentence.block { open = nil }
      let startsInside = open != nil || isOpening(sentence.tokens.lowerBound)
      for token in sentence.tokens {
        let next = mark(after: token, open)
        if next != nil, open == nil { count += 1 }
        if next != nil || open != nil { quotationOf[token] = count }
        open = next
      }
      let endsInside = open != nil || sentence.tokens.suffix(2).contains { isClosing($0) }
      if startsInside, endsInside { quoted.insert(number) }
    }
    findVerbs()
  }

  /// Whether a sentence is nothing but quotation.
  func isQuoted(_ sentence: Int) -> Bool { quoted.contains(sentence) }

  /// Whether a token stands between quotation marks, the marks themselves included.
  func isInside(_ token: Int) -> Bool { quotationOf[token] != nil }

  /// The verb of saying that leads in or follows the quotation of a sentence, nil for none near.
  ///
  /// The sentences that share its marks come first, then those beside them; a sentence of another
  /// paragraph only when it ends in a colon.
  func speechVerb(beside sentence: Int) -> Int? {
    quoted.contains(sentence) ? verbs[sentence] ?? nil : speechVerb(around: sentence...sentence)
  }

  /// The verb of a run of sentences that are nothing but quotation, found once for all of them.
  private mutating func findVerbs() {
    let sentences = tree.document.sentences
    var first = 0
    while first < sentences.count {
      var last = first
      guard quoted.contains(first) else {
        first += 1
        continue
      }
      while last + 1 < sentences.count, quoted.contains(last + 1), isBeside(last + 1, first) {
        last += 1
      }
      let verb = speechVerb(around: first...last)
      for sentence in first...last { verbs[sentence] = verb }
      first = last + 1
    }
  }

  private func speechVerb(around run: ClosedRange<Int>) -> Int? {
    let sentences = tree.document.sentences
    let isQuoted = quoted.contains(run.lowerBound)
    let isOpenBefore =
      isQuoted && run.lowerBound > 0
      && isBeside(run.lowerBound - 1, run.lowerBound)
    let isOpenAfter =
      isQuoted && run.upperBound + 1 < sentences.count
      && isBeside(run.upperBound + 1, run.lowerBound)
    let first = isOpenBefore ? run.lowerBound - 1 : run.lowerBound
    let last = isOpenAfter ? run.upperBound + 1 : run.upperBound
    let near = [first, last, first - 1].filter { sentences.indices.contains($0) }
    for place in near where !quoted.contains(place) && isBeside(place, run.lowerBound) {
      if let verb = speechVerb(in: place) { return verb }
    }
    return leadIn(first)
  }

  private func isBeside(_ place: Int, _ sentence: Int) -> Bool {
    tree.document.sentences[place].block == tree.document.sentences[sentence].block
  }

  /// "A told reporters:" at the end of the paragraph before.
  private func leadIn(_ sentence: Int) -> Int? {
    guard sentence > 0,
      tree.document.sentences[sentence - 1].tokens.suffix(1).contains(where: {
        tree[$0].form == ":"
      })
    else { return nil }
    return speechVerb(in: sentence - 1)
  }

  /// The first verb of saying with a subject that is not itself quoted.
  private func speechVerb(in sentence: Int) -> Int? {
    let tokens = tree.document.sentences[sentence].tokens
    let verbs = tokens.filter {
      tree[$0].upos == .verb && quotationOf[$0] == nil && !tree.children(of: $0, .nsubj).isEmpty
    }
    // "Her remarks put it plainly: “…”".
    return verbs.first { table.isSpeech(tree.lemma($0)) }
      ?? verbs.first { verb in
        tokens.contains { tree[$0].form == ":" && $0 > verb && quotationOf[$0] == nil }
          && tree.children(of: verb, .nsubj).contains { Self.speeches.contains(tree.lemma($0)) }
      }
  }

  /// What somebody says, by which he may be told to say it.
  static let speeches: Set<String> = [
    "comment", "remark", "word", "statement", "message", "speech", "reply", "response", "answer",
  ]

  /// The mark that opened the quotation behind a token, nil outside one; single marks inside double
  /// ones open and close nothing.
  private func mark(after token: Int, _ open: String?) -> String? {
    switch tree[token].form {
    case "“", "«", "„": "“"
    case "”", "»": nil
    case "\"", "''", "``": open == nil ? "\"" : nil
    case "‘": open ?? "‘"
    case "’" where open == "‘" && tree[token].upos == .punct: nil
    default: open
    }
  }

  private func isOpening(_ token: Int) -> Bool {
    ["“", "«", "„", "\"", "‘", "``"].contains(tree[token].form)
  }

  private func isClosing(_ token: Int) -> Bool {
    ["”", "»", "\"", "’", "''"].contains(tree[token].form)
  }
}
