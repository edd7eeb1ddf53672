import Graph
import Knowledge

extension Timeline: Report {
  /// An object; <doc:AnswersInJSON> names its members.
  public var json: JSON {
    [
      "actor": .string(actor.id), "other": JSON(other?.id), "filter": filter.json,
      "events": .array(
        entries.map { entry in
          [
            "id": .string(entry.event.id), "date": JSON(entry.event.date?.description),
            "datedByDocument": .bool(entry.event.isDatedByDocument),
            "status": .string(entry.event.status.rawValue),
            "publishers": .integer(entry.event.publishers),
            "edges": .array(entry.edges.map(\.json)),
          ]
        }), "documents": sources.json,
    ]
  }

  /// A row an edge of an event, in the order of the events.
  public var records: Records {
    Records(
      ["date", "id"] + Edge.columns,
      entries.flatMap { entry in
        entry.edges.map { edge in
          [JSON(entry.event.date?.description), .string(entry.event.id)] + edge.cells(name)
        }
      })
  }

  /// A line an edge of an event, in the order of the events, then the documents.
  public func text(_ style: TextStyle) -> String {
    let who = [actor, other].compactMap { $0?.name }.joined(separator: " and ")
    let words = filter.words.map { ", statements \($0)" } ?? ""
    guard !entries.isEmpty else { return "No event: no statement about \(who) passes.\n" }
    let list = sources
    var table = Table(head: ["date", "event", "status", "publishers", "sources"])
    for entry in entries {
      for (index, edge) in factsFirst(entry.edges).enumerated() {
        let date = entry.event.date?.description ?? "undated"
        table.add(
          .init(index > 0 ? "" : entry.event.isDatedByDocument ? "(\(date))" : date, .name),
          .init("\(name(edge.subject)) \(edge.relation.label) \(name(edge.object))"),
          .init(edge.status.rawValue, .status(edge.status)),
          .init(index == 0 ? String(entry.event.publishers) : ""), .init(list.marks(edge)))
      }
    }
    return style(who, .name) + ": \(counted(entries.count, "event"))\(words)\n\n"
      + table.text(style) + "\n" + list.text(style)
      + style("A date in brackets is the document's.", .faint) + "\n"
  }

  private func name(_ actor: Actor.ID) -> String { graph.actor(actor)?.name ?? actor }

  private var sources: SourceList {
    SourceList(entries.flatMap { $0.edges.flatMap(\.statements) }, in: graph)
  }
}
