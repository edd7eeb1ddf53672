import Testing

@testable import entente_train

struct LemmaVerbFormsTests {
  @Test(arguments: [
    ("walk", ["walks", "walked", "walking"]),
    ("broker", ["brokers", "brokerred", "brokerring", "brokered", "brokering"]),
    ("provoke", ["provokes", "provoked", "provoking"]),
    ("agree", ["agrees", "agreed", "agreeing"]),
    ("untie", ["unties", "untied", "untying"]),
    ("carry", ["carries", "carried", "carrying"]),
    ("delay", ["delays", "delayed", "delaying"]),
    ("plan", ["plans", "planned", "planning"]),
    ("fix", ["fixes", "fixed", "fixing"]),
    ("watch", ["watches", "watched", "watching"]),
    ("rain", ["rains", "rained", "raining"]),
  ])
  func `a verb has the forms that spelling calls for`(_ verb: String, _ forms: [String]) {
    #expect(regularForms(ofVerb: verb) == forms)
  }

  @Test(arguments: ["", "a", "be", "co-sign", "café", "OK"])
  func `what is hardly a verb of English has none`(_ lemma: String) {
    #expect(regularForms(ofVerb: lemma).isEmpty)
  }
}
