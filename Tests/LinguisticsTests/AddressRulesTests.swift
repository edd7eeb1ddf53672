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

  @Test(arguments: [
    (
      "See https://example.org/a?b=c&d=e#f. Then leave.",
      "See https://example.org/a?b=c&d=e#f . ‖ Then leave ."
    ),
    ("(see https://example.org/x_(y)). Next.", "( see https://example.org/x_(y) ) . ‖ Next ."),
    (
      "(https://example.org). “https://example.org”",
      "( https://example.org ) . ‖ “ https://example.org ”"
    ),
    (
      "https://example.org/… or https://example.org/a…",
      "https://example.org/ … or https://example.org/a …"
    ),
    ("www.example.org/path?x=1. It works.", "www.example.org/path?x=1 . ‖ It works ."),
    (
      "example.org, example.org/en and news.example.com.tr/a-b.html!",
      "example.org , example.org/en and news.example.com.tr/a-b.html !"
    ),
    (
      "Mail desk@example.org; press.office@example.am. He left.",
      "Mail desk@example.org ; press.office@example.am . ‖ He left ."
    ),
    ("http://192.0.2.1:8080/x and 192.0.2.1", "http://192.0.2.1:8080/x and 192.0.2.1"),
    (
      "ftp://example.org/c mailto:x@example.org doi:10.1000/182",
      "ftp://example.org/c mailto:x@example.org doi:10.1000/182"
    ),
    (
      "Kordo.com Inc. said so on Kordo.com. He left.",
      "Kordo.com Inc. said so on Kordo.com . ‖ He left ."
    ),
    (
      "report.pdf, data.tar.gz and alt.binaries.boats",
      "report.pdf , data.tar.gz and alt.binaries.boats"
    ),
    ("He left.She stayed. end.start, Mr.Roe", "He left . ‖ She stayed . ‖ end . start , Mr. Roe"),
    ("example.org's page, example.org’s page", "example.org 's page , example.org ’s page"),
  ])
  func `addresses end before the sentence's punctuation`(
    _ text: String, _ expected: String
  ) {
    #expect(reading(text) == expected)
  }

  @Test(arguments: [
    (
      "@handle, @handle: @handle's (@handle) @han_dle2",
      "@handle , @handle : @handle 's ( @handle ) @han_dle2"
    ),
    (
      "#peace #Peace2020 #AzərbaycanDilində #Արցախ #5",
      "#peace #Peace2020 #AzərbaycanDilində #Արցախ # 5"
    ),
    ("(#peace) #sun#sea #StopWar! “#peace”", "( #peace ) #sun #sea #StopWar ! ‖ “ #peace ”"),
    ("RT @ada: hi @bo, it’s @example.org", "RT @ada : hi @bo , it ’s @example.org"),
    (".@handle and me@ and # and @", ". @handle and me @ and # and @"),
  ])
  func `handles and tags are whole`(
    _ text: String, _ expected: String
  ) {
    #expect(reading(text) == expected)
  }
}
