import Graph
import Knowledge
import Rendering
import TestSupport
import Testing

/// Which statements become one line, and what it says.
struct StrandTests {
  private func edges(_ statements: [Statement]) -> [Diagram.Edge] {
    Diagram(of: graph(of: statements), title: "T").edges
  }

  @Test func `folds relations of one tone, status and direction, the most frequent first`() {
    let lines = edges([
      statement("bo", "called", "ana", symmetric: true, on: "2024-01-02"),
      statement("ana", "met", "bo", symmetric: true, on: "2024-01-03"),
      statement("bo", "met", "ana", symmetric: true, on: "2024-02-03"),
    ])
    #expect(lines.map(\.label) == ["met ×2, called"])
    #expect(lines[0].weight == 3 && lines[0].symmetric && lines[0].tone == .contact)
    #expect(lines[0].from == "ana" && lines[0].to == "bo")
  }

  @Test func `keeps tones, statuses and directions apart`() {
    let lines = edges([
      statement("ana", "thanked", "bo", event: .support),
      statement("bo", "praised", "ana", event: .support),
      statement("ana", "accused", "bo", event: .accuse),
      statement("ana", "warned", "bo", event: .threaten, status: .denied),
      statement("ana", "met", "bo", symmetric: true),
    ])
    #expect(
      Set(lines.map { "\($0.from) \($0.label) \($0.to)" }) == [
        "ana thanked bo", "bo praised ana", "ana accused bo", "ana warned «denied» bo",
        "ana met bo",
      ])
    #expect(Set(lines.map(\.id)).count == 5)
  }

  @Test func `joins the same relation in both directions into one line with two heads`() {
    let lines = edges([
      statement("ana", "accused", "bo", event: .accuse, on: "2024-01-01"),
      statement("bo", "accused", "ana", event: .accuse, on: "2024-01-02"),
    ])
    #expect(lines.map(\.label) == ["accused ×2"])
    #expect(lines[0].mutual && !lines[0].symmetric)
  }

  @Test func `counts an event once however many papers tell it`() {
    let lines = edges([
      statement("ana", "met", "bo", symmetric: true, on: "2024-01-03", in: "one"),
      statement("ana", "met", "bo", symmetric: true, on: "2024-01-03", in: "two"),
      statement("ana", "met", "bo", symmetric: true, on: "2024-01", in: "three"),
      statement("ana", "met", "bo", symmetric: true, in: "four", written: "2024-01-03"),
    ])
    #expect(lines.map(\.label) == ["met"] && lines.map(\.weight) == [1])
  }

  @Test func `counts undated acts by document`() {
    let lines = edges([
      statement("ana", "met", "bo", symmetric: true, in: "one", at: 0),
      statement("ana", "met", "bo", symmetric: true, in: "one", at: 1),
      statement("ana", "met", "bo", symmetric: true, in: "two"),
    ])
    #expect(lines.map(\.label) == ["met ×2"])
  }

  @Test func `names three relations at most and counts the rest`() {
    let lines = edges(
      ["asked", "begged", "called", "daunted", "eyed"].map {
        statement("ana", $0, "bo", event: .request)
      })
    #expect(lines.map(\.label) == ["asked, begged, called +2"])
  }

  @Test func `names a single long relation in full and leaves out what has no room`() {
    let lines = edges([
      statement("ana", "sent a letter to", "bo"), statement("ana", "appealed to", "bo", at: 1),
      statement("ana", "held a joint briefing with", "bo", at: 2),
    ])
    #expect(lines.map(\.label) == ["appealed to +2"])
  }

  @Test(arguments: [
    (Status.asserted, "met", Diagram.Line.asserted), (.reported, "met «reported»", .reported),
    (.planned, "met «planned»", .planned), (.uncertain, "met ?", .uncertain),
    (.denied, "met «denied»", .denied),
  ])
  func `tells the status in words and in the style`(
    _ status: Status, _ label: String, _ line: Diagram.Line
  ) {
    let lines = edges([statement("ana", "met", "bo", symmetric: true, status: status)])
    #expect(lines.map(\.label) == [label] && lines.map(\.line) == [line])
  }

  @Test(
    arguments: [
      (Diagram.Tone.cooperation, [.support, .cooperate, .aid, .concede, .retreat, .agree]),
      (.contact, [.consult, .request, nil]),
      (
        .conflict,
        [.accuse, .reject, .threaten, .protest, .sanction, .mobilize, .coerce, .assault]
      ),
    ] as [(Diagram.Tone, [EventType?])])
  func `gives each event its tone`(_ tone: Diagram.Tone, _ events: [EventType?]) {
    for event in events {
      #expect(edges([statement("ana", "did", "bo", event: event)]).map(\.tone) == [tone])
    }
  }

  @Test func `gives a formal act its own tone whatever the event`() {
    for event in EventType.allCases {
      let lines = edges([statement("ana", "signed", "bo", event: event, formal: true)])
      #expect(lines.map(\.tone) == [.formal])
    }
  }

  @Test func `makes no line of an actor to itself`() {
    #expect(edges([statement("ana", "praised", "ana")]).isEmpty)
  }
}
