import Rendering
import TestSupport
import Testing

@testable import Workflow

/// What is drawn here, and what is not drawn at all.
struct DrawerTests {
  private func diagram(of count: Int) -> Diagram {
    Diagram(
      title: "Many", caption: [],
      nodes: (0..<count).map {
        Diagram.Node(id: "a\($0)", label: "Actor \($0)", shape: .person, tooltip: "")
      }, edges: [], clusters: [])
  }

  @Test(arguments: Diagram.Format.allCases)
  func `a table of too many actors is refused, and says what to do`(
    _ format: Diagram.Format
  ) throws {
    let many = diagram(of: Diagram.matrixNodes + 1)
    let error = #expect(throws: WorkflowError.self) {
      try Drawer(form: .matrix).drawn(many, as: format)
    }
    let told = try #require(error)
    #expect(
      "\(told)" == "a --matrix shows at most 300 actors, and here are 301; lower --limit")
    #expect(Fault(told) == .data)
  }

  @Test func `a table of as many as may be is drawn, and a map has no such bound`() throws {
    let most = diagram(of: Diagram.matrixNodes)
    #expect(try Drawer(form: .matrix).drawn(most, as: .dot).count > 90_000)
    #expect(try !Drawer().drawn(diagram(of: 301), as: .dot).isEmpty)
  }
}
