import Foundation
import TestSupport
import Testing

/// What a build tells of what is new.
struct BuildNewsTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("Norway thanked Chile.", to: "news/a.txt")
    try folder.write("Norway thanked Chile. Peru accused Chile.", to: "news/b.txt")
  }

  @Test func `a first build has no news`() throws {
    #expect(
      try folder.entente("build news").output == """
        2 documents, 3 statements, 3 actors
        output/entente.sqlite
        output/relations.dot
        output/relations.svg

        """)
  }

  @Test(arguments: [
    ([:], "0 read, 2 unchanged; the graph is as before\n"),
    (
      ["b.txt": "Kenya met Ghana. Kenya accused Ghana."],
      """
      1 read, 1 unchanged; the graph: added 2 edges, removed 1, weakened 1
        news/b.txt: added 2 edges, removed 1, weakened 1

      """
    ),
    (
      ["b.txt": ""],
      """
      0 read, 1 unchanged, 1 gone; the graph: removed 1 edge, weakened 1
        news/b.txt (gone): removed 1 edge, weakened 1

      """
    ),
    (
      ["c.txt": "Norway thanked Chile."],
      """
      1 read, 2 unchanged; the graph: strengthened 1 edge
        news/c.txt: strengthened 1 edge

      """
    ),
    (
      ["a.txt": "Norway thanked Chile. Kenya met Ghana.", "b.txt": "Peru accused Chile."],
      """
      2 read, 0 unchanged; the graph: added 1 edge, weakened 1
        news/a.txt: added 1 edge
        news/b.txt: weakened 1 edge

      """
    ),
    (
      ["b.txt": "Norway thanked Chile. Peru accused Chile. It rained."],
      "1 read, 1 unchanged; the graph is as before\n"
    ),
  ])
  func `later ones tell what each document did to the graph`(
    _ changes: [String: String], _ news: String
  ) throws {
    _ = try folder.entente("build news")
    for (name, text) in changes {
      if text.isEmpty {
        try FileManager.default.removeItem(atPath: folder.file("news/\(name)"))
      } else {
        try folder.write(text, to: "news/\(name)")
      }
    }
    let outcome = try folder.entente("build news")
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.dropFirst().dropLast(4).map { $0 + "\n" }.joined() == news)
  }
}
