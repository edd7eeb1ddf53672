import ArgumentParser
import Foundation
import Graph
import Knowledge
import Storage

/// Builds the store of a made-up corpus as `entente build` does, and writes its graph for others.
struct CorpusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "corpus", abstract: "Make a store and the same graph in CSV files.")

  @Argument(help: "How many statements, at least.")
  var size: Int

  @Argument(help: "Where the files go; it must exist.")
  var folder: String

  @Option(help: "The same seed gives the same corpus.")
  var seed: UInt64 = 7

  func run() throws {
    let path = folder + "/store.sqlite"
    for file in [path, path + "-wal", path + "-shm"] {
      try? FileManager.default.removeItem(atPath: file)
    }
    let store = try Store(at: path, create: true)
    var saving = 0.0
    var documents = 0
    let update = try StoreUpdate(of: store)
    // About as many as the news of such a size tell of: 1,500, 5,000, 16,000.
    var corpus = Corpus(seed: seed, actors: Int(18 * Double(size).squareRoot()))
    var left = size
    while left > 0, let (article, reading) = corpus.next() {
      saving += try Stopwatch.seconds { try update.save(reading, of: article, content: "made up") }
      documents += 1
      left -= reading.statements.count
    }
    let finishing = try Stopwatch.seconds { _ = try update.finish() }
    let graph = try store.graph()
    print(
      "corpus", documents, graph.links.count, graph.actors.count, digits(saving), digits(finishing))
    try write(graph)
  }

  private func write(_ graph: KnowledgeGraph) throws {
    var actors = "id,kind,country\n"
    for actor in graph.actors { actors += "\(actor.id),\(actor.kind),\(actor.country ?? "")\n" }
    try write(actors, to: "actors.csv")
    var links = "subject,object,relation,event,symmetric,status,date,document,publisher\n"
    for link in graph.links {
      let relation = graph.relation(of: link)
      let fields = [
        graph.actors[Int(link.subject)].id, graph.actors[Int(link.object)].id, relation.label,
        relation.event?.rawValue ?? "", String(relation.symmetric), link.status.rawValue,
        String(link.countingDate?.code ?? 0), String(link.document), String(link.publisher),
      ]
      links += fields.joined(separator: ",") + "\n"
    }
    try write(links, to: "statements.csv")
    let questions = Questions(about: graph, seed: seed)
    try write(questions.actors.joined(separator: "\n") + "\n", to: "actors.txt")
    try write(
      questions.pairs.map { "\($0.0),\($0.1)" }.joined(separator: "\n") + "\n", to: "pairs.txt")
  }

  private func write(_ text: String, to file: String) throws {
    try text.write(toFile: "\(folder)/\(file)", atomically: true, encoding: .utf8)
  }
}

/// Whom to ask about.
struct Questions {
  /// The busiest one first, then 200 as often as statements name them: news are asked about those who
  /// are in the news.
  var actors: [Actor.ID] = []
  /// Any two, however little they are known.
  var pairs: [(Actor.ID, Actor.ID)] = []

  init(about graph: KnowledgeGraph, seed: UInt64) {
    var dice = Dice(seed: seed)
    var counts = [Int](repeating: 0, count: graph.actors.count)
    for link in graph.links {
      counts[Int(link.subject)] += 1
      counts[Int(link.object)] += 1
    }
    let known = graph.actors.indices.filter { counts[$0] > 0 }
    let busiest = known.max { counts[$0] < counts[$1] } ?? 0
    let weights = Weights(counts.map(Double.init))
    let asked = [busiest] + (0..<200).map { _ in dice.draw(weights) }
    actors = asked.map { graph.actors[$0].id }
    pairs = (0..<50).map { _ in
      (graph.actors[dice.pick(known)].id, graph.actors[dice.pick(known)].id)
    }
  }
}
