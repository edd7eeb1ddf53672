import ArgumentParser
import Graph
import Knowledge
import Storage

/// Changes one document of a store, and changes it back.
struct RebuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebuild", abstract: "Measure the change of one document.")

  @Argument(help: "The folder of a corpus.")
  var folder: String

  func run() throws {
    let store = try Store(at: folder + "/store.sqlite", create: false)
    let source = try store.sources()[17]
    guard let reading = try store.reading(of: source.id) else { return }
    var shorter = reading
    shorter.statements.removeLast()
    var longer = reading
    longer.actors.append(Actor(id: "somebody-new", name: "Somebody New", kind: .person))
    // The words alone, then the names too.
    for (change, edited) in [("words", shorter), ("names", longer)] {
      var seconds: [Double] = []
      for version in [edited, reading, edited, reading] {
        seconds.append(try Stopwatch.seconds { try save(version, of: source, in: store) })
      }
      print("rebuild", change, digits(seconds.quantile(0.5)), digits(seconds.quantile(1)))
    }
  }

  private func save(_ reading: Reading, of source: KnowledgeGraph.Source, in store: Store) throws {
    let article = Article(
      id: source.id, title: source.title, publisher: source.publisher,
      published: source.published, text: "", blocks: [])
    let update = try StoreUpdate(of: store)
    try update.save(reading, of: article, content: "made up")
    _ = try update.finish()
  }
}
