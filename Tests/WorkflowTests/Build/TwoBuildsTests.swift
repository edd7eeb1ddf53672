import Foundation
import Knowledge
import Storage
import TestSupport
import Testing
import Workflow

/// Two builds of one store at the same time.
struct TwoBuildsTests {
  private let folder: TemporaryFolder

  init() throws { folder = try News.copy() }

  /// A build that has begun, and waits for the end of its standard input, fed through `>&3`.
  private static let first = """
    mkfifo pipe
    entente build news - --threads 1 < pipe > first.txt 2>&1 & first=$!
    exec 3> pipe
    while [ ! -e output/entente.sqlite-wal ]; do sleep 0.05; done
    """

  private func shell(_ script: String) throws -> Executable.Outcome {
    try Executable.shell("\(Self.first)\n\(script)", in: folder.path)
  }

  private func text(_ name: String) throws -> String {
    String(decoding: try folder.read(name), as: UTF8.self)
  }

  @Test func `a second one leaves and names the first when it has waited long enough`() throws {
    let outcome = try shell(
      """
      entente build news/undated.txt --wait 0.2; echo "$? $first"
      entente decide rename Peru Piru --reason test --wait 0.2; echo $?
      echo 'Ghana met Kenya.' >&3; exec 3>&-; wait $first; echo $?
      """)
    let lines = outcome.output.split(separator: "\n")
    let first = lines.first?.split(separator: " ").last ?? "nobody"
    #expect(lines.first?.hasPrefix("75 ") == true, "\(outcome)")
    #expect(lines.dropFirst() == ["75", "0"])
    for message in outcome.errors.split(separator: "\n") {
      #expect(
        message == """
          entente: the store 'output/entente.sqlite' is in use by process \(first) (entente); try \
          again when it has finished
          """)
    }
    #expect(outcome.errors.split(separator: "\n").count == 2)
    #expect(try text("first.txt").hasPrefix("7 documents, 16 statements, 12 actors\n"))
    #expect(throws: (any Error).self) { try text("output/decisions.yaml") }
  }

  @Test func `who asks meanwhile is told of the build at work`() throws {
    try folder.write("Uganda met Chile.", to: "news/0.txt")
    let outcome = try Executable.shell(
      """
      entente build news/undated.txt > /dev/null 2>&1
      mkfifo pipe
      entente build news - --threads 1 < pipe > first.txt 2>&1 & first=$!
      exec 3> pipe
      for _ in $(seq 200); do
        entente neighbours Kenya 2> told.txt > /dev/null 3>&-
        grep -q 'not counted' told.txt && break
        sleep 0.05
      done
      cat told.txt >&2
      echo $first
      echo 'Ghana met Kenya.' >&3; exec 3>&-; wait $first
      entente neighbours Kenya > /dev/null
      """, in: folder.path)
    let first = outcome.output.split(separator: "\n").first ?? "nobody"
    #expect(
      outcome.errors.hasPrefix(
        "entente: process \(first) (entente) is building 'output/entente.sqlite': "), "\(outcome)")
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }

  @Test func `a second one that waits comes after the first`() throws {
    let outcome = try shell(
      """
      entente build news/undated.txt --wait 60 > second.txt 2>&1 3>&- & second=$!
      sleep 0.5; kill -0 $second && echo waits
      echo 'Ghana met Kenya.' >&3; exec 3>&-; wait $first $second
      entente actors --format csv | cut -d , -f 1
      """)
    #expect(outcome.output == "waits\nid\nkenya\nuganda\n")
    #expect(outcome.errors.isEmpty)
    #expect(
      try text("second.txt").hasPrefix(
        "1 document, 1 statement, 2 actors\n0 read, 1 unchanged, 6 gone; the graph: removed "))
  }

  @Test func `a decision waits for nobody for ever and leaves no entry behind`() async throws {
    _ = try await build([folder.file("news")], into: folder.file("output"))
    let update = try StoreUpdate(of: Store(at: folder.store, create: false))
    withExtendedLifetime(update) {
      let error = #expect(throws: StoreError.self) {
        try decide(
          .rename(ActorName("Peru"), to: "Piru"), reason: "test", store: folder.store, patience: 0)
      }
      #expect(error.map { Fault($0) } == .tryAgain)
      #expect(!FileManager.default.fileExists(atPath: decisionsPath(besides: folder.store)))
    }
  }
}
