import Documents
import Knowledge
import Testing

struct DatelineTests {
  private static let body = "The envoy of Ruritania met the premier of Sylvania in the old palace."

  @Test(arguments: [
    "STRELSAU, 3 March 2024 - ", "Strelsau, March 3 (RNA) - ", "STRELSAU (Ruritanian News) -- ",
    "ZENDA, 3 March 2024 (RNA): ", "ZENDA, 3 March 2024 (RNA):\u{A0}", "STRELSAU — ", "ZENDA—",
    "STRELSAU /RNA/ - ", "Zenda, Ruritania, 3 March 2024 – ",
  ])
  func `is no part of the first paragraph`(_ dateline: String) throws {
    let read = try article("# Envoy meets premier\n\n" + dateline + Self.body, named: "page.md")
    #expect(read.texts(.paragraph) == [Self.body])
    #expect(read.texts(.noise) == [dateline])
  }

  @Test(arguments: [
    "In Strelsau - a town by the sea - ", "On 3 March: ", "NATO - the alliance - ",
    "Two things: ", "Ruritania, an old friend - ", "",
  ])
  func `is not what merely looks like it`(_ opening: String) throws {
    let read = try article("# Envoy meets premier\n\n" + opening + Self.body, named: "page.md")
    #expect(read.texts(.paragraph) == [opening + Self.body])
  }

  @Test func `stands in one of the first three paragraphs`() throws {
    let lines = [
      Self.body, "The premier thanked the envoy for coming to the city.",
      "They spoke for an hour about the price of salt and iron.",
      "ZENDA, 3 March 2024 - " + Self.body,
    ]
    let read = try article("# Envoy\n\n" + lines.joined(separator: "\n\n"), named: "page.md")
    #expect(read.texts(.paragraph).last == lines.last)
  }
}
