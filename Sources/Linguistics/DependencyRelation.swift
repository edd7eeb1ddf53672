/// The dependency relations of Universal Dependencies v2 with the subtypes of its English treebanks
/// (universaldependencies.org/en/dep).
public enum DependencyRelation: String, Hashable, Sendable, CaseIterable {
  case nsubj
  case nsubjOuter = "nsubj:outer"
  case nsubjPass = "nsubj:pass"
  case obj
  case iobj
  case csubj
  case csubjOuter = "csubj:outer"
  case csubjPass = "csubj:pass"
  case ccomp
  case xcomp
  case obl
  case oblAgent = "obl:agent"
  case oblUnmarked = "obl:unmarked"
  case vocative
  case expl
  case dislocated
  case advcl
  case advclRelcl = "advcl:relcl"
  case advmod
  case discourse
  case aux
  case auxPass = "aux:pass"
  case cop
  case mark
  case nmod
  case nmodDesc = "nmod:desc"
  case nmodPoss = "nmod:poss"
  case nmodUnmarked = "nmod:unmarked"
  case appos
  case nummod
  case acl
  case aclRelcl = "acl:relcl"
  case amod
  case det
  case detPredet = "det:predet"
  case clf
  case `case`
  case conj
  case cc
  case ccPreconj = "cc:preconj"
  case fixed
  case flat
  case list
  case parataxis
  case compound
  case compoundPrt = "compound:prt"
  case orphan
  case goeswith
  case reparandum
  case punct
  case root
  case dep

  /// The universal relation without its subtype: `nsubj` for `nsubj:pass`.
  public var universal: DependencyRelation {
    guard let colon = rawValue.firstIndex(of: ":") else { return self }
    return DependencyRelation(rawValue: String(rawValue[..<colon])) ?? .dep
  }
}
