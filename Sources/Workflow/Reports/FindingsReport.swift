import Graph
import Knowledge
import Storage

extension Findings: Report {
  /// An object; <doc:AnswersInJSON> names its members.
  public var json: JSON {
    [
      "words": .string(words),
      "sentences": .array(
        sentences.map { found in
          [
            "document": .string(found.document.id), "title": JSON(found.document.title),
            "publisher": JSON(found.document.publisher),
            "published": JSON(found.document.published?.description), "text": .string(found.text),
            "span": JSON(found.span),
            "statements": .array(
              found.claims.map { claim in
                [
                  "subject": .string(claim.subject),
                  "relation": .string(claim.statement.relation.label),
                  "object": .string(claim.object),
                  "event": JSON(claim.statement.relation.event?.rawValue),
                  "status": .string(claim.statement.status.rawValue),
                  "date": JSON(claim.statement.date?.description),
                  "attribution": JSON(claim.speaker), "id": .string(claim.statement.id),
                ]
              }),
          ]
        }),
    ]
  }

  /// A row a statement of the sentences found.
  public var records: Records {
    Records(
      [
        "document", "published", "text", "start", "end", "subject", "relation", "object", "status",
        "date", "id",
      ],
      sentences.flatMap { found in
        found.claims.map { claim in
          [
            .string(found.document.id), JSON(found.document.published?.description),
            .string(found.text), .integer(found.span.lowerBound), .integer(found.span.upperBound),
            .string(name(claim.subject)), .string(claim.statement.relation.label),
            .string(name(claim.object)), .string(claim.statement.status.rawValue),
            JSON(claim.statement.date?.description), .string(claim.statement.id),
          ]
        }
      })
  }

  /// Each sentence below its place, above what it was read to say.
  public func text(_ style: TextStyle) -> String {
    guard !sentences.isEmpty else {
      let condition = filter.words.map { " (\($0))" } ?? ""
      return "No sentence of a statement\(condition) has “\(words)”.\n"
    }
    return sentences.map { found in
      let place = [
        found.document.published?.description ?? "undated", found.document.id,
        "bytes \(found.span.lowerBound)–\(found.span.upperBound)",
      ].joined(separator: "  ")
      let claims = found.claims.map { claim in
        let act = claim.statement.relation.label
        return "  \(name(claim.subject)) \(act) \(name(claim.object)), "
          + style(claim.statement.status.rawValue, .status(claim.statement.status)) + "\n"
      }
      return style(place, .faint) + "\n“\(onOneLine(found.text))”\n" + claims.joined()
    }.joined(separator: "\n")
  }

  private func name(_ actor: Actor.ID) -> String { actors[actor]?.name ?? actor }
}
