import Foundation
import FoundationXML
import Graph
import Knowledge
import TestSupport
import Testing

@testable import Workflow

/// The form of the drawings in `output/`: well-formed, and with the ids that a reader may hang on to.
struct DrawingTests {
  @Test(arguments: ["relations.svg", "diff-2024-2025.svg", "ilham-aliyev.svg"])
  func `a drawing is well-formed and names its nodes`(_ name: String) throws {
    let svg = try #require(FileManager.default.contents(atPath: "\(repository)/output/\(name)"))
    let reader = XMLParser(data: svg)
    let ids = IDs()
    reader.delegate = ids
    #expect(reader.parse(), "\(name): \(String(describing: reader.parserError))")
    #expect(ids.root == "svg")
    #expect(ids.found.count == Set(ids.found).count)
    #expect(ids.texts.contains("Ilham Aliyev"))
  }

  /// Collects ids and texts while a drawing is read.
  private final class IDs: NSObject, XMLParserDelegate {
    var root: String?
    var found: [String] = []
    var texts = ""

    func parser(
      _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      if root == nil { root = element }
      if let id = attributes["id"] { found.append(id) }
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) { texts += text }
  }
}
