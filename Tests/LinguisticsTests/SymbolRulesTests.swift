import Testing

struct SymbolRulesTests {
  @Test(arguments: [
    ("“Stay,” she said.", "“ Stay , ” she said ."),
    ("‘No’, he wrote", "‘ No ’ , he wrote"),
    ("«Oui» „ja“ ‹si›", "« Oui » „ ja “ ‹ si ›"),
    ("\"Go!\"", "\" Go ! \""),
    ("``Old style''", "`` Old style ''"),
    ("He said 'stop'.", "He said ' stop ' ."),
    ("(see [1])", "( see [ 1 ] )"),
  ])
  func `quotes and brackets are tokens of their own`(_ text: String, _ expected: String) {
    #expect(tokens(text) == expected)
  }

  @Test(arguments: [
    ("Wait... what?!", "Wait ... what ?!"),
    ("Well… yes!!!", "Well … yes !!!"),
    ("tea -- or --- coffee", "tea -- or --- coffee"),
    ("tea—or–coffee", "tea — or – coffee"),
    ("*** news ***", "*** news ***"),
    ("<<left>>", "<< left >>"),
    ("===== +++ ###", "===== +++ ###"),
  ])
  func `a run of one sign is a token`(_ text: String, _ expected: String) {
    #expect(tokens(text) == expected)
  }

  @Test(arguments: [
    ("nice :) and sad :-( end", "nice :) and sad :-( end"),
    ("great:)", "great :)"),
    ("three (a;b) parts: x", "three ( a ; b ) parts : x"),
    ("#peace by @mira_k!", "#peace by @mira_k !"),
    ("Rock 'n' roll 'em", "Rock 'n' roll 'em"),
  ])
  func `smileys, tags and clipped words are tokens`(_ text: String, _ expected: String) {
    #expect(tokens(text) == expected)
  }

  @Test(arguments: ["👩‍🚀", "👍🏽", "🇦🇹", "❤️", "1️⃣", "🏴‍☠️"])
  func `an emoji is one token however many characters it takes`(_ emoji: String) {
    #expect(tokens("go \(emoji) now") == "go \(emoji) now")
  }

  @Test func `two flags are two tokens`() {
    #expect(tokens("🇦🇹🇭🇺") == "🇦🇹 🇭🇺")
  }

  @Test(arguments: [
    ("He left - she stayed - they met.", "He left - she stayed - they met ."),
    ("He left – she stayed – they met.", "He left – she stayed – they met ."),
    ("He left—she stayed—they met.", "He left — she stayed — they met ."),
    ("He left--she stayed -- they met.", "He left -- she stayed -- they met ."),
    ("He left ― she stayed ‒ they met.", "He left ― she stayed ‒ they met ."),
    ("the London–Paris train, pp. 10–15", "the London – Paris train , pp. 10 – 15"),
    ("— Who is it? — Me.", "— Who is it ? ‖ — Me ."),
    ("- Who is it?\n- Me.", "- Who is it ? ‖ - Me ."),
    ("He left. — A witness", "He left . ‖ — A witness"),
    ("minus −5, -5 and − 5; 3 − 2 = 1", "minus − 5 , - 5 and − 5 ; 3 − 2 = 1"),
    ("Well—no. No-one came.", "Well — no . ‖ No - one came ."),
    ("“But—” she said. \"But--\" she said.", "“ But — ” she said . ‖ \" But -- \" she said ."),
    ("the Baku—Tbilisi—Kars line", "the Baku — Tbilisi — Kars line"),
  ])
  func `dashes of every kind are tokens of their own`(
    _ text: String, _ expected: String
  ) {
    #expect(reading(text) == expected)
  }
}
