import Foundation
import TestSupport
import Testing

/// Builds that the system kills on their way.
struct InterruptedBuildTests {
  private let folder: TemporaryFolder

  init() throws { folder = try News.copy() }

  /// Begins a build, and kills it when it has saved the articles but not yet made their graph, so
  /// that queries complain in the words of `sign`.
  private func interrupt(_ arguments: String, sign: String) throws {
    let outcome = try Executable.shell(
      """
      rm -f pipe; mkfifo pipe
      entente build \(arguments) - --threads 1 < pipe > first.txt 2>&1 & first=$!
      exec 3> pipe
      until entente actors 2>&1 | grep -q '\(sign)'; do sleep 0.05; done
      sleep 0.3; kill -9 $first; wait $first; exec 3>&-
      """, in: folder.path)
    #expect(outcome.status == 0, "\(outcome)")
  }

  /// What the store answers, byte by byte.
  private func answers() throws -> [String: String] {
    var answers: [String: String] = [:]
    for line in Self.questions { answers[line] = try folder.entente(line).output }
    answers["relations.dot"] = String(
      decoding: try folder.read("output/relations.dot"), as: UTF8.self)
    return answers
  }

  private static let questions = [
    "neighbours Peru --hops 3 --format json", "path Quiroga Soto --format json",
    "why Peru Chile --format json", "timeline Peru --format json",
    "timeline Norway --format jsonl", "actors --format json",
    "actors --why 'Mira Halvorsen' --format json", "search peru --format json",
    "diff 2024 2025 --context 2 --format json", "draw --format dot",
    "draw --year 2025 --format dot",
    "neighbours Norway --hops 2 --format svg",
  ]

  private func undisturbed() throws -> [String: String] {
    #expect(try folder.entente("build news").status == 0)
    let answers = try answers()
    try FileManager.default.removeItem(atPath: folder.file("output"))
    return answers
  }

  @Test func `a first build that died is made good by the next`() throws {
    let expected = try undisturbed()
    try interrupt("news", sign: "did not finish")
    for line in Self.questions {
      let outcome = try folder.entente(line)
      #expect(outcome.status == 65 && outcome.output.isEmpty)
      #expect(
        outcome.errors == """
          entente: the last build of 'output/entente.sqlite' did not finish; run `entente build PATH…` \
          again

          """)
    }
    let outcome = try folder.entente("build news")
    #expect(outcome.output.hasPrefix("6 documents, 15 statements, 12 actors\n"))
    #expect(try answers() == expected)
  }

  @Test func `a later build that died leaves what it has not touched, with a warning`() throws {
    let expected = try undisturbed()
    try folder.write("Kenya accused Uganda. Peru thanked Chile.", to: "news/undated.txt")
    #expect(try folder.entente("build news").status == 0)
    try folder.write(News.articles[5].text, to: "news/undated.txt")
    try folder.write("Peru met Ghana. Norway thanked Kenya.", to: "other.txt")
    try interrupt("news other.txt", sign: "2 documents are not")

    let outcome = try folder.entente("timeline Kenya --format csv | cut -d , -f 3-5")
    #expect(outcome.output == "subject,relation,object\nGhana,signed with,Kenya\n")
    for line in Self.questions {
      #expect(
        try folder.entente(line).errors == """
          entente: the last build of 'output/entente.sqlite' did not finish: 2 documents are not \
          counted; run 'entente build PATH…' again

          """)
    }
    #expect(try folder.entente("build news").status == 0)
    #expect(try answers() == expected)
    #expect(try folder.entente("timeline Kenya").errors.isEmpty)
  }
}
