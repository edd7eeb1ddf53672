import Knowledge

/// The acts that a document has told so far, for later words that mean one of them: "the call",
/// "talks would resume", "his release".
struct ActMemory {
  /// One act that has been told.
  private struct Entry {
    var act: Act
    var sentence: Int
    var isFact: Bool
  }

  private var entries: [Entry] = []
  /// Who wrote or said the last post, letter or speech, by the lemma of the noun.
  private var authors: [String: Argument] = [:]
  /// Who spoke last, and in which sentence.
  private var speaker: (who: Argument, sentence: Int)?
  /// How many sentences back words may point.
  private let reach = 12
  /// How many acts are kept, so that a long document costs no more a sentence than a short one.
  private let capacity = 64

  mutating func note(_ act: Act, in sentence: Int, isFact: Bool) {
    if entries.count >= 2 * capacity { entries.removeFirst(capacity) }
    entries.append(Entry(act: act, sentence: sentence, isFact: isFact))
  }

  mutating func noteSpeaker(_ who: Argument, in sentence: Int) { speaker = (who, sentence) }

  mutating func noteAuthor(_ who: Argument, of document: String) { authors[document] = who }

  /// Whose "the post" or "the statement" is.
  func author(of document: String) -> Argument? { authors[document] }

  /// Whose words a sentence goes on telling without naming him: "Chile was urged to …".
  func speaker(in sentence: Int) -> Argument? {
    speaker.flatMap { sentence - $0.sentence <= 1 ? $0.who : nil }
  }

  /// The last fact of the same kind, told before a token, among whose sides are all the given actors.
  func fact(
    like relation: Relation, with actors: Set<Int>, before token: Int, in sentence: Int
  ) -> Act? {
    entries.reversed().prefix { sentence - $0.sentence <= reach }.first { entry in
      entry.isFact && entry.act.predicate < token && entry.act.relation.event == relation.event
        && entry.act.relation.symmetric == relation.symmetric
        && actors.isSubset(of: (entry.act.subjects + entry.act.objects).map(\.actor))
    }?.act
  }

  /// The talks or the meeting last told of, whether or not they came about.
  func occasion(in sentence: Int) -> Act? {
    entries.reversed().prefix { sentence - $0.sentence <= 1 }.first { entry in
      entry.act.relation.event == .consult && entry.act.relation.symmetric
    }?.act
  }

  /// The last praise or blame of somebody, of this sentence or the one before.
  func judgement(in sentence: Int) -> Act? {
    entries.reversed().prefix { sentence - $0.sentence <= 1 }.first { entry in
      entry.isFact && !entry.act.relation.symmetric
        && [.accuse, .support, .sanction, .reject].contains(entry.act.relation.event)
    }?.act
  }

  /// Who did the like to somebody before: of "his release", whoever released him.
  func agent(of event: EventType?, to actors: Set<Int>, in sentence: Int) -> [Argument] {
    entries.reversed().prefix { sentence - $0.sentence <= reach }.first { entry in
      entry.act.relation.event == event && !entry.act.relation.symmetric
        && !actors.isDisjoint(with: entry.act.objects.map(\.actor))
    }?.act.subjects ?? []
  }
}
