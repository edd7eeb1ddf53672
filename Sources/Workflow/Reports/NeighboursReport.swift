import Graph
import Knowledge
public import Rendering

extension Neighbours: Report {
  public var diagram: Diagram {
    let period = filter.period.map { ", \($0.label)" } ?? ""
    return Diagram(of: graph, where: filter, title: "\(actor.name) and others\(period)")
  }

  public var json: JSON {
    let speakers = graph.speakers
    return [
      "actor": actor.json, "hops": .integer(hops), "filter": filter.json,
      "neighbours": .array(
        neighbours.map {
          [
            "id": .string($0.actor.id), "name": .string($0.actor.name),
            "kind": .string($0.actor.kind.rawValue), "country": JSON($0.actor.country),
            "hops": .integer($0.hops), "fact": .bool($0.facts > 0),
          ]
        }),
      "edges": .array(graph.edges(where: filter).map { $0.json(speakers) }),
      "documents": sources.json,
    ]
  }

  public func text(_ style: TextStyle) -> String { text(style, sentences: false) }

  /// The table, with the sentences below each line if wanted.
  public func text(_ style: TextStyle, sentences: Bool) -> String {
    var result = heading(style)
    guard !neighbours.isEmpty else {
      return result + "\nNobody: no statement about \(actor.name) passes.\n"
    }
    let facts = neighbours.filter { $0.facts > 0 }
    let rest = neighbours.filter { $0.facts == 0 }
    var table = Table(head: ["neighbour", "relation", "status", "date", "sources"])
    for neighbour in facts { add(neighbour, to: &table, sentences: sentences) }
    if !rest.isEmpty {
      table.add(note: facts.isEmpty ? "no facts, only:" : "and no facts, only:", .heading)
      for neighbour in rest { add(neighbour, to: &table, sentences: sentences) }
    }
    result += "\n" + table.text(style) + "\n" + sources.text(style)
    return result + style(legend, .faint) + "\n"
  }

  private func heading(_ style: TextStyle) -> String {
    let kind = [actor.kind.rawValue, actor.kind == .country ? nil : actor.country]
      .compactMap { $0 }.joined(separator: ", ")
    var lines = [style(actor.name, .name) + " – \(kind)"]
    lines += actor.roles.map { "  \($0)" }
    if let words = filter.words { lines.append(style("  statements \(words)", .faint)) }
    return lines.joined(separator: "\n") + "\n"
  }

  private var legend: String {
    "→ \(actor.name) did it; ← it was done to \(actor.name); ↔ both did; "
      + "a date in brackets is the document's"
  }

  private func add(_ neighbour: Neighbour, to table: inout Table, sentences: Bool) {
    for (index, edge) in factsFirst(neighbour.edges).enumerated() {
      let nearer = edge.subject == neighbour.actor.id ? edge.object : edge.subject
      let via = nearer == actor.id ? "" : "via \(graph.actor(nearer)?.name ?? nearer): "
      table.add(
        .init(index == 0 ? neighbour.actor.name : "", .name),
        .init(via + edge.words(from: nearer)),
        .init(edge.status.rawValue, .status(edge.status)), .init(edge.when),
        .init(sources.marks(edge.documents)))
      guard sentences else { continue }
      for statement in edge.statements {
        let mark = sources.marks([statement.document])
        table.add(note: "    \(mark) “\(statement.evidence.quote)”")
      }
    }
  }

  private var sources: SourceList {
    let documents = Set(graph.edges(where: filter).flatMap(\.documents))
    return SourceList(graph.sources.filter { documents.contains($0.id) })
  }
}
