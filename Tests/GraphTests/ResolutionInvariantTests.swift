import Graph
import Knowledge
import TestSupport
import Testing

/// What holds of every resolution of forms.
struct ResolutionInvariantTests {
  private static let seeds: [UInt64] = Array(1...40)

  @Test(arguments: seeds)
  func `does not depend on the order of the usages`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let forms = RandomForms(seed: seed, decisions: 6)
    let resolver = ActorResolver(decisions: forms.decisions)
    let resolution = resolver.resolution(of: forms.usages)
    for _ in 0..<3 {
      #expect(resolver.resolution(of: forms.usages.shuffled(using: &random)) == resolution)
    }
  }

  @Test(arguments: seeds)
  func `places each form once, with a reason`(_ seed: UInt64) {
    let forms = RandomForms(seed: seed, decisions: 6)
    let resolution = ActorResolver(decisions: forms.decisions).resolution(of: forms.usages)
    let all = Set(forms.usages.map(\.form))
    #expect(Set(resolution.table.keys) == all)
    #expect(Set(resolution.reasons.keys) == all)
    #expect(resolution.reasons.values.allSatisfy { !$0.isEmpty })
    let ids = resolution.actors.map(\.id)
    #expect(ids == Set(ids).sorted())
    #expect(Set(resolution.table.values) == Set(ids))
    #expect(resolution.refusals.allSatisfy { $0.one < $0.other && ids.contains($0.other) })
    #expect(resolution.conflicts == resolution.conflicts.sorted { $0.lines[0] < $1.lines[0] })
  }

  @Test(arguments: seeds)
  func `holds no two forms in one actor that disagree alone`(_ seed: UInt64) {
    let usages = RandomForms(seed: seed).usages
    let resolution = ActorResolver().resolution(of: usages)
    let isFull = { (form: ActorForm) in form.kind == .person && form.name.contains(" ") }
    for one in usages where isFull(one.form) {
      for other in usages where isFull(other.form) && one.form < other.form {
        guard resolution.table[one.form] == resolution.table[other.form] else { continue }
        let states = Set([one, other].compactMap(\.form.country))
        #expect(states.count < 2)
        guard !one.form.name.contains("."), !other.form.name.contains(".") else { continue }
        let alone = ActorResolver().resolution(of: [one, other])
        #expect(alone.actors.count == 1, "\(one.form.name), \(other.form.name)")
      }
    }
  }

  @Test(arguments: seeds)
  func `holds no two states or kinds in one actor`(_ seed: UInt64) {
    let usages = RandomForms(seed: seed, count: 120).usages
    let resolution = ActorResolver().resolution(of: usages)
    for actor in resolution.actors {
      let forms = usages.map(\.form).filter { resolution.table[$0] == actor.id }
      #expect(Set(forms.compactMap(\.country)).count < 2)
      #expect(Set(forms.map(\.kind)).count == 1)
    }
  }

  @Test(arguments: seeds)
  func `obeys every decision that it does not report`(_ seed: UInt64) {
    let forms = RandomForms(seed: seed, decisions: 6)
    let resolution = ActorResolver(decisions: forms.decisions).resolution(of: forms.usages)
    let reported = Set(resolution.conflicts.flatMap(\.lines))
    func actors(_ name: ActorName) -> Set<Actor.ID> {
      let named = forms.usages.map(\.form).filter {
        $0.name == name.name && (name.qualifier == nil || $0.country == name.qualifier)
      }
      return Set(named.compactMap { resolution.table[$0] })
    }
    for decision in forms.decisions where !reported.contains(decision.line) {
      switch decision.verdict {
      case .same(let names): #expect(Set(names.flatMap(actors)).count == 1)
      case .different(let names) where Set(names.map(\.name)).count == names.count:
        let places = names.map(actors)
        for (offset, one) in places.enumerated() {
          for other in places[(offset + 1)...] { #expect(one.isDisjoint(with: other)) }
        }
      default: break
      }
    }
  }

  @Test func `resolves thousands of nameless groups and namesakes quickly`() {
    let groups = (0..<5000).map {
      ActorUsage(form: ActorForm(name: "protesters", kind: .group, document: "\($0)"))
    }
    let letters = Array("bdfgklmnrst")
    let people = letters.flatMap { one in
      letters.flatMap { two in
        letters.map { ActorUsage(form: ActorForm(name: "\(one)a\(two)e\($0)o Kim", kind: .person)) }
      }
    }
    let clock = ContinuousClock()
    var actors = 0
    let time = clock.measure {
      actors = ActorResolver().resolution(of: groups + people).actors.count
    }
    #expect(actors == groups.count + people.count)
    #expect(time < .seconds(20))
  }
}
