import Graph
import Knowledge
import TestSupport
import Testing

@testable import Workflow

struct QuestionTests {
  @Test func `reads the words of a command line`() throws {
    let question = try Question(
      store: "x", statuses: ["Planned", "denied"], relations: ["met", "CONSULT"], year: "2024-03")
    #expect(question.filter.statuses == [.planned, .denied])
    #expect(question.filter.relations == ["met", "CONSULT"])
    #expect(question.filter.period == period("2024-03"))
  }

  @Test func `asks for everything when nothing is said`() throws {
    let question = try Question(store: "x", statuses: [], relations: [], year: nil)
    #expect(question.filter == Filter())
  }

  @Test func `names a status that is none`() {
    let error = #expect(throws: WorkflowError.self) {
      try Question(store: "x", statuses: ["firm"], relations: [], year: nil)
    }
    #expect(
      error?.description == "no status is called 'firm'; there are asserted, reported, planned, "
        + "uncertain, denied")
  }

  @Test(arguments: ["24", "2024-13", "2025..2024", "last year"])
  func `names a year that is none`(_ year: String) {
    #expect(throws: DateError.self) {
      try Question(store: "x", statuses: [], relations: [], year: year)
    }
  }

  @Test(arguments: ["met", "MET", "consult"])
  func `a relation in use is known`(_ name: String) throws {
    let question = try Question(store: "x", statuses: [], relations: [name], year: nil)
    try question.requireKnownRelations(in: graph(of: [statement("ada", "met", "ben")]))
  }
}
