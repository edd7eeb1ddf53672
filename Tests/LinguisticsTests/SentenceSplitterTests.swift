import Linguistics
import TestSupport
import Testing

/// The sentences of a text, white space inside them as one space.
private func sentences(_ text: String) -> [String] {
  let bytes = Array(text.utf8)
  let tokens = tokenRanges(in: bytes, block: 0..<bytes.count)
  return sentenceRanges(in: bytes, tokens: tokens).map { sentence in
    let range = tokens[sentence.lowerBound].lowerBound..<tokens[sentence.upperBound - 1].upperBound
    return String(decoding: bytes[range], as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}

struct SentenceSplitterTests {
  /// A bar marks where a sentence begins.
  @Test(arguments: [
    "The ship left. |It was late.",
    "Did it leave? |Yes! |Good.",
    "“It left.” |Nobody waved.",
    "(It left.) |Nobody waved.",
    "She said it left. |\"Why?\" |He did not know.",
    "It left … |Then it came back.",
    "It left... and came back.",
    "It ended.[3] |Then it began.",
    "It ended. [12] |Then it began.",
    "It ended. :) |Then it began.",
    "So it was. |iPhones rang.",
    "It rose by 3.5 per cent. |2019 was better.",
    "He left. |— A witness",
    "Что это? |Это дом.",
    "これは家です。 |それは木です。",
    "It was done.|Then they left.",
  ])
  func `final punctuation with its closing marks ends a sentence`(_ marked: String) {
    expectSplit(marked)
  }

  @Test(arguments: [
    "Mr. Vance met Gen. Li and Dr. Oduya in St. Helier.",
    "The U.S. Navy and Kordo Inc. Holdings agreed.",
    "J. R. Poole of Washington, D.C., agreed.",
    "They met at 5 p.m. Tuesday, not at 9 a.m. GMT.",
    "Belt Co. did well, e.g. in tin.",
    "“Why?” she asked.",
    "\"Stop!\" Mira said.",
    "\"Stop!\" shouted the guard.",
    "No. 7 won.",
    "1. Open the lid.",
    "He paid approx. five crowns.",
    "The price rose, as www.example.org reports.",
  ])
  func `a sentence goes on after titles, abbreviations and quoted cries`(_ text: String) {
    #expect(sentences(text) == [text])
  }

  @Test(arguments: [
    "They left the U.S. |The others stayed.",
    "It was bought by Kordo Inc. |However, it failed.",
    "They met at 5 p.m. |Ada was late.",
    "It lies in the U.K. |“We know,” he said.",
  ])
  func `an abbreviation ends a sentence before a word that begins one`(_ marked: String) {
    expectSplit(marked)
  }

  @Test(arguments: [
    "Storm hits harbour\n\n|Two boats sank.",
    "Storm hits harbour\n|Two boats sank.",
    "Storm hits harbour\n \t\n|two boats sank.",
    "Needs:\n|- rope\n|- tar\n|• nails",
    "By Mira Kovacs\n|12 May 2021\n|The ship left.",
  ])
  func `a blank line, a short line and a list entry end a sentence`(_ marked: String) {
    expectSplit(marked)
  }

  @Test func `a line break inside flowing text ends nothing`() {
    let text = """
      The harbour master of the small northern town told the
      Council on Friday that no ship had
      left for three weeks because of the ice.
      """
    #expect(sentences(text).count == 1)
  }

  @Test func `a text without tokens has no sentences`() {
    #expect(sentenceRanges(in: [], tokens: []).isEmpty)
  }

  @Test(arguments: [
    ")", "\"", "[1]", ". ", "a\n", "...” ", "(", "!?", "\" ", ". \" ", "U.S. ", "A B\n", "😀. ",
    "At 5 p.m. A ", "word\u{2028}",
  ])
  func `a long run of anything is split in one go`(_ part: String) {
    let found = sentences(String(repeating: part, count: 30_000))
    #expect(found.joined().filter { !$0.isWhitespace }.count >= 30_000)
  }

  @Test(arguments: 0..<120)
  func `sentences hold every token once`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let parts = [
      "a", "Bo", ".", "!", "?", "...", "\"", "”", ")", "(", "[", "1", "]", " ", " ", "\n", "Mr.",
      "-", "U.S.", "“", "。", ":)", "😀", "a.m.", "The", "•", "1/2/2001", "9:11", ",", "\u{C}", "²",
      "\u{200F}", "Figure", "said", "\r\n",
    ]
    let text = (0..<60).map { _ in random.pick(parts) }.joined()
    let bytes = Array(text.utf8)
    let tokens = tokenRanges(in: bytes, block: 0..<bytes.count)
    let sentences = sentenceRanges(in: bytes, tokens: tokens)
    #expect(sentences.flatMap(Array.init) == Array(tokens.indices))
    #expect(sentences.allSatisfy { !$0.isEmpty })
  }

  private func expectSplit(_ marked: String) {
    let expected = marked.split(separator: "|").map {
      $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    #expect(sentences(marked.replacing("|", with: "")) == expected)
  }
}
