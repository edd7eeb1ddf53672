import Linguistics
import Ontology

extension Document {
  /// The document with places and months parted from the names after them.
  ///
  /// Of "In May Chile's envoy left" and of a place before an initial, parsers make one phrase and no
  /// subject.
  func withPlacesApart(_ gazetteer: Gazetteer) -> Document {
    var document = self
    for sentence in sentences { document.partMonth(in: sentence.tokens) }
    for mention in mentions where mention.label == .person && mention.tokens.count > 2 {
      document.partPlace(of: mention, gazetteer)
    }
    return document
  }

  private mutating func partPlace(of name: Mention, _ gazetteer: Gazetteer) {
    let place = name.tokens.lowerBound
    let initial = place + 1
    guard isInitial(tokens[initial].form), gazetteer.entry(for: tokens[place].form) != nil,
      tokens[place].deprel.universal == .obl || tokens[place].deprel.universal == .nmod,
      let verb = verb(above: place), verb >= name.tokens.upperBound,
      !hasSubject(verb, in: reach(of: verb)), !isBelow(verb, initial)
    else { return }
    for token in name.tokens.dropFirst(2) where tokens[token].head == place {
      tokens[token].head = initial
    }
    tokens[initial].head = verb
    tokens[initial].deprel = isPassive(verb, in: reach(of: verb)) ? .nsubjPass : .nsubj
  }

  private mutating func partMonth(in sentence: Range<Int>) {
    guard let first = sentence.first, tokens[first].form == "In", sentence.count > 4,
      Calendar.months.contains(tokens[first + 1].form.lowercased())
    else { return }
    partName(behind: first + 1, in: sentence)
    guard case let noun = tokens[first].head, noun > first + 1,
      tokens[noun].deprel.universal == .obl,
      case let verb = tokens[noun].head, tokens[verb].upos == .verb, verb > noun,
      !hasSubject(verb, in: sentence)
    else { return }
    tokens[first].head = first + 1
    tokens[first + 1].head = verb
    tokens[first + 1].deprel = tokens[noun].deprel
    tokens[noun].deprel = isPassive(verb, in: sentence) ? .nsubjPass : .nsubj
  }

  /// Of "in May Norway left", where Norway hangs on May as part of its name, makes the subject.
  private mutating func partName(behind month: Int, in sentence: Range<Int>) {
    let (name, verb) = (month + 1, tokens[month].head)
    guard tokens[name].head == month, tokens[name].deprel.universal == .flat,
      tokens[verb].upos == .verb, verb > name, !hasSubject(verb, in: sentence)
    else { return }
    tokens[name].head = verb
    tokens[name].deprel = isPassive(verb, in: sentence) ? .nsubjPass : .nsubj
  }

  private func isInitial(_ form: String) -> Bool {
    form.count == 2 && form.hasSuffix(".") && form.first?.isUppercase == true
  }

  private func verb(above token: Int) -> Int? {
    var current = token
    for _ in 0..<6 {
      let head = tokens[current].head
      if head == current { return nil }
      if tokens[head].upos == .verb { return head }
      current = head
    }
    return nil
  }

  private func reach(of verb: Int) -> Range<Int> {
    max(0, verb - 60)..<min(tokens.count, verb + 60)
  }
}
