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

  @OptionGroup var time: TimeLimitOption

  var drawer: Drawer {
    Drawer(form: matrix ? .matrix : .map, program: engine, worker: time.worker)
  }

  /// Complains when the answer is no picture, or a table of which no engine knows.
  func validate(for format: ReportFormat) throws {
    guard !matrix || format.picture != nil else {
      throw ValidationError("--matrix is a picture; add --format svg, png, pdf or dot")
    }
    guard engine == nil || format.picture != nil else {
      throw ValidationError("--engine is for pictures; add --format svg, png, pdf or dot")
    }
    guard engine == nil || !matrix else {
      throw ValidationError("--engine lays out lines, not a --matrix; leave one out")
    }
  }
}

/// How long a drawing in a process of its own may take.
struct TimeLimitOption: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: "How many seconds another engine, or a map of over 1000 actors, may take.")
  var timeLimit = 60.0

  func validate() throws {
    guard timeLimit > 0, timeLimit <= 86_400 else {
      throw ValidationError("--time-limit must lie between 0 and 86400 seconds")
    }
  }

  var worker: Worker { Worker(limit: timeLimit) }
}
