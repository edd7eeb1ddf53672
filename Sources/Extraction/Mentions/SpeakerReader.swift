import Knowledge
import Linguistics
import Ontology

/// Finds out whom the first and the second person stand for: the speaker, his side, the addressee.
///
/// The speaker is the subject of the verb of saying above, beside or around the words.
struct SpeakerReader {
  let tree: Tree
  let table: FactualityTable
  private let quotations: QuotationReader

  init(tree: Tree, table: FactualityTable) {
    self.tree = tree
    self.table = table
    quotations = QuotationReader(tree: tree, table: table)
  }

  /// Whether a word is of the first or second person.
  static func isPersonal(_ form: String) -> Bool {
    sides.contains(form) || own.contains(form) || addressed.contains(form)
  }

  private static let sides: Set<String> = ["we", "us", "our", "ours", "ourselves"]
  private static let own: Set<String> = ["i", "me", "my", "mine", "myself"]
  private static let addressed: Set<String> = ["you", "your", "yours"]

  /// The actors of a pronoun of the first or second person, nil where nobody is known to speak.
  func actors(at token: Int, _ references: [Int: Reference], _ cast: Cast) -> [Int]? {
    guard let verb = speechVerb(over: token) else { return nil }
    let form = tree[token].form.lowercased()
    if Self.addressed.contains(form) {
      return tree.children(of: verb, .obj, .iobj, .obl).lazy.filter { isAddressee($0) }
        .compactMap { references[$0]?.actors }.first
    }
    let subjects = tree.children(of: verb, .nsubj).sorted { abs($0 - verb) < abs($1 - verb) }
    let speakers = subjects.flatMap { [$0] + utterers(of: $0) }
    guard let speaker = speakers.lazy.compactMap({ references[$0]?.actors.first }).first else {
      return nil
    }
    return Self.own.contains(form) || isFeeling(token) ? [speaker] : [side(of: speaker, cast)]
  }

  /// "We are pleased": whoever says so.
  private func isFeeling(_ token: Int) -> Bool {
    guard tree.relation(token) == .nsubj, let head = tree.head(of: token) else { return false }
    return Self.feelings.contains(tree.lemma(head)) && !tree.children(of: head, .cop).isEmpty
  }

  private static let feelings: Set<String> = [
    "pleased", "glad", "happy", "delighted", "grateful", "thankful", "proud", "sorry", "sad",
  ]

  /// Ann Lee, of "Ann Lee's remarks".
  private func utterers(of noun: Int) -> [Int] {
    guard QuotationReader.speeches.contains(tree.lemma(noun)) else { return [] }
    return tree.children(of: noun, .nmod).filter { tree[$0].deprel == .nmodPoss }
  }

  private func isAddressee(_ phrase: Int) -> Bool {
    !quotations.isInside(phrase)
      && (tree.relation(phrase) != .obl || tree.prepositions(of: phrase).contains("to"))
  }

  /// "We" of an officer of state is the state.
  private func side(of actor: Int, _ cast: Cast) -> Int {
    guard cast[actor].actor.kind == .person, let country = cast[actor].actor.country else {
      return actor
    }
    return cast.country(country) ?? actor
  }

  /// The verb whose subject says the words: above them, beside a clause of theirs, or around the
  /// quotation that holds their whole sentence.
  private func speechVerb(over token: Int) -> Int? {
    var current = token
    for _ in 0..<30 {
      let aside = tree.children(of: current, .parataxis).first { isSaying($0) }
      if let aside { return aside }
      guard let head = tree.head(of: current) else { break }
      if [.ccomp, .parataxis].contains(tree.relation(current)), isSaying(head),
        !quotations.isInside(head) || !quotations.isInside(token)
      {
        return head
      }
      current = head
    }
    let sentence = tree.sentence(of: token)
    return quotations.isQuoted(sentence) ? quotations.speechVerb(beside: sentence) : nil
  }

  private func isSaying(_ verb: Int) -> Bool {
    table.isSpeech(tree.lemma(verb)) && !tree.children(of: verb, .nsubj).isEmpty
  }
}
