import TestSupport
import Testing

@testable import Workflow

/// What a user sees of wrong input: a message that says what, where and what to do, and a status.
struct BadInputTests {
  /// One good article and every kind of bad file.
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for (name, content) in Self.files { try folder.write(content, to: name) }
    try makeFolder(folder.file("hollow"))
  }

  private static let files: [(String, [UInt8])] = [
    ("good/one.txt", Array(story.utf8)), ("bad/empty.txt", []),
    ("bad/picture.txt", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    ("bad/broken.txt", Array("The minister said ".utf8) + [0xc3, 0x28, 0xff, 0, 0x81]),
    ("mixed/good.txt", Array(story.utf8)), ("mixed/empty.txt", []),
    ("not-a-store.sqlite", Array("This is no database at all.".utf8)),
  ]

  private static let story = """
    LISBON, 3 May 2023 - Maria Duarte, the foreign minister of Portugal, met Karl Duarte of Austria \
    in Lisbon on Tuesday. Maria Duarte thanked Austria.
    """

  @Test(arguments: [
    ("extract missing.txt", 66, "missing.txt: there is no such file"),
    ("extract bad/empty.txt", 65, "bad/empty.txt: holds no text"),
    ("extract bad/picture.txt", 65, "bad/picture.txt: is a PNG"),
    ("extract bad/broken.txt", 65, "bad/broken.txt: "),
    ("extract hollow", 66, "hollow: holds nothing readable"),
    ("extract bad", 66, "none of the 3 inputs could be read"),
    ("build missing.txt", 66, "missing.txt: there is no such file"),
    ("build good --output good/one.txt", 73, "cannot write good/one.txt"),
    ("neighbours Duarte --store nowhere.sqlite", 66, "nowhere.sqlite"),
    ("neighbours Duarte --store not-a-store.sqlite", 65, "not-a-store.sqlite"),
    ("draw --format json", 64, "Please provide one of 'dot', 'svg', 'png', 'pdf' or 'html'"),
    ("diff 2024 soon", 64, "'soon' is no date"),
    ("neighbours Duarte --store good", 66, "'good' is a folder; give the store in it"),
    ("diff drafts/ final/", 66, "drafts/"), ("diff good final", 66, "final"),
    ("actors --status firm", 64, "--status"),
    ("extract good --threads 0", 64, "--threads must be at least 1"),
    ("extract good --format tsv", 64, "add '--open'"),
    ("build good --wait nan", 64, "--wait must be at least 0 seconds"),
    ("build good --wait -1", 64, "--wait must be at least 0 seconds"),
    ("build good --wait soon", 64, "The value 'soon' is invalid for '--wait <wait>'"),
    ("decide kind Duarte group --reason x --wait nan", 64, "--wait must be at least 0 seconds"),
    ("draw --matrix --format html", 64, "--matrix is a picture"),
    ("draw --engine fdp --format html", 64, "--engine is for pictures"),
    ("draw --limit 1001 --format html", 64, "at most 1000 actors"),
    ("diff 2024 2025 --matrix", 64, "--matrix is a picture"),
    ("neighbours Duarte --matrix --format json", 64, "--matrix is a picture"),
    ("diff 2024 2025 --triptych", 64, "--triptych is a picture"),
    ("diff 2024 2025 --triptych --format csv", 64, "--triptych is a picture"),
    ("diff 2024 2025 --triptych --matrix --format svg", 64, "choose one"),
    ("draw --engine osage", 64, "The value 'osage' is invalid for '--engine <engine>'"),
    ("draw --engine dot --matrix", 64, "--engine lays out lines, not a --matrix"),
    ("diff 2024 2025 --engine dot", 64, "--engine is for pictures"),
    ("draw --matrix --format svg --time-limit 5", 64, "--time-limit is for maps"),
    ("diff 2024 2025 --triptych --format svg --time-limit 5", 64, "leave --time-limit out"),
    ("diff 2024 2025 --triptych --engine dot --format svg", 64, "leave --engine out"),
    ("draw --engine dot --time-limit 0", 64, "--time-limit must be more than 0 and at most 86400"),
    ("render - --time-limit -1", 64, "--time-limit must be more than 0 and at most 86400"),
    ("draw --format html --time-limit 3", 64, "--time-limit is for pictures; add --format"),
    ("neighbours Peru --time-limit 60", 64, "--time-limit is for pictures; add --format"),
    ("draw --engine dot --time-limit nan", 64, "--time-limit must be more than 0"),
    ("render missing.dot", 66, "missing.dot: there is no such file"),
    ("render good", 66, "good: cannot be read"),
    ("render good/one.txt --format dot", 64, "Please provide one of 'svg', 'png' or 'pdf'"),
    ("neighbours Duarte --hops 0", 64, "--hops must be at least 1"),
  ])
  func `says what is wrong and leaves with its status`(
    _ line: String, _ status: Int32, _ message: String
  ) throws {
    let outcome = try Executable.shell("entente \(line)", in: folder.path)
    #expect(outcome.status == status)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
  }

  @Test func `a batch goes on past a bad file and says so at the end`() throws {
    let outcome = try Executable.shell("entente build mixed missing.txt", in: folder.path)
    #expect(outcome.status == 65)
    #expect(outcome.output.hasPrefix("1 document, "))
    let messages = outcome.errors.split(separator: "\n")
    #expect(messages.count == 3)
    #expect(messages.first?.hasPrefix("entente: mixed/empty.txt: holds no text") == true)
    #expect(messages.last?.hasPrefix("entente: 2 of 3 inputs could not be read") == true)
    #expect(try !folder.read("output/relations.svg").isEmpty)
  }

  /// A store of the good article.
  private func buildStore() async throws {
    _ = try await build([folder.file("good")], into: folder.file("output"))
  }

  @Test func `a build that reads nothing leaves the old store alone`() async throws {
    try await buildStore()
    let actors = try Executable.shell("entente actors", in: folder.path).output
    #expect(try Executable.shell("entente build bad", in: folder.path).status == 66)
    #expect(try Executable.shell("entente actors", in: folder.path).output == actors)
    #expect(actors.contains("maria-duarte"))
  }

  @Test(arguments: [
    ("neighbours 'Maria Duarta'", 65, "did you mean 'Maria Duarte'"),
    ("neighbours Duarte", 65, "\n  Karl Duarte (karl-duarte)"),
    ("neighbours 'Maria Duarte' --year 1999", 65, "no document or statement of 1999"),
    ("neighbours 'Maria Duarte' --relation mett", 64, "no relation or event type is called 'mett'"),
    ("neighbours 'Maria Duarte' --status firm", 64, "there are asserted, reported, planned"),
    ("neighbours 'Maria Duarte' --output no/such/file", 73, "cannot write no/such/file"),
    ("diff 2023 1999", 65, "the store covers 2023"), ("draw --year 1999", 65, "covers 2023"),
  ])
  func `a question that cannot be answered says why`(
    _ line: String, _ status: Int32, _ message: String
  ) async throws {
    try await buildStore()
    let outcome = try Executable.shell("entente \(line)", in: folder.path)
    #expect(outcome.status == status)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }
}
