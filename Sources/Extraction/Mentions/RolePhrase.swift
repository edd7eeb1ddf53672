import Knowledge
import Linguistics
import Ontology

/// A role in words: "the Norwegian foreign minister".
struct RolePhrase: Hashable, Sendable {
  /// The lemma of its noun, with the word before it if the two are one role: "foreign minister".
  var lemma: String
  var `class`: RoleTable.Class
  /// The role without article and state: "foreign minister".
  var words: String
  /// The cast index of the state, body or person the role belongs to.
  var of: Int?
}

extension RoleTable {
  /// Whether a holder of one role may be called by another word: a foreign minister is a minister,
  /// a vice president is no president.
  func isCalled(_ word: String, _ role: String) -> Bool {
    role == word || role.hasSuffix(" " + word) && self.role(role) == self.role(word)
  }
}

/// Reads noun phrases that name a role.
struct RoleReader {
  let tree: Tree
  let tables: Tables

  /// The class of the noun at a token, nil if it is no role.
  func roleClass(_ index: Int) -> RoleTable.Class? {
    guard tree[index].upos == .noun || tree[index].upos == .propn || tree[index].upos == .adj
    else { return nil }
    if ["elect", "designate"].contains(tree.lemma(index)),
      let office = tree.children(of: index, .compound).last
    {
      return roleClass(office)
    }
    return tables.roles.role(lemma(of: index))
  }

  /// The lemma of a role, with the word before it where the two are a role of their own: "prime
  /// minister", "vice president".
  func lemma(of index: Int) -> String {
    let own = tree.lemma(index)
    let noun = tables.roles.role(own) == nil ? singular(own) : own
    guard index > 0, tree.sentence(of: index - 1) == tree.sentence(of: index) else { return noun }
    let both = tree.lemma(index - 1) + " " + noun
    return tables.roles.role(both) == nil ? noun : both
  }

  /// Names keep their form as lemma, so plurals of capitalised nouns are undone here.
  private func singular(_ lemma: String) -> String {
    lemma.hasSuffix("s") ? String(lemma.dropLast()) : lemma
  }

  /// The role phrase whose noun is a token, read down the tree; `references` holds the names found
  /// so far, by head token.
  func phrase(at head: Int, _ references: [Int: Reference]) -> RolePhrase? {
    guard let found = roleClass(head) else { return nil }
    var of: Int?
    var parts = [head]
    for child in tree.children(of: head) {
      if tree.prepositions(of: child).contains("to") { continue }
      if let reference = references[child], ownsRole(child) {
        of = of ?? reference.actors.first
      } else if isPart(child, of: head) {
        parts += words(below: child, without: references)
        of = of ?? owner(below: child, references)
      } else if tree.relation(child) == .nmod, tree[child].deprel != .nmodPoss {
        of = of ?? owner(below: child, references)
      } else if tree[child].deprel == .nmodPoss {
        of = of ?? owner(below: child, references)
      }
    }
    return RolePhrase(
      lemma: lemma(of: head), class: found,
      words: text(withoutOwner(parts.sorted()), without: references),
      of: of)
  }

  /// The role that stands in the words straight before a name: "Norway's envoy Ann Lee".
  func title(before name: Range<Int>, _ references: [Int: Reference], names: [Int: Int])
    -> RolePhrase?
  {
    let sentence = tree.document.sentences[tree.sentence(of: name.lowerBound)].tokens
    var start = name.lowerBound
    while start > sentence.lowerBound, belongsToTitle(start - 1) || isInsideOffice(start - 1) {
      start -= 1
    }
    let tokens = Array(start..<name.lowerBound)
    let inner = tokens.lastIndex { tree.lemma($0) == "of" }.map { tokens[$0] } ?? name.lowerBound
    guard
      let head = tokens.last(where: { $0 < inner && names[$0] == nil && roleClass($0) != nil })
        ?? tokens.last(where: { names[$0] == nil && roleClass($0) != nil }),
      let found = roleClass(head)
    else { return nil }
    let of = tokens.compactMap { references[$0]?.actors.first }.first
    let parts = withoutOwner(tokens.filter { $0 <= head || $0 >= inner })
      .filter { names[$0] == nil }
    return RolePhrase(
      lemma: lemma(of: head), class: found, words: text(parts, without: references), of: of)
  }

  /// The role between the comma after a name and the next one: "Ann Lee, Norway's envoy, …".
  ///
  /// The words alone, since the parser often hangs such a phrase elsewhere.
  func apposition(after name: Range<Int>, _ references: [Int: Reference], names: [Int: Int])
    -> RolePhrase?
  {
    let sentence = tree.document.sentences[tree.sentence(of: name.lowerBound)].tokens
    guard sentence.contains(name.upperBound), tree[name.upperBound].form == "," else { return nil }
    let phrase = (name.upperBound + 1..<sentence.upperBound).prefix { index in
      switch tree[index].upos {
      case .noun, .propn, .adj, .det, .part, .adp, .cconj, .pron:
        tree[index].form.lowercased() != "who"
      case .punct: tree[index].form == "-"
      default: false
      }
    }
    guard
      let head = phrase.first(where: { names[$0] == nil && roleClass($0) != nil && !isOwner($0) }),
      let found = roleClass(head),
      !phrase.prefix(while: { $0 < head }).contains(where: { tree[$0].upos == .adp })
    else { return nil }
    // ", Secretary Lee said": the office is the title of the next name; ", the minister said" is the
    // subject of another clause.
    let next = phrase.upperBound
    let isSubject =
      tree.relation(head) == .nsubj && sentence.contains(next)
      && [.verb, .aux].contains(tree[next].upos)
    guard names[head + 1] == nil, !isSubject else { return nil }
    let of = phrase.filter { !isAccredited($0) }
      .compactMap { references[$0]?.actors.first }.first
    let tail = Array(phrase.drop { $0 <= head }.prefix { names[$0] == nil })
    let parts = withoutOwner(phrase.filter { $0 <= head }) + (tail.count > 10 ? [] : tail)
    return RolePhrase(
      lemma: lemma(of: head), class: found,
      words: text(trimmed(parts.filter { names[$0] == nil }), without: references), of: of)
  }

  /// "Ambassador to Norway": Norway receives him and does not send him.
  private func isAccredited(_ state: Int) -> Bool {
    tree.prepositions(of: state).contains("to")
  }

  /// Whether a possessive mark follows: "president" in "the president's envoy".
  private func isOwner(_ index: Int) -> Bool {
    index + 1 < tree.document.tokens.count && tree[index + 1].upos == .part
  }

  /// What follows the last possessive: "special envoy" of "the president's special envoy".
  private func withoutOwner(_ tokens: [Int]) -> [Int] {
    let start = tokens.lastIndex { tree[$0].upos == .part || tree[$0].upos == .pron }
    return start.map { Array(tokens[($0 + 1)...]) } ?? tokens
  }

  /// Without prepositions left dangling where a state's name stood.
  private func trimmed(_ tokens: [Int]) -> [Int] {
    var tokens = tokens
    while let last = tokens.last,
      tree[last].upos == .adp || tree[last].upos == .det || tree[last].upos == .part
    {
      tokens.removeLast()
    }
    return tokens
  }

  private func belongsToTitle(_ index: Int) -> Bool {
    switch tree[index].upos {
    case .noun, .propn, .adj, .part: true
    case .punct: tree[index].form == "-"
    default: false
    }
  }

  /// The "of" in "Secretary of State".
  private func isInsideOffice(_ index: Int) -> Bool {
    guard tree.lemma(index) == "of", index > 0 else { return false }
    let found = roleClass(index - 1)
    return found == .official || found == .leader
  }

  private func ownsRole(_ child: Int) -> Bool {
    switch tree.relation(child) {
    case .nmod, .amod, .compound, .det, .nummod: true
    default: false
    }
  }

  private func isPart(_ child: Int, of head: Int) -> Bool {
    switch tree.relation(child) {
    case .amod, .compound, .flat: child < head
    case .nmod:
      child > head && tree.prepositions(of: child).contains { $0 == "of" || $0 == "for" }
        && tree[child].deprel != .nmodPoss
    default: false
    }
  }

  private func words(below index: Int, without references: [Int: Reference]) -> [Int] {
    tree.subtree(of: index).filter { token in
      references[token] == nil && tree[token].upos != .punct
    }
  }

  private func owner(below index: Int, _ references: [Int: Reference]) -> Int? {
    tree.subtree(of: index).compactMap { references[$0]?.actors.first }.first
  }

  private func text(_ tokens: [Int], without references: [Int: Reference]) -> String {
    tokens.filter { references[$0] == nil && tree[$0].upos != .det }
      .map { tree[$0].form }.joined(separator: " ")
  }
}
