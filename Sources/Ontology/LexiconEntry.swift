public import Knowledge

extension RelationLexicon {
  /// A relation with the patterns that stand for it, as its table spells them.
  public struct Entry: Hashable, Sendable {
    /// Without an event type the words are no act at all.
    public var relation: Relation
    /// What becomes of an act in the complement clause of the words, nil when the table does not say.
    public var complement: ComplementReading?
    /// The patterns of verbs: `meet with <O>`.
    public var verbs: [String]
    /// The patterns of nouns: `talks with <O>`.
    public var nouns: [String]

    /// The entry with only those patterns that are among some texts; nil when none is.
    func keeping(verbs: Set<String>, nouns: Set<String>) -> Entry? {
      var entry = self
      entry.verbs.removeAll { !verbs.contains($0) }
      entry.nouns.removeAll { !nouns.contains($0) }
      return entry.verbs.isEmpty && entry.nouns.isEmpty ? nil : entry
    }
  }

  /// Every entry, in the order of the tables; a pattern that a user's one replaces is left out.
  public var entries: [Entry] {
    let verbs = Dictionary(grouping: verbs.values.joined(), by: \.relation)
    let nouns = Dictionary(grouping: nouns.values.joined(), by: \.relation)
    return table.compactMap { entry in
      entry.keeping(
        verbs: Set((verbs[entry.relation] ?? []).map(\.text)),
        nouns: Set((nouns[entry.relation] ?? []).map(\.text)))
    }
  }

  /// The entries of a lemma, with its patterns only, the most specific first.
  public func entries(for lemma: String) -> [Entry] {
    var found: [Entry] = []
    func entry(_ relation: Relation, _ complement: ComplementReading?) -> Int {
      if let place = found.firstIndex(where: { $0.relation == relation }) { return place }
      found.append(Entry(relation: relation, complement: complement, verbs: [], nouns: []))
      return found.count - 1
    }
    for pattern in verbPatterns(for: lemma) {
      let place = entry(pattern.relation, pattern.complement)
      if !found[place].verbs.contains(pattern.text) { found[place].verbs.append(pattern.text) }
    }
    for pattern in nounPatterns(for: lemma) {
      let place = entry(pattern.relation, pattern.complement)
      if !found[place].nouns.contains(pattern.text) { found[place].nouns.append(pattern.text) }
    }
    return found
  }

  /// How many patterns a user's table has, or the shipped one, each counted once a lemma.
  public func patternCount(own: Bool) -> Int {
    verbs.values.joined().count { ($0.origin.file != nil) == own }
      + nouns.values.joined().count { ($0.origin.file != nil) == own }
  }

  /// How many entries have patterns of a user's table.
  public var ownEntryCount: Int {
    let verbs = verbs.values.joined().filter { $0.origin.file != nil }.map(\.relation)
    let nouns = nouns.values.joined().filter { $0.origin.file != nil }.map(\.relation)
    return Set(verbs + nouns).count
  }

  /// The label or lemma that a slip of the pen may have turned into a word.
  public func nearestWord(to word: String) -> String? {
    nearest(to: word, among: relations.map(\.label) + verbLemmas + nounLemmas)
  }
}
