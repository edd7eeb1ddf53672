import GRDB
public import Graph
public import Knowledge

extension Store {
  /// Who is who in the store, to be compared with another one.
  ///
  /// - Parameter names: what the documents that the other store has too are called in both.
  /// - Returns: all actors and forms, and the mentions in those documents.
  /// - Throws: `unfinished`, `busy`, `damaged` or `database`.
  public func roster(naming names: [Article.ID: Article.ID]) throws(StoreError) -> ActorRoster {
    try reading { db in
      let actors = try ActorLoading(db).allFull()
      var roster = ActorRoster(actors: actors, forms: [:], mentions: [:])
      let ids = Dictionary(
        try ActorLoading(db).allBare().map { ($0.number, $0.actor.id) },
        uniquingKeysWith: { first, _ in first })
      for row in try FormRow.all(in: db) where row.form.document == nil {
        roster.forms[row.form] = row.actor.flatMap { ids[$0] }
      }
      guard !names.isEmpty else { return roster }
      try db.forEachRow(
        of: """
          SELECT document.id, actor.name, actor.kind, actor.country, form.actor
          FROM actor JOIN form ON form.number = actor.form
          JOIN document ON document.number = actor.document
          """
      ) { row in
        guard let name = names[try row.value(0)], let actor = ids[try row.value(4)] else { return }
        let words: [String] = try [row.value(1), row.value(2), row.value(3) as String? ?? ""]
        let mention = ActorRoster.Mention.actor(words, of: name)
        let known = roster.mentions[mention]
        // Of two of one name in one document the words do not tell which is meant.
        roster.mentions[mention] = known == nil || known == actor ? actor : ""
      }
      roster.mentions = roster.mentions.filter { !$0.value.isEmpty }
      return roster
    }
  }

  /// The sentences of a document that have statements; none of one that the store has not.
  ///
  /// - Throws: `unfinished`, `busy`, `damaged` or `database`.
  public func quotes(of document: Article.ID) throws(StoreError) -> Set<String> {
    try reading { db in
      try Set(
        String.fetchAll(
          try db.cachedStatement(
            sql: """
              SELECT text FROM document JOIN sentence ON sentence.document = document.number
              WHERE document.id = ?
              """), arguments: [document]))
    }
  }
}
