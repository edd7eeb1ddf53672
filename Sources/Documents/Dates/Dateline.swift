import Knowledge

/// The place, day and agency at the head of an article: "OSLO, 3 May (Reuters) - ".
struct Dateline: Equatable {
  /// How many bytes of the line it takes, with the dash and the white space after it.
  var length: Int
  /// The day it names, nil for "OSLO (Reuters) - ".
  var date: DateMention?

  /// The dateline that a line begins with; nil if it begins otherwise.
  ///
  /// It is a place or two in capitals or with capital letters, a date or an agency in brackets or
  /// both, and a dash or a colon. Before a dash a place in capitals is enough.
  init?(of line: String) {
    let bytes = Array(line.utf8.prefix(Self.reach))
    guard let end = Self.end(in: bytes) else { return nil }
    let head = String(decoding: bytes[..<end.lowerBound], as: UTF8.self)
    let mention = DateMention.all(in: head).first
    let agency = Self.agency(in: head)
    let place = head.utf8.prefix(
      min(mention?.range.lowerBound ?? head.utf8.count, agency ?? head.utf8.count))
    guard Self.isPlace(String(decoding: Array(place), as: UTF8.self)),
      Self.isClosed(head, after: mention, agency)
    else { return nil }
    // "3 May: Chile opens a consulate" is an entry of a chronology.
    let isPlaceless = place.allSatisfy { !$0.isASCIILetter }
    guard !isPlaceless || end.isDash && mention?.date?.day != nil || agency != nil else {
      return nil
    }
    // "NATO - Russia" is no place and text: before a short dash a name of four letters may be a body.
    let letters = end.isLong ? 3 : 5
    guard mention != nil || agency != nil || end.isDash && Self.isInCapitals(head, letters) else {
      return nil
    }
    date = mention
    length = end.upperBound
  }

  /// Whether a line of its own tells nothing but place, day and who wrote it: "OSLO, 3 May 2024 (Own
  /// Wire)".
  static func isAlone(_ line: String) -> Bool {
    guard line.utf8.count <= reach, line.split(separator: " ").count <= 14,
      let mention = DateMention.all(in: line).first(where: { $0.date?.day != nil })
    else { return false }
    let bytes = Array(line.utf8)
    let place = String(decoding: bytes[..<mention.range.lowerBound], as: UTF8.self)
    let rest = bytes[mention.range.upperBound...].drop { $0.isASCIIBlank }
    let isParted = rest.first.map { "(-|,/".utf8.contains($0) || $0 == 0xE2 } ?? true
    return isPlace(place) && isInCapitals(place.filter { $0 != "," }, 3) && isParted
      && rest.last != UInt8(ascii: ".")
  }

  /// How far into a line its dateline may reach, in bytes.
  private static let reach = 120

  /// The mark between a dateline and the text.
  private struct End {
    var lowerBound: Int
    var upperBound: Int
    var isDash: Bool
    /// Whether it is a long dash.
    var isLong: Bool
  }

  private static func end(in bytes: [UInt8]) -> End? {
    for start in bytes.indices {
      let mark = mark(at: start, in: bytes)
      guard mark > 0 else { continue }
      var next = start + mark
      let isBeforeSpace = bytes[next...].first.map { $0.isASCIIBlank || $0 == 0xC2 } == true
      let isDash = bytes[start] != UInt8(ascii: ":")
      let isLong = isDash && mark > 1
      guard isLong || isBeforeSpace, !isDash || isLong || start > 0 && bytes[start - 1] == 0x20
      else { continue }
      next += bytes[next...].prefix { $0.isASCIIBlank || $0 == 0xC2 || $0 == 0xA0 }.count
      return End(lowerBound: start, upperBound: next, isDash: isDash, isLong: isLong)
    }
    return nil
  }

  /// How many bytes of dash or colon stand at an offset.
  private static func mark(at start: Int, in bytes: [UInt8]) -> Int {
    switch bytes[start] {
    case UInt8(ascii: ":"), UInt8(ascii: "|"): 1
    case UInt8(ascii: "-"): bytes[(start + 1)...].first == UInt8(ascii: "-") ? 2 : 1
    case 0xE2 where bytes[(start + 1)...].first == 0x80:
      [0x93, 0x94].contains(bytes[(start + 2)...].first ?? 0) ? 3 : 0
    default: 0
    }
  }

  /// Where an agency in brackets or slashes begins, if it stands last.
  private static func agency(in head: String) -> Int? {
    let head = Array(head.utf8)
    guard let last = head.lastIndex(where: { !$0.isASCIIBlank }),
      let opener = [UInt8(ascii: ")"): UInt8(ascii: "("), UInt8(ascii: "/"): UInt8(ascii: "/")][
        head[last]],
      let start = head[..<last].lastIndex(of: opener), last - start > 1
    else { return nil }
    return start
  }

  private static func isPlace(_ words: String) -> Bool {
    let words = words.split { " ,(/".contains($0) || $0.isWhitespace }
    guard words.count <= 6 else { return false }
    return words.first.map { !prepositions.contains($0.lowercased()) } ?? true
      && words.allSatisfy {
        $0.first?.isUppercase == true || $0.hasSuffix(")") || ["de", "of", "la"].contains($0)
      }
  }

  /// Whether nothing but an agency follows the date.
  private static func isClosed(_ head: String, after mention: DateMention?, _ agency: Int?) -> Bool
  {
    guard let mention else { return true }
    let end = max(agency ?? head.utf8.count, mention.range.upperBound)
    let between = Array(head.utf8)[mention.range.upperBound..<end]
    return between.allSatisfy { $0.isASCIIBlank || ",.".utf8.contains($0) || $0 >= 0x80 }
  }

  private static func isInCapitals(_ words: String, _ letters: Int) -> Bool {
    words.count(where: \.isLetter) >= letters
      && words.allSatisfy { !$0.isLowercase && !$0.isNumber }
  }

  private static let prepositions: Set<String> = [
    "on", "in", "by", "since", "from", "until", "till", "as", "after", "before", "at", "the",
    "last", "this", "between", "around",
  ]
}
