import Testing

@testable import Linguistics

struct SortedWordsTests {
  private let list = ["", "a", "ab", "b", "é"].map { Array($0.utf8) }

  @Test func `every word is found at its place`() {
    let words = SortedWords(list)
    #expect(words.count == list.count)
    for (index, word) in list.enumerated() { #expect(words.index(of: word) == index) }
  }

  @Test(arguments: ["A", "aa", "abc", "c", "ê", "zebra"])
  func `other words are not found`(_ word: String) {
    #expect(SortedWords(list).index(of: Array(word.utf8)) == nil)
    #expect(SortedWords([]).index(of: Array(word.utf8)) == nil)
  }
}
