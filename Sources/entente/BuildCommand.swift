import ArgumentParser
import Workflow

struct BuildCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Read articles into a store and draw who dealt with whom.",
    discussion: """
      Leaves entente.sqlite, relations.dot and relations.svg in the output folder. The store then \
      holds exactly these articles; only new and changed ones are read, and what each did to the \
      graph is told. Decisions about the graph are obeyed (see 'entente decide'). A file that cannot \
      be read is named and the others go on; the exit status is then 65. Only one build at a time \
      works on a store; another waits, then leaves with 75.

      EXAMPLES
        entente build seeds
        entente build seeds more/article.html --output atlas --threads 8
        curl -s https://example.org/story.html | entente build -
      """)

  @OptionGroup var input: InputOptions

  @OptionGroup var lexicon: LexiconOption
  @OptionGroup var decisions: DecisionsOption

  @OptionGroup var waiting: WaitOption

  @Option(help: "The folder for the store and the drawings; made if it is not there.")
  var output = "output"

  func perform() async throws {
    let summary = try await Workflow.build(
      input.paths, into: output,
      BuildOptions(
        lexicon: lexicon.lexicon, decisions: decisions.decisions, threads: input.threadCount,
        patience: waiting.wait),
      log: Terminal.log)
    Terminal.clearProgress()
    let counts = [
      counted(summary.batch.read, "document"), counted(summary.statements, "statement"),
      counted(summary.actors, "actor"),
    ]
    try Terminal.print(
      counts.joined(separator: ", ") + "\n" + summary.news
        + summary.files.map { $0 + "\n" }.joined())
    let tenths = Int(summary.duration / .milliseconds(100))
    Terminal.remark("in \(tenths / 10).\(tenths % 10) s")
    try finish(summary.batch)
  }
}
