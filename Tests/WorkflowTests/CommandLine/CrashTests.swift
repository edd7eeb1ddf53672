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
  /// What is asked of every finished store, besides the drawings that a build leaves.
  private static let questions = [
    "neighbours Norway --format json", "neighbours 'Mira Halvorsen' --hops 2 --format json",
    "timeline Norway Kenya --format json", "why Kenya Peru --format json", "actors --format json",
    "actors --why Halvorsen", "path 'Karim Haddad' Finland --format json",
    "search accused delay --format json --limit 100", "diff 2021 2024 --format json",
  ]

  @Test func `a build that is killed leaves a sound store, and the next one ends as if undisturbed`()
    async throws
  {
    let folder = try TemporaryFolder()
    try CrashCorpus(seed: 11).write(into: folder, documents: 500)
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
    process.executableURL = URL(filePath: Executable.folder + "/entente")
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
    let build = try Executable.run(["build", "texts", "--output", name], in: folder.path)
    #expect(build.status == 0, "\(build.errors)")
    var answers: [String: String] = [:]
    for file in ["relations.dot", "relations.svg"] {
      answers[file] = String(decoding: try folder.read("\(name)/\(file)"), as: UTF8.self)
    }
    for question in Self.questions {
      let answer = try Executable.shell(
        "entente \(question) --store \(name)/entente.sqlite", in: folder.path)
      #expect(!answer.output.isEmpty && answer.errors.isEmpty, "\(question): \(answer.errors)")
      answers[question] = answer.output
    }
    return answers
  }
}

/// Short articles about a few people and states, of six years.
private struct CrashCorpus {
  var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  private static let people = [
    "Mira Halvorsen", "Tomas Petrosyan", "Anna Lindqvist", "Jorge Albarado", "Karim Haddad",
    "Petra Novotna", "Hiro Tanabe", "Olu Adeyemi",
  ]
  private static let states = [
    "Norway", "Estonia", "Kenya", "Peru", "Jordan", "Japan", "Portugal", "Finland",
  ]
  private static let acts = ["met", "criticised", "praised", "called", "urged"]

  mutating func write(into folder: TemporaryFolder, documents: Int) throws {
    for number in 0..<documents {
      let (one, other) = (number % 8, (number / 8 + number % 7 + 1) % 8)
      let (first, second) = (
        Self.states[(number + 1) % 8], Self.states[(number + 2 + number / 8 % 6) % 8]
      )
      let text = """
        \(Self.states[one])'s Foreign Minister \(Self.people[one]) \
        \(Self.acts.randomElement(using: &random) ?? "met") \(Self.people[other == one ? (one + 1) % 8 : other]), \
        the prime minister of \(Self.states[other == one ? (one + 1) % 8 : other]), in Geneva on Friday.

        \(first) and \(second) signed an agreement. \(first) accused \(second) of delay.
        """
      let day = "\(2020 + number % 6)-\(10 + number % 3)-\(10 + number % 19)"
      try folder.write(Array(text.utf8), to: "texts/\(day)-note-\(number).txt")
    }
  }
}
