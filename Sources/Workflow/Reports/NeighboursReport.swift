import Graph
import Knowledge
public import Rendering

extension Neighbours: PicturedReport {
  /// The actor in the middle, the neighbours around it.
  public var diagram: Diagram {
    let period = filter.period.map { ", \($0.label)" } ?? ""
    return Diagram(
      around: actor, neighbours: neighbours, hops: hops, omitted: omitted, in: graph,
      where: filter, title: "\(actor.name) and others\(period)", limit: limit ?? 60)
  }

  /// An object; <doc:AnswersInJSON> names its members.
  public var json: JSON {
    [
      "actor": actor.json, "hops": .integer(hops), "filter": filter.json,
      "omitted": .integer(omitted),
      "neighbours": .array(
        neighbours.map {
          [
            "id": .string($0.actor.id), "name": .string($0.actor.name),
            "kind": .string($0.actor.kind.rawValue), "country": JSON($0.actor.country),
            "hops": .integer($0.hops), "fact": .bool($0.facts > 0),
            "facts": .integer($0.facts), "events": .integer($0.events),
            "publishers": .integer($0.publishers),
          ]
        }),
      "edges": .array(neighbours.flatMap(\.edges).map(\.json)), "documents": sources.json,
    ]
  }

  /// A row an edge, in the order of the neighbours.
  public var records: Records {
    Records(
      ["neighbour", "hops"] + Edge.columns,
      neighbours.flatMap { neighbour in
        neighbour.edges.map { edge in
          [.string(neighbour.actor.name), .integer(neighbour.hops)] + edge.cells(name)
        }
      })
  }

  /// Who the actor is, then a line an edge, facts first, and the documents.
  public func text(_ style: TextStyle) -> String { text(style, sentences: false) }

  /// The table, with the sentences below each line if wanted.
  public func text(_ style: TextStyle, sentences: Bool) -> String {
    var result = heading(of: actor, filter, style)
    guard !neighbours.isEmpty else {
      return result + "\nNobody: no statement about \(actor.name) passes.\n"
    }
    let facts = neighbours.filter { $0.facts > 0 }
    let rest = neighbours.filter { $0.facts == 0 }
    let list = sources
    var table = Table(head: ["neighbour", "relation", "status", "date", "sources"])
    for neighbour in facts { add(neighbour, to: &table, list, sentences) }
    if !rest.isEmpty {
      table.add(note: facts.isEmpty ? "no facts, only:" : "and no facts, only:", .heading)
      for neighbour in rest { add(neighbour, to: &table, list, sentences) }
    }
    result += "\n" + table.text(style)
    if omitted > 0 {
      result += style("… and \(counted(omitted, "neighbour")) more; see --limit", .faint) + "\n"
    }
    return result + "\n" + list.text(style) + style(legend, .faint) + "\n"
  }

  private var legend: String {
    "→ \(actor.name) did it; ← it was done to \(actor.name); ↔ both did; "
      + "a date in brackets is the document's"
  }

  private func name(_ actor: Actor.ID) -> String { graph.actor(actor)?.name ?? actor }

  private func add(
    _ neighbour: Neighbour, to table: inout Table, _ list: SourceList, _ sentences: Bool
  ) {
    for (index, edge) in factsFirst(neighbour.edges).enumerated() {
      let nearer = edge.other(than: neighbour.actor.id) ?? actor.id
      let via = nearer == actor.id ? "" : "via \(name(nearer)): "
      table.add(
        .init(index == 0 ? neighbour.actor.name : "", .name),
        .init(via + edge.words(from: nearer)),
        .init(edge.status.rawValue, .status(edge.status)), .init(edge.when),
        .init(list.marks(edge)))
      guard sentences else { continue }
      for statement in edge.statements {
        table.add(
          note: "    \(list.marks([statement.document])) “\(statement.evidence.quote)”")
      }
    }
  }

  private var sources: SourceList {
    SourceList(neighbours.flatMap { $0.edges.flatMap(\.statements) }, in: graph)
  }
}

/// Who an actor is, and what of it was asked for.
func heading(of actor: Actor, _ filter: Filter, _ style: TextStyle) -> String {
  var lines = [style(actor.name, .name) + " – \(actor.kindWords)"]
  lines += actor.roles.map { "  \($0)" }
  if let words = filter.words { lines.append(style("  statements \(words)", .faint)) }
  return lines.joined(separator: "\n") + "\n"
}
