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
    (.uncertain, .planned, .uncertain), (.uncertain, .denied, .uncertain),
    (.denied, .asserted, .denied), (.denied, .reported, .denied),
    (.denied, .denied, .uncertain), (.denied, .planned, .denied),
    (.factive, .asserted, .asserted), (.factive, .planned, .planned),
    (.implied, .asserted, .asserted), (.implied, .denied, .denied),
  ]

  @Test(arguments: readings)
  func `composes from the inside out`(_ outer: ComplementReading, _ inner: Status, _ both: Status) {
    #expect(Factuality.compose(outer, over: inner) == both)
  }

  @Test(arguments: ComplementReading.allCases)
  func `never makes a fact of what was none`(_ outer: ComplementReading) {
    for status in Status.allCases where !status.isFact {
      #expect(!Factuality.compose(outer, over: status).isFact)
    }
  }

  @Test func `keeps the nearest source and the deciding word`() {
    var factuality = Factuality()
    factuality.embed(.reported, by: 1, from: 4)
    factuality.embed(.reported, by: 2, from: 7)
    #expect(factuality.source == 4)
    #expect(factuality.status == .reported)
    #expect(factuality.cue == Factuality.Cue(token: 1, reading: .reported))
  }

  @Test func `gives a presupposed act no source, but names the word`() {
    var factuality = Factuality()
    factuality.embed(.factive, by: 1, from: 4)
    #expect(factuality.status == .asserted)
    #expect(factuality.source == nil)
    #expect(factuality.cue == Factuality.Cue(token: 1, reading: .factive))
  }

  @Test func `asserts a denied denial only where the caller vouches for it`() {
    var (open, sure) = (Factuality(), Factuality())
    open.embed(.denied, by: 1)
    open.embed(.denied, by: 2)
    sure.embed(.denied, by: 1)
    sure.embed(.denied, by: 2, undoing: .asserted)
    #expect(open.status == .uncertain)
    #expect(sure.status == .asserted)
  }

  @Test func `counts a word once`() {
    var factuality = Factuality()
    factuality.embed(.denied, by: 1)
    factuality.embed(.denied, by: 1)
    #expect(factuality.status == .denied)
  }

  @Test func `colours the refusal with the act`() {
    var factuality = Factuality(status: .denied, refusal: .asserted)
    factuality.embed(.reported, by: 1)
    #expect(factuality.status == .denied)
    #expect(factuality.refusal == .reported)
  }

  static let reaches: [(StatusWalk.Reach, Status)] = [
    (.all, .denied), (.plans, .planned), (.reports, .reported), (.nothing, .asserted),
  ]

  @Test(arguments: reaches)
  func `lets only the words in reach decide`(_ reach: StatusWalk.Reach, _ status: Status) {
    var walk = StatusWalk(predicate: 0, factuality: Factuality())
    walk.narrow(to: reach)
    walk.embed(.reported, by: 1)
    walk.embed(.planned, by: 2)
    walk.embed(.denied, by: 3)
    #expect(walk.factuality.status == status)
  }

  @Test func `never widens its reach again`() {
    var walk = StatusWalk(predicate: 0, factuality: Factuality(), reach: .reports)
    walk.narrow(to: .plans)
    #expect(walk.reach == .reports)
    walk.narrow(to: .nothing)
    #expect(walk.reach == .nothing)
  }
}
