import TestSupport
import Testing

/// DOT of others, drawn by the program as a user runs it.
struct RenderCommandTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Clusters that cross and have labelled lines, with the shortcuts that crash version 2.42.
  private static let faulty = """
    digraph {
      nslimit=0.1; nslimit1=0.1; mclimit=0.01
      subgraph cluster_hill { label="Hill"; subgraph cluster_dale { label="Dale"; ana } }
      subgraph cluster_shore { label="Shore"; bo; cy }
      subgraph cluster_moor { label="Moor"; dee }
      cy -> eve [label="met"]; bo -> cy [label="called"]; ana -> ana [label="praised"]
      dee -> ana [label="met"]; ana -> ana [label="praised"]; dee -> bo [label="met"]
      cy -> bo [label="urged"]; cy -> eve [label="called"]; bo -> dee [label="met"]
      cy -> dee [label="met"]; cy -> ana [label="met"]; ana -> eve [label="met"]
    }
    """

  /// Clusters and labelled lines alone, as anybody might draw them; what it
  /// dies of differs.
  private static let clustered = """
    digraph {
      subgraph cluster_a { a; b; c; d; e }
      subgraph cluster_b { f; g; h; i; j }
      a -> f [label=x]; f -> b [label=x]; g -> c [label=x]; c -> h [label=x]; i -> a [label=x]
      d -> g [label=x]; j -> e [label=x]; e -> f [label=x]; h -> d [label=x]; b -> j [label=x]
      f -> d [label=x]; i -> c [label=x]; a -> b [label=x]; b -> c [label=x]; c -> a [label=x]
      g -> h [label=x]; h -> i [label=x]; i -> g [label=x]
    }
    """

  /// Curved lines make version 2.42 count all cycles.
  private static var endless: String {
    let edges = (0..<40).flatMap { node -> [String] in
      let ends: [Int] = [node + 1, node * 7 + 3, node * 11 + 5]
      return ends.map { "n\(node) -> n\($0 % 40)" }
    }
    return "digraph { splines=curved\n" + edges.joined(separator: "\n") + "\n}"
  }

  private func render(_ dot: String, _ options: String = "") throws -> Executable.Outcome {
    try folder.write(dot, to: "map.dot")
    return try folder.entente("render map.dot \(options)")
  }

  private func expectOneLine(_ outcome: Executable.Outcome, _ status: Int32, _ message: String) {
    #expect(outcome.status == status)
    #expect(outcome.errors.hasPrefix("entente: map.dot: "), "\(outcome.errors)")
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(outcome.errors.split(separator: "\n").count == 1, "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
  }

  @Test(arguments: [(faulty, "Graphviz died of signal 11 while"), (clustered, "'dot'")])
  func `survives a graph that kills Graphviz`(_ dot: String, _ message: String) throws {
    expectOneLine(try render(dot), 69, message)
    let outcome = try render(dot, "--engine neato")
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    #expect(DrawnSVG(Array(outcome.output.utf8)) != nil)
  }

  @Test func `ends a layout that does not end`() throws {
    expectOneLine(
      try render(Self.endless, "--time-limit 1"), 69,
      "'dot' was not ready after 1 second; give it more with --time-limit")
  }

  @Test func `a worker neither outlives a killed parent nor leaves files behind`() throws {
    try folder.write(Self.endless, to: "map.dot")
    let outcome = try Executable.shell(
      """
      mkdir tmp; export TMPDIR="$PWD/tmp"
      entente render map.dot --time-limit 300 & parent=$!
      until worker=$(grep -ls "^PPid:.$parent$" /proc/[0-9]*/status); do
        kill -0 $parent || exit
        sleep 0.1
      done
      kill -KILL $parent
      for turn in $(seq 300); do
        grep -qs '^State:.[^ZX]' "$worker" || { echo gone; break; }
        sleep 0.1
      done
      ls tmp
      """, in: folder.path)
    #expect(outcome.output == "gone\n", "\(outcome.errors)")
  }

  @Test func `does not speak of maps and engines of ours`() throws {
    let help = try folder.entente("render --help").output
    #expect(help.contains("How many seconds the drawing may take. (default: 60.0)"))
    #expect(!help.contains("another engine"))
  }

  @Test(arguments: [
    ("digraph {\n a -> }", "no DOT: line 2: syntax error near '}'"), ("", "holds no graph"),
    ("digraph { a } digraph { b }", "holds several graphs; give each in a file of its own"),
    ("digraph { a [label=<<B>x>] }", "mismatched tag"),
  ])
  func `says what is wrong with a file`(_ dot: String, _ message: String) throws {
    expectOneLine(try render(dot), 65, message)
  }

  @Test func `draws our own DOT after a change`() throws {
    let dot = try News.ask("draw --format dot").output
    let changed = dot.replacing("Tomas Quiroga", with: "Tomas the Tall")
    let drawing = try #require(DrawnSVG(Array(try render(changed).output.utf8)))
    #expect(changed != dot && drawing.texts.contains("Tomas the Tall"))
    #expect(drawing.title == "map.dot" && drawing.root["role"] == "img")
    let actors = try #require(DrawnSVG(Array(try News.ask("draw").output.utf8))).groups(of: "actor")
    #expect(Set(drawing.groups(of: "actor").map(\.id)) == Set(actors.map(\.id)))
    #expect(!drawing.groups.contains { $0.title.contains("->") })
  }

  @Test(arguments: [("svg", "<svg"), ("png", "\u{fffd}PNG"), ("pdf", "%PDF")])
  func `draws in every format, to a file or to standard output`(
    _ format: String, _ start: String
  ) throws {
    let outcome = try render("digraph { a -> b }", "--format \(format)")
    #expect(outcome.output.hasPrefix(start) && outcome.errors.isEmpty)
    _ = try render("digraph { a -> b }", "--format \(format) --output picture")
    let bytes = try folder.read("picture")
    #expect(String(decoding: bytes.prefix(4), as: UTF8.self).hasPrefix(start))
  }

  @Test func `reads standard input`() throws {
    let outcome = try folder.entente("render - --engine twopi < /dev/null")
    #expect(outcome.status == 65)
    #expect(outcome.errors == "entente: standard input: holds no graph\n")
    let drawn = try Executable.shell("echo 'graph { a -- b }' | entente render -", in: folder.path)
    #expect(DrawnSVG(Array(drawn.output.utf8))?.texts == ["a", "b"])
  }

  @Test(arguments: [
    "\"two\\nlines\"", "\"-->\n<b>\"", "\"\u{1}bell\u{7}\"", "\"</title>\n<script>\"", "\"a\r\nb\"",
  ])
  func `strange names leave the picture well-formed`(_ name: String) throws {
    let outcome = try render("digraph \(name) { \(name) -> \(name) [comment=\(name)] }")
    let drawing = try #require(DrawnSVG(Array(outcome.output.utf8)), "\(outcome.output)")
    #expect(!drawing.elements.contains("script") && outcome.errors.isEmpty)
  }

  @Test func `bytes that are no text leave the picture well-formed`() throws {
    let bytes = Array("digraph { a [label=\"".utf8) + [0xff, 0xc3, 0x28] + Array("\"] }".utf8)
    try folder.write(bytes, to: "map.dot")
    let outcome = try folder.entente("render map.dot")
    #expect(DrawnSVG(Array(outcome.output.utf8)) != nil && outcome.errors.isEmpty)
  }

  @Test func `what libraries complain of is not passed on`() throws {
    let wide = "digraph { a [width=600, height=1, fixedsize=true, label=\"much too long\"] }"
    let outcome = try render(wide, "--format png --output big.png")
    #expect(outcome.status == 0 && outcome.errors.isEmpty && outcome.output.isEmpty)
    for line in ["draw", "draw --engine neato", "render map.dot", "draw --matrix --format png"] {
      let store =
        line.hasPrefix("draw") ? " --store '\(try News.folder)/output/entente.sqlite'" : ""
      let outcome = try Executable.shell(
        "FONTCONFIG_FILE=/none FONTCONFIG_PATH=/none entente \(line)\(store)", in: folder.path)
      #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(line): \(outcome.errors)")
    }
  }

  @Test(arguments: ["dot", "neato", "sfdp", "fdp", "circo", "twopi"])
  func `a map can have any engine`(_ engine: String) throws {
    let ours = try #require(DrawnSVG(Array(try News.ask("draw").output.utf8)))
    for line in ["draw", "neighbours Norway", "diff 2024 2025"] {
      let outcome = try News.ask("\(line) --format svg --engine \(engine)")
      #expect(outcome.errors.isEmpty)
      let drawing = try #require(DrawnSVG(Array(outcome.output.utf8)))
      #expect(!drawing.groups(of: "actor").isEmpty)
      guard line == "draw" else { continue }
      #expect(
        Set(drawing.groups(of: "actor").map(\.id)) == Set(ours.groups(of: "actor").map(\.id)))
      #expect(
        Set(drawing.groups(of: "relation").map(\.title))
          == Set(ours.groups(of: "relation").map(\.title)))
      #expect(drawing.title == ours.title)
      let places = [drawing, ours].map { $0.groups(of: "actor").map(\.left) }
      #expect(places[0] != places[1])
    }
  }

  @Test func `input without an end is refused`() throws {
    let endless = "(echo 'digraph{'; yes 'a->b;')"
    for (line, name) in [
      ("\(endless) | entente render - --time-limit 3", "standard input"),
      ("entente render /dev/zero", "/dev/zero"),
    ] {
      let outcome = try Executable.shell("ulimit -v 4000000; \(line)", in: folder.path)
      #expect(outcome.status == 65 && outcome.output.isEmpty)
      #expect(outcome.errors == "entente: \(name): is larger than 64 MB; draw a part of it\n")
    }
  }

  @Test(arguments: ["dot", "neato", "sfdp", "fdp", "circo", "twopi"])
  func `every engine gives the same bytes on every run`(_ engine: String) throws {
    try folder.write(try News.ask("draw --format dot").output, to: "map.dot")
    let pictures = try (0..<5).map { _ in
      try folder.entente("render map.dot --engine \(engine)").output
    }
    #expect(pictures[0].hasPrefix("<svg") && Set(pictures).count == 1)
  }

  @Test func `the worker is for us only`() throws {
    let help = try folder.entente("--help").output
    #expect(help.contains("\n  render ") && !help.contains("worker"))
    #expect(
      try Executable.shell("echo 'graph {}' | entente worker dot gif 5", in: folder.path)
        .status == 64)
  }
}
