import Graphviz

/// The tables are the page's data too: the script reads them, so nothing stands there twice.
extension Page {
  /// One row for each statement, with its sentence.
  func statementTable(_ names: Names) -> String {
    var known: [String: String] = [:]
    for actor in actors { known[actor.id] = actor.name }
    let rows = statements.enumerated().compactMap { number, statement -> String? in
      guard let line = names.edges[statement.line], let subject = names.nodes[statement.subject],
        let object = names.nodes[statement.object]
      else { return nil }
      let data = [
        ("line", line), ("from", subject), ("to", object), ("relation", statement.relation),
        ("family", statement.family), ("side", statement.side ?? ""),
        ("tone", statement.tone.rawValue),
        ("status", statement.status.rawValue), ("year", statement.year.map(String.init) ?? ""),
        ("event", String(statement.event)), ("document", String(statement.document)),
        ("symmetric", statement.symmetric ? "yes" : ""),
      ]
      let ends = [statement.subject, statement.object].map { known[$0] ?? $0 }
      let cells = [
        statement.date.map { "<time>\(xmlEscaped($0))</time>" } ?? "", xmlEscaped(ends[0]),
        xmlEscaped(statement.relation), xmlEscaped(ends[1]), statement.status.rawValue,
        statement.sentence.html, source(of: statement),
      ]
      return row(id: "s\(number)", data, cells)
    }
    return table(
      "statements", title: "Statements",
      ["Happened", "Who", "Relation", "Whom", "Status", "Sentence", "Source"], rows)
  }

  /// One row for each actor.
  func actorTable(_ names: Names) -> String {
    let rows = actors.compactMap { actor -> String? in
      guard let node = names.nodes[actor.id] else { return nil }
      let roles = actor.roles.map { role in
        let date = role.asOf.map { " (\(xmlEscaped($0)))" } ?? ""
        return "<li data-from=\"\(xmlEscaped(role.asOf ?? ""))\""
          + " data-detail=\"\(xmlEscaped(role.detail))\">"
          + "\(xmlEscaped(role.words))\(date)</li>"
      }
      return row(
        id: "row_" + node,
        [
          ("node", node), ("kind", actor.shape.rawValue), ("country", actor.country ?? ""),
          ("years", actor.years.map(String.init).joined(separator: " ")),
          ("aliases", actor.aliases.joined(separator: "\t")),
        ],
        [
          xmlEscaped(actor.name), xmlEscaped(actor.shape.name),
          xmlEscaped(actor.country ?? ""), xmlEscaped(actor.aliases.joined(separator: ", ")),
          roles.isEmpty ? "" : "<ul>\(roles.joined())</ul>",
        ])
    }
    return table(
      "actors", title: "Actors", ["Name", "Kind", "Country", "Also called", "Roles, as of"], rows)
  }

  /// One row for each document.
  var documentTable: String {
    let rows = documents.enumerated().map { number, document in
      row(
        id: "d\(number)", [("year", document.published.map { String($0.prefix(4)) } ?? "")],
        [
          document.heading, xmlEscaped(document.publisher ?? ""),
          document.published.map { "<time>\(xmlEscaped($0))</time>" } ?? "",
          xmlEscaped(document.id),
        ])
    }
    return table(
      "documents", title: "Documents", ["Title", "Publisher", "Published", "File"], rows)
  }

  /// "The Ledger, 2024-04-28".
  private func source(of statement: Statement) -> String {
    guard documents.indices.contains(statement.document) else { return "" }
    let document = documents[statement.document]
    let words = [document.publisher ?? document.title ?? document.id, document.published]
      .compactMap(\.self).joined(separator: ", ")
    let link = "<a href=\"#d\(statement.document)\">\(xmlEscaped(words))</a>"
    return statement.speaker.map { "\(xmlEscaped($0)), in \(link)" } ?? link
  }

  private func row(id: String, _ data: [(name: String, text: String)], _ cells: [String]) -> String
  {
    let attributes = data.filter { !$0.text.isEmpty }
      .map { " data-\($0.name)=\"\(attributeEscaped($0.text))\"" }.joined()
    return "<tr id=\"\(id)\"\(attributes)>" + cells.map { "<td>\($0)</td>" }.joined() + "</tr>"
  }

  private func table(_ id: String, title: String, _ heads: [String], _ rows: [String]) -> String {
    let head = heads.map { "<th scope=\"col\">\($0)</th>" }.joined()
    return """
      <details class="list" open>
      <summary><h2>\(title)</h2></summary>
      <div class="wide" tabindex="0" role="region" aria-label="\(title)">
      <table id="\(id)">
      <thead><tr>\(head)</tr></thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody>
      </table>
      </div>
      </details>
      """
  }
}

/// Escapes text for an attribute; tabs stay, as they part names.
private func attributeEscaped(_ text: String) -> String {
  text.split(separator: "\t", omittingEmptySubsequences: false)
    .map { xmlEscaped(String($0)) }.joined(separator: "&#9;")
}

extension Page.Document {
  /// Its title, which leads to where it stands on the web.
  fileprivate var heading: String {
    let words = xmlEscaped(title ?? id)
    let address = link.map(safeLink) ?? ""
    guard !address.isEmpty else { return words }
    return "<a href=\"\(address)\" target=\"_blank\" rel=\"noopener noreferrer\">\(words)</a>"
  }
}

extension Page.Sentence {
  /// With the predicate marked.
  fileprivate var html: String {
    let mark = predicate.isEmpty ? "" : "<mark>\(xmlEscaped(predicate))</mark>"
    return xmlEscaped(before) + mark + xmlEscaped(after)
  }
}
