import ArgumentParser
import Testing

@testable import entente_train

struct TrainCommandTests {
  @Test func `reads its options`() throws {
    let command = try TrainCommand.parse([
      "--treebanks", "data", "--output", "x.model", "--epochs", "3", "--seed", "9", "--resume",
      "--lessons", "x.tsv",
    ])
    #expect(command.treebanks == "data" && command.output == "x.model")
    #expect(command.lessons == "x.tsv")
    #expect(command.epochs == 3 && command.seed == 9 && command.resume)
  }

  @Test func `trains thirty epochs unless told otherwise`() throws {
    let command = try TrainCommand.parse(["--treebanks", "data", "--output", "x.model"])
    #expect(command.epochs == 30 && command.seed == 1 && !command.resume)
  }

  @Test(arguments: [
    [], ["--treebanks", "data"], ["--output", "x"],
    ["--treebanks", "data", "--output", "x", "--epochs", "0"],
    ["--treebanks", "data", "--output", "x", "--seed", "-1"],
  ])
  func `refuses what it cannot do`(_ arguments: [String]) {
    #expect(throws: (any Error).self) { try TrainCommand.parse(arguments) }
  }

  @Test func `says which file is missing`() throws {
    let command = try TrainCommand.parse(["--treebanks", "/no/such/folder", "--output", "x"])
    let error = #expect(throws: TrainingError.self) { try command.run() }
    #expect(error == .unreadable(path: "/no/such/folder/ewt-train.conllu"))
  }

  @Test func `the licence and the scores go into the model`() {
    let text = aboutText(scores: ["ewt: LAS 1.0", "gum: LAS 2.0"], epochs: 30, hasTeacher: false)
    #expect(text.contains("CC BY-SA 4.0"))
    #expect(text.contains("ewt: LAS 1.0\ngum: LAS 2.0"))
    #expect(text.contains("30 epochs") && !text.contains("Factbook"))
    let taught = aboutText(scores: [], epochs: 1, hasTeacher: true)
    #expect(taught.contains("World Factbook (public domain)"))
  }
}
