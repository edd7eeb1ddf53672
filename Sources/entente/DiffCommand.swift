import ArgumentParser
import Workflow

struct DiffCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Tell what two years say of each pair: kept, new, not mentioned.",
    discussion: """
      A statement stands in the year of its event; one without a date in that of its document. \
      "Not mentioned" never means "ended". Exits 0 when both sides say the same, 1 when they differ.

      EXAMPLES
        entente diff 2024 2025
        entente diff 2024-01..2024-06 2024-07..2024-12 --status asserted,reported
        entente diff 2024 2025 --format svg --output output/diff-2024-2025.svg
      """)

  @Argument(help: "A year, month, day, or FROM..TO.")
  var before: String

  @Argument(help: "What it is compared with.")
  var after: String

  @OptionGroup var store: StoreOption
  @OptionGroup var kinds: KindOptions

  @Option(help: "The form of the answer.")
  var format = ReportFormat.table

  @OptionGroup var destination: OutputOption

  func perform() async throws {
    let answer = try Workflow.difference(
      from: before, to: after, try kinds.question(store: store.store))
    let style = destination.output == nil ? Terminal.style : .plain
    try Terminal.deliver(
      try answer.bytes(as: format, style: style), to: destination.output,
      isBinary: format.isBinary)
    guard answer.isEmpty else { throw ExitCode(1) }
  }
}
