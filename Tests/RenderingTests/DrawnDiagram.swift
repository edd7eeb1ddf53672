import Rendering
import TestSupport

extension DrawnSVG {
  /// What a reader of the picture of a diagram would stumble over: of each line, every name counts
  /// but those of the two actors that it joins.
  ///
  /// - Parameter diagram: its ids are plain words.
  /// - Returns: one each, in words.
  func clashes(of diagram: Diagram) -> [String] {
    let ends = Dictionary(
      diagram.edges.map { ("e_\(safe($0.id))", Set([$0.from, $0.to].map { "n_\(safe($0))" })) },
      uniquingKeysWith: { first, _ in first })
    let lines = groups(of: "relation").map(\.id).filter { ends[$0] == nil }
    return lines.map { "no edge is called \($0)" } + clashes(joining: ends)
  }

  private func safe(_ id: String) -> String { String(id.map { $0 == "-" ? "_" : $0 }) }
}
