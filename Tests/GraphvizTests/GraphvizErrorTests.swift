import Graphviz
import Testing

struct GraphvizErrorTests {
  @Test(arguments: [
    (GraphvizError.unavailable, "libgraphviz-dev"), (.layout(["too wide"]), "too wide"),
    (.layout([]), "no reason"), (.render(["a", "b"]), "a; b"), (.parse(["<B>"]), "label"),
  ])
  func `says what failed and why`(_ error: GraphvizError, _ part: String) {
    #expect(error.description.contains(part))
    #expect(error.description.hasPrefix("Graphviz "))
  }
}
