import ArgumentParser
import Testing

@testable import entente_train

struct WordsCommandTests {
  @Test func `words are those of the parser, sentence by sentence`() throws {
    let command = try WordsCommand.parse(["text"])
    let words = command.sentences(of: Array("Ada didn't see Ghent. It rained.".utf8))
    #expect(words == [["Ada", "did", "n't", "see", "Ghent", "."], ["It", "rained", "."]])
    #expect(command.sentences(of: []) == [])
  }

  @Test func `says which file is missing`() throws {
    let command = try WordsCommand.parse(["/no/such/text"])
    let error = #expect(throws: TrainingError.self) { try command.run() }
    #expect(error == .unreadable(path: "/no/such/text"))
  }
}
