import Linguistics
import Testing

struct LongSentencesTests {
  @Test(arguments: [
    ("a b ; c d , e f g", ["a b ;", "c d , e f g"]),
    ("a b , c d e f", ["a b ,", "c d e f"]),
    ("a b c d e f g h", ["a b c d e f", "g h"]),
    (", a b c d e f", [", a b c d e", "f"]),
    ("a b c", ["a b c"]),
    ("", [""]),
  ])
  func `a long sentence is cut after a semicolon, else a comma, else anywhere`(
    _ sentence: String, _ expected: [String]
  ) {
    let words = sentence.split(separator: " ").map(String.init)
    let found = pieces(of: words.indices, limit: 6) { words[$0] }
    #expect(found.map { words[$0].joined(separator: " ") } == expected)
  }

  @Test func `no piece is longer than the limit and none is lost`() {
    let found = pieces(of: 5..<10_005, limit: 150) { $0.isMultiple(of: 40) ? "," : "word" }
    #expect(found.flatMap(Array.init) == Array(5..<10_005))
    #expect(found.allSatisfy { (1...150).contains($0.count) })
  }
}
