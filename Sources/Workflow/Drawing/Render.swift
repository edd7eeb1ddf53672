import Documents
import Foundation
public import Graphviz
public import Rendering

/// Lays out and draws a DOT file, whoever wrote it, in a worker.
///
/// What names files, and links that do not lead to the web, are left out.
/// - Parameters:
///   - path: a file, or `-` for standard input.
///   - program: the layout, whatever the file says.
///   - format: svg, png or pdf; for dot the text comes back as it is.
///   - worker: who draws it.
/// - Returns: the picture's bytes.
/// - Throws: `DocumentError` when the file cannot be read; `WorkflowError` when it is no graph or too
///   large, or the worker does not come to an end.
public func render(
  _ path: String, by program: LayoutProgram = .dot, as format: Diagram.Format = .svg,
  in worker: Worker = Worker()
) throws -> [UInt8] {
  let name = path == "-" ? "standard input" : path
  let text = try bytes(of: path)
  guard let picture = DrawingFormat(rawValue: format.rawValue) else { return text }
  let drawing = try worker.drawing(of: text, named: name, by: program, as: picture)
  guard picture == .svg else { return drawing }
  return polished(drawing, title: path == "-" ? "Graph" : URL(filePath: path).lastPathComponent)
}

/// How many bytes a DOT text may have, of which a worker needs ten times as much to draw it.
private let mostBytes = 64_000_000

/// All of a file or of standard input, which need not end.
private func bytes(of path: String) throws -> [UInt8] {
  guard path == "-" || FileManager.default.fileExists(atPath: path) else {
    throw DocumentError.notFound(path)
  }
  var bytes = Data()
  do {
    let file = path == "-" ? .standardInput : try FileHandle(forReadingFrom: URL(filePath: path))
    while bytes.count <= mostBytes, let part = try file.read(upToCount: 1 << 20), !part.isEmpty {
      bytes += part
    }
  } catch {
    throw DocumentError.unreadable(path, reason: fileReason(error))
  }
  guard bytes.count <= mostBytes else {
    throw WorkflowError.unusableGraph(
      path == "-" ? "standard input" : path, reason: "is larger than 64 MB; draw a part of it")
  }
  return Array(bytes)
}
