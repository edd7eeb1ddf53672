import Storage
import Testing

@testable import Workflow

struct FaultTests {
  @Test(arguments: [
    (WorkflowError.unknownName("firm", noun: "status", known: ["asserted"]), 64),
    (.unknownRelation("mett", known: ["met"]), 64), (.twoPeriods, 64),
    (.unlikeSides("2024", "a.sqlite"), 64), (.unknownActor("X", nearest: []), 65),
    (.ambiguousActor("X", candidates: ["X (x)"]), 65), (.emptyPeriod("1999", years: []), 65),
    (.emptyStore("x.sqlite"), 65), (.brokenTable("mine.yaml:1: no"), 65),
    (.unknownWord("hop", nearest: nil), 65), (.unknownStatement("12"), 65),
    (.nothingRead(inputs: 2), 66), (.unwritable("x", reason: "disk full"), 73),
  ])
  func `gives every error of ours its status`(_ error: WorkflowError, _ status: Int) {
    #expect(Int(Fault(error).rawValue) == status)
  }

  @Test(arguments: [
    (StoreError.missing("x"), 66), (.notAStore("x"), 65), (.newer("x", version: 9), 65),
    (.unfinished("x"), 65), (.damaged("x", reason: "y"), 65), (.unwritable("x", reason: "y"), 73),
    (.busy("x", holder: "y"), 75), (.inconsistent(document: "x", reason: "y"), 70),
    (.database("x", reason: "y"), 74),
  ])
  func `gives every error of a store its status`(_ error: StoreError, _ status: Int) {
    #expect(Int(Fault(error).rawValue) == status)
  }

  @Test func `an error from nowhere is our mistake`() {
    struct Surprise: Error {}
    #expect(Fault(Surprise()) == .software)
  }

  @Test(arguments: [
    (
      WorkflowError.unknownActor("Alyev", nearest: ["Leyla Aliyeva", "Ali"]),
      "no actor is called 'Alyev'; did you mean 'Leyla Aliyeva', 'Ali'?"
    ),
    (
      .unknownActor("Zz", nearest: []), "no actor is called 'Zz'; 'entente actors' lists all actors"
    ),
    (
      .ambiguousActor("Ali", candidates: ["A Ali (a-ali)", "B Ali (b-ali)"]),
      "'Ali' may be any of these; ask by full name or id:\n  A Ali (a-ali)\n  B Ali (b-ali)"
    ),
    (
      .emptyPeriod("1999", years: [2021, 2024]),
      "no document or statement of 1999; the store covers 2021, 2024"
    ),
    (.unwritable("out/x.svg", reason: "disk full"), "cannot write out/x.svg: disk full"),
    (
      .unknownName("firm", noun: "status", known: ["asserted", "denied"]),
      "no status is called 'firm'; there are asserted, denied"
    ),
    (
      .unlikeSides("2024", "old.sqlite"),
      "'2024' and 'old.sqlite' cannot be compared; give two periods, or two stores or folders"
    ),
    (.twoPeriods, "a year and a first or last date exclude each other; leave one out"),
    (.unknownStatement("12"), "no statement has the id '12'; 'entente why A B' prints them"),
  ])
  func `says what, where and what to do`(_ error: WorkflowError, _ message: String) {
    #expect(error.description == message)
  }
}
