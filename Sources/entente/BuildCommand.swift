import ArgumentParser
import Workflow

struct BuildCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Read articles into a store and draw who dealt with whom.",
    discussion: """
      Leaves entente.sqlite, relations.dot and relations.svg in the output folder. The store then \
      holds exactly these articles; reading the same again gives the same graph. A file that cannot \
      be read is named and the others go on; the exit status is then 65.

      EXAMPLES
        entente build seeds
        entente build seeds more/article.html --output atlas --threads 8
        curl -s https://example.org/story.html | entente build -
      """)

  @OptionGroup var input: InputOptions

  @OptionGroup var lexicon: LexiconOption

  @Option(help: "The folder for the store and the drawings; made if it is not there.")
  var output = "output"

  func perform() async throws {
    let summary = try await Workflow.build(
      input.paths, into: output, lexicon: lexicon.lexicon, threads: input.threadCount,
      log: Terminal.log)
    Terminal.clearProgress()
    let counts = [
      counted(summary.batch.read, "document"), counted(summary.statements, "statement"),
      counted(summary.actors, "actor"),
    ]
    try Terminal.print(
      """
      \(counts.joined(separator: ", "))
      \(summary.files.joined(separator: "\n"))

      """)
    let tenths = Int(summary.duration / .milliseconds(100))
    Terminal.remark("in \(tenths / 10).\(tenths % 10) s")
    try finish(summary.batch)
  }
}
