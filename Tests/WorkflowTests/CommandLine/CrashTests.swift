import Foundation
import GRDB
import TestSupport
import Testing

/// Builds that are killed at any moment; `scripts/crashes` runs more of them.
@Suite(.serialized)
struct CrashTests {
  /// How many builds are killed.
  private static let kills =
    ProcessInfo.processInfo.environment["ENTENTE_KILLS"].flatMap(Int.init) ?? 20
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

  @Test func `a killed build leaves a sound store, and the next ends as if undisturbed`()
    async throws
  {
    let folder = try TemporaryFolder()
    try CrashCorpus().write(into: folder, documents: 500)
    let clock = ContinuousClock()
    let start = clock.now
    let expected = try answers(of: "undisturbed", in: folder)
    let whole = start.duration(to: clock.now)
    var random = SeededGenerator(seed: 29)
    for kill in 0..<Self.kills {
      let name = "killed-\(kill)"
      let share = Double(Int.random(in: 0..<1000, using: &random)) / 1000
      try await killed(buildInto: name, in: folder, after: whole * share)
      let store = folder.file("\(name)/entente.sqlite")
      if FileManager.default.fileExists(atPath: store) { try requireSound(store) }
      let finished = try answers(of: name, in: folder)
      try requireSound(store)
      for (question, answer) in expected {
        #expect(finished[question] == answer, "after kill \(kill), at \(share): \(question)")
      }
      try FileManager.default.removeItem(atPath: folder.file(name))
    }
  }

  /// Starts a build and kills it; one that is quicker is not killed.
  private func killed(buildInto name: String, in folder: TemporaryFolder, after time: Duration)
    async throws
  {
    let process = Process()
    process.executableURL = URL(filePath: Self.program)
    process.arguments = ["build", "texts", "--output", name]
    process.currentDirectoryURL = URL(filePath: folder.path)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    try await Task.sleep(for: time)
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// SQLite itself looks for anything that does not fit.
  private func requireSound(_ store: String) throws {
    let queue = try DatabaseQueue(path: store)
    let complaints = try queue.read { db in
      try String.fetchAll(db, sql: "PRAGMA integrity_check")
        + Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map(\.description)
    }
    #expect(complaints == ["ok"])
    try queue.close()
  }

  /// Finishes the build, and gives everything that it leaves and answers.
  private func answers(of name: String, in folder: TemporaryFolder) throws -> [String: String] {
    let build = try Executable.shell(
      "'\(Self.program)' build texts --output \(name)", in: folder.path)
    #expect(build.status == 0, "\(build.errors)")
    var answers: [String: String] = [:]
    for file in ["relations.dot", "relations.svg"] {
      answers[file] = String(decoding: try folder.read("\(name)/\(file)"), as: UTF8.self)
    }
    for question in Self.questions {
      let answer = try Executable.shell(
        "'\(Self.program)' \(question) --store \(name)/entente.sqlite", in: folder.path)
      #expect(!answer.output.isEmpty && answer.errors.isEmpty, "\(question): \(answer.errors)")
      answers[question] = answer.output
    }
    return answers
  }
}

/// Short articles of six years about the same few pairs of people and states.
private struct CrashCorpus {
  private static let people = [
    "Mira Halvorsen", "Tomas Petrosyan", "Anna Lindqvist", "Jorge Albarado", "Karim Haddad",
    "Petra Novotna",
  ]
  private static let states = ["Norway", "Estonia", "Kenya", "Peru", "Jordan", "Finland"]
  private static let acts = ["met", "criticised", "praised", "called"]

  func write(into folder: TemporaryFolder, documents: Int) throws {
    for number in 0..<documents {
      let (one, other) = (number % 6, (number % 6 + 1 + number / 6 % 2) % 6)
      let text = """
        \(Self.states[one])'s Foreign Minister \(Self.people[one]) \(Self.acts[number % 4]) \
        \(Self.people[other]), the prime minister of \(Self.states[other]), in Geneva on Friday.

        \(Self.states[other]) and \(Self.states[one]) signed an agreement. \
        \(Self.states[one]) accused \(Self.states[other]) of delay.
        """
      let day = "\(2020 + number % 7 % 6)-\(10 + number % 3)-\(10 + number % 19)"
      try folder.write(Array(text.utf8), to: "texts/\(day)-note-\(number).txt")
    }
  }
}
