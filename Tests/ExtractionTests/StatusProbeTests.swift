import Extraction
import Knowledge
import Linguistics
import Ontology
import Testing

/// One-clause variations of what happened, from raw text; `CaseTests` reads the same sentences from
/// parses corrected by hand (Cases/status-probes-*.conllu).
struct StatusProbeTests {
  /// How many of the probes come out right with the parser's own trees: a ratchet.
  private static let reached = 113

  private let annotator: Annotator
  private let extractor: Extractor

  init() throws {
    annotator = try Annotator()
    extractor = Extractor(tables: try SharedTables.bundled())
  }

  /// `subject | relation | object | status` of what the raw text of a case yields.
  private func lines(of example: Case) -> [String] {
    let document = annotator.document(of: example.document.text)
    let reading = extractor.reading(of: document, from: article(of: document))
    func name(_ id: Actor.ID) -> String { reading.actors.first { $0.id == id }?.name ?? "-" }
    return reading.statements.map { statement in
      [
        name(statement.subject.actor), statement.relation.label, name(statement.object.actor),
        statement.status.rawValue,
      ].joined(separator: " | ")
    }
  }

  private func expected(of example: Case) -> [String] {
    example.expected.map { line in
      let fields = line.split(separator: " | ")
      return [fields[0], fields[1], fields[2], fields[4]].joined(separator: " | ")
    }
  }

  @Test func `reads as many probes right from raw text as before`() throws {
    let probes = try Case.all().filter { $0.file.hasPrefix("status-probes") }
    #expect(probes.count >= 110)
    let wrong = probes.filter { lines(of: $0).sorted() != expected(of: $0).sorted() }
    #expect(
      probes.count - wrong.count >= Self.reached,
      "wrong:\n\(wrong.map(\.document.text).joined(separator: "\n"))")
  }

  @Test func `makes no fact of what is none, whatever the parser does`() throws {
    for example in try Case.all() where example.file.hasPrefix("status-") {
      let known = expected(of: example)
      let invented = lines(of: example).filter {
        $0.hasSuffix(" | asserted") && !known.contains($0)
      }
      #expect(invented.isEmpty, "\(example.file): \(example.name): \(invented)")
    }
  }
}
