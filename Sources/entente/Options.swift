public import ArgumentParser
import Foundation
public import Workflow

extension ReportFormat: ExpressibleByArgument {}
extension ExtractOptions.Format: ExpressibleByArgument {}
extension ParseFormat: ExpressibleByArgument {}

/// What is read.
struct InputOptions: ParsableArguments {
  @Argument(help: "Files and folders (text, Markdown, HTML), or - for standard input.")
  var paths: [String]

  @OptionGroup var threading: ThreadOption

  var threadCount: Int { threading.threadCount }
}

/// How much is read at a time.
struct ThreadOption: ParsableArguments {
  @Option(help: "How many articles are read side by side (default: one a core).")
  var threads: Int?

  func validate() throws {
    guard (threads ?? 1) >= 1 else { throw ValidationError("--threads must be at least 1") }
  }

  /// As many as asked for, or one a core.
  var threadCount: Int { threads ?? ProcessInfo.processInfo.activeProcessorCount }
}

/// Which store is asked, and which of its statements count.
struct QuestionOptions: ParsableArguments {
  @OptionGroup var store: StoreOption
  @OptionGroup var kinds: KindOptions

  @Option(help: "Only what is of this year, month, day, or FROM..TO.")
  var year: String?

  func question() throws -> Question { try kinds.question(store: store.store, year: year) }
}

struct StoreOption: ParsableArguments {
  @Option(help: "The store that 'entente build' left.")
  var store = "output/entente.sqlite"
}

/// Which statements count by what they say.
struct KindOptions: ParsableArguments {
  @Option(
    help: "Only these relations, by label or PLOVER type, with commas: met,signed,CONSULT.")
  var relation: String?

  @Option(help: "Only these: asserted, reported, planned, uncertain, denied, with commas.")
  var status: String?

  func question(store: String, year: String? = nil) throws -> Question {
    try Question(
      store: store, statuses: words(status), relations: words(relation), year: year)
  }

  private func words(_ list: String?) -> [String] {
    (list ?? "").split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
  }
}

/// The user's own words.
struct LexiconOption: ParsableArguments {
  @Option(help: "Your own lexicon, read besides the shipped one (see 'entente lexicon').")
  var lexicon: String?
}

/// Where a report goes.
struct OutputOption: ParsableArguments {
  @Option(help: "Write to this file, whole or not at all, instead of standard output.")
  var output: String?
}
