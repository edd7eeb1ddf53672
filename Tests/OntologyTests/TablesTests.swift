import Knowledge
import Ontology
import Testing

struct TablesTests {
  @Test func `every bundled table passes its checks`() throws {
    _ = try Tables.bundled()
  }

  @Test func `users can read the tables and load them again`() throws {
    let texts = Dictionary(uniqueKeysWithValues: Tables.bundledTexts)
    #expect(
      texts.keys.sorted() == [
        "bodies.yaml", "countries.yaml", "factuality.yaml", "given-names.yaml", "relations.yaml",
        "roles.yaml",
      ])
    let lexicon = try RelationLexicon(yaml: texts["relations.yaml"] ?? "", file: "relations.yaml")
    #expect(try lexicon.relations == bundled.get().relations.relations)
  }

  @Test func `the lexicon has words for all sixteen event types`() throws {
    let relations = try bundled.get().relations
    #expect(Set(relations.relations.compactMap(\.event)) == Set(EventType.allCases))
    #expect(relations.relations.count >= 100)
    let verbs = relations.verbLemmas.flatMap { relations.verbPatterns(for: $0) }
    let nouns = relations.nounLemmas.flatMap { relations.nounPatterns(for: $0) }
    #expect(relations.verbLemmas.count >= 1000)
    #expect(verbs.count >= 3000)
    #expect(nouns.count >= 600)
  }

  @Test func `every relation can be found by one of its words`() throws {
    let lexicon = try bundled.get().relations
    let found = Set(
      lexicon.verbLemmas.flatMap { lexicon.verbPatterns(for: $0).map(\.relation) }
        + lexicon.nounLemmas.flatMap { lexicon.nounPatterns(for: $0).map(\.relation) })
    #expect(found.filter { $0.event != nil } == Set(lexicon.relations))
  }

  @Test func `every verb pattern has both sides or is symmetric`() throws {
    let lexicon = try bundled.get().relations
    let patterns = lexicon.verbLemmas.flatMap { lexicon.verbPatterns(for: $0) }
    for pattern in patterns where pattern.relation.event != nil {
      let slots =
        [pattern.subject, pattern.direct].compactMap(\.self) + pattern.obliques.map(\.slot)
      #expect(slots.contains(.subject), "\(pattern)")
      #expect(
        slots.contains(.object) || pattern.clause != nil || pattern.relation.symmetric
          || pattern.relation.event == .request,
        "\(pattern)")
    }
  }

  @Test(arguments: [
    ("meet", "met", EventType.consult), ("urge", "urged", .request),
    ("arrest", "arrested", .coerce),
    ("thank", "thanked", .support), ("accuse", "accused", .accuse), ("kill", "killed", .assault),
    ("extradite", "extradited to", .cooperate), ("release", "released", .concede),
    ("blacklist", "sanctioned", .sanction), ("veto", "vetoed", .reject), ("arm", "armed", .aid),
    ("threaten", "threatened", .threaten), ("boycott", "boycotted", .protest),
    ("interrogate", "questioned", .accuse), ("investigate", "investigated", .accuse),
    ("evacuate", "evacuated", .aid), ("buy", "bought from", .cooperate),
    ("shoot", "shot", .assault),
    ("appoint", "appointed", .support), ("pardon", "pardoned", .concede),
    ("train", "trained", .aid),
  ])
  func `common verbs stand for the relation a reader expects`(
    _ lemma: String, _ label: String, _ event: EventType
  ) throws {
    let lexicon = try bundled.get().relations
    let relations = lexicon.verbPatterns(for: lemma).map(\.relation)
    #expect(relations.contains { $0.label == label && $0.event == event })
  }

  /// A label says what was done, so words that need not mean it stand under another.
  @Test(arguments: [
    ("appoint", "elected"), ("buy", "sold to"), ("interrogate", "sued"),
    ("defeat", "fought"), ("beat", "fought"), ("summon", "invited"), ("evacuate", "sent aid to"),
    ("snub", "boycotted"), ("lie", "violated agreement with"),
  ])
  func `no verb stands under a label that it does not bear out`(
    _ lemma: String, _ label: String
  ) throws {
    let patterns = try bundled.get().relations.verbPatterns(for: lemma)
    #expect(!patterns.isEmpty)
    #expect(!patterns.contains { $0.relation.label == label })
  }

  @Test func `call means six things`() throws {
    let patterns = try bundled.get().relations.verbPatterns(for: "call")
    func event(_ text: String) throws -> EventType? {
      try #require(patterns.first { $0.text.hasPrefix(text) }, "\(text)").relation.event
    }
    #expect(try event("call on|upon <O>") == .request)
    #expect(try event("call for <X> from|by <O>") == .request)
    #expect(try event("call for sanction") == .threaten)
    #expect(try event("call off talk") == .reject)
    #expect(try event("call_liar <O>") == .accuse)
    #expect(try event("call|label|dub <O> <P>") == nil)
    #expect(patterns.last { $0.direct == .object }?.relation.event == .consult)
  }

  @Test func `a country stands for itself in every table`() throws {
    let gazetteer = try bundled.get().gazetteer
    for country in gazetteer.countries {
      #expect(gazetteer.country(named: country.name) == country)
      #expect(gazetteer.entry(for: country.name)?.actor == country)
    }
  }
}
