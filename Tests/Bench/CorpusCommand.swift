import ArgumentParser
import Foundation
import Knowledge
import Storage

/// Builds the store of a made-up corpus as `entente build` does once it has read the articles.
struct CorpusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "corpus", abstract: "Make a store.")

  @Argument(help: "How many statements, at least.")
  var size: Int

  @Argument(help: "Where it goes; it must exist.")
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
    let size = try store.size()
    print(
      "corpus", documents, size.statements, size.actors, digits(saving), digits(finishing))
  }
}
