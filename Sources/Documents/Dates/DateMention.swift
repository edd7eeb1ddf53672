import Knowledge

/// A date that a text writes out, in any of the usual English and numeric shapes.
struct DateMention: Equatable {
  /// UTF-8 offsets into the text that was read.
  var range: Range<Int>
  /// Nil in "28 April".
  var year: Int?
  var month: Int?
  var day: Int?

  /// The date, if the text names its year.
  var date: PartialDate? { year.flatMap { PartialDate(year: $0, month: month, day: day) } }

  /// The date with the year that brings it nearest to another date.
  func date(near other: PartialDate) -> PartialDate? {
    let aim = CalendarDay(firstOf: other).number
    let years = year.map { [$0] } ?? [other.year - 1, other.year, other.year + 1]
    return years.compactMap { PartialDate(year: $0, month: month, day: day) }
      .min {
        abs(CalendarDay(firstOf: $0).number - aim) < abs(CalendarDay(firstOf: $1).number - aim)
      }
  }
}

extension DateMention {
  /// How far into a line dates are looked for, in bytes.
  private static let reach = 600

  /// The dates of a line, in order; a day and a month without a year included.
  static func all(in line: String) -> [DateMention] {
    let pieces = DatePiece.pieces(of: Array(line.utf8.prefix(reach)))
    var mentions: [DateMention] = []
    var index = 0
    while index < pieces.count {
      if let match = DateShape.match(pieces[index...]) {
        mentions.append(match.mention)
        index += match.length
      } else {
        index += 1
      }
    }
    return mentions
  }

  /// The date in a value meant to be one: a `datetime` attribute, a front matter field.
  ///
  /// A bare year or year and month count here, as they do not in running text. The day is that of
  /// the time zone written.
  static func value(_ text: String) -> DateMention? {
    let trimmed = SourceText(text)
    let value = trimmed[trimmed.trimmed(0..<trimmed.bytes.count)]
    if let date = try? PartialDate(iso: value) {
      return DateMention(
        range: 0..<value.utf8.count, year: date.year, month: date.month, day: date.day)
    }
    return all(in: value).first { $0.date != nil }
  }
}
