import Foundation
import TestSupport
import Testing

@testable import Workflow

/// The form of the drawings in `output/`; what they show is compared as DOT.
struct DrawingTests {
  @Test(arguments: ["relations.svg", "diff-2024-2025.svg", "ilham-aliyev.svg"])
  func `a drawing is well-formed and names its parts`(_ name: String) throws {
    let bytes = try #require(FileManager.default.contents(atPath: "\(repository)/output/\(name)"))
    let drawing = try #require(DrawnSVG(Array(bytes)))
    #expect(drawing.texts.contains { $0.hasSuffix("Ilham Aliyev") })
    #expect(drawing.groups.count > 10)
    #expect(Set(drawing.groups.map(\.id)).count == drawing.groups.count)
    #expect(!drawing.title.isEmpty)
  }
}
