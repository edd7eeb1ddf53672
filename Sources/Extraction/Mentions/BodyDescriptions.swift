import Knowledge
import Linguistics
import Ontology

/// Descriptions of bodies that the text has named: "the company", "the German firm", "the bloc".
extension DescriptionReader {
  /// The body last spoken of that a definite noun fits; nil for other nouns and bodies unknown.
  func body(
    at head: Int, _ references: [Int: Reference], _ discourse: Discourse, _ cast: Cast
  ) -> [Int]? {
    guard let sort = BodySort(tree.lemma(head)),
      tree.has(head, child: ["the", "this", "that"]),
      tree.children(of: head, .nmod, .acl, .appos, .flat).allSatisfy({ isAside($0) })
    else { return nil }
    let nation = owners(of: head, references, cast)?.first.map { cast[$0].actor.name }
    let isModified = nation == nil && !tree.children(of: head, .amod, .compound).isEmpty
    guard !isModified else { return nil }
    return discourse.single(before: head, in: tree.sentence(of: head), reach: 4) { index in
      let member = cast[index]
      let isKnown = roles.tables.gazetteer.entry(for: member.actor.name) != nil
      return sort.fits(member, isKnown: isKnown)
        && (nation == nil || member.actor.country == nil || member.actor.country == nation)
    }.map { [$0] }
  }

  /// "The bank, which lent …": a relative clause behind a comma narrows nothing.
  private func isAside(_ child: Int) -> Bool {
    let first = tree.subtree(of: child).first ?? child
    return tree[child].deprel == .aclRelcl && first > 0
      && [first, first - 1].contains { tree[$0].form == "," }
  }

  /// The name that stands beside a noun for a body: of "the state oil company, Nordol,", Nordol.
  func bodyName(beside head: Int, _ references: [Int: Reference], _ cast: Cast) -> Reference? {
    guard BodySort(tree.lemma(head)) != nil else { return nil }
    let beside = tree.children(of: head, .appos, .flat, .compound, .nmod).filter {
      $0 > head && tree.prepositions(of: $0).isEmpty && tree[$0].deprel != .nmodPoss
    }
    return beside.lazy.compactMap { references[$0] }.first { reference in
      reference.form == .name
        && reference.actors.allSatisfy { [.organisation, .group].contains(cast[$0].actor.kind) }
    }
  }
}

/// What sort of body a noun means.
enum BodySort: Hashable, Sendable {
  case company, bloc, movement, agency

  init?(_ lemma: String) {
    guard let sort = Self.sorts[lemma] else { return nil }
    self = sort
  }

  /// The first of each noun's sorts, in this order.
  private static let sorts: [String: BodySort] = Dictionary(
    [
      (BodySort.movement, ["movement", "rebel", "guerrilla", "insurgent", "militant", "militia"]),
      (.movement, ["faction", "group", "separatist", "organisation", "organization"]),
      (.company, ["company", "firm", "bank", "lender", "exporter", "producer", "operator"]),
      (.company, ["manufacturer", "maker", "carrier", "airline", "supplier", "conglomerate"]),
      (.company, ["refiner", "miner", "utility", "shipper", "contractor"]),
      (.bloc, ["bloc", "alliance", "union"]),
      (.agency, ["agency", "body", "commission", "ministry", "council", "mission", "fund"]),
    ].flatMap { sort, nouns in nouns.map { ($0, sort) } }
  ) { first, _ in first }

  /// Whether an actor can be meant; `isKnown` if it is a body that the gazetteer lists.
  func fits(_ member: Cast.Member, isKnown: Bool) -> Bool {
    let kind = member.actor.kind
    guard !member.isMedia, member.actor.name.first?.isUppercase == true else { return false }
    return switch self {
    case .company: kind == .organisation && !isKnown
    case .bloc: kind == .organisation && isKnown
    case .movement: kind == .organisation || kind == .group
    case .agency: kind == .organisation
    }
  }
}
