import Foundation
public import Graphviz
import Rendering

/// A process of our own that lays out and draws one graph, and that may crash or hang without harm.
public struct Worker: Hashable, Sendable {
  /// The program `entente`, which has the command `worker`.
  public var executable: String
  /// How many seconds one drawing may take.
  public var limit: Double

  /// - Parameters:
  ///   - executable: by default the program that runs.
  ///   - limit: in seconds.
  public init(executable: String = "/proc/self/exe", limit: Double = 60) {
    self.executable = executable
    self.limit = limit
  }

  /// Lays out and draws a DOT text called `name` in messages.
  ///
  /// - Returns: the bytes as libgvc wrote them.
  /// - Throws: `WorkflowError` when the process does not start, dies, takes too long, or says what is
  ///   wrong with the text.
  func drawing(
    of text: [UInt8], named name: String, by program: LayoutProgram, as format: DrawingFormat
  ) throws(WorkflowError) -> [UInt8] {
    let run = try WorkerRun(
      of: executable,
      [
        "worker", program.rawValue, format.rawValue, String(limit),
        String(ProcessInfo.processInfo.processIdentifier),
      ],
      reading: text, limit: limit)
    switch run.end {
    case .late: throw .drawingTooSlow(name, program: program.rawValue, seconds: limit)
    case .signal(let signal):
      throw .drawingDied(name, program: program.rawValue, signal: signal)
    case .exit(0) where Worker.isWhole(run.output, format): return run.output
    case .exit(Fault.data.rawValue): throw .unusableGraph(name, reason: run.complaint)
    case .exit(let status):
      let reason = run.complaint.isEmpty ? "no whole picture, status \(status)" : run.complaint
      throw .drawingFailed(name, program: program.rawValue, reason: reason)
    }
  }

  /// Whether a picture begins, and text also ends, as it should.
  private static func isWhole(_ bytes: [UInt8], _ format: DrawingFormat) -> Bool {
    switch format {
    case .svg: bytes.suffix(7).elementsEqual("</svg>\n".utf8)
    case .png: bytes.starts(with: [0x89, 0x50, 0x4e, 0x47])
    case .pdf: bytes.starts(with: "%PDF".utf8)
    }
  }
}

/// What `entente worker` does: reads a DOT text, whoever wrote it, and draws it in this process, which
/// may die of it.
/// - Parameters:
///   - text: in DOT.
///   - program: the layout.
///   - format: svg, png or pdf.
///   - limit: after how many seconds the process ends itself, should nobody else.
///   - parent: the process without which it shall not live on; nil for none.
/// - Returns: the picture's bytes as libgvc wrote them.
/// - Throws: `WorkerComplaint`, or `WorkflowError` for another format.
public func work(
  on text: [UInt8], by program: LayoutProgram, as format: String, limit: Double,
  for parent: Int32? = nil
) throws -> [UInt8] {
  guard let format = DrawingFormat(rawValue: format) else {
    throw WorkflowError.unknownName(
      format, noun: "format", known: DrawingFormat.allCases.map(\.rawValue))
  }
  limitThisProcess(seconds: limit + 1, parent: parent)
  // The others depend on no addresses, and need the memory more.
  if program == .fdp { GraphvizArena.install() }
  do {
    return try program.drawing(of: text, as: format)
  } catch {
    throw WorkerComplaint(error)
  }
}

/// What a worker tells its parent of a graph that it cannot draw.
public struct WorkerComplaint: Error, CustomStringConvertible {
  /// Whether the graph itself is at fault.
  let isOfData: Bool
  /// Without the name of the graph, which only the parent knows.
  public let description: String

  init(_ error: GraphvizError) {
    description = error.reason
    switch error {
    case .syntax, .graphCount, .parse: isOfData = true
    case .unavailable, .layout, .render: isOfData = false
    }
  }
}
