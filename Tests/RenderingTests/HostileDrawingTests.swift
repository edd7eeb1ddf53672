import Foundation
import Rendering
import TestSupport
import Testing

/// Random diagrams with texts of any kind, drawn in one process; `scripts/drawings` draws more.
struct HostileDrawingTests {
  private static let count =
    ProcessInfo.processInfo.environment["ENTENTE_DRAWINGS"].flatMap(Int.init) ?? 100

  @Test(arguments: 0..<UInt64(count))
  func `draws every actor and every line, well-formed, the same when drawn again`(
    _ seed: UInt64
  ) throws {
    let diagram = Samples.hostile(seed: seed)
    let bytes = try diagram.drawn(as: .svg)
    let drawing = try #require(DrawnSVG(bytes), "not well-formed")
    #expect(drawing.names(of: "actor") == diagram.nodes.map { name("n", $0.id) }.sorted())
    #expect(drawing.names(of: "relation") == diagram.edges.map { name("e", $0.id) }.sorted())
    #expect(drawing.groups(of: "relation").allSatisfy { $0.left.isFinite }, "a line without a way")
    if diagram.nodes.count <= 60 {
      let told = Set(drawing.names(of: "words"))
      let worded = diagram.edges.filter { !$0.label.isEmpty }.map { "l_" + name("e", $0.id) }
      #expect(told.isSubset(of: worded))
      let silent = diagram.edges.count - told.count
      #expect(
        silent == 0
          || drawing.texts.contains { $0.hasPrefix("\(silent) of \(diagram.edges.count) ") })
    }
    #expect(!drawing.elements.contains("script"))
    #expect(!drawing.attributes.contains { $0.hasPrefix("on") })
    #expect(drawing.links.allSatisfy { $0.hasPrefix("https://") })
    #expect(try diagram.drawn(as: .svg) == bytes, "other bytes when drawn again")
  }

  private func name(_ prefix: String, _ id: String) -> String {
    "\(prefix)_\(id.replacing("-", with: "_"))"
  }
}

extension DrawnSVG {
  /// The ids of the groups of a class, sorted.
  fileprivate func names(of class: String) -> [String] { groups(of: `class`).map(\.id).sorted() }
}
