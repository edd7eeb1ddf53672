import ArgumentParser
import Foundation
import Graph
import Knowledge
import Storage

/// Asks an opened store the questions of a corpus, and prints how many CPU seconds each takes.
struct QueryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "query", abstract: "Measure the questions of one kind.")

  enum Kind: String, CaseIterable, ExpressibleByArgument {
    case neighbours, path, diff
  }

  @Argument(help: "What is asked.")
  var kind: Kind

  @Argument(help: "The folder of a corpus.")
  var folder: String

  @Option(help: "How many questions of those that the corpus has.")
  var limit = 200

  func run() throws {
    let store = try Store(at: folder + "/store.sqlite", create: false)
    switch kind {
    case .neighbours: try neighbours(in: store)
    case .path: try paths(in: store)
    case .diff: try difference(in: store)
    }
  }

  /// What a table of neighbours needs: the first fifty, and then the words of some statements of each
  /// edge.
  private func neighbours(in store: Store) throws {
    var (answering, quoting): ([Double], [Double]) = ([], [])
    var answers = 0
    for actor in try lines("actors.txt").prefix(limit + 1) {
      var watch = Stopwatch()
      var graph = try store.graph(around: actor)
      let edges = graph.neighbours(of: actor, limit: 50).flatMap(\.edges)
      answering.append(watch.lap())
      try store.loadWords(of: edges.flatMap { $0.links.prefix(4) }, into: &graph)
      quoting.append(answering[answering.count - 1] + watch.lap())
      answers += Set(graph.links.flatMap { [$0.subject, $0.object] }).count - 1
    }
    for (name, seconds) in [("neighbours", answering), ("quoted", quoting)] {
      let drawn = Array(seconds.dropFirst())
      print(
        name, digits(drawn.quantile(0.5)), digits(drawn.quantile(0.95)), digits(seconds[0]), answers
      )
    }
  }

  private func paths(in store: Store) throws {
    var seconds: [Double] = []
    var hops = 0
    for pair in try lines("pairs.txt").prefix(limit) {
      let ends = pair.split(separator: ",").map(String.init)
      seconds.append(
        try Stopwatch.seconds {
          var graph = try store.graph(connecting: ends[0], and: ends[1])
          let paths = graph.paths(from: ends[0], to: ends[1])
          let edges = paths.flatMap(\.hops).flatMap(\.edges)
          try store.loadWords(of: edges.flatMap { $0.links.prefix(4) }, into: &graph)
          hops += paths.first?.hops.count ?? 0
        })
    }
    print(
      "path", digits(seconds.quantile(0.5)), digits(seconds.quantile(0.95)),
      digits(seconds.quantile(1)), hops)
  }

  private func difference(in store: Store) throws {
    let (before, after) = (try Period("2023"), try Period("2024"))
    let both = Filter(period: try Period("2023..2024"))
    // With and without what each person was in the two years, which other graphs do not tell.
    for name in ["diff", "diff with roles"] {
      var seconds: [Double] = []
      var diff: GraphDiff?
      for _ in 0..<5 {
        seconds.append(
          try Stopwatch.seconds {
            var graph = try store.graph(where: both)
            if name != "diff" {
              try store.loadActors(Set(graph.actors.map(\.id)), into: &graph)
            }
            diff = GraphDiff(
              of: graph, before: before, after: after,
              coverage: (
                try store.coverage(of: before, label: "2023"),
                try store.coverage(of: after, label: "2024"), try store.datelessCount()
              ))
          })
      }
      let counts = [.added, .gone, .changed, .unchanged].map { diff?.pairs($0).count ?? 0 }
      print(
        name.replacing(" ", with: "-"), digits(seconds.quantile(0.5)), counts[0], counts[1],
        counts[2] + counts[3])
    }
  }

  private func lines(_ file: String) throws -> [String] {
    try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8).split(separator: "\n")
      .map(String.init)
  }
}
