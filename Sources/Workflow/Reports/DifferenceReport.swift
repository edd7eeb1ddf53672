import Graph
import Knowledge
public import Rendering

extension Difference: PicturedReport {
  /// The pairs that are shown, coloured by what has become of them.
  public var diagram: Diagram {
    Diagram(of: diff, showing: shown, where: filter, title: title)
  }

  /// The same between what either side has.
  public var triptych: Triptych {
    Triptych(of: diff, showing: shown, where: filter, title: title)
  }

  private var title: String {
    "Who dealt with whom, \(diff.before.label) and \(diff.after.label)"
  }

  /// What each side rests on; the pairs that are shown, by what has become of their facts; changed
  /// roles; what is left out; the documents.
  public func text(_ style: TextStyle) -> String {
    let list = sources
    var result = coverage(style)
    for facts in [GraphDiff.FactPresence.new, .kept, .gone, .never] {
      result += section(facts, style, list)
    }
    result += roles(style) + identities(style)
    if omitted > 0 {
      result += "\n… and \(counted(omitted, "pair")) more with fewer events; see --limit\n"
    }
    if hidden > 0 {
      result += "\n" + counted(hidden, "unchanged pair") + " not shown; see --context\n"
    }
    return result + "\n" + list.text(style) + style(legend, .faint) + "\n"
  }

  private var legend: String {
    "Not mentioned does not mean ended: it rests on which documents there are. "
      + "A date in brackets is the document's."
  }

  /// The documents of the statements that are shown.
  var sources: SourceList {
    let edges = shown.flatMap { diff.edgesBefore($0) + diff.edgesAfter($0) }
    return SourceList(edges.flatMap(\.statements), in: diff.graph)
  }

  /// Two lines: what each side rests on.
  private func coverage(_ style: TextStyle) -> String {
    var table = Table(head: [
      "period", "documents", "events", "a document", "statements", "undated", "publishers",
    ])
    for side in [diff.before, diff.after] {
      let tenths = side.rate(of: side.events).map { Int(($0 / 10).rounded()) }
      table.add(
        .init(side.label, .name), .init(String(side.documents)), .init(String(side.events)),
        .init(tenths.map { "\($0 / 10).\($0 % 10)" } ?? ""), .init(String(side.statements)),
        .init(String(side.undated)), .init(listed(side.publishers)))
    }
    return table.text(style)
  }

  /// The first few names, and how many more there are.
  private func listed(_ names: [String]) -> String {
    let shown = names.prefix(5).joined(separator: "; ")
    return names.count > 5 ? "\(shown) and \(names.count - 5) more" : shown
  }

  private func section(
    _ facts: GraphDiff.FactPresence, _ style: TextStyle, _ list: SourceList
  ) -> String {
    let pairs = shown.filter { $0.facts == facts }
    guard !pairs.isEmpty else { return "" }
    var table = Table(head: [])
    table.indent = "  "
    // What was planned and came true is the news.
    for pair in pairs.filter(\.cameTrue) + pairs.filter({ !$0.cameTrue }) {
      add(pair, to: &table, list)
    }
    let total = omitted > 0 ? diff.pairs.count { $0.facts == facts } : pairs.count
    let count = total > pairs.count ? "\(pairs.count) of " : ""
    let heading = style("\(title(facts)): \(count)" + counted(total, "pair"), .heading)
    return "\n" + heading + "\n" + table.text(style)
  }

  private func title(_ facts: GraphDiff.FactPresence) -> String {
    switch facts {
    case .kept: "Facts in both"
    case .new: "New facts in \(diff.after.label)"
    case .gone: "Facts not mentioned in \(diff.after.label)"
    case .never: "No facts: only planned, uncertain or denied"
    }
  }

  /// The pair on a line, then its relations, first those of the earlier side.
  private func add(_ pair: GraphDiff.Pair, to table: inout Table, _ list: SourceList) {
    let names = [pair.first, pair.second].map(name).joined(separator: " – ")
    table.add(note: names + turn(pair), .name)
    func add(_ edges: [Edge], _ side: GraphDiff.Coverage, _ role: TextStyle.Role) {
      for edge in factsFirst(edges) {
        table.add(
          .init("  " + side.label, role), .init(words(edge)),
          .init(edge.status.rawValue, .status(edge.status)), .init(edge.when),
          .init(list.marks(edge)))
      }
    }
    add(diff.edgesBefore(pair), diff.before, .gone)
    add(diff.edgesAfter(pair), diff.after, .added)
  }

  /// "   planned → asserted, 2 → 7 events": what has changed beyond the relations that follow.
  private func turn(_ pair: GraphDiff.Pair) -> String {
    var turns: [String] = []
    if pair.aspects.contains(.status), let before = pair.before.status,
      let after = pair.after.status, before != after
    {
      turns.append("\(before.rawValue) → \(after.rawValue)")
    }
    if pair.aspects.contains(.count) {
      turns.append("\(pair.before.events) → \(counted(pair.after.events, "event"))")
    }
    return turns.isEmpty ? "" : "   " + turns.joined(separator: ", ")
  }

  /// "A urged", "met": who did it only where that matters.
  private func words(_ edge: Edge) -> String {
    edge.relation.symmetric ? edge.label : "\(name(edge.subject)) \(edge.label)"
  }

  /// Whose roles the two sides word differently.
  private func roles(_ style: TextStyle) -> String {
    guard !diff.roleChanges.isEmpty else { return "" }
    var table = Table(head: [])
    table.indent = "  "
    for change in diff.roleChanges {
      table.add(
        .init(name(change.actor), .name), .init(words(change.before), .gone),
        .init("→ " + words(change.after), .added))
    }
    return "\n" + style("Other roles", .heading) + "\n" + table.text(style)
  }

  /// What the later of two graphs calls, or takes for, something else.
  private func identities(_ style: TextStyle) -> String {
    guard !diff.identityChanges.isEmpty else { return "" }
    var table = Table(head: [])
    table.indent = "  "
    func words(_ actor: Actor) -> String {
      "\(actor.name), \(actor.kind.rawValue)" + (actor.country.map { " of \($0)" } ?? "")
    }
    for change in diff.identityChanges {
      table.add(.init(words(change.before), .gone), .init("→ " + words(change.after), .added))
    }
    return "\n" + style("Other names, kinds or states", .heading) + "\n" + table.text(style)
  }

  private func words(_ roles: [Affiliation]) -> String {
    guard !roles.isEmpty else { return "no role" }
    return roles.map(\.words).joined(separator: ", ")
  }

  func name(_ actor: Actor.ID) -> String { diff.graph.actor(actor)?.name ?? actor }
}
