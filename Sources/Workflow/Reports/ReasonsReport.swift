import Graph
import Knowledge

extension Reasons: Report {
  /// An object; <doc:AnswersInJSON> names its members.
  public var json: JSON {
    [
      "one": .string(one.id), "other": .string(other.id), "filter": filter.json,
      "edges": .array(edges.map(\.json)), "documents": sources.json,
    ]
  }

  /// A row a statement.
  public var records: Records {
    Records(
      [
        "subject", "relation", "object", "event", "status", "speaker", "date", "document",
        "documentDate", "sentence", "start", "end", "text", "phrase", "rule", "id",
      ],
      edges.flatMap { edge in
        edge.statements.map { statement in
          [
            .string(name(edge.subject)), .string(edge.relation.label), .string(name(edge.object)),
            JSON(edge.relation.event?.rawValue), .string(edge.status.rawValue),
            JSON(edge.speakers[statement.id].map(name)), JSON(statement.date?.description),
            .string(statement.document), JSON(statement.documentDate?.description),
            .integer(statement.evidence.sentence), .integer(statement.evidence.span.lowerBound),
            .integer(statement.evidence.span.upperBound), .string(statement.evidence.quote),
            .string(statement.phrase), .string(statement.rule), .string(statement.id),
          ]
        }
      })
  }

  /// Each edge with its sentences, their places and rules, facts first, then the documents.
  public func text(_ style: TextStyle) -> String {
    let words = filter.words.map { ", statements \($0)" } ?? ""
    let title = style("\(one.name) and \(other.name)", .name) + words + "\n"
    guard !edges.isEmpty else { return title + "\nNo statement connects the two.\n" }
    let list = sources
    var result = title
    for edge in factsFirst(edges) {
      result +=
        "\n" + style("\(name(edge.subject)) \(edge.relation.label) \(name(edge.object))", .heading)
        + ", "
        + style(edge.status.rawValue, .status(edge.status)) + " – "
        + counted(edge.events, "event") + ", " + counted(edge.publisherCount, "publisher") + "\n"
      for statement in edge.statements { result += lines(of: statement, edge, list, style) }
    }
    return result + "\n" + list.text(style)
  }

  /// The sentence, where it stands, and how it was read.
  private func lines(of statement: Statement, _ edge: Edge, _ list: SourceList, _ style: TextStyle)
    -> String
  {
    let span = statement.evidence.span
    let place = [
      list.marks([statement.document]),
      "sentence \(statement.evidence.sentence + 1), bytes \(span.lowerBound)–\(span.upperBound)",
      statement.date.map { "on \($0)" } ?? "undated",
      edge.speakers[statement.id].map { "says \(name($0))" },
    ].compactMap { $0 }.joined(separator: ", ")
    let reason = "\(Reason(rule: statement.rule).text) (\(statement.id))"
    return "  “\(onOneLine(statement.evidence.quote))”\n"
      + style("    \(place)\n    “\(onOneLine(statement.phrase))”: \(reason)\n", .faint)
  }

  private func name(_ actor: Actor.ID) -> String {
    graph.actor(actor)?.name ?? [one, other].first { $0.id == actor }?.name ?? actor
  }

  private var sources: SourceList { SourceList(edges.flatMap(\.statements), in: graph) }
}
