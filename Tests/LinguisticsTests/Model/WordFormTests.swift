import Testing

@testable import Linguistics

struct WordFormTests {
  @Test(arguments: [
    ("Paris", "paris", "paris"), ("B-52s", "b-52s", "b-00s"), ("n’t", "n't", "n't"),
    ("“", "\"", "\""), ("ÉTÉ", "été", "été"), ("", "", ""), ("١", "١", "١"),
  ])
  func `words are looked up in lower case with zeros for digits`(
    _ word: String, _ lowercase: String, _ key: String
  ) {
    let form = WordForm(word)
    #expect(String(decoding: form.lowercase, as: UTF8.self) == lowercase)
    #expect(String(decoding: form.key, as: UTF8.self) == key)
  }

  private func rows(_ word: String) -> [HashedFeature: Int32] {
    var rows: [Int32] = []
    WordForm(word).appendHashedRows(to: &rows, first: 10)
    return Dictionary(uniqueKeysWithValues: zip(HashedFeature.allCases, rows))
  }

  @Test func `every feature has rows of its own`() {
    var start: Int32 = 10
    for feature in HashedFeature.allCases {
      for word in ["a", "Zebra", "1999", "e-mail", "été", "東京", ""] {
        let row = rows(word)[feature] ?? -1
        #expect((start..<start + Int32(feature.size)).contains(row))
      }
      start += Int32(feature.size)
    }
    #expect(Int(start) == 10 + HashedFeature.rows)
  }

  @Test(arguments: [
    ("walking", "talking", HashedFeature.suffix3), ("walking", "talking", .suffix2),
    ("Undo", "undid", .prefix3), ("Maria", "Peter", .shape), ("1984", "20000", .shape),
    ("NATO", "NASO", .letterCase), ("Berlin", "Hain", .letterCase),
  ])
  func `words alike share the row of what they share`(
    _ one: String, _ other: String, _ feature: HashedFeature
  ) {
    #expect(rows(one)[feature] == rows(other)[feature])
  }

  @Test(arguments: [
    ("walking", "walked", HashedFeature.suffix3), ("Maria", "maria", .shape),
    ("Undo", "redo", .prefix3), ("NATO", "nato", .letterCase), ("emailed", "e-mailed", .letterCase),
    ("Nato", "nato", .letterCase), ("Ab", "ABC", .shape),
  ])
  func `words that differ have different rows`(
    _ one: String, _ other: String, _ feature: HashedFeature
  ) {
    #expect(rows(one)[feature] != rows(other)[feature])
  }
}
