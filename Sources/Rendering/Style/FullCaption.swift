import Graphviz

extension Diagram {
  /// The caption, and how many characters of its texts are left out because no drawing can show
  /// them.
  package var fullCaption: [String] { caption + omissions }

  /// How many characters are left out, in words; empty for none.
  var omissions: [String] { Rendering.omissions(from: texts) }

  /// All that is drawn or told when asked.
  var texts: [String] {
    [title] + caption + nodes.flatMap { [$0.label, $0.detail ?? "", $0.tooltip] }
      + edges.flatMap { [$0.label, $0.tooltip] } + clusters.map(\.label)
  }
}

extension Page {
  /// The same of the picture and the tables.
  var fullCaption: [String] {
    var texts = diagram.texts
    for actor in actors {
      texts += [actor.name, actor.country ?? ""] + actor.aliases + actor.roles.map(\.words)
    }
    for document in documents {
      texts += [document.title ?? "", document.publisher ?? "", document.id]
    }
    for statement in statements {
      texts += [statement.relation, statement.speaker ?? ""] + statement.sentence.texts
    }
    return diagram.caption + omissions(from: texts)
  }
}

extension Page.Sentence {
  fileprivate var texts: [String] { [before, predicate, after] }
}

/// "2 characters that cannot be drawn were left out of the texts."; empty for none.
private func omissions(from texts: [String]) -> [String] {
  let count = texts.reduce(0) { $0 + undrawableCount(in: $1) }
  guard count > 0 else { return [] }
  let words =
    count == 1
    ? "1 character that cannot be drawn was" : "\(count) characters that cannot be drawn were"
  return ["\(words) left out of the texts."]
}
