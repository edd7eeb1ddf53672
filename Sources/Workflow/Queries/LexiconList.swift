import Knowledge
public import Ontology

/// A part of the relation lexicon.
public struct LexiconList: Sendable {
  /// In the order of the tables; of a lemma, the most specific patterns first.
  public var entries: [RelationLexicon.Entry]
}

/// What a check of a user's lexicon has found in good order.
public struct LexiconCheck: Hashable, Sendable {
  /// The path of the user's table, as it was given.
  public var path: String
  /// How many entries of the user's table have patterns.
  public var entries = 0
  /// How many patterns the user's table has, each counted once a lemma.
  public var patterns = 0
  /// How many shipped patterns the user's take the place of.
  public var replaced = 0
}

/// Lists the relation lexicon.
/// - Parameters:
///   - word: only this event type, this label, or the patterns of this lemma; nil for all.
///   - lexicon: the path of a user's lexicon that is read besides the shipped one.
/// - Returns: at least one entry.
/// - Throws: `WorkflowError.unknownWord`, `WorkflowError.brokenTable`, `DocumentError`.
public func lexicon(_ word: String?, lexicon: String? = nil) throws -> LexiconList {
  let relations = try tables(lexicon: lexicon).relations
  guard let word else { return LexiconList(entries: relations.entries) }
  let event = EventType(rawValue: word.uppercased())
  let named = relations.entries.filter { entry in
    event.map { $0 == entry.relation.event } ?? (entry.relation.label == word)
  }
  let entries = named.isEmpty ? relations.entries(for: word.lowercased()) : named
  guard !entries.isEmpty else {
    throw WorkflowError.unknownWord(word, nearest: relations.nearestWord(to: word))
  }
  return LexiconList(entries: entries)
}

/// Checks a user's lexicon against the shipped one.
/// - Returns: how much is in it, if all is well.
/// - Throws: `WorkflowError.brokenTable` with everything that is wrong in it, `DocumentError`.
public func checkLexicon(at path: String) throws -> LexiconCheck {
  let (shipped, extended) = (try tables(lexicon: nil), try tables(lexicon: path))
  return LexiconCheck(
    path: path, entries: extended.relations.ownEntryCount,
    patterns: extended.relations.patternCount(own: true),
    replaced: shipped.relations.patternCount(own: false)
      - extended.relations.patternCount(own: false))
}
