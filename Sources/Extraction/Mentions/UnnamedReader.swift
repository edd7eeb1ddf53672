import Knowledge
import Linguistics
import Ontology

/// Makes actors of people and bodies that the text does not name: "a Chilean citizen", "protesters".
///
/// They are actors of their own kind, group or organisation; Extractor keeps them only opposite a
/// named side.
struct UnnamedReader {
  let tree: Tree
  let roles: RoleReader
  let plurals: PluralReader
  let document: Article.ID

  /// The actor that the noun phrase at `head` makes, nil if it is none.
  func actor(at head: Int, _ references: [Int: Reference], _ cast: Cast) -> Actor? {
    guard tree[head].upos == .noun, isArgument(head), !isPossessed(head, references),
      let kind = kind(of: head)
    else { return nil }
    let words = words(of: head, references)
    guard !words.isEmpty, words.count <= 5 else { return nil }
    let name = words.map { lowercased($0, references) }.joined(separator: " ")
    let owners = tree.children(of: head, .nmod).filter { tree[$0].deprel == .nmodPoss }
    let country = (words + owners).lazy.compactMap { references[$0]?.actors.first }
      .compactMap { cast[$0].actor.country ?? cast[$0].actor.name }.first
    let id = country == nil ? slug(name) + "-in-" + slug(document) : slug(name)
    return Actor(id: id, name: name, kind: kind, country: country)
  }

  private func isArgument(_ head: Int) -> Bool {
    guard tree.children(of: head, .cop).isEmpty, !tree.has(head, child: ["joint"]) else {
      return false
    }
    switch tree.relation(head) {
    case .nsubj, .obj, .iobj, .obl, .nmod, .conj: return tree[head].deprel != .nmodPoss
    default: return false
    }
  }

  /// "Our people", "members of the cabinet": they belong to somebody who is told elsewhere.
  private func isPossessed(_ head: Int, _ references: [Int: Reference]) -> Bool {
    tree.children(of: head, .nmod).contains {
      tree[$0].deprel == .nmodPoss && references[$0]?.form != .name
        || tree.prepositions(of: $0).contains("of")
    }
  }

  private func kind(of head: Int) -> Actor.Kind? {
    let lemma = tree.lemma(head)
    if bodies.contains(lemma) { return .organisation }
    if reporters.contains(lemma) { return nil }
    if people.contains(lemma) || isAgentNoun(head) { return .group }
    switch roles.roleClass(head) {
    case .group: return .group
    case .person, .official: return isCounted(head) ? .group : nil
    case .leader: return isCounted(head) && plurals.isPlural(head) ? .group : nil
    default: return nil
    }
  }

  /// Whether a plural is formed like a word for people: "fishermen", "villagers", "machinists".
  private func isAgentNoun(_ head: Int) -> Bool {
    let lemma = tree.lemma(head)
    return plurals.isPlural(head) && lemma.count >= 5 && !things.contains(lemma)
      && ["man", "woman", "er", "or", "ist", "ian", "ee"].contains { lemma.hasSuffix($0) }
      && roles.roleClass(head) != .organ && roles.roleClass(head) != .official
      && roles.roleClass(head) != .leader
  }

  /// Whether a noun is new to the text: "a lawyer", "two lawyers", "lawyers"; "the lawyer" is
  /// somebody that the text has named, "her lawyer" nobody that it names.
  private func isCounted(_ head: Int) -> Bool {
    !tree.children(of: head, .det).contains { ["the", "this", "that"].contains(tree.lemma($0)) }
      && !tree.children(of: head, .nmod).contains { tree[$0].deprel == .nmodPoss }
  }

  /// The noun with its adjectives and compounds, without articles, numbers and rank.
  private func words(of head: Int, _ references: [Int: Reference]) -> [Int] {
    let before = tree.children(of: head, .amod, .compound, .advmod).filter { $0 < head }
      .flatMap { tree.subtree(of: $0) }
    return (before + [head]).filter { token in
      tree[token].upos != .num && tree[token].upos != .punct
        && !vague.contains(tree.lemma(token))
    }.sorted()
  }

  private func lowercased(_ token: Int, _ references: [Int: Reference]) -> String {
    let form = tree[token].form
    let isFirst = tree.document.sentences[tree.sentence(of: token)].tokens.lowerBound == token
    let isName = tree[token].upos == .propn || references[token] != nil
    return isName || !isFirst ? form : form.lowercased()
  }

  private let people: Set<String> = [
    "people", "person", "man", "woman", "individual", "boy", "girl", "gunman", "troop", "soldier",
    "police", "attacker", "assailant", "hacker", "trainee", "recruit",
    "protester", "demonstrator", "prosecutor", "judge", "lawmaker", "senator",
    "employee", "inmate", "trader", "importer", "exporter", "student", "teacher", "nurse",
  ]
  private let bodies: Set<String> = [
    "court", "tribunal", "company", "firm", "corporation", "bank", "airline",
    "organisation", "organization", "group", "ngo", "charity", "union", "militia", "army",
    "coalition", "movement", "committee", "agency", "university", "hospital", "church",
  ]
  /// Who writes the news is no side in it.
  private let reporters: Set<String> = ["reporter", "journalist", "correspondent", "columnist"]
  /// Words for things that end like words for people.
  private let things: Set<String> = [
    "number", "member", "letter", "matter", "order", "border", "paper", "newspaper", "power",
    "river", "water", "centre", "center", "theatre", "quarter", "chapter", "corner", "cover",
    "danger", "encounter", "finger", "folder", "frontier", "helicopter", "hunger", "launcher",
    "layer", "manner", "master", "meter", "metre", "murder", "offer", "other", "barrier", "carrier",
    "character", "charter", "computer", "container", "counter", "dinner", "disaster", "error",
    "factor", "sector", "tractor", "reactor", "mirror", "terror", "horror", "labour", "harbour",
    "favour", "colour", "corridor", "behaviour", "rumour", "honour", "committee", "guarantee",
    "degree", "coffee", "bomber", "tanker", "freighter", "steamer", "trailer", "transfer", "tender",
    "tremor", "trigger", "vessel", "weather", "winter", "summer", "october", "december", "poster",
    "register", "shelter", "shoulder", "shower", "spider", "sticker", "supper", "timber", "tower",
    "server", "semester", "remainder", "reminder", "printer", "planner", "pointer", "parameter",
    "monitor", "motor", "neighbor", "ledger", "manifesto", "indicator", "generator", "elevator",
    "detector", "conductor", "cluster", "clutter", "chamber", "calendar", "buffer", "bumper",
    "burner", "booster", "blister", "banner", "badger", "anchor", "answer", "altar", "adapter",
    "sweater", "cancer", "cylinder", "filter", "fever", "flower", "gesture", "hammer", "heater",
    "holder", "ladder", "leader", "lever", "locker", "marker", "officer",
  ]
  private let vague: Set<String> = [
    "other", "several", "many", "some", "such", "more", "about", "around", "another", "same",
    "alleged", "least", "nearly", "almost", "only", "hundred", "thousand", "dozen", "million",
  ]
}
