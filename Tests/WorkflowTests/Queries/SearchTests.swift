import Testing

@testable import Workflow

struct SearchTests {
  @Test func `prints the sentences with what they say`() throws {
    #expect(
      try News.ask("search fishing").output == """
        2024-03-04  news/2024-03-04-lima.md  bytes 212–272
        “Norway signed a fishing agreement with Peru on 2 March 2024.”
          Norway signed with Peru, asserted

        """)
    #expect(
      try News.ask("search zebra").output == "No sentence of a statement has “zebra”.\n")
    #expect(
      try News.ask("search zebra --status denied").output
        == "No sentence of a statement (only denied) has “zebra”.\n")
    let outcome = try News.ask("search kenya --relation nonsense")
    #expect(outcome.status == 64 && outcome.errors.contains("is called 'nonsense'"))
  }

  @Test(arguments: [
    ("SPYING", 1), ("fish*", 1), ("fish", 0), ("peru chile", 3), ("\"peru accused\"", 1),
    ("\"accused peru\"", 0), ("halvorsén", 4), ("thanked OR accused", 0), ("", 0), ("  ", 0),
    ("*", 0), ("\"", 0), ("uganda", 1),
  ])
  func `a sentence must have all the words`(_ words: String, _ count: Int) throws {
    #expect(try search(words, News.question()).sentences.count == count)
  }

  @Test func `a sentence counts if one of its statements passes`() throws {
    #expect(try search("peru", News.question("status=denied")).sentences.count == 1)
    #expect(try search("peru", News.question("year=2024")).sentences.count == 5)
    #expect(try search("peru", News.question("relation=accused")).sentences.count == 1)
    #expect(try search("peru", News.question("event=AID")).sentences.isEmpty)
    let two = try search("peru", limit: 2, News.question())
    #expect(two.sentences == Array(try search("peru", News.question()).sentences.prefix(2)))
    #expect(two.sentences.count == 2)
  }
}
