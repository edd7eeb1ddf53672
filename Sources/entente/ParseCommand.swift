import ArgumentParser
import Workflow

struct ParseCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Print how articles are read: tags, lemmas, dependency trees and names.",
    discussion: """
      CoNLL-U is the format of Universal Dependencies, a word a line; a name's first word has \
      Entity=B-PER (or ORG, LOC) in the last column, its others Entity=I-PER. A table says the same \
      to people: number, word, lemma, part of speech, relation, head, name.
      Page noise is left out. A file that cannot be read is named and the others go on; the exit \
      status is then 65.

      EXAMPLES
        entente parse article.html > article.conllu
        entente parse articles --format table
        echo "The two ministers met in Vienna." | entente parse --format table
      """)

  @Argument(help: "Files and folders (text, Markdown, HTML); for - or none standard input.")
  var paths: [String] = []

  @OptionGroup var threading: ThreadOption

  @Option(help: "CoNLL-U for other programs, or a table for people.")
  var format = ParseFormat.conllu

  func validate() throws {
    guard !paths.isEmpty || !Terminal.isTypedInto else {
      throw ValidationError("name a file or a folder, or pipe a text in")
    }
  }

  func perform() async throws {
    try finish(
      try await Workflow.parse(
        paths.isEmpty ? ["-"] : paths, as: format, threads: threading.threadCount,
        style: Terminal.style, log: Terminal.log, print: Terminal.print))
  }
}
