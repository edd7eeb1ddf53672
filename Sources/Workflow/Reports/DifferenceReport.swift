import Graph
import Knowledge
public import Rendering

extension Difference: Report {
  public var diagram: Diagram {
    let periods = "\(diff.before.period.label) and \(diff.after.period.label)"
    return Diagram(of: diff, title: "Who dealt with whom, \(periods)")
  }

  public var json: JSON {
    [
      "before": json(diff.before), "after": json(diff.after),
      "counts": .object(
        GraphDiff.Change.allCases.map { change in
          .init(name: change.rawValue, value: .integer(diff.pairs(change).count))
        }),
      "pairs": .array(diff.pairs.map(json)),
      "appearing": JSON(diff.appearing), "notMentioned": JSON(diff.notMentioned),
      "actors": .array(diff.actors.map(\.json)), "documents": SourceList(sources).json,
    ]
  }

  private func json(_ coverage: GraphDiff.Coverage) -> JSON {
    [
      "period": .string(coverage.period.label), "documents": JSON(coverage.documents),
      "publishers": JSON(coverage.publishers), "statements": .integer(coverage.statements),
      "undated": .integer(coverage.undated),
    ]
  }

  private func json(_ pair: GraphDiff.Pair) -> JSON {
    [
      "first": .string(pair.first), "second": .string(pair.second),
      "change": .string(pair.change.rawValue), "facts": .string(pair.facts.rawValue),
      "before": .array(pair.before.map { $0.json(speakers) }),
      "after": .array(pair.after.map { $0.json(speakers) }),
    ]
  }

  public func text(_ style: TextStyle) -> String {
    let list = SourceList(sources)
    var result = coverage(style)
    for facts in [GraphDiff.FactPresence.new, .kept, .gone, .never] {
      result += section(facts, style, list)
    }
    result += roles(style)
    return result + "\n" + list.text(style) + style(legend, .faint) + "\n"
  }

  private var legend: String {
    "Not mentioned does not mean ended: it rests on which documents there are. "
      + "A date in brackets is the document's."
  }

  /// Two lines: what each period rests on.
  private func coverage(_ style: TextStyle) -> String {
    var table = Table(head: ["period", "documents", "statements", "undated", "publishers"])
    for side in [diff.before, diff.after] {
      table.add(
        .init(side.period.label, .name), .init(String(side.documents.count)),
        .init(String(side.statements)), .init(String(side.undated)),
        .init(side.publishers.joined(separator: "; ")))
    }
    return table.text(style)
  }

  private func section(
    _ facts: GraphDiff.FactPresence, _ style: TextStyle, _ list: SourceList
  ) -> String {
    let pairs = diff.pairs(facts: facts)
    guard !pairs.isEmpty else { return "" }
    var table = Table(head: [])
    table.indent = "  "
    // What was planned and came true is the news.
    for pair in pairs.filter(\.cameTrue) + pairs.filter({ !$0.cameTrue }) {
      add(pair, to: &table, list)
    }
    let heading = style(
      "\(title(facts)): " + counted(pairs.count, "pair"), .heading)
    return "\n" + heading + "\n" + table.text(style)
  }

  private func title(_ facts: GraphDiff.FactPresence) -> String {
    switch facts {
    case .kept: "Facts in both"
    case .new: "New facts in \(diff.after.period.label)"
    case .gone: "Facts not mentioned in \(diff.after.period.label)"
    case .never: "No facts: only planned, uncertain or denied"
    }
  }

  /// The pair on a line, then its relations, first those of the earlier period.
  private func add(_ pair: GraphDiff.Pair, to table: inout Table, _ list: SourceList) {
    let names = [pair.first, pair.second].map(name).joined(separator: " – ")
    table.add(note: names + turn(pair), .name)
    func add(_ edges: [Edge], _ side: GraphDiff.Coverage, _ role: TextStyle.Role) {
      for edge in factsFirst(edges) {
        table.add(
          .init("  " + side.period.label, role), .init(words(edge)),
          .init(edge.status.rawValue, .status(edge.status)), .init(edge.when),
          .init(list.marks(edge.documents)))
      }
    }
    add(pair.before, diff.before, .gone)
    add(pair.after, diff.after, .added)
  }

  /// "   planned → asserted" when the surest status of a pair has changed.
  private func turn(_ pair: GraphDiff.Pair) -> String {
    guard let before = factsFirst(pair.before).first?.status,
      let after = factsFirst(pair.after).first?.status, before != after
    else { return "" }
    return "   \(before.rawValue) → \(after.rawValue)"
  }

  /// "A urged", "met": who did it only where that matters.
  private func words(_ edge: Edge) -> String {
    edge.relation.symmetric ? edge.relation.label : "\(name(edge.subject)) \(edge.relation.label)"
  }

  /// Whose roles the two periods word differently.
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

  private func words(_ roles: [Affiliation]) -> String {
    roles.map { $0.role + ($0.of.map { " of \($0)" } ?? "") }.joined(separator: ", ")
  }

  private func name(_ actor: Actor.ID) -> String {
    diff.actors.first { $0.id == actor }?.name ?? actor
  }
}
