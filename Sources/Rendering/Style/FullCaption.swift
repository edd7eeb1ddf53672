import Graphviz

extension Diagram {
  /// The caption, and how many characters of its texts are left out because no drawing can show
  /// them.
  package var fullCaption: [String] { caption + omissions }

  /// How many characters are left out, in words; empty for none.
  var omissions: [String] {
    let count = texts.reduce(0) { $0 + undrawableCount(in: $1) }
    guard count > 0 else { return [] }
    let words =
      count == 1
      ? "1 character that cannot be drawn was" : "\(count) characters that cannot be drawn were"
    return ["\(words) left out of the texts."]
  }

  private var texts: [String] {
    [title] + caption + nodes.flatMap { [$0.label, $0.detail ?? "", $0.tooltip] }
      + edges.flatMap { [$0.label, $0.tooltip] } + clusters.map(\.label)
  }
}
