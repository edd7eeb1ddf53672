import Foundation
import GRDB
import TestSupport
import Testing

/// A folder of articles and of builds of them, which all begin with the same.
struct CrashSite {
  /// The `entente` that is killed: the one beside the tests, or another build of it.
  private static let program =
    ProcessInfo.processInfo.environment["ENTENTE_PROGRAM"] ?? Executable.folder + "/entente"
  /// What is asked of every finished store, besides the drawings that a build leaves.
  private static let questions = [
    "neighbours Norway --format json", "neighbours 'Mira Halvorsen' --hops 2 --format json",
    "timeline Norway Kenya --format json", "why Kenya Peru --format json", "actors --format json",
    "actors --why Halvorsen", "path 'Mira Halvorsen' 'Petra Novotna' --format json",
    "search accused delay --format json --limit 100", "diff 2021 2024 --format json",
  ]

  let folder: TemporaryFolder
  /// Where the build was that every build goes on from; nil if each makes a new store.
  private let earlier: TemporaryFolder?

  /// - Parameters:
  ///   - corpus: what is built.
  ///   - site: its undisturbed build is what every build here begins with.
  /// - Throws: what the disk reports.
  init(of corpus: CrashCorpus, after site: CrashSite? = nil) throws {
    folder = try TemporaryFolder()
    earlier = site?.folder
    try corpus.write(into: folder)
  }

  /// How much a build takes.
  struct Course {
    var time = Duration.zero
    /// The bytes of SQLite's log when it is longest.
    var log = 0
  }

  /// What tells when a build is killed: time goes on while nothing is written, and what is written does
  /// not depend on how busy the machine is.
  enum Gauge: CaseIterable { case log, time }

  /// A build that nobody disturbs.
  ///
  /// - Returns: how much it takes, and everything that it leaves and answers, by file and question.
  func undisturbed() throws -> (course: Course, answers: [String: String]) {
    let (course, _) = try run("undisturbed") { _ in false }
    return (course, try finish("undisturbed"))
  }

  /// Begins a build and kills it.
  ///
  /// - Parameters:
  ///   - name: of its output folder.
  ///   - share: of the whole course, from 0 to 1.
  ///   - course: how much a build takes; one that ends before it is killed tells it anew.
  ///   - gauge: what of it the share is measured by.
  /// - Returns: whether it was killed; else it had ended before.
  /// - Throws: what the disk reports.
  func kill(_ name: String, at share: Double, of course: inout Course, by gauge: Gauge) throws
    -> Bool
  {
    let whole = course
    let (taken, isKilled) = try run(name) { taken in
      switch gauge {
      case .log: Double(taken.log) >= Double(whole.log) * share
      case .time: taken.time >= whole.time * share
      }
    }
    if !isKilled { course = taken }
    return isKilled
  }

  /// Runs a build until it ends, or is to be killed at what it has taken so far.
  ///
  /// It keeps its thread: a task that waits for its turn among other tests would look too late.
  private func run(_ name: String, killingWhen isDue: (Course) -> Bool) throws -> (
    taken: Course, isKilled: Bool
  ) {
    let process = try begin(name)
    let clock = ContinuousClock()
    let start = clock.now
    var taken = Course()
    while process.isRunning {
      taken.time = start.duration(to: clock.now)
      taken.log = max(taken.log, logSize(of: name))
      if isDue(taken) {
        Foundation.kill(process.processIdentifier, SIGKILL)
        break
      }
      Thread.sleep(forTimeInterval: 0.001)
    }
    process.waitUntilExit()
    let isKilled =
      process.terminationReason == .uncaughtSignal && process.terminationStatus == SIGKILL
    return (taken, isKilled)
  }

  /// 0 if there is none.
  private func logSize(of name: String) -> Int {
    let log = URL(filePath: folder.file("\(name)/entente.sqlite-wal"))
    return (try? log.resourceValues(forKeys: [.fileSizeKey]).fileSize) ?? 0
  }

  private func begin(_ name: String) throws -> Process {
    try? FileManager.default.removeItem(atPath: folder.file(name))
    if let earlier {
      try FileManager.default.copyItem(
        atPath: earlier.file("undisturbed"), toPath: folder.file(name))
    }
    let process = Process()
    process.executableURL = URL(filePath: Self.program)
    process.arguments = ["build", "texts", "--output", name]
    process.currentDirectoryURL = URL(filePath: folder.path)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// How many documents are saved but not yet in the graph; SQLite itself looks for what does not fit.
  ///
  /// They look at a copy: nobody but `entente` may mend what a killed build has left.
  func waiting(in name: String) throws -> Int {
    guard FileManager.default.fileExists(atPath: folder.file("\(name)/entente.sqlite")) else {
      return 0
    }
    let copy = folder.file("copy")
    try FileManager.default.copyItem(atPath: folder.file(name), toPath: copy)
    defer { try? FileManager.default.removeItem(atPath: copy) }
    return try DatabaseQueue(path: "\(copy)/entente.sqlite").read { db in
      let complaints =
        try String.fetchAll(db, sql: "PRAGMA integrity_check")
        + Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map(\.description)
      #expect(complaints == ["ok"])
      guard try db.tableExists("document") else { return 0 }
      return try Int.fetchOne(db, sql: "SELECT count(*) FROM document WHERE linked = 0") ?? 0
    }
  }

  /// Finishes a build.
  ///
  /// - Returns: everything that it leaves and answers, by file and question.
  func finish(_ name: String) throws -> [String: String] {
    let build = try shell("build texts --output \(name)")
    #expect(build.status == 0, "\(build.errors)")
    var answers: [String: String] = [:]
    for file in ["relations.dot", "relations.svg"] {
      answers[file] = String(decoding: try folder.read("\(name)/\(file)"), as: UTF8.self)
    }
    for question in Self.questions {
      let answer = try shell("\(question) --store \(name)/entente.sqlite")
      #expect(!answer.output.isEmpty && answer.errors.isEmpty, "\(question): \(answer.errors)")
      answers[question] = answer.output
    }
    return answers
  }

  private func shell(_ line: String) throws -> Executable.Outcome {
    try Executable.shell("'\(Self.program)' \(line)", in: folder.path)
  }
}
