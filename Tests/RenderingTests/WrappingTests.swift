import Testing

@testable import Rendering

struct WrappingTests {
  @Test(arguments: [
    ("", 10, 2, [""]), ("one", 10, 2, ["one"]), ("one two three", 7, 3, ["one two", "three"]),
    ("one two three four", 7, 2, ["one two", "three…"]), ("  a \n b ", 10, 2, ["a b"]),
    ("abcdefghijklm", 5, 2, ["abcd…"]), ("aaaaa bbbbb ccccc", 5, 2, ["aaaaa", "bbbb…"]),
    ("👩‍🚀👩‍🚀 x", 3, 1, ["👩‍🚀👩‍🚀…"]),
  ])
  func `breaks at blanks and says when it cuts`(
    _ text: String, _ width: Int, _ limit: Int, _ lines: [String]
  ) {
    #expect(wrapped(text, width: width, limit: limit) == lines)
  }

  @Test func `keeps its bounds for any text`() {
    for length in stride(from: 0, through: 3000, by: 97) {
      let text = String(repeating: "ab cde f ", count: length)
      let lines = wrapped(text, width: 12, limit: 3)
      #expect((1...3).contains(lines.count) && lines.allSatisfy { $0.count <= 12 })
    }
  }
}
