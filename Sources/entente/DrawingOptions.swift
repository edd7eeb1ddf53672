public import ArgumentParser
public import Graphviz
import Rendering
import Workflow

extension LayoutProgram: ExpressibleByArgument {}

/// How a picture shows actors and relations.
struct DrawingOptions: ParsableArguments {
  @Flag(help: "Draw a table, actors by actors, instead of lines: for dense graphs.")
  var matrix = false

  @Option(help: "Lay the map out as one of Graphviz's programs does (default: our own layout).")
  var engine: LayoutProgram?

  @Option(
    parsing: .unconditional,
    help: """
      How many seconds another engine, or a map of over 1000 actors, may take \
      (default: \(TimeLimit.usual)).
      """)
  var timeLimit: Double?

  var drawer: Drawer {
    Drawer(
      form: matrix ? .matrix : .map, program: engine,
      worker: Worker(limit: timeLimit ?? TimeLimit.usual))
  }

  func validate() throws {
    if let timeLimit { try TimeLimit.validate(timeLimit) }
  }

  /// Complains when the answer is no picture, or a table of which no engine knows.
  func validate(for format: ReportFormat) throws {
    guard !matrix || format.picture != nil else {
      throw ValidationError("--matrix is a picture; add --format svg, png, pdf or dot")
    }
    guard engine == nil || format.picture != nil else {
      throw ValidationError("--engine is for pictures; add --format svg, png, pdf or dot")
    }
    guard timeLimit == nil || format.picture != nil else {
      throw ValidationError("--time-limit is for pictures; add --format svg, png, pdf or dot")
    }
    guard timeLimit == nil || !matrix else {
      throw ValidationError("--time-limit is for maps, not a --matrix; leave one out")
    }
    guard engine == nil || !matrix else {
      throw ValidationError("--engine lays out lines, not a --matrix; leave one out")
    }
  }
}

/// How long a drawing in a process of its own may take.
struct TimeLimit {
  /// In seconds, unless told otherwise.
  static let usual = 60.0

  /// Complains of one that cannot be kept.
  static func validate(_ seconds: Double) throws {
    guard seconds > 0, seconds <= 86_400 else {
      throw ValidationError("--time-limit must be more than 0 and at most 86400 seconds")
    }
  }
}
