import Documents
import Extraction
import Foundation
import Graph
import Knowledge
import Linguistics
import Ontology
import Rendering
import Storage
import TestSupport
import Testing

@testable import Workflow

/// The walk that Workflow.docc shows.
struct WalkTests {
  @Test func `an article becomes a picture in ten lines`() throws {
    let folder = try TemporaryFolder()
    let picture = try walk("seeds/2021-12-07-bayramov-donfried-call.txt", folder.path)
    #expect(DrawnSVG(picture)?.texts.contains("Azerbaijan") == true)
  }

  private func walk(_ path: String, _ folder: String) throws -> [UInt8] {
    let article = try ArticleReader().article(at: path)
    let tables = try Tables.bundled()
    let document = try Annotator().document(
      of: article.readableText, blocks: article.body.map(\.range))
    let reading = Extractor(tables: tables).reading(of: document, from: article)
    let store = try Store(at: folder + "/entente.sqlite", create: true)
    let update = try StoreUpdate(of: store)
    try update.save(reading, of: article)
    _ = try update.finish()
    var graph = try store.graph()
    try store.loadEverything(into: &graph)
    let diagram = Diagram(of: graph, title: "Who dealt with whom")
    let picture = try diagram.drawn(as: .svg)
    return picture
  }
}
