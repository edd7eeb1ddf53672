import Graph
import Testing

@testable import Workflow

struct FilterWordsTests {
  @Test(arguments: [
    ("", nil), ("year=2024", "of 2024"), ("since=2024-03", "since 2024-03"),
    ("until=2025", "until 2025"), ("since=2024 until=2025", "of 2024..2025"),
    ("relation=met,accused", "only accused, met"), ("event=aid,CONSULT", "only AID, CONSULT"),
    ("status=denied,asserted", "only asserted, denied"),
    ("kind=person,country", "only actors of the kind country, person"),
    ("country=Peru,Chile", "only actors of Chile, Peru"),
    ("direction=in", "only those that point in"), ("direction=both sources=1", nil),
    ("sources=2", "from at least 2 publishers"),
    (
      "year=2024 relation=met status=planned sources=3",
      "of 2024; only met; only planned; from at "
        + "least 3 publishers"
    ),
  ])
  func `says what was asked for`(_ words: String, _ text: String?) throws {
    #expect(try Question(store: "x", Question.Words(words)).filter.words == text)
  }

  @Test func `a period that nothing falls into is named in the same words`() {
    #expect(
      WorkflowError.emptyPeriod("since 2030", years: [2024]).description
        == "no document or statement since 2030; the store covers 2024")
  }
}
