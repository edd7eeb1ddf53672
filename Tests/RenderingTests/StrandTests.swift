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

  @Test func `does not join what is asserted of one and only reported of the other`() {
    let lines = edges([
      statement("ana", "accused", "bo", event: .accuse, on: "2024-01-01"),
      statement("bo", "accused", "ana", event: .accuse, status: .reported, on: "2024-01-02"),
    ])
    #expect(
      Set(lines.map { "\($0.from) \($0.label) \($0.line)" })
        == ["ana accused asserted", "bo accused «reported» reported"])
    #expect(lines.allSatisfy { !$0.mutual })
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

  @Test func `weighs ten statements of one meeting under two names as one event`() {
    let lines = edges(
      (0..<10).map { place in
        statement(
          place < 5 ? "ana" : "bo", place.isMultiple(of: 2) ? "met" : "called on",
          place < 5 ? "bo" : "ana", symmetric: place.isMultiple(of: 2),
          status: place < 7 ? .asserted : .reported, on: "2024-01-03", in: "paper \(place)")
      })
    #expect(lines.map(\.label) == ["called on, met"] && lines.map(\.weight) == [1])
    #expect(lines[0].tooltip.hasSuffix("10 statements in 10 documents."))
  }

  @Test func `weighs as one event what its document tells in two words`() {
    let lines = edges([
      statement("ana", "asked", "bo", event: .request),
      statement("ana", "begged", "bo", event: .request, at: 1),
      statement("bo", "asked", "ana", event: .request, at: 2),
      statement("bo", "begged", "ana", event: .request, at: 3),
    ])
    #expect(lines.map(\.label) == ["asked ×2, begged ×2"] && lines.map(\.weight) == [2])
  }

  @Test func `counts undated acts by document`() {
    let lines = edges([
      statement("ana", "met", "bo", symmetric: true, in: "one", at: 0),
      statement("ana", "met", "bo", symmetric: true, in: "one", at: 1),
      statement("ana", "met", "bo", symmetric: true, in: "two"),
    ])
    #expect(lines.map(\.label) == ["met ×2"])
  }

  @Test func `names two relations at most and counts the rest`() {
    let lines = edges(
      ["asked", "begged", "called", "daunted", "eyed"].map {
        statement("ana", $0, "bo", event: .request)
      })
    #expect(lines.map(\.label) == ["asked, begged +3"])
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

  @Test func `draws what is asserted and what is reported as one line of facts`() {
    let lines = edges([
      statement("ana", "met", "bo", symmetric: true, on: "2024-01-02"),
      statement("ana", "met", "bo", symmetric: true, status: .reported, on: "2024-02-02", at: 1),
      statement("ana", "called", "bo", symmetric: true, status: .reported, on: "2024-03-02", at: 2),
    ])
    #expect(lines.map(\.label) == ["met, called «reported»"])
    #expect(lines.map(\.line) == [.asserted] && lines.map(\.weight) == [3])
    #expect(lines[0].tooltip.contains("ana – bo, met: “ana met bo.”"))
    #expect(lines[0].tooltip.contains("ana – bo, called, met «reported»: “ana called bo.”"))
    #expect(lines[0].tooltip.hasSuffix("3 statements in 1 document."))
  }

  @Test(arguments: [Status.planned, .uncertain, .denied])
  func `folds what is no fact by status, without heads unless all point one way`(
    _ status: Status
  ) {
    let mixed = edges([
      statement("bo", "accused", "ana", event: .accuse, status: status),
      statement("ana", "aided", "bo", event: .aid, status: status, at: 1),
      statement("ana", "met", "bo", symmetric: true, status: status, at: 2),
      statement("ana", "signed", "bo", event: .agree, formal: true, status: status, at: 3),
    ])
    #expect(mixed.count == 1)
    #expect(mixed[0].symmetric && !mixed[0].mutual && mixed[0].tone == .contact)
    #expect(mixed[0].label.hasPrefix("accused, aided +2") && mixed[0].weight == 4)
    for part in ["bo → ana, accused", "ana → bo, aided", "ana – bo, met", "ana → bo, signed"] {
      #expect(mixed[0].tooltip.contains(part))
    }
    let straight = edges([
      statement("bo", "threatened", "ana", event: .threaten, status: status),
      statement("bo", "accused", "ana", event: .accuse, status: status, at: 1),
    ])
    #expect(straight.count == 1)
    #expect(!straight[0].symmetric && straight[0].from == "bo" && straight[0].tone == .conflict)
  }

  @Test func `never hides what is no fact in a line of facts`() {
    let lines = edges(
      Status.allCases.enumerated().map { index, status in
        statement("ana", "met", "bo", symmetric: true, status: status, at: index)
      })
    #expect(Set(lines.map(\.line)) == [.asserted, .planned, .uncertain, .denied])
    #expect(lines.count == 4 && Set(lines.map(\.id)).count == 4)
  }

  @Test func `leaves heads out where talks have a direction only in part`() {
    let talks = edges([
      statement("ana", "met", "bo", symmetric: true),
      statement("bo", "called", "ana", event: .consult, at: 1),
    ])
    #expect(talks.map(\.label) == ["called, met"] && talks[0].symmetric)
    let request = edges([
      statement("ana", "met", "bo", symmetric: true),
      statement("bo", "pressed", "ana", event: .request, at: 1),
    ])
    #expect(request.map(\.symmetric).sorted { $0 && !$1 } == [true, false])
  }

  @Test func `makes no line of an actor to itself`() {
    #expect(edges([statement("ana", "praised", "ana")]).isEmpty)
  }
}
