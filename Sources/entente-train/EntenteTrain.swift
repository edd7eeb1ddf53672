import ArgumentParser

/// Trains and scores the language model; nothing that a user of `entente` needs.
@main
struct EntenteTrain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entente-train",
    abstract: "Train and score Entente's model of English.",
    subcommands: [TrainCommand.self, WordsCommand.self, Evaluate.self])
}
