import Linguistics
import Ontology

extension Document {
  /// The document with names put beside their offices where parsers take them for further members
  /// of a list: of "Peru's foreign minister, Jo Roe, and the Chile envoy, Ann Lee, met", Jo Roe is
  /// the minister, and Chile is no third party.
  func withTitlesWhole(_ roles: RoleTable) -> Document {
    var document = self
    let persons = Set(mentions.filter { $0.label == .person }.flatMap(\.tokens))
    for index in tokens.indices where tokens[index].deprel == .conj {
      document.joinPerson(at: index, roles, persons)
    }
    for mention in mentions where mention.label == .location {
      document.joinOffice(of: mention, roles)
    }
    for mention in mentions where mention.label == .person {
      document.partTitle(of: mention, roles)
      document.joinOutlet(to: mention)
      document.joinOffice(to: mention, roles, persons)
      document.joinTitle(to: mention) { roles.role($0) != nil }
    }
    for mention in mentions where mention.label == .organisation {
      document.joinTitle(to: mention) { BodySort($0) != nil }
    }
    return document
  }

  /// Makes the name the head of a title and a name, and the title its modifier.
  private mutating func partTitle(of name: Mention, _ roles: RoleTable) {
    let title = name.tokens.lowerBound
    guard name.tokens.count > 1, !name.tokens.contains(tokens[title].head),
      tokens[title].form == "H.E." || roles.isTitle(tokens[title].form),
      case let first = title + 1, !isBelow(title, first)
    else { return }
    let end = min(tokens.count, name.tokens.upperBound + 40)
    for index in tokens.indices[max(0, title - 12)..<end]
    where tokens[index].head == title && index != first {
      tokens[index].head = first
    }
    (tokens[first].head, tokens[first].deprel) = (
      tokens[title].head == title ? first : tokens[title].head, tokens[title].deprel
    )
    (tokens[title].head, tokens[title].deprel) = (first, .nmodDesc)
  }

  /// Hangs an outlet's name on its noun: of "according to the newspaper El Faro, Ann Lee met B",
  /// parsers make El Faro the subject and Ann Lee its apposition.
  private mutating func joinOutlet(to name: Mention) {
    let head = outerHead(of: name)
    let noun = name.tokens.lowerBound - 1
    guard noun > 0, tokens[noun].upos == .noun,
      NameFinder.outletNouns.contains(tokens[noun].lemma), tokens[head].head != noun,
      !isBelow(noun, head), areTogether(noun, head)
    else { return }
    let end = min(tokens.count, name.tokens.upperBound + 12)
    let other = (name.tokens.upperBound..<end).first {
      tokens[$0].head == head && tokens[$0].deprel == .appos
    }
    if let other {
      tokens[other].head = tokens[head].head
      tokens[other].deprel = tokens[head].deprel
    }
    tokens[head].head = noun
    tokens[head].deprel = .appos
  }

  /// Hangs a name after a comma on the office before it.
  private mutating func joinOffice(
    to name: Mention, _ roles: RoleTable, _ persons: Set<Int>
  ) {
    let head = outerHead(of: name)
    let comma = name.tokens.lowerBound - 1
    let above = roles.role(tokens[tokens[head].head].lemma.lowercased())
    let isBeside = tokens[head].deprel == .appos && (above == nil || above == .organ)
    guard comma > 0, tokens[comma].form == ",",
      tokens[head].deprel == .conj || isBeside || isExtraSubject(head, of: name)
        || isSecondName(head),
      !hasConjunction(head), let office = office(before: comma, roles, persons),
      !isBelow(office, head), areTogether(office, head)
    else { return }
    tokens[head].head = office
    tokens[head].deprel = .appos
  }

  /// Makes "A of Peru and B of Chile" two persons, where the parser makes Peru and B two states.
  private mutating func joinPerson(at second: Int, _ roles: RoleTable, _ persons: Set<Int>) {
    let state = tokens[second].head
    let first = tokens[state].head
    guard hasConjunction(second), tokens[state].deprel == .nmod, tokens[state].upos == .propn,
      !persons.contains(state), persons.contains(first),
      persons.contains(second) || roles.role(tokens[second].lemma.lowercased()) == .official
    else { return }
    tokens[second].head = first
  }

  /// Whether a name is hung on the first of two offices though it stands behind the second: "Peru's
  /// envoy, Jo Roe, and Chile's envoy, Ann Lee".
  private func isSecondName(_ name: Int) -> Bool {
    let first = tokens[name].head
    guard tokens[name].deprel == .appos, first < name else { return false }
    let siblings = (first + 1..<name).filter { tokens[$0].head == first }
    guard let second = siblings.last(where: { tokens[$0].deprel == .conj }) else { return false }
    return siblings.contains { tokens[$0].deprel == .appos && $0 < second }
  }

  /// Whether a name between commas is one subject too many: "talks with the envoy, Ann Lee, were held".
  private func isExtraSubject(_ head: Int, of name: Mention) -> Bool {
    guard tokens[head].deprel.universal == .nsubj, tokens.indices.contains(name.tokens.upperBound),
      tokens[name.tokens.upperBound].form == ","
    else { return false }
    let verb = tokens[head].head
    return tokens.indices[max(0, verb - 40)..<verb].contains {
      $0 != head && tokens[$0].head == verb && tokens[$0].deprel.universal == .nsubj
    }
  }

  /// Hangs the office or the sort of body straight before a name on the name: of "adviser Ann Lee was
  /// met", parsers make two subjects now and then.
  private mutating func joinTitle(to name: Mention, isTitle: (String) -> Bool) {
    let head = outerHead(of: name)
    let title = name.tokens.lowerBound - 1
    guard title >= 0, tokens[title].upos == .noun || tokens[title].upos == .propn,
      isTitle(tokens[title].lemma.lowercased()),
      tokens[title].head == tokens[head].head, tokens[title].head != title
    else { return }
    for index in tokens.indices[..<title].suffix(12)
    where tokens[index].head == title
      && [.case, .det, .cc, .mark].contains(tokens[index].deprel.universal)
    {
      tokens[index].head = head
    }
    if tokens[title].deprel.universal != .appos { tokens[head].deprel = tokens[title].deprel }
    tokens[title].head = head
    tokens[title].deprel = .nmodDesc
  }

  /// Hangs a state that a conjunction leads in on the office right after it.
  private mutating func joinOffice(of state: Mention, _ roles: RoleTable) {
    let head = outerHead(of: state)
    guard tokens[head].deprel == .conj,
      let conjunction = tokens[..<head].indices.suffix(4).first(where: {
        tokens[$0].upos == .cconj && tokens[$0].head == head
      }),
      let office = tokens.indices[state.tokens.upperBound...].prefix(7).first(where: {
        roles.role(tokens[$0].lemma.lowercased()) == .official && tokens[$0].deprel == .conj
      }),
      tokens[office].head == tokens[head].head, !hasConjunction(office)
    else { return }
    tokens[conjunction].head = office
    tokens[head].head = office
    tokens[head].deprel = .compound
  }

  /// The last office in the words before a comma, if no verb and no name of a person follow it.
  private func office(before comma: Int, _ roles: RoleTable, _ persons: Set<Int>) -> Int? {
    for index in tokens.indices[..<comma].suffix(16).reversed() {
      let token = tokens[index]
      if token.upos == .verb || token.upos == .aux || token.form == ";" { return nil }
      if persons.contains(index) { return nil }
      switch roles.role(token.lemma.lowercased()) {
      case .leader, .official: return outermost(index, roles)
      default: continue
      }
    }
    return nil
  }

  /// The envoy of "the envoy of the president of Chile".
  private func outermost(_ office: Int, _ roles: RoleTable) -> Int {
    let above = tokens[office].head
    let isOf =
      above < office && tokens[above..<office].contains { $0.form == "of" && $0.head == office }
    guard isOf, roles.role(tokens[above].lemma.lowercased()) == .official else {
      return office
    }
    return above
  }

  /// The token of a name that hangs on none of the others.
  private func outerHead(of name: Mention) -> Int {
    name.tokens.first { !name.tokens.contains(tokens[$0].head) } ?? name.head
  }
}
