import ArgumentParser

/// Makes corpora of any size and measures the graph and its store on them; `scripts/bench graph` runs
/// it.
@main
struct EntenteBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entente-bench", abstract: "Measure the graph and its store.",
    subcommands: [
      CorpusCommand.self, ExportCommand.self, QueryCommand.self, RebuildCommand.self,
    ])
}
