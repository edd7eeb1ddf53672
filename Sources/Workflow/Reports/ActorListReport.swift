import Graph
import Knowledge

extension ActorList: Report {
  /// One line an actor, long lists cut short.
  public func text(_ style: TextStyle) -> String {
    guard !actors.isEmpty else {
      return name.map { "No actor is called “\($0)”, or nearly so.\n" } ?? "No actor passes.\n"
    }
    var table = Table(head: ["id", "name", "kind", "country", "also called", "role"])
    for actor in actors {
      table.add(
        .init(actor.id, .faint), .init(actor.name, .name), .init(actor.kind.rawValue),
        .init(actor.country ?? ""), .init(clipped(actor.aliases.joined(separator: ", ")), .faint),
        .init(clipped(actor.roles.last ?? "")))
    }
    return table.text(style)
  }

  /// A list of actors.
  public var json: JSON { .array(actors.map(\.json)) }

  /// A row an actor.
  public var records: Records {
    Records(
      ["id", "name", "kind", "country", "aliases", "roles"],
      actors.map { actor in
        [
          .string(actor.id), .string(actor.name), .string(actor.kind.rawValue),
          JSON(actor.country), JSON(actor.aliases), JSON(actor.roles),
        ]
      })
  }
}

/// A text of at most `width` characters; one that was longer ends in an ellipsis.
private func clipped(_ text: String, to width: Int = 40) -> String {
  text.count <= width ? text : text.prefix(width - 1) + "…"
}
