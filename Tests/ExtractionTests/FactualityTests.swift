import Knowledge
import Ontology
import Testing

@testable import Extraction

struct FactualityTests {
  static let readings: [(ComplementReading, Status, Status)] = [
    (.reported, .asserted, .reported), (.reported, .planned, .planned),
    (.reported, .denied, .denied), (.planned, .asserted, .planned),
    (.planned, .reported, .planned), (.planned, .denied, .denied),
    (.planned, .uncertain, .uncertain), (.uncertain, .asserted, .uncertain),
    (.uncertain, .planned, .uncertain), (.denied, .asserted, .denied),
    (.denied, .denied, .asserted), (.denied, .planned, .denied),
    (.factive, .asserted, .asserted), (.factive, .planned, .planned),
  ]

  @Test(arguments: readings)
  func `composes from the inside out`(_ outer: ComplementReading, _ inner: Status, _ both: Status) {
    #expect(Factuality.compose(outer, over: inner) == both)
  }

  @Test(arguments: ComplementReading.allCases)
  func `never makes a fact of what was none, but by denying a denial`(_ outer: ComplementReading) {
    for status in Status.allCases where !status.isFact {
      let both = Factuality.compose(outer, over: status)
      #expect(!both.isFact || (outer == .denied && status == .denied))
    }
  }

  @Test func `keeps the nearest source`() {
    var factuality = Factuality()
    factuality.embed(under: ComplementReading.reported, cue: 1, source: 4)
    factuality.embed(under: ComplementReading.reported, cue: 2, source: 7)
    #expect(factuality.source == 4)
    #expect(factuality.status == .reported)
    #expect(factuality.cue == 1)
  }

  @Test func `gives a presupposed act no source`() {
    var factuality = Factuality()
    factuality.embed(under: ComplementReading.factive, cue: 1, source: 4)
    #expect(factuality == Factuality())
  }

  @Test func `asserts what nobody stopped doing`() {
    var factuality = Factuality()
    factuality.embed(under: ComplementReading.denied, cue: 1, source: nil)
    factuality.embed(under: Status.denied, cue: 2)
    #expect(factuality.status == .asserted)
  }
}
