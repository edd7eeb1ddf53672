import ArgumentParser
import Linguistics

/// `entente-train words`: cuts a text into the words and sentences that a teacher is to read.
struct WordsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "words",
    abstract: "Print the words of a text, one a line, an empty line after each sentence.",
    discussion: """
      Needs no model, only the rules for words and sentences.

      Example: entente-train words factbook.txt > factbook.words
      """)

  @Argument(help: ArgumentHelp("A text in UTF-8.", valueName: "file"))
  var text: String

  func run() throws {
    for sentence in sentences(of: Array(try Corpus.text(at: text).utf8)) {
      print(sentence.joined(separator: "\n") + "\n")
    }
  }

  /// The words of each sentence.
  func sentences(of bytes: [UInt8]) -> [[String]] {
    let tokens = tokenRanges(in: bytes, block: 0..<bytes.count)
    return sentenceRanges(in: bytes, tokens: tokens).map { sentence in
      tokens[sentence].map { String(decoding: bytes[$0], as: UTF8.self) }
    }
  }
}
