import Foundation
import TestSupport
import Testing

/// Builds that are killed at any moment; `scripts/crashes` kills more of them.
@Suite(.serialized)
struct CrashTests {
  /// How many builds are killed: as many that make a store as that bring one up to date.
  private static let kills =
    ProcessInfo.processInfo.environment["ENTENTE_KILLS"].flatMap(Int.init) ?? 20

  @Test func `a killed build leaves a sound store, and the next ends as if undisturbed`() throws {
    try kill((Self.kills + 1) / 2, at: try CrashSite(of: .first), seed: 29)
  }

  @Test func `so does one that was to bring a store up to date`() throws {
    let first = try CrashSite(of: .first)
    let before = try first.undisturbed().answers
    let second = try CrashSite(of: .second, after: first)
    let after = try kill(Self.kills / 2, at: second, seed: 31)
    #expect(before.allSatisfy { question, answer in after[question] != answer })
  }

  /// Kills builds at moments all over the course of one, and finishes them again.
  ///
  /// - Returns: what they all have to end with.
  @discardableResult
  private func kill(_ kills: Int, at site: CrashSite, seed: UInt64) throws -> [String: String] {
    var (course, expected) = try site.undisturbed()
    var random = SeededGenerator(seed: seed)
    var (hits, unfinished) = (0, 0)
    for kill in 0..<kills {
      let name = "killed-\(kill)"
      let gauge = CrashSite.Gauge.allCases[kill % 2]
      let moment = (Double(kill) + Double.random(in: 0..<1, using: &random)) / Double(kills)
      let share = 0.02 + 0.93 * moment
      var isHit = false
      for _ in 0..<5 where !isHit {
        isHit = try site.kill(name, at: share, of: &course, by: gauge)
      }
      hits += isHit ? 1 : 0
      unfinished += try site.waiting(in: name) > 0 ? 1 : 0
      let finished = try site.finish(name)
      #expect(try site.waiting(in: name) == 0)
      for (question, answer) in expected {
        #expect(finished[question] == answer, "after kill \(kill), at \(share): \(question)")
      }
      try FileManager.default.removeItem(atPath: site.folder.file(name))
    }
    #expect(hits * 4 >= kills * 3, "\(hits) of \(kills) builds were killed")
    #expect(unfinished >= kills / 3, "\(unfinished) of \(kills) builds left documents waiting")
    return expected
  }
}
