import Testing

@testable import Workflow

struct ReasonTests {
  @Test func `names the pattern and the word that decided`() {
    let reason = Reason(rule: "verb:31 cue:refused=denied")
    #expect(reason.text == "verb pattern of line 31; “refused” denies it")
    #expect(
      reason.json.line
        == #"{"pattern":"verb","line":"31","cue":"refused","reading":"denied"}"#)
  }

  @Test(arguments: [
    ("factive", "takes it for granted"), ("implied", "implies it"), ("reported", "reports it"),
    ("planned", "leaves it to come"), ("uncertain", "leaves it open"), ("denied", "denies it"),
  ])
  func `says what a reading means`(_ reading: String, _ words: String) {
    #expect(Reason(rule: "noun:7 cue:x=\(reading)").text == "noun pattern of line 7; “x” \(words)")
  }

  @Test func `says so when no word decided`() {
    let reason = Reason(rule: "noun:mine.yaml:12")
    #expect(reason.text == "noun pattern of line mine.yaml:12; no word qualifies it")
    #expect(
      reason.json.line == #"{"pattern":"noun","line":"mine.yaml:12","cue":null,"reading":null}"#)
  }

  @Test(arguments: ["", " ", "verb", "verb:1 cue:", "verb:1 cue:x", "verb:1 because", "=:= cue"])
  func `takes any rule, known or not`(_ rule: String) {
    let reason = Reason(rule: rule)
    #expect(reason.cue == nil && reason.reading == nil)
    #expect(reason.text.hasSuffix("; no word qualifies it"))
  }

  @Test func `names what no pattern finds`() {
    #expect(Reason(rule: "joint").text == "two who do it together; no word qualifies it")
    #expect(Reason(rule: "resumed cue:would=planned").text.hasPrefix("an act told before"))
  }

  @Test func `keeps a cue with signs in it`() {
    let reason = Reason(rule: "verb:1 cue:a=b=planned")
    #expect(reason.cue == "a=b")
    #expect(reason.reading == "planned")
  }
}
