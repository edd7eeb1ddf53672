import Graph
import Knowledge

extension Paths: Report {
  /// An object; <doc:AnswersInJSON> names its members.
  public var json: JSON {
    [
      "from": .string(from.id), "to": .string(to.id), "longest": .integer(longest),
      "filter": filter.json,
      "paths": .array(
        paths.map { path in
          .array(
            path.hops.map { hop in
              [
                "from": .string(hop.from.id), "to": .string(hop.to.id),
                "events": .integer(hop.events), "publishers": .integer(hop.publishers),
                "edges": .array(hop.edges.map(\.json)),
              ]
            })
        }), "documents": sources.json,
    ]
  }

  /// A row an edge of a hop; paths and hops are counted from 1.
  public var records: Records {
    Records(
      ["path", "hop"] + Edge.columns,
      paths.enumerated().flatMap { number, path in
        path.hops.enumerated().flatMap { place, hop in
          hop.edges.map { edge in
            [.integer(number + 1), .integer(place + 1)]
              + edge.cells { graph.actor($0)?.name ?? $0 }
          }
        }
      })
  }

  /// Each way with the edges of its hops, then the documents.
  public func text(_ style: TextStyle) -> String {
    let words = filter.words.map { " by statements \($0)" } ?? ""
    guard let length = paths.first?.hops.count else {
      return "No way of \(longest) hops or fewer leads from \(from.name) to \(to.name)\(words).\n"
    }
    guard length > 0 else { return "\(from.name) and \(to.name) are one actor.\n" }
    var result = "\(from.name) to \(to.name): \(counted(length, "hop"))\(words)\n"
    let list = sources
    for path in paths {
      let names = [from.name] + path.hops.map(\.to.name)
      var table = Table(head: [])
      table.indent = "  "
      for hop in path.hops {
        for (index, edge) in factsFirst(hop.edges).enumerated() {
          table.add(
            .init(index == 0 ? "\(hop.from.name) – \(hop.to.name)" : "", .name),
            .init(edge.words(from: hop.from.id)),
            .init(edge.status.rawValue, .status(edge.status)), .init(edge.when),
            .init(list.marks(edge)))
        }
      }
      result += "\n" + style(names.joined(separator: " – "), .heading) + "\n" + table.text(style)
    }
    return result + "\n" + list.text(style) + style(legend, .faint) + "\n"
  }

  private var legend: String {
    "→ the first named did it; ← the second; ↔ both did; a date in brackets is the document's"
  }

  private var sources: SourceList {
    let hops = paths.flatMap(\.hops)
    return SourceList(hops.flatMap { $0.edges.flatMap(\.statements) }, in: graph)
  }
}
