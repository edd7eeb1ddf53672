import Graph
import Knowledge
import TestSupport

/// Forms of few names, so that many are alike.
struct RandomForms {
  var usages: [ActorUsage] = []
  var decisions: [Decision] = []

  init(seed: UInt64, count: Int = 60, decisions: Int = 0) {
    var random = SeededGenerator(seed: seed)
    var seen = Set<ActorForm>()
    for _ in 0..<count {
      let usage = Self.usage(&random)
      if seen.insert(usage.form).inserted { usages.append(usage) }
    }
    for line in 0..<decisions {
      self.decisions.append(
        Decision(
          Self.verdict(among: usages, &random), date: PartialDate(year: 2026), reason: "told so",
          line: line + 1))
    }
  }

  private static func usage(_ random: inout SeededGenerator) -> ActorUsage {
    let kind = random.oneIn(4) ? Actor.Kind.organisation : .person
    let name = kind == .person ? personName(&random) : random.pick(bodies)
    let country = random.oneIn(2) ? nil : random.pick(["Norland", "Estara"])
    let role = random.pick(["envoy", "foreign minister", "defence minister"])
    let isShort = kind == .person && !name.contains(" ")
    let affiliation = Affiliation(
      person: "", role: role, of: "Norland", asOf: random.partialDate(years: 2024...2025))
    let hasRole = kind == .person && random.oneIn(2)
    return ActorUsage(
      form: ActorForm(
        name: name, kind: kind, country: country,
        role: hasRole && isShort ? "\(role) of Norland" : nil),
      documents: 1 + (random.oneIn(3) ? 1 : 0), aliases: random.oneIn(4) ? ["RSU"] : [],
      affiliations: hasRole ? [affiliation] : [])
  }

  private static func personName(_ random: inout SeededGenerator) -> String {
    let surname = random.pick(["Rzayev", "Rzaev", "Colby", "Halvorsen", "Rustamova"])
    if random.oneIn(4) { return surname }
    let given = random.pick([
      "Hikmat", "Hikmet", "Hekmet", "Mike", "Michael", "Mick", "M.", "Mira", "MIRA", "J.",
    ])
    let middle = random.oneIn(3) ? random.pick([" J.", " K."]) : ""
    return "\(given)\(middle) \(surname)" + (random.oneIn(8) ? " Jr." : "")
  }

  private static func verdict(
    among usages: [ActorUsage], _ random: inout SeededGenerator
  ) -> Decision.Verdict {
    let names = (0..<3).map { _ in
      let form = random.pick(usages).form
      return ActorName(form.name, qualifier: random.oneIn(2) ? nil : form.country)
    }
    return random.pick([
      .same(Array(names.prefix(2))), .different(Array(names.prefix(2))), .same(names),
      .different(names), .rename(names[0], to: "Somebody Else"), .country(names[0], is: "Norland"),
      .kind(names[0], is: .group),
    ])
  }

  private static let bodies = [
    "River States Union", "RSU", "The River States Union", "Foreign Ministry of Norland",
    "Ministry of Foreign Affairs", "Norland's Foreign Ministry", "River Corp.", "River",
  ]
}
