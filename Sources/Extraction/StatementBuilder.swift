import Knowledge
import Linguistics
import Ontology

/// Turns acts into statements: words, offsets, status, date and place.
struct StatementBuilder {
  let tree: Tree
  let article: Article
  let cast: Cast
  let status: StatusReader
  let dates: EventDates
  /// For each sentence how many of the same words stand before it.
  private let occurrences: [Int]

  init(
    tree: Tree, article: Article, cast: Cast, status: StatusReader, dates: EventDates
  ) {
    (self.tree, self.article, self.cast) = (tree, article, cast)
    (self.status, self.dates) = (status, dates)
    var counts: [String: Int] = [:]
    occurrences = tree.document.sentences.map { sentence in
      let quote = tree.text(tree.span(of: Array(sentence.tokens)))
      defer { counts[quote, default: 0] += 1 }
      return counts[quote] ?? 0
    }
  }

  /// The statements of one act, one a pair of actors; what was refused is rejected as well, but who
  /// would not attack somebody does not reject them.
  func statements(of act: Act) -> [Statement] {
    let factuality = status.factuality(of: act.predicate)
    guard factuality.status == .denied, let refusal = factuality.refusal,
      act.relation.event?.isHostile != true
    else {
      return statements(of: act, factuality)
    }
    var rejected = act
    rejected.relation = Relation(label: "refused", event: .reject, symmetric: false)
    var refused = factuality
    refused.status = refusal
    return statements(of: rejected, refused) + statements(of: act, factuality)
  }

  private func statements(of act: Act, _ factuality: Factuality) -> [Statement] {
    let date = dates.date(
      of: act.predicate, as: factuality.status, agents: act.agents,
      isState: act.relation.event == .assault && tree[act.predicate].upos == .noun)
    return act.pairs.map { pair in
      Statement(
        document: article.id, documentDate: article.published,
        subject: participant(pair.subject), relation: act.relation, phrase: phrase(of: act),
        object: participant(pair.object), status: factuality.status,
        attribution: factuality.status == .asserted
          ? nil : factuality.source.map { cast[$0].actor.id },
        topic: act.topic.flatMap { topic(at: $0, in: act) }, date: date, place: place(of: act),
        evidence: evidence(at: act), rule: rule(of: act, factuality))
    }
  }

  private func rule(of act: Act, _ factuality: Factuality) -> String {
    guard let cue = factuality.cue else { return act.rule }
    return act.rule + " cue:\(tree[cue.token].form.lowercased())=\(cue.reading.rawValue)"
  }

  private func participant(_ argument: Argument) -> Statement.Participant {
    let span = tree.span(of: argument.tokens)
    return Statement.Participant(
      actor: cast[argument.actor].actor.id, text: tree.text(span), span: span)
  }

  private func phrase(of act: Act) -> String {
    Set(act.words).sorted().map { tree[$0].form }.joined(separator: " ")
  }

  /// The evidence of an act: its whole sentence.
  func evidence(at act: Act) -> Evidence {
    let sentence = tree.sentence(of: act.predicate)
    let span = tree.span(of: Array(tree.document.sentences[sentence].tokens))
    return Evidence(
      sentence: sentence, quote: tree.text(span), span: span, predicate: tree.span(of: act.words),
      occurrence: occurrences[sentence])
  }

  private func topic(at token: Int, in act: Act) -> String? {
    let sides = Set((act.subjects + act.objects).map(\.token))
    guard !sides.contains(token) else { return nil }
    let tokens = tree.subtree(of: token)
    guard tokens.count <= 16 else { return tree[token].form }
    let words = tree.text(tree.span(of: tokens))
    return words.isEmpty ? nil : words
  }

  /// Where it happened, when a phrase of place hangs on the predicate.
  private func place(of act: Act) -> String? {
    var heads = [act.predicate]
    if let above = tree.head(of: act.predicate), tree[act.predicate].upos == .noun {
      heads.append(above)
    }
    for phrase in heads.flatMap({ tree.children(of: $0, .obl, .nmod) }) {
      guard tree.prepositions(of: phrase).contains(where: { $0 == "in" || $0 == "at" }),
        tree[phrase].upos == .propn
      else { continue }
      let name = [phrase] + tree.children(of: phrase, .flat, .compound)
      return tree.text(tree.span(of: name))
    }
    return nil
  }
}
