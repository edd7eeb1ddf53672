/// A name turned into an id: lower case, ASCII letters and digits, words joined by hyphens.
///
/// Latin letters lose their accents; those that have no plain form (ə, ı, ø, ł, đ, ß, æ, œ) are spelt
/// as English newspapers do. Other scripts keep their letters.
/// - Returns: never empty: `unnamed` when no letter or digit is left.
public func slug(_ name: String) -> String {
  var result = ""
  var gap = false
  for scalar in folded(name).unicodeScalars {
    if scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
      if gap, !result.isEmpty { result.append("-") }
      gap = false
      result.unicodeScalars.append(scalar)
    } else if scalar != "'" && scalar != "’" && scalar != "." {
      gap = true
    }
  }
  return result.isEmpty ? "unnamed" : result
}

/// A text in lower case without accents, for comparing names in different spellings.
public func folded(_ text: String) -> String {
  var result = ""
  for scalar in text.lowercased().unicodeScalars {
    if scalar.isASCII {
      result.unicodeScalars.append(scalar)
    } else if scalar.properties.generalCategory == .nonspacingMark {
      continue
    } else if let spelling = plainSpellings[scalar] {
      result += spelling
    } else {
      result.unicodeScalars.append(scalar)
    }
  }
  return result
}

private let plainSpellings: [Unicode.Scalar: String] = {
  var spellings: [Unicode.Scalar: String] = [
    "ə": "a", "ı": "i", "ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ð": "d",
    "þ": "th", "ǣ": "ae", "ǽ": "ae", "ǿ": "o", "ſ": "s", "ẛ": "s", "\u{a0}": " ", "\u{202f}": " ",
    "\u{2011}": "-", "’": "'",
  ]
  for family in accentedLetters {
    let letters = Array(family.unicodeScalars)
    for accented in letters.dropFirst() { spellings[accented] = String(letters[0]) }
  }
  return spellings
}()

/// Each plain letter, followed by the precomposed letters of Unicode that decompose to it.
private let accentedLetters = [
  "aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ",
  "bḃḅḇ",
  "cçćĉċčḉ",
  "dďḋḍḏḑḓ",
  "eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ",
  "fḟ",
  "gĝğġģǧǵḡ",
  "hĥȟḣḥḧḩḫẖ",
  "iìíîïĩīĭįǐȉȋḭḯỉị",
  "jĵǰ",
  "kķǩḱḳḵ",
  "lĺļľḷḹḻḽ",
  "mḿṁṃ",
  "nñńņňǹṅṇṉṋ",
  "oòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ",
  "pṕṗ",
  "rŕŗřȑȓṙṛṝṟ",
  "sśŝşšșṡṣṥṧṩ",
  "tţťțṫṭṯṱẗ",
  "uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự",
  "vṽṿ",
  "wŵẁẃẅẇẉẘ",
  "xẋẍ",
  "yýÿŷȳẏẙỳỵỷỹ",
  "zźżžẑẓẕ",
  "αάἀἁὰᾶ", "εέἐἑὲ", "ηήἠἡὴῆ", "ιίϊΐἰἱὶῖ", "οόὀὁὸ", "υύϋΰὐὑὺῦ", "ωώὠὡὼῶ",
  "аӑӓ", "гѓ", "еѐёӗ", "жӂӝ", "зӟ", "иѝйӣӥ", "ії", "кќ", "оӧ", "уўӯӱӳ", "чӵ", "ыӹ", "эӭ",
  "ʒǯ", "ϒϓϔ", "ѵѷ", "әӛ", "өӫ",
]
