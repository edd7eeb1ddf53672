import Graph
import Knowledge
import Testing

@testable import Workflow

/// How users call actors.
struct NamingTests {
  @Test(arguments: [
    ("Mira Halvorsen", nil, "mira-halvorsen"), ("mira halvorsén", nil, "mira-halvorsen"),
    ("mira-halvorsen", nil, "mira-halvorsen"), ("Quiroga", nil, "tomas-quiroga"),
    ("Union", nil, "river-union"),
    // Capitals and seats of government stand for their state, also those that no article names.
    ("Lima", nil, "peru"), ("oslo", nil, "norway"), ("Nairobi", nil, "kenya"),
    ("Norwegian", nil, "norway"),
    // A role belongs to who held it in the period.
    ("foreign minister of Norway", "2024", "mira-halvorsen"),
    ("the Foreign Minister of Norway", "2025-02..2025-12", "jonas-dahl"),
    ("defence minister of Norway", nil, "nils-halvorsen"), ("prime minister", nil, "ana-soto"),
    ("President of Peru", "2024-05", "tomas-quiroga"),
  ])
  func `finds an actor by name, slip, role or capital`(
    _ words: String, _ year: String?, _ id: String
  ) throws {
    let question = try News.question(year.map { "year=\($0)" } ?? "")
    #expect(try neighbours(of: words, question).actor.id == id)
  }

  @Test(arguments: [
    (
      "Halvorsn", "no actor is called 'Halvorsn'; did you mean 'Mira Halvorsen', 'Nils Halvorsen'?"
    ),
    ("Xylophone", "no actor is called 'Xylophone'; 'entente actors' lists all actors"),
    ("king of Peru", "no actor is called 'king of Peru'; 'entente actors' lists all actors"),
    ("Reykjavik", "no actor is called 'Reykjavik'; 'entente actors' lists all actors"),
    (
      "Halvorsen",
      """
      'Halvorsen' may be any of these; ask by full name or id:
        Mira Halvorsen (mira-halvorsen), Norway, Foreign Minister of Norway (2024-03-04, 2024-05-10)
        Nils Halvorsen (nils-halvorsen), Norway, Defence Minister of Norway (2025-06-12)
      """
    ),
    (
      "foreign minister of Norway",
      """
      'foreign minister of Norway' may be any of these; ask by full name or id:
        Jonas Dahl (jonas-dahl), Norway, Foreign Minister of Norway (2025-02-01)
        Mira Halvorsen (mira-halvorsen), Norway, Foreign Minister of Norway (2024-03-04, 2024-05-10)
      """
    ),
  ])
  func `says who may have been meant`(_ words: String, _ message: String) throws {
    let question = try News.question()
    let askers: [() throws -> Void] = [
      { _ = try neighbours(of: words, question) },
      { _ = try paths(from: words, to: "Peru", question) },
      { _ = try paths(from: "Peru", to: words, question) },
      { _ = try reasons(between: words, and: "Peru", question) },
      { _ = try reasons(between: "Peru", and: words, question) },
      { _ = try timeline(of: words, question) },
      { _ = try timeline(of: "Peru", with: words, question) },
      { _ = try identity(of: words, question) },
    ]
    for ask in askers {
      let error = #expect(throws: WorkflowError.self) { try ask() }
      #expect(error?.description == message)
      #expect(error.map { Fault($0) } == .data)
    }
  }
}
