import Foundation
import TestSupport
import Testing

/// Where answers go, and how they look there.
struct OutputTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Runs a command whose output goes to a terminal.
  private func terminal(_ line: String, _ environment: String = "") throws -> Executable.Outcome {
    let folder = try News.folder
    return try Executable.shell(
      "env -u NO_COLOR \(environment) script -qec '\(Executable.folder)/entente \(line)' /dev/null < /dev/null",
      in: folder)
  }

  private static let lines = [
    "neighbours Peru", "path Norway Soto", "why Peru Chile", "timeline Peru", "search fishing",
    "diff 2024 2025", "actors", "actors --why Peru",
  ]

  @Test(arguments: lines)
  func `colours are for terminals that have not declined them`(_ line: String) throws {
    let plain = try News.ask(line).output
    let coloured = try terminal(line).output.replacing("\r\n", with: "\n")
    #expect(!plain.contains("\u{1b}"))
    #expect(coloured.contains("\u{1b}["))
    #expect(coloured.replacing(/\u{1b}\[[0-9;]*m/, with: "") == plain)
    let declined = try terminal(line, "NO_COLOR=1").output.replacing("\r\n", with: "\n")
    #expect(declined == plain)
    // An empty variable declines nothing (no-color.org).
    #expect(try terminal(line, "NO_COLOR=").output.contains("\u{1b}["))
  }

  @Test(arguments: lines)
  func `a file gets the same bytes, without colours`(_ line: String) throws {
    for format in ["table", "json", "jsonl", "csv"] {
      let file = folder.file("answer.\(format)")
      let outcome = try News.ask("\(line) --format \(format) --output '\(file)'")
      #expect(outcome.output.isEmpty && outcome.errors.isEmpty)
      let printed = try News.ask("\(line) --format \(format)")
      #expect(try folder.read("answer.\(format)") == Array(printed.output.utf8))
      #expect(outcome.status == printed.status)
    }
    _ = try terminal("\(line) --output \(folder.file("t.txt"))")
    #expect(try !folder.read("t.txt").contains(0x1b))
  }

  @Test func `a picture is not poured into a terminal`() throws {
    let outcome = try terminal("draw --format png")
    #expect(outcome.status == 64)
    #expect(outcome.output.contains("--output FILE"))
    #expect(try terminal("draw --format svg").output.contains("<svg"))
  }

  @Test(arguments: [
    ("draw", "svg", "<svg"), ("draw", "dot", "digraph"), ("draw", "pdf", "%PDF"),
    ("neighbours Peru", "dot", "digraph"), ("neighbours Peru", "pdf", "%PDF"),
    ("diff 2024 2025", "svg", "<svg"), ("diff 2024 2025", "pdf", "%PDF"),
    ("draw --matrix", "pdf", "%PDF"), ("diff 2024 2025 --matrix", "dot", "digraph"),
    ("neighbours Peru --matrix", "svg", "<svg"), ("draw", "html", "<!DOCTYPE"),
    ("diff 2024 2025 --triptych", "svg", "<svg"), ("diff 2024 2025 --triptych", "dot", "digraph"),
    ("diff 2024 2025 --triptych", "pdf", "%PDF"),
  ])
  func `pictures go into files`(_ line: String, _ format: String, _ start: String) throws {
    let file = folder.file("picture")
    #expect(try News.ask("\(line) --format \(format) --output '\(file)'").errors.isEmpty)
    #expect(String(decoding: try folder.read("picture").prefix(9), as: UTF8.self).hasPrefix(start))
  }

  @Test func `a matrix has the actors of the map`() throws {
    for line in ["draw", "diff 2024 2025", "neighbours Peru --hops 2"] {
      let drawings = try ["", " --matrix"].map { form in
        let svg = try News.ask("\(line) --format svg\(form)").output
        return try #require(DrawnSVG(Array(svg.utf8)))
      }
      let names = drawings[0].groups(of: "actor").map { $0.texts[0] }
      let rows = drawings[1].texts.joined(separator: "\n")
      #expect(!names.isEmpty && drawings[1].groups(of: "actor").isEmpty)
      for name in names { #expect(rows.contains(name), "\(line): \(name)") }
    }
  }

  @Test func `a triptych has the difference between its sides`() throws {
    let drawings = try ["", " --triptych"].map { form in
      let svg = try News.ask("diff 2024 2025 --format svg\(form)").output
      return try #require(DrawnSVG(Array(svg.utf8)))
    }
    let names = drawings[0].groups(of: "actor").map(\.id)
    let panels = drawings[1].groups(of: "actor").map(\.id)
    #expect(Set(panels).isSuperset(of: names))
    #expect(Set(panels).isSuperset(of: ["before_n_peru", "after_n_peru", "after_n_ana_soto"]))
    #expect(!panels.contains("before_n_ana_soto"))
    #expect(
      drawings[1].groups(of: "heading").compactMap(\.texts.first) == ["2024", "Difference", "2025"])
  }

  @Test func `no answer takes the place of a store`() throws {
    try FileManager.default.copyItem(
      atPath: News.folder + "/output/entente.sqlite", toPath: folder.file("copy.sqlite"))
    let before = try folder.read("copy.sqlite")
    let outcome = try News.ask("draw --format svg --output '\(folder.file("copy.sqlite"))'")
    #expect(outcome.status == 73 && outcome.errors.contains("it is a store"))
    #expect(try folder.read("copy.sqlite") == before)
  }

  @Test func `a dash is standard output, and no name no file`() throws {
    #expect(try News.ask("actors --output -").output == News.ask("actors").output)
    let outcome = try News.ask("actors --output ''")
    #expect(outcome.status == 64 && outcome.errors.contains("--output needs the name of a file"))
  }

  @Test func `a link is followed and a device written to`() throws {
    try folder.write("old", to: "real.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("link.txt"), withDestinationPath: folder.file("real.txt"))
    _ = try News.ask("actors --output '\(folder.file("link.txt"))'")
    #expect(try folder.read("real.txt") == Array(try News.ask("actors").output.utf8))
    #expect(try News.ask("actors --output /dev/stdout | head -n 1").output.hasPrefix("id "))
  }

  @Test func `a reader that goes away is no error of ours`() throws {
    let outcome = try News.ask("neighbours Norway --hops 3 | head -n 1")
    #expect(outcome.output == "Norway – country\n")
    #expect(outcome.errors.isEmpty)
  }
}
