import Knowledge
import Linguistics
import Ontology

/// Finds the names in a document: those of the gazetteer, then those the recogniser saw.
struct NameFinder {
  /// A name and what it may stand for.
  struct Name: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
      case listed(Gazetteer.Entry)
      case person
      case organisation
      /// A place that the gazetteer does not list.
      case place
    }

    /// Indexes of tokens, titles left out.
    var tokens: Range<Int>
    var kind: Kind
  }

  let tree: Tree
  let tables: Tables

  /// Every name, in the order of the text, none overlapping another.
  func names() -> [Name] {
    var taken = [Bool](repeating: false, count: tree.document.tokens.count)
    var names: [Name] = []
    func take(_ name: Name) {
      guard !name.tokens.contains(where: { taken[$0] }) else { return }
      for index in name.tokens { taken[index] = true }
      names.append(name)
    }
    let listed = listedNames()
    let recognised = recognisedNames() + unrecognisedPersons() + unrecognisedBodies()
    // The longer span wins: "Northern Relief Council" over "Northern".
    let all = (listed + recognised).enumerated().sorted {
      ($1.element.tokens.count, $0.offset) < ($0.element.tokens.count, $1.offset)
    }
    for (_, name) in all { take(name) }
    return names.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private func listedNames() -> [Name] {
    var names: [Name] = []
    for sentence in tree.document.sentences {
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        guard let name = longestListedName(at: index, before: sentence.tokens.upperBound) else {
          index += 1
          continue
        }
        names.append(name)
        index = name.tokens.upperBound
      }
    }
    return names
  }

  private func longestListedName(at start: Int, before end: Int) -> Name? {
    // The article belongs to another noun as likely as not, and the gazetteer does without it.
    guard tree[start].form.first?.isUppercase == true, tree.lemma(start) != "the" else {
      return nil
    }
    let longest = min(tables.gazetteer.reach(from: tree[start].form), end - start)
    for length in stride(from: longest, through: 1, by: -1) {
      let last = start + length - 1
      // A name does not end in a clitic, a full stop or a preposition.
      guard tree[last].upos != .part, tree[last].upos != .punct,
        tree[last].upos != .adp || length == 1
      else { continue }
      let surface = tree.text(tree[start].range.lowerBound..<tree[last].range.upperBound)
      if let entry = tables.gazetteer.entry(for: surface) {
        return Name(tokens: start..<last + 1, kind: .listed(entry))
      }
    }
    return nil
  }

  private func recognisedNames() -> [Name] {
    tree.document.mentions.compactMap { mention in
      switch mention.label {
      case .person: person(mention.tokens)
      case .location:
        looksLikePerson(mention.tokens)
          ? person(mention.tokens)
          : hasBodyAfter(mention.tokens) ? organisation(mention.tokens) : place(mention.tokens)
      case .organisation:
        looksLikePerson(mention.tokens) ? person(mention.tokens) : organisation(mention.tokens)
      }
    }
  }

  /// Runs of proper nouns that begin with a given name, where the recogniser saw nothing.
  private func unrecognisedPersons() -> [Name] {
    var names: [Name] = []
    for sentence in tree.document.sentences {
      var start = sentence.tokens.lowerBound
      while start < sentence.tokens.upperBound {
        var end = start
        while end < sentence.tokens.upperBound, isNameWord(end) { end += 1 }
        if (2...3).contains(end - start), looksLikePerson(start..<end),
          let name = person(start..<end)
        {
          names.append(name)
        }
        start = max(end, start + 1)
      }
    }
    return names
  }

  private func isNameWord(_ index: Int) -> Bool {
    tree[index].upos == .propn && tree[index].form.first?.isUppercase == true
      && tree[index].form.allSatisfy { $0.isLetter || $0 == "." || $0 == "-" }
  }

  /// ", Nordol," after "the state oil company": a body that the recogniser did not see.
  private func unrecognisedBodies() -> [Name] {
    tree.document.tokens.indices.compactMap { comma in
      guard comma > 0, tree[comma].form == ",", tree[comma - 1].upos == .noun,
        BodySort(tree.lemma(comma - 1)) != nil
      else { return nil }
      let run = (comma + 1..<tree.document.tokens.count).prefix(6).prefix {
        isNameWord($0) || ["de", "da", "del", "of", "for", "and"].contains(tree[$0].form)
      }
      guard let first = run.first, isNameWord(first), let last = run.last,
        last + 1 < tree.document.tokens.count, tree[last + 1].form == ","
      else { return nil }
      return organisation(comma + 1..<last + 1)
    }
  }

  /// Two or three words of which the first is a given name, or which a role in apposition follows.
  private func looksLikePerson(_ tokens: Range<Int>) -> Bool {
    guard (2...3).contains(tokens.count), tokens.allSatisfy({ isNameWord($0) }) else {
      return false
    }
    return tables.roles.isGivenName(tree[tokens.lowerBound].form) || hasRoleAfter(tokens)
  }

  /// ", a Norwegian news agency": what follows says that the name is a body's.
  private func hasBodyAfter(_ tokens: Range<Int>) -> Bool {
    apposition(after: tokens).contains { NameFinder.bodyNouns.contains(tree.lemma($0)) }
  }

  /// The words between the comma after a name and the next punctuation or verb.
  private func apposition(after tokens: Range<Int>) -> [Int] {
    let end = min(tokens.upperBound + 9, tree.document.tokens.count)
    guard tokens.upperBound < end, tree[tokens.upperBound].form == "," else { return [] }
    return (tokens.upperBound + 1..<end).prefix {
      tree[$0].upos != .punct && tree[$0].upos != .verb
    }
  }

  /// Nouns for outlets, which are sources more often than sides.
  static let outletNouns: Set<String> = [
    "agency", "newspaper", "outlet", "broadcaster", "channel", "magazine", "daily", "weekly",
    "website",
    "newswire", "radio", "station", "portal",
  ]
  private static let bodyNouns = outletNouns.union([
    "organisation", "organization", "company", "party", "group", "firm", "movement", "bank",
    "union",
  ])

  /// ", the Norwegian minister": a role noun before the next comma.
  private func hasRoleAfter(_ tokens: Range<Int>) -> Bool {
    let found = apposition(after: tokens).lazy.compactMap { tables.roles.role(tree.lemma($0)) }
      .first
    return found == .leader || found == .official
  }

  private func place(_ tokens: Range<Int>) -> Name? {
    var range = tokens
    // "Western Kabul" is Kabul, which the gazetteer knows.
    while let first = range.first, tree[first].form.first?.isLowercase == true {
      range = range.dropFirst()
    }
    guard let first = range.first, let last = range.last,
      range.contains(where: { tree[$0].upos == .propn }),
      !["republic", "nation", "kingdom", "country"].contains(tree[last].form),
      tables.gazetteer.entry(
        for: tree.text(tree[first].range.lowerBound..<tree[last].range.upperBound)) == nil
    else { return nil }
    return Name(tokens: range, kind: .place)
  }

  private func organisation(_ tokens: Range<Int>) -> Name? {
    var range = tokens
    while let first = range.first, tree[first].upos == .det { range = range.dropFirst() }
    while let last = range.last, tree[last].upos == .part || tree[last].upos == .punct {
      range = range.dropLast()
    }
    guard let first = range.first, tree[first].form.contains(where: \.isLetter),
      !isPartOfTitle(range)
    else { return nil }
    if range.count == 1, tables.roles.isTitle(tree[first].form) { return nil }
    // "The Chinese coast guard" is a description.
    if let last = range.last, tree[last].form.first?.isLowercase == true,
      tables.gazetteer.entry(for: tree[first].form)?.form == .demonym
    {
      return nil
    }
    return Name(tokens: range, kind: .organisation)
  }

  /// "Foreign Affairs" in "Minister of Foreign Affairs" is a part of the office.
  private func isPartOfTitle(_ tokens: Range<Int>) -> Bool {
    guard tokens.contains(where: { NameFinder.departments.contains(tree[$0].form.lowercased()) })
    else { return false }
    let before = tokens.lowerBound - 2
    if before >= 0, ["of", "for"].contains(tree.lemma(before + 1)), isOffice(before) {
      return true
    }
    return tokens.upperBound < tree.document.tokens.count && isOffice(tokens.upperBound)
  }

  private func isOffice(_ index: Int) -> Bool {
    tables.roles.role(tree[index].form.lowercased()) == .official
  }

  private static let departments: Set<String> = [
    "affairs", "state", "defence", "defense", "interior", "finance", "justice", "treasury",
    "energy", "trade", "health", "education", "agriculture", "transport", "commerce", "security",
    "economy", "labour", "labor", "culture", "environment",
  ]

  /// The name without the titles and nationalities before it; nil when nothing is left.
  private func person(_ tokens: Range<Int>) -> Name? {
    // Of "Lee congratulated Chile" the recogniser now and then makes one name.
    var range = tokens.prefix { ![.verb, .aux].contains(tree[$0].upos) || isCapitalised($0) }
    while range.count > 1, let first = range.first,
      isPreface(first) || isPlaceBefore(first) || isMonthBefore(first)
    {
      range = range.dropFirst()
    }
    while let last = range.last, tree[last].upos == .part || tree[last].upos == .punct,
      !tree[last].form.contains(where: \.isLetter) || tree[last].form.hasSuffix("s")
    {
      range = range.dropLast()
    }
    // A word of hundreds of letters is nobody's name.
    guard let first = range.first, tree[first].form.first?.isLetter == true,
      range.allSatisfy({ tree[$0].form.utf8.count <= 80 })
    else { return nil }
    if range.count == 1, isPreface(first) { return nil }
    return Name(tokens: range, kind: .person)
  }

  private func isCapitalised(_ index: Int) -> Bool {
    tree[index].form.first?.isUppercase == true
  }

  /// Whether a place stands before an initial, after a preposition: it is none of his names.
  private func isPlaceBefore(_ index: Int) -> Bool {
    index > 0 && ["in", "at", "from", "to"].contains(tree.lemma(index - 1))
      && tables.gazetteer.entry(for: tree[index].form) != nil
  }

  /// "In May Norway's minister", "on 3 June Ann Lee": the month is no given name.
  private func isMonthBefore(_ index: Int) -> Bool {
    guard index > 0, Calendar.months.contains(tree[index].form.lowercased()) else { return false }
    return ["in", "since", "by", "until", "last", "this"].contains(tree.lemma(index - 1))
      || (1...31).contains(Int(tree[index - 1].form) ?? 0)
  }

  private func isPreface(_ index: Int) -> Bool {
    let form = tree[index].form
    let role = tables.roles.role(form.lowercased())
    if tables.roles.isTitle(form) || form == "H.E." { return true }
    if role == .leader || role == .official { return true }
    guard let entry = tables.gazetteer.entry(for: form) else { return false }
    return entry.form == .demonym || entry.actor.kind == .country && form.contains(".")
  }
}
