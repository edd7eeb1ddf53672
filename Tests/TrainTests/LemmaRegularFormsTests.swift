import Testing

@testable import entente_train

struct LemmaRegularFormsTests {
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

  @Test(arguments: [
    ("old", ["older", "oldest"]), ("large", ["larger", "largest"]), ("big", ["bigger", "biggest"]),
    ("easy", ["easier", "easiest"]), ("grey", ["greyer", "greyest"]), ("few", ["fewer", "fewest"]),
    ("narrow", ["narrower", "narrowest"]), ("hidden", ["hiddener", "hiddenest"]),
    ("free", ["freer", "freest"]),
  ])
  func `an adjective has the forms that spelling calls for`(_ adjective: String, _ forms: [String])
  {
    #expect(regularForms(ofAdjective: adjective) == forms)
  }

  @Test(arguments: ["", "ok", "colourful", "Irish", "off-white"])
  func `long adjectives and names have none`(_ lemma: String) {
    #expect(regularForms(ofAdjective: lemma).isEmpty)
  }
}
