import Knowledge
import Linguistics

/// Nouns for those who do something to whomever they are named by: A's critics criticise A.
extension NounReader {
  private static let critics: Set<String> = ["critic", "detractor"]

  /// Whether a noun is called by whom it is done to: A's critics criticise A.
  func isCriticised(by head: Int) -> Bool { Self.critics.contains(tree.lemma(head)) }

  /// Whether an answer is one to whoever owns what it is to: "a hostile response to the crisis in A" is
  /// none to A.
  func isToPlace(_ phrase: Int, answeredBy head: Int) -> Bool {
    ["response", "reaction", "reply", "comment"].contains(tree.lemma(head))
      && tree.children(of: phrase, .nmod).contains {
        tree.prepositions(of: $0).contains { ["in", "at", "near"].contains($0) }
      }
  }

  /// "Among A's critics was B"; "its critics" may be those of a post told of before.
  func putCritics(of head: Int, _ act: inout Act, _ memory: ActMemory) {
    guard Self.critics.contains(tree.lemma(head)) else { return }
    if act.objects.isEmpty || pointsToDocument(head), let author = author(before: head, memory) {
      act.objects = [author]
    }
    guard act.subjects.isEmpty, tree.prepositions(of: head) == ["among"],
      let above = tree.head(of: head)
    else { return }
    let named = tree.children(of: above, .nsubj)
    act.subjects = arguments.arguments(at: named.isEmpty ? [above] : named)
  }

  /// "Its critics".
  private func pointsToDocument(_ head: Int) -> Bool {
    tree.children(of: head, .nmod).contains { tree.lemma($0) == "its" || tree.lemma($0) == "it" }
  }

  /// Whoever wrote what the sentence before is about.
  private func author(before head: Int, _ memory: ActMemory) -> Argument? {
    let sentence = tree.sentence(of: head)
    guard pointsToDocument(head), sentence > 0 else { return nil }
    let root = tree.document.sentences[sentence - 1].root
    return tree.children(of: root, .nsubj).lazy.compactMap { memory.author(of: tree.lemma($0)) }
      .first.map { Argument(actor: $0.actor, token: head, tokens: [head]) }
  }
}
