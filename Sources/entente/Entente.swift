import ArgumentParser

@main
struct Entente: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entente",
    abstract: "Reads political articles and tells who did what to whom.",
    discussion: """
      Articles are text, Markdown or HTML in English. 'build' reads them into a store and draws who \
      dealt with whom; the other commands ask the store. Nothing leaves this machine.

      EXAMPLES
        entente build seeds                     leaves output/relations.svg
        entente neighbours Norway               with whom, how, when, who says so
        entente diff 2024 2025                  what two years say of each pair
        entente extract article.html --explain  every statement of one article

      EXIT STATUS
        0   done                       69  Graphviz does not start,
        1   'diff' found a difference,     dies or takes too long
            'path' no way              70  a mistake of ours
        64  wrong usage                73  the output cannot be written
        65  unusable input, even       74  input/output error
            a part of a batch
        66  input not found            75  the store is in use; try again
      """,
    version: "0.1.0",
    subcommands: [
      BuildCommand.self, NeighboursCommand.self, PathCommand.self, WhyCommand.self,
      TimelineCommand.self, SearchCommand.self, DiffCommand.self, DrawCommand.self,
      RenderCommand.self, WorkerCommand.self, ActorsCommand.self, DecideCommand.self,
      ExtractCommand.self, LexiconCommand.self,
      ParseCommand.self,
    ])
}
