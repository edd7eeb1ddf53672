import Linguistics

/// One reading of a clause as subject, relation and object, by tokens.
struct OpenForm: Hashable, Sendable {
  var subject: [Int]
  var relation: [Int]
  /// Phrases in the order in which they are told.
  var object: [[Int]]
  /// The predicates of a chain from the outermost in: agreed, release.
  var predicates: [Int]
  /// 0 to 1.
  var confidence: Double
}

/// Reads the forms of a clause that pay on CaRB and BenchIE.
///
/// Every object makes a form, with all that is told of when, where and how behind it; besides, the
/// relation may absorb object and preposition ("signed an agreement with").
struct OpenFormReader {
  let tree: Tree
  let clauses: ClauseReader
  let slots: SlotText

  /// The forms of the clause whose predicate stands at a token, one a subject and object.
  func forms(at head: Int) -> [OpenForm] {
    clauses.subjects(of: head).flatMap { tree.conjuncts(of: $0) }.flatMap { subject in
      forms(at: head, Outer(subject: slots.phrase(subject, without: head)))
    }
  }

  /// What the verbs above bring into a chain.
  private struct Outer {
    var subject: [Int]
    var words: [Int] = []
    var predicates: [Int] = []
  }

  /// A relation and an object, the subject still open.
  private struct Half {
    var words: [Int]
    var object: [[Int]]
    var confidence: Double
  }

  private func forms(at head: Int, _ outer: Outer) -> [OpenForm] {
    let verb = outer.words + slots.verbGroup(at: head)
    let obliques = tree.children(of: head, .obl)
    // What leads the sentence in is told last: "met B on Monday" for "on Monday A met B".
    let order = obliques.filter { $0 > head } + obliques.filter { $0 < head }
    guard tree.children(of: head, .cop).isEmpty else {
      return complete(states(at: head, order), verb, head, outer)
    }
    let objects = objects(of: head)
    var halves: [Half] = []
    if tree.children(of: head, .xcomp, .ccomp).isEmpty {
      halves = objects.isEmpty ? plain(at: head, order) : direct(at: head, objects, order)
    }
    if let object = objects.first { halves += absorbed(at: head, object, order) }
    halves += complements(at: head, objects, order)
    return complete(halves, verb, head, outer) + chains(at: head, verb, objects, outer)
  }

  private func complete(_ halves: [Half], _ verb: [Int], _ head: Int, _ outer: Outer) -> [OpenForm]
  {
    halves.map { half in
      OpenForm(
        subject: outer.subject, relation: verb + half.words, object: half.object,
        predicates: outer.predicates + [head], confidence: half.confidence)
    }
  }

  /// "Is a baker in Lima".
  private func states(at head: Int, _ order: [Int]) -> [Half] {
    let rest = order.map { whole($0, head) }
    return tree.conjuncts(of: head).map { complement in
      let words = slots.phrase(complement, without: head, dropping: Set(order))
      return Half(
        words: slots.preposition(of: complement), object: [words] + rest, confidence: 0.8)
    }
  }

  /// "Put the cup on the shelf": the cup, on the shelf.
  private func direct(at head: Int, _ objects: [Int], _ order: [Int]) -> [Half] {
    let indirect = tree.children(of: head, .iobj).map { slots.phrase($0, without: head) }
    let rest = order.map { whole($0, head) }
    return objects.map { object in
      let words = slots.phrase(object, without: head)
      return Half(words: [], object: indirect + [words] + rest, confidence: 0.9)
    }
  }

  /// "Stood in the yard on Monday": without an object, the first phrase takes its place.
  private func plain(at head: Int, _ order: [Int]) -> [Half] {
    guard
      let first = order.first(where: { $0 > head && !slots.preposition(of: $0).isEmpty })
        ?? order.first
    else { return [] }
    let rest = order.filter { $0 != first }.map { whole($0, head) }
    let isBefore = first < head
    return tree.conjuncts(of: first).map { conjunct in
      let words = slots.phrase(conjunct, without: head, with: isBefore ? .preposition : [])
      return Half(
        words: isBefore ? [] : slots.preposition(of: first), object: [words] + rest,
        confidence: 0.8)
    }
  }

  /// "Put the cup on | the shelf".
  private func absorbed(at head: Int, _ object: Int, _ order: [Int]) -> [Half] {
    order.filter { $0 > head }.flatMap { phrase in
      tree.conjuncts(of: phrase).map { conjunct in
        Half(
          words: slots.core(of: object) + slots.preposition(of: phrase),
          object: [slots.phrase(conjunct, without: head)], confidence: 0.5)
      }
    }
  }

  /// "Said that | they met", "elected her | president".
  private func complements(at head: Int, _ objects: [Int], _ order: [Int]) -> [Half] {
    let first = objects.first.map { [slots.phrase($0, without: head)] } ?? []
    let said = tree.children(of: head, .ccomp).map { clause in
      let content = content(of: clause)
      return Half(words: content.mark, object: first + [content.words], confidence: 0.7)
    }
    let states = tree.children(of: head, .xcomp).filter { tree[$0].upos != .verb }
    return said
      + states.map { state in
        let words = slots.phrase(state, without: head, with: .preposition)
        let rest = order.map { whole($0, head) }
        return Half(words: [], object: first + [words] + rest, confidence: 0.8)
      }
  }

  /// "Agreed to bake | bread".
  private func chains(at head: Int, _ verb: [Int], _ objects: [Int], _ outer: Outer) -> [OpenForm] {
    tree.children(of: head, .xcomp).filter { tree[$0].upos == .verb }.flatMap { next in
      var inner = outer
      inner.words = verb + (objects.first.map { slots.core(of: $0) } ?? [])
      inner.words += tree.children(of: next, .mark)
      inner.predicates.append(head)
      return forms(at: next, inner)
    }
  }

  /// Objects of the verb, what a relative pronoun stands for among them.
  private func objects(of head: Int) -> [Int] {
    tree.children(of: head, .obj).map { clauses.antecedent(of: $0) }
      .flatMap { tree.conjuncts(of: $0) }
  }

  /// A phrase with its preposition and the other members of its list.
  private func whole(_ phrase: Int, _ head: Int) -> [Int] {
    slots.phrase(phrase, without: head, with: [.preposition, .conjuncts])
  }

  /// The clause that is said, its "that" apart.
  private func content(of complement: Int) -> (mark: [Int], words: [Int]) {
    let mark = tree.children(of: complement, .mark).filter { tree.lemma($0) == "that" }
    return (mark, tree.subtree(of: complement).filter { !mark.contains($0) })
  }
}
