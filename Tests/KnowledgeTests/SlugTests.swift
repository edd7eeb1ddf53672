import Foundation
import Knowledge
import Testing

struct SlugTests {
  @Test(arguments: [
    ("Mira Halvorsen", "mira-halvorsen"), ("José Núñez", "jose-nunez"), ("Əli Şəfiq", "ali-safiq"),
    ("Łukasz Wałęsa", "lukasz-walesa"), ("Straße & Söhne", "strasse-sohne"), ("O'Brien", "obrien"),
    ("O’Brien", "obrien"), ("J. R. Hart", "j-r-hart"), ("U.S. Senate", "us-senate"),
    ("İrem Iğdır", "irem-igdir"), ("  Ann--Lee  ", "ann-lee"), ("Joe\u{a0}Hart", "joe-hart"),
    ("G7", "g7"), ("Кремль", "кремль"), ("", "unnamed"), ("?!—", "unnamed"), ("\u{301}", "unnamed"),
  ])
  func `turns a name into an id`(_ name: String, _ id: String) {
    #expect(slug(name) == id)
  }

  @Test func `is the slug of itself`() {
    for name in ["Mira Halvorsen", "Đỗ Mười", "Ångström GmbH", "", "Ελλάδα", "日本 3"] {
      #expect(slug(slug(name)) == slug(name))
    }
  }

  @Test(arguments: [0xc0...0x24f, 0x370...0x3ff, 0x400...0x4ff, 0x1e00...0x1eff])
  func `reads letters with accents the same in one piece and in two`(_ block: ClosedRange<UInt32>) {
    for scalar in block.compactMap(Unicode.Scalar.init) where scalar.properties.isAlphabetic {
      let whole = String(scalar)
      let parts = whole.decomposedStringWithCanonicalMapping
      guard parts.unicodeScalars.count > 1 else { continue }
      #expect(Array(folded(whole).utf8) == Array(folded(parts).utf8), "U+\(scalar.value)")
    }
  }

  @Test func `keeps case and accents out of comparison, and nothing else`() {
    #expect(folded("ÅSA Möller") == folded("Asa Moller"))
    #expect(folded("Asa Moller") != folded("Asa Miller"))
    #expect(folded("a-b’c\u{a0}d") == "a-b'c d")
  }
}
