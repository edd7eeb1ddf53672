import ArgumentParser

/// Makes corpora of any size and measures the graph and its store on them, and draws pictures;
/// `scripts/bench graph` and `scripts/bench rendering` run it.
@main
struct EntenteBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entente-bench", abstract: "Measure the graph, its store and its pictures.",
    subcommands: [
      CorpusCommand.self, DrawingCommand.self, ExportCommand.self, QueryCommand.self,
      RebuildCommand.self,
    ])
}
