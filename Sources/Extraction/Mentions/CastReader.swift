import Knowledge
import Linguistics
import Ontology

/// Gathers the actors that a document names and joins the names that stand for one.
struct CastReader {
  let tree: Tree
  let tables: Tables
  private(set) var cast = Cast()
  /// What the head token of a name stands for.
  private(set) var references: [Int: Reference] = [:]
  /// Every token that belongs to a name, with the head token of that name.
  private(set) var nameOf: [Int: Int] = [:]

  init(tree: Tree, tables: Tables) {
    self.tree = tree
    self.tables = tables
    let names = NameFinder(tree: tree, tables: tables).names()
    let persons = names.filter { $0.kind == .person }
    let families = PersonNames(persons.map { words($0.tokens) })
    for name in names {
      switch name.kind {
      case .listed(let entry): add(entry, at: name.tokens)
      case .organisation: addOrganisation(at: name.tokens, families: families)
      case .person where isAfterOutletNoun(name.tokens) || isBesideCompany(name.tokens):
        addOrganisation(at: name.tokens, families: families)
      case .person where isPlaceLike(name.tokens, families):
        addPlace(at: name.tokens, families: families)
      case .person: addPerson(at: name.tokens, families: families)
      case .place: addPlace(at: name.tokens, families: families)
      }
    }
    addBareSurnames(families)
    joinAcronyms()
  }

  /// How often each country stands in one sentence with an actor.
  func countriesBeside(_ actor: Int) -> [Int: Int] {
    let sentences = Set(
      references.filter { $0.value.actors == [actor] }.map { tree.sentence(of: $0.key) })
    var counts: [Int: Int] = [:]
    for sentence in sentences {
      let named = tree.document.sentences[sentence].tokens.flatMap { references[$0]?.actors ?? [] }
      for country in Set(named) where cast[country].actor.kind == .country {
        counts[country, default: 0] += 1
      }
    }
    return counts
  }

  /// The words of a name, with those that hyphens join as one.
  private func words(_ tokens: Range<Int>) -> [String] {
    var words: [String] = []
    var isOpen = false
    for token in tokens {
      let form = tree[token].form
      let isHyphen = form == "-" || form == "‑"
      if let last = words.last, isOpen || isHyphen {
        words[words.count - 1] = last + form
      } else {
        words.append(form)
      }
      isOpen = isHyphen
    }
    return words
  }

  private func surface(_ tokens: Range<Int>) -> String { tree.text(tree.span(of: Array(tokens))) }

  /// The token of a name whose head lies outside it.
  private func head(of tokens: Range<Int>) -> Int {
    let outer = tokens.filter { index in
      tree.head(of: index).map { !tokens.contains($0) } ?? true
    }
    // Of "the Eastern Pact, the …" the parser may hang the adjective on a later noun.
    return outer.first { tree[$0].upos != .adj } ?? outer.first ?? tokens.lowerBound
  }

  private mutating func add(_ index: Int, at tokens: Range<Int>, form: Reference.Form) {
    let head = head(of: tokens)
    references[head] = Reference(actors: [index], tokens: Array(tokens), form: form)
    for token in tokens { nameOf[token] = head }
    if form != .demonym, form != .place { cast.note(alias: surface(tokens), for: index) }
  }

  private mutating func add(_ entry: Gazetteer.Entry, at tokens: Range<Int>) {
    switch entry.form {
    case .name, .demonym:
      let index = cast.index(of: entry.actor, isMedia: entry.isMedia)
      add(index, at: tokens, form: entry.form == .name ? .name : .demonym)
    case .capital, .seat:
      add(cast.index(of: entry.actor), at: tokens, form: .metonym)
    case .people:
      addPeople(of: entry.actor, at: tokens)
    }
  }

  /// "The Norwegians" are their state; "Norwegians" are people who act for themselves.
  private mutating func addPeople(of country: Actor, at tokens: Range<Int>) {
    let head = head(of: tokens)
    if tree.children(of: head, .det).contains(where: { tree.lemma($0) == "the" }) {
      add(cast.index(of: country), at: tokens, form: .description)
      return
    }
    let name = surface(tokens)
    let group = Actor(
      id: slug(name), name: name, kind: .group, country: country.country ?? country.name)
    add(cast.index(of: group), at: tokens, form: .name)
  }

  private mutating func addOrganisation(at tokens: Range<Int>, families: PersonNames) {
    // The recogniser takes lone surnames for organisations now and then.
    if tokens.count == 1, let full = families.fullName(of: words(tokens)) {
      addPerson(named: full, at: tokens)
      return
    }
    let name = surface(tokens)
    let actor = Actor(id: slug(name), name: name, kind: .organisation)
    add(cast.index(of: actor, isMedia: isOutlet(tokens)), at: tokens, form: .name)
  }

  /// Whether a name says that it is an outlet's ("Oslo Times"), or an apposition does.
  private func isOutlet(_ tokens: Range<Int>) -> Bool {
    if isAfterOutletNoun(tokens) { return true }
    if let first = tokens.first, let last = tokens.last, tokens.count > 1,
      Self.outletNames.contains(tree[last].form)
        || ["Radio", "TV", "Agence"].contains(tree[first].form)
    {
      return true
    }
    let after = tokens.upperBound..<min(tokens.upperBound + 7, tree.document.tokens.count)
    return after.first.map { tree[$0].form == "," } == true
      && after.dropFirst().prefix { tree[$0].upos != .punct }
        .contains { NameFinder.outletNouns.contains(tree.lemma($0)) }
  }

  /// ", Nordol," after "the state oil company".
  private func isBesideCompany(_ tokens: Range<Int>) -> Bool {
    let comma = tokens.lowerBound - 1
    return tokens.count == 1 && comma > 0 && tree[comma].form == ","
      && tree[comma - 1].upos == .noun && BodySort(tree.lemma(comma - 1)) == .company
  }

  /// "The newspaper El Faro".
  private func isAfterOutletNoun(_ tokens: Range<Int>) -> Bool {
    let noun = tokens.lowerBound - 1
    return noun > 0 && NameFinder.outletNouns.contains(tree.lemma(noun))
      && tree[noun].upos == .noun && tree.sentence(of: noun) == tree.sentence(of: noun + 1)
  }

  private static let outletNames: Set<String> = [
    "Times", "Post", "News", "Weekly", "Daily", "Journal", "Herald", "Tribune", "Gazette",
    "Guardian", "Telegraph", "Chronicle", "Broadcasting", "Radio", "TV", "Television", "Magazine",
    "Press", "Courier", "Wire", "Express", "Mirror", "Bulletin", "Inquirer", "Examiner", "Monitor",
    "Review", "Observer", "Standard", "Mail", "Globe", "Today", "Online",
  ]

  /// Whether a lone word that the recogniser takes for a person's name stands as places do: "flights
  /// from Zubar".
  private func isPlaceLike(_ tokens: Range<Int>, _ families: PersonNames) -> Bool {
    guard tokens.count == 1, families.fullName(of: words(tokens)) == nil else { return false }
    let head = head(of: tokens)
    let first = tree.relation(head) == .conj ? tree.head(of: head) ?? head : head
    return tree.prepositions(of: first).contains {
      ["in", "to", "from", "at", "between", "near"].contains($0)
    }
      && tree[max(0, tokens.lowerBound - 1)].upos != .noun
  }

  private mutating func addPlace(at tokens: Range<Int>, families: PersonNames) {
    if tokens.count == 1, let full = families.fullName(of: words(tokens)) {
      addPerson(named: full, at: tokens)
      return
    }
    let name = surface(tokens)
    let place = Actor(id: slug(name), name: name, kind: .group)
    add(cast.index(of: place), at: tokens, form: .place)
  }

  private mutating func addPerson(at tokens: Range<Int>, families: PersonNames) {
    addPerson(named: families.fullName(of: words(tokens)) ?? words(tokens), at: tokens)
  }

  private mutating func addPerson(named words: [String], at tokens: Range<Int>) {
    let name = words.joined(separator: " ")
    let index = cast.index(of: Actor(id: slug(name), name: name, kind: .person))
    if words.count > 1 { cast[index].gender = tables.roles.gender(words[0]) }
    if let before =
      tree.document.sentences[tree.sentence(of: tokens.lowerBound)].tokens
        .contains(tokens.lowerBound - 1) ? tokens.lowerBound - 1 : nil,
      let gender = tables.roles.gender(tree[before].form), tables.roles.isTitle(tree[before].form)
    {
      cast[index].gender = gender
    }
    add(index, at: tokens, form: .name)
  }

  /// Surnames that the recogniser missed, known from a full name elsewhere in the document.
  private mutating func addBareSurnames(_ families: PersonNames) {
    for (index, token) in tree.document.tokens.enumerated()
    where token.upos == .propn && nameOf[index] == nil {
      guard token.form.first?.isUppercase == true,
        let full = families.fullName(of: [token.form]), full.count > 1
      else { continue }
      addPerson(named: full, at: index..<index + 1)
    }
  }

  /// "Northern Relief Council (NRC)": the acronym is a name of the body before it.
  private mutating func joinAcronyms() {
    var bodies: [String: Int] = [:]
    for (_, reference) in references.sorted(by: { $0.key < $1.key }) {
      guard let last = reference.tokens.last, last + 3 < tree.document.tokens.count,
        tree[last + 1].form == "(", tree[last + 3].form == ")", let body = reference.actors.first,
        cast[body].actor.kind == .organisation, reference.form == .name
      else { continue }
      let acronym = tree[last + 2].form
      guard acronym.count > 1, acronym.allSatisfy(\.isUppercase) else { continue }
      cast.note(alias: acronym, for: body)
      bodies[acronym] = body
    }
    for (index, token) in tree.document.tokens.enumerated() {
      guard let body = bodies[token.form] else { continue }
      references[index] = Reference(actors: [body], tokens: [index], form: .name)
      nameOf[index] = index
    }
  }
}
