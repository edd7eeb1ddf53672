import Foundation
import Graphviz
import Rendering
import TestSupport
import Testing

@testable import Workflow

/// A worker may do anything but harm us.
struct WorkerTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("digraph { a }", to: "map.dot")
  }

  /// A worker that is a shell script.
  private func worker(_ script: String, limit: Double = 20) throws -> Worker {
    let path = try folder.write("#!/bin/sh\n\(script)\n", to: "worker")
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    return Worker(executable: path, limit: limit)
  }

  private func rendered(_ worker: Worker, as format: Diagram.Format = .svg) throws -> [UInt8] {
    try render(folder.file("map.dot"), by: .neato, as: format, in: worker)
  }

  @Test(arguments: [
    ("kill -SEGV $$", "Graphviz died of signal 11 while 'neato' laid it out"),
    ("kill -KILL $$", "died of signal 9"), ("exit 3", "no whole picture, status 3"),
    ("exit 0", "no whole picture, status 0"), ("echo '<svg>'", "no whole picture, status 0"),
    ("echo 'entente: out of ink' >&2; exit 69", "could not lay it out: out of ink"),
    ("echo noise >&2; echo 'entente: line 7: odd' >&2; exit 65", "map.dot: line 7: odd"),
  ])
  func `says how a worker ended`(_ script: String, _ message: String) throws {
    let worker = try worker(script)
    let error = #expect(throws: WorkflowError.self) { try rendered(worker) }
    let told = try #require(error)
    #expect("\(told)".contains(message), "\(told)")
    #expect(Fault(told) == (script.hasSuffix("65") ? .data : .unavailable))
  }

  @Test func `kills a worker that takes too long`() throws {
    let worker = try worker("exec sleep 600", limit: 0.2)
    let error = #expect(throws: WorkflowError.self) { try rendered(worker) }
    #expect(error == .drawingTooSlow(folder.file("map.dot"), program: "neato", seconds: 0.2))
    #expect(error?.description.contains("not ready after 0.2 seconds") == true)
  }

  @Test func `a worker that is not there`() throws {
    let error = #expect(throws: WorkflowError.self) {
      try rendered(Worker(executable: folder.file("nobody")))
    }
    let found = try #require(error)
    #expect("\(found)".contains("cannot start \(folder.file("nobody"))"))
    #expect(Fault(found) == .unavailable)
  }

  @Test func `takes what a worker drew, whatever else it says`() throws {
    let script =
      "echo 'Fontconfig error' >&2; printf '<svg width=\"1pt\" height=\"1pt\"\\n viewBox=\"0 0 1 1\">\\n</svg>\\n'"
    let drawing = try rendered(try worker(script))
    #expect(DrawnSVG(drawing)?.title == "map.dot")
  }

  @Test func `hands over more than a pipe holds, in both directions`() throws {
    let nodes = (0..<20_000).map { "n\($0) [label=\"a long name of an actor\"]" }
    let text = "digraph { " + nodes.joined(separator: "; ") + " }"
    try folder.write(text, to: "map.dot")
    let worker = try worker(
      "printf '%%PDF'; cat; echo \"$1 $2 $3 $4 $SWIFT_BACKTRACE\"", limit: 60)
    let bytes = try rendered(worker, as: .pdf)
    let expected = "%PDF\(text)worker neato pdf 60.0 enable=no\n"
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }

  @Test func `leaves no files behind`() throws {
    let outcome = try Executable.shell(
      "TMPDIR='\(folder.path)' entente render map.dot", in: folder.path)
    #expect(outcome.status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names == ["map.dot"])
  }

  @Test func `a file that is not there, and DOT as it is`() throws {
    #expect(throws: (any Error).self) { try render(folder.file("none.dot")) }
    #expect(try rendered(Worker(executable: "/none"), as: .dot) == Array("digraph { a }".utf8))
  }

  @Test func `a map of more than a thousand actors goes to the worker`() throws {
    let nodes = (0...Diagram.inProcessNodes).map {
      Diagram.Node(id: "a\($0)", label: "Actor \($0)", shape: .person, tooltip: "")
    }
    let edges = (1..<nodes.count).map { index in
      Diagram.Edge(
        id: "e\(index)", from: "a\(index)", to: "a\(index / 3)", label: "met", tone: .contact,
        line: .asserted, symmetric: true, weight: 1, tooltip: "")
    }
    let diagram = Diagram(title: "Many", caption: [], nodes: nodes, edges: edges, clusters: [])
    let ours = Worker(executable: Executable.folder + "/entente")
    let drawing = try #require(DrawnSVG(try Drawer(worker: ours).drawn(diagram, as: .svg)))
    #expect(drawing.groups(of: "actor").count == 1001 && drawing.title == "Many")
    #expect(throws: WorkflowError.self) {
      try Drawer(worker: Worker(executable: "/none")).drawn(diagram, as: .svg)
    }
    var fewer = diagram
    fewer.nodes.removeLast(900)
    #expect(try Drawer(worker: Worker(executable: "/none")).drawn(fewer, as: .svg).count > 1000)
  }
}
