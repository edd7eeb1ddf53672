import Graph
import Knowledge

extension Identity: Report {
  /// An object; <doc:AnswersInJSON> names its members.
  public var json: JSON {
    [
      "actor": actor.json,
      "forms": .array(
        forms.map {
          [
            "name": .string($0.form.name), "kind": .string($0.form.kind.rawValue),
            "country": JSON($0.form.country), "role": JSON($0.form.role),
            "document": JSON($0.form.document), "documents": .integer($0.documents),
            "reason": .string($0.reason),
          ]
        }),
      "roles": .array(
        roles.map {
          [
            "role": .string($0.role), "of": JSON($0.of), "asOf": JSON($0.asOf?.description),
            "document": JSON($0.document),
          ]
        }),
      "refusals": .array(
        refusals.map { ["with": .string(other($0)), "reason": .string($0.reason)] }),
    ]
  }

  /// A row a form (`same`), then a row a refusal (`different`).
  public var records: Records {
    let made = forms.map { form -> [JSON] in
      [
        .string("same"), .string(form.form.name), JSON(form.form.country), JSON(form.form.role),
        JSON(form.form.document), .integer(form.documents), .string(form.reason),
      ]
    }
    let refused = refusals.map { refusal -> [JSON] in
      [
        .string("different"), .string(name(other(refusal))), .null, .null, .null, .null,
        .string(refusal.reason),
      ]
    }
    return Records(
      ["verdict", "name", "country", "role", "document", "documents", "reason"], made + refused)
  }

  /// Who it is, its roles, the names it was made of, and whom it was not taken for, with documents and
  /// reasons.
  public func text(_ style: TextStyle) -> String {
    var result = style(actor.name, .name) + " (\(actor.id)) – \(actor.kindWords)\n"
    result += rolesText(style)
    var table = Table(head: ["called", "documents", "because"])
    table.indent = "  "
    for form in forms {
      let marks = [
        form.form.country.flatMap { form.form.kind == .country ? nil : $0 }, form.form.role,
        form.form.document.map { "in \($0)" },
      ].compactMap { $0 }
      let called = form.form.name + (marks.isEmpty ? "" : " (\(marks.joined(separator: ", ")))")
      table.add(.init(called, .name), .init(String(form.documents)), .init(form.reason))
    }
    result += "\n" + table.text(style)
    guard !refusals.isEmpty else { return result }
    var others = Table(head: ["not the same as", "because"])
    others.indent = "  "
    for refusal in refusals {
      let other = other(refusal)
      others.add(.init("\(name(other)) (\(other))", .name), .init(refusal.reason))
    }
    return result + "\n" + others.text(style)
  }

  /// A line a role: when, and by which documents.
  private func rolesText(_ style: TextStyle) -> String {
    guard !roles.isEmpty else { return "" }
    var table = Table(head: ["role", "as of", "says"])
    table.indent = "  "
    for (role, affiliations) in roles.eachRole {
      let days = affiliations.compactMap(\.asOf)
      let documents = Set(affiliations.compactMap(\.document)).sorted()
      let span = [days.min(), days.max()].compactMap { $0?.description }
      table.add(
        .init(role, .name),
        .init(span.first == span.last ? span.first ?? "" : span.joined(separator: " … ")),
        .init(
          (documents.first ?? "") + (documents.count > 1 ? " and \(documents.count - 1) more" : ""))
      )
    }
    return "\n" + table.text(style)
  }

  private func other(_ refusal: Refusal) -> Actor.ID {
    refusal.one == actor.id ? refusal.other : refusal.one
  }

  private func name(_ actor: Actor.ID) -> String { names[actor] ?? actor }
}
