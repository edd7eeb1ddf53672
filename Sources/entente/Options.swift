public import ArgumentParser
import Foundation
public import Workflow

extension ReportFormat: ExpressibleByArgument {}
extension ListFormat: ExpressibleByArgument {}
extension ExtractOptions.Format: ExpressibleByArgument {}
extension ParseFormat: ExpressibleByArgument {}

extension Detail {
  /// The words that a form of an answer shows.
  init(for format: ReportFormat) {
    switch format {
    case .table: self = .sources
    case .jsonl, .csv: self = .none
    case .json, .dot, .svg, .png, .pdf: self = .statements
    }
  }

  /// The same for an answer that is no picture.
  init(for format: ListFormat) { self.init(for: ReportFormat(rawValue: format.rawValue) ?? .json) }
}

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

struct StoreOption: ParsableArguments {
  @Option(help: "The store that 'entente build' left.")
  var store = "output/entente.sqlite"
}

/// Which store is asked, and which of its statements count.
struct QuestionOptions: ParsableArguments {
  @OptionGroup var store: StoreOption
  @OptionGroup var kinds: KindOptions
  @OptionGroup var sources: SourcesOption
  @OptionGroup var times: TimeOptions

  func question(_ actors: ActorOptions? = nil) throws -> Question {
    var words = Question.Words()
    kinds.fill(&words)
    sources.fill(&words)
    times.fill(&words)
    actors?.fill(&words)
    return try Question(store: store.store, words)
  }
}

/// Which statements count by what they say.
struct KindOptions: ParsableArguments {
  @Option(help: "Only these relations, with commas: met,signed; or cooperation, conflict.")
  var relation: String?

  @Option(help: "Only these PLOVER event types, with commas: CONSULT,SANCTION.")
  var event: String?

  @Option(help: "Only these: asserted, reported, planned, uncertain, denied, with commas.")
  var status: String?

  func fill(_ words: inout Question.Words) {
    words.relations = listed(relation)
    words.events = listed(event)
    words.statuses = listed(status)
  }
}

/// Which acts count by how many tell of them.
struct SourcesOption: ParsableArguments {
  @Option(help: "Only what at least this many publishers tell of.")
  var minSources = 1

  func validate() throws {
    guard minSources >= 1 else { throw ValidationError("--min-sources must be at least 1") }
  }

  func fill(_ words: inout Question.Words) { words.minimumSources = minSources }
}

/// Which statements count by when they happened.
struct TimeOptions: ParsableArguments {
  @Option(help: "Only what is of this year, month, day, or FROM..TO.")
  var year: String?

  @Option(help: "Only what is of this date or later.")
  var since: String?

  @Option(help: "Only what is of this date or earlier.")
  var until: String?

  func fill(_ words: inout Question.Words) {
    (words.year, words.since, words.until) = (year, since, until)
  }
}

/// Whom a search may reach, and how.
struct ActorOptions: ParsableArguments {
  @Option(help: "out: what the actor did; in: what was done to it; both.")
  var direction: String?

  @OptionGroup var kinds: ActorKindOptions

  func fill(_ words: inout Question.Words) {
    words.direction = direction
    kinds.fill(&words)
  }
}

/// Which actors count by what they are.
struct ActorKindOptions: ParsableArguments {
  @Option(help: "Only actors of these countries, with commas.")
  var country: String?

  @Option(help: "Only person, country, organisation or group, with commas.")
  var kind: String?

  /// Whether every actor counts.
  var isEmpty: Bool { country == nil && kind == nil }

  func fill(_ words: inout Question.Words) {
    words.countries = listed(country)
    words.kinds = listed(kind)
  }
}

/// The words between commas.
func listed(_ list: String?) -> [String] {
  (list ?? "").split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    .filter { !$0.isEmpty }
}

/// The user's own words.
struct LexiconOption: ParsableArguments {
  @Option(help: "Your own lexicon, read besides the shipped one (see 'entente lexicon').")
  var lexicon: String?
}

/// The user's decisions about the graph.
struct DecisionsOption: ParsableArguments {
  @Option(help: "The decisions file (default: decisions.yaml beside the store).")
  var decisions: String?
}

/// How long others may keep the store to themselves.
struct WaitOption: ParsableArguments {
  @Option(
    parsing: .unconditional, help: "How many seconds to wait for a build of the store to end.")
  var wait = 60.0

  func validate() throws {
    guard wait >= 0 else { throw ValidationError("--wait must be at least 0 seconds") }
  }
}

/// Where a report goes.
struct OutputOption: ParsableArguments {
  @Option(help: "Write to this file, whole or not at all, instead of standard output (-).")
  var output: String?

  func validate() throws {
    guard output != "" else { throw ValidationError("--output needs the name of a file") }
  }

  /// Hands a report over in the form that was asked for.
  func deliver(_ report: some Report, as format: ListFormat) throws {
    try deliver(report.bytes(as: format, style: style), isBinary: false)
  }

  /// The same for one that can be a picture.
  func deliver(
    _ report: some PicturedReport, as format: ReportFormat, _ drawing: DrawingOptions
  ) throws {
    try deliver(
      try report.bytes(as: format, by: drawing.drawer, style: style), isBinary: format.isBinary)
  }

  func deliver(_ bytes: [UInt8], isBinary: Bool) throws {
    try Terminal.deliver(bytes, to: output, isBinary: isBinary)
  }

  /// Colours only on a terminal.
  var style: TextStyle { [nil, "-"].contains(output) ? Terminal.style : .plain }
}
