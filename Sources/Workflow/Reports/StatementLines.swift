import Knowledge

/// What a reading says, in the format asked for.
func text(
  of reading: Reading, _ article: Article, _ options: ExtractOptions, _ style: TextStyle
) -> String {
  switch options.format {
  case .jsonl, .tsv: statementLines(reading, explains: options.explains)
  case .table: statementTable(reading, article, explains: options.explains, style)
  }
}

/// One JSON object a statement, in the order of the text; with reasons in them and gaps after them,
/// if wanted.
private func statementLines(_ reading: Reading, explains: Bool) -> String {
  let actors = Dictionary(reading.actors.map { ($0.id, $0) }) { first, _ in first }
  let statements = reading.statements.map { $0.json(actors, explains: explains).line + "\n" }
  let gaps = (explains ? reading.gaps : []).map { gap in
    let line: JSON = [
      "document": .string(reading.document), "sentence": .integer(gap.sentence),
      "text": .string(gap.quote), "gap": .string(gap.reason),
    ]
    return line.line + "\n"
  }
  return (statements + gaps).joined()
}

extension Statement {
  /// The record of one statement, with its reason when `explains`.
  fileprivate func json(_ actors: [Actor.ID: Actor], explains: Bool) -> JSON {
    guard explains, case .object(let members) = record(actors) else { return record(actors) }
    return .object(members + [JSON.Member(name: "why", value: Reason(rule: rule).json)])
  }

  /// Spans are UTF-8 offsets into the article's text.
  private func record(_ actors: [Actor.ID: Actor]) -> JSON {
    [
      "id": .string(id), "document": .string(document),
      "documentDate": JSON(documentDate?.description),
      "sentence": .integer(evidence.sentence), "text": .string(evidence.quote),
      "span": JSON(evidence.span), "subject": subject.json(actors),
      "relation": .string(relation.label), "phrase": .string(phrase),
      "event": JSON(relation.event?.rawValue), "symmetric": .bool(relation.symmetric),
      "object": object.json(actors), "status": .string(status.rawValue),
      "attribution": attribution.map { id in
        ["id": .string(id), "name": .string(actors[id]?.name ?? id)]
      } ?? .null,
      "topic": JSON(topic), "date": JSON(date?.description), "place": JSON(place),
      "rule": .string(rule),
    ]
  }
}

extension Statement.Participant {
  fileprivate func json(_ actors: [Actor.ID: Actor]) -> JSON {
    let known = actors[actor]
    return [
      "id": .string(actor), "name": .string(known?.name ?? text),
      "kind": JSON(known?.kind.rawValue), "country": JSON(known?.country), "text": .string(text),
      "span": JSON(span),
    ]
  }
}

/// Aligned lines under the document's title.
private func statementTable(
  _ reading: Reading, _ article: Article, explains: Bool, _ style: TextStyle
) -> String {
  let names = Dictionary(reading.actors.map { ($0.id, $0.name) }) { first, _ in first }
  var table = Table(head: ["subject", "relation", "object", "status", "date"])
  table.indent = "  "
  for statement in reading.statements {
    let speaker = statement.attribution.map { ", says \(names[$0] ?? $0)" } ?? ""
    table.add(
      .init(names[statement.subject.actor] ?? statement.subject.text, .name),
      .init(statement.relation.label),
      .init(names[statement.object.actor] ?? statement.object.text, .name),
      .init(statement.status.rawValue + speaker, .status(statement.status)),
      .init(statement.date?.description ?? ""))
    if explains {
      table.add(note: "  “\(statement.evidence.quote)”")
      table.add(note: "  " + Reason(rule: statement.rule).text)
    }
  }
  var result = heading(of: article, style)
  result += reading.statements.isEmpty ? "  nothing between two actors\n" : table.text(style)
  if explains { result += gapTable(reading.gaps, style) }
  return result + "\n"
}

private func gapTable(_ gaps: [Reading.Gap], _ style: TextStyle) -> String {
  guard !gaps.isEmpty else { return "" }
  var table = Table(head: [])
  table.indent = "  "
  for gap in gaps { table.add(.init(gap.reason), .init("“\(gap.quote)”", .faint)) }
  return "\n" + style("Sentences that say nothing between two actors", .heading) + "\n"
    + table.text(style)
}

/// Path, date and title of a document on one line.
func heading(of article: Article, _ style: TextStyle) -> String {
  let parts = [article.id, article.published?.description ?? "undated", article.title]
  return style(parts.compactMap { $0 }.joined(separator: "  "), .heading) + "\n"
}
