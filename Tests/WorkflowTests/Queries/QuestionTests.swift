import Graph
import Knowledge
import Storage
import TestSupport
import Testing

@testable import Workflow

struct QuestionTests {
  private func question(_ words: String) throws -> Question {
    try Question(store: "x", Question.Words(words))
  }

  @Test func `reads the words of a command line`() throws {
    let question = try question(
      "status=Planned,denied relation=met,CONSULT event=sanction,Aid year=2024-03 direction=OUT "
        + "kind=Person country=norway,Chile sources=2")
    #expect(
      question.filter
        == Filter(
          statuses: [.planned, .denied], relations: ["met", "CONSULT"], events: [.sanction, .aid],
          period: period("2024-03"), direction: .out, kinds: [.person],
          countries: ["Norway", "Chile"], minimumSources: 2))
    #expect(question.store == "x")
  }

  @Test func `asks for everything when nothing is said`() throws {
    #expect(try question("").filter == Filter())
    #expect(Question(store: "x").filter == Filter())
  }

  @Test func `reads a first and a last date`() throws {
    let open = try question("since=2024-03").filter.period
    #expect(open?.label == "since 2024-03")
    #expect(open?.overlaps(date("2024-02-29")) == false)
    #expect(open?.overlaps(date("2031")) == true)
    let closed = try question("since=2024-03 until=2024-05").filter.period
    #expect(closed?.label == "2024-03..2024-05")
    #expect(closed?.overlaps(date("2024-05-31")) == true)
    #expect(closed?.overlaps(date("2024-06-01")) == false)
  }

  @Test(arguments: [
    (
      "status=asserted,firm",
      "no status is called 'firm'; there are asserted, reported, planned, uncertain, denied"
    ),
    ("direction=up", "no direction is called 'up'; there are out, in, both"),
    (
      "kind=dog", "no kind of actor is called 'dog'; there are person, country, organisation, group"
    ),
    ("event=MEET", "no event type is called 'MEET'; there are AGREE, CONSULT, "),
    ("year=2024 until=2025", "a year and a first or last date exclude each other; leave one out"),
  ])
  func `names a word that is none`(_ words: String, _ message: String) {
    let error = #expect(throws: WorkflowError.self) { try question(words) }
    #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
    #expect(error.map { Fault($0) } == .usage)
  }

  @Test(arguments: ["24", "2024-13", "2025..2024", "soon", "2024-02-30", ""])
  func `names a year that is none`(_ year: String) {
    for name in ["year", "since", "until"] {
      let error = #expect(throws: DateError.self) { try question("\(name)=\(year)") }
      #expect(error.map { Fault($0) } == .usage)
    }
  }

  @Test func `a last date before the first is no period`() {
    #expect(throws: DateError.self) { try question("since=2025 until=2024") }
  }

  @Test(arguments: ["met", "MET", "consult", "cooperation", "extradited to"])
  func `a relation in use or in the lexicon is known`(_ name: String) throws {
    let filter = Filter(relations: [name])
    try Question(store: "x", filter: filter).requireAnswer(from: oneMeeting())
  }

  @Test func `a relation that neither the store nor the lexicon knows is named`() throws {
    let error = #expect(throws: WorkflowError.self) {
      try question("relation=met,mett").requireAnswer(from: oneMeeting())
    }
    #expect(error == .unknownRelation("mett", known: ["CONSULT", "met"]))
  }

  /// A store in memory in which Ada met Ben.
  private func oneMeeting() throws -> Store {
    let store = try Store(at: ":memory:", create: true)
    let update = try StoreUpdate(of: store)
    let article = Article(id: "note.txt", text: "", blocks: [])
    let actors = ["ada", "ben"].map { Actor(id: $0, name: $0, kind: .person) }
    let reading = Reading(
      document: article.id, actors: actors, statements: [statement("ada", "met", "ben")])
    try update.save(reading, of: article)
    _ = try update.finish()
    return store
  }
}
