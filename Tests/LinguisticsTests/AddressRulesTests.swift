import Testing

struct AddressRulesTests {
  @Test(arguments: [
    "https://example.org/a-b/c_d?e=f&g=h#i", "http://example.com", "www.example.net/news",
    "HTTP://EXAMPLE.COM",
    "mira.kovacs@example.org", "desk+news@mail.example.co.uk", "example.org",
    "news.example.com/today",
    "report-final.pdf", "mailto:desk@example.org",
  ])
  func `an address is one token, the sentence's punctuation is not part of it`(_ address: String) {
    #expect(tokens("see \(address), or (\(address)).") == "see \(address) , or ( \(address) ) .")
  }

  @Test(arguments: [
    ("It ended.Nothing followed", "It ended . Nothing followed"),
    ("a:b", "a : b"),
    ("me@", "me @"),
    ("https://", "https : / /"),
    ("“www.example.org”", "“ www.example.org ”"),
    ("<https://example.org/(a)>", "< https://example.org/(a) >"),
  ])
  func `what only looks like one is not`(_ text: String, _ expected: String) {
    #expect(tokens(text) == expected)
  }
}
