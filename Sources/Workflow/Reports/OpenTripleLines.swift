import Knowledge

/// Open triples in the format asked for.
func openText(
  _ triples: [OpenTriple], of article: Article, _ format: ExtractOptions.Format, _ style: TextStyle
) -> String {
  switch format {
  case .jsonl: triples.map { $0.json(article.published).line + "\n" }.joined()
  case .tsv: triples.map { tabbed($0, sentence: $0.evidence.sentence + 1) }.joined()
  case .table: openTable(triples, of: article, style)
  }
}

/// A line of the tab-separated format that open-extraction scorers read; sentences count from 1.
func tabbed(_ triple: OpenTriple, sentence: Int) -> String {
  let words = [triple.subject, triple.relation, triple.object].map { text in
    String(text.map { $0 == "\t" || $0.isNewline ? " " : $0 })
  }
  let fields = [String(sentence)] + words + [JSON.decimal(triple.confidence).line]
  return fields.joined(separator: "\t") + "\n"
}

private func openTable(_ triples: [OpenTriple], of article: Article, _ style: TextStyle) -> String {
  var table = Table(head: ["subject", "relation", "object", "status", "polarity", "modality"])
  table.indent = "  "
  for triple in triples {
    let stance = triple.stance
    let speaker = stance.attribution.map { " by " + $0 } ?? ""
    table.add(
      .init(triple.subject, .name), .init(triple.relation), .init(triple.object, .name),
      .init(stance.status.rawValue + speaker, .status(stance.status)),
      .init(stance.polarity.rawValue), .init(stance.modality.rawValue))
  }
  return heading(of: article, style) + table.text(style) + "\n"
}

extension OpenTriple {
  /// Like a statement's record, with plain texts for both sides and no event.
  fileprivate func json(_ documentDate: PartialDate?) -> JSON {
    [
      "document": .string(document), "documentDate": JSON(documentDate?.description),
      "sentence": .integer(evidence.sentence), "text": .string(evidence.quote),
      "span": JSON(evidence.span), "subject": .string(subject), "relation": .string(relation),
      "event": .null, "object": .string(object), "status": .string(stance.status.rawValue),
      "polarity": .string(stance.polarity.rawValue),
      "modality": .string(stance.modality.rawValue),
      "cues": JSON(stance.cues),
      "attribution": JSON(stance.attribution), "confidence": .decimal(confidence),
    ]
  }
}
