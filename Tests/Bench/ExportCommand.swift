import ArgumentParser
import Foundation
import Graph
import Knowledge
import Storage

/// Writes the graph of a store for others, and what they all are to be asked.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the graph of a store as CSV files, and questions.")

  @Argument(help: "The folder of a corpus.")
  var folder: String

  @Option(help: "The same seed gives the same questions.")
  var seed: UInt64 = 7

  func run() throws {
    let graph = try Store(at: folder + "/store.sqlite", create: false).graph()
    var actors = "id,kind,country\n"
    for actor in graph.actors { actors += "\(actor.id),\(actor.kind),\(actor.country ?? "")\n" }
    try write(actors, to: "actors.csv")
    var statements = "subject,object,relation,event,symmetric,status,date,document,publisher\n"
    for link in graph.links {
      let relation = graph.relation(of: link)
      let fields = [
        graph.actors[Int(link.subject)].id, graph.actors[Int(link.object)].id, relation.label,
        relation.event?.rawValue ?? "", String(relation.symmetric), link.status.rawValue,
        String(link.countingDate?.code ?? 0), String(link.document), String(link.publisher),
      ]
      statements += fields.joined(separator: ",") + "\n"
    }
    try write(statements, to: "statements.csv")
    let questions = Questions(about: graph, seed: seed)
    try write(questions.actors.joined(separator: "\n") + "\n", to: "actors.txt")
    let pairs = questions.pairs.map { "\($0.0),\($0.1)" }
    try write(pairs.joined(separator: "\n") + "\n", to: "pairs.txt")
  }

  private func write(_ text: String, to file: String) throws {
    try text.write(toFile: "\(folder)/\(file)", atomically: true, encoding: .utf8)
  }
}
