/// Cuts a sentence that is too long to be parsed into pieces that are not, after a semicolon if
/// it can be, else after a comma, else anywhere.
///
/// - Parameters:
///   - sentence: indexes of tokens.
///   - limit: the most tokens of a piece, at least 3.
///   - form: the text of a token.
/// - Returns: ranges that together are the sentence, in order; the sentence itself if it is short.
package func pieces(
  of sentence: Range<Int>, limit: Int, form: (Int) -> String
) -> [Range<Int>] {
  precondition(limit >= 3)
  var pieces: [Range<Int>] = []
  var rest = sentence
  while rest.count > limit {
    // A piece of a few tokens would be no clause.
    let window = rest.dropFirst(limit / 3 - 1).prefix(limit - limit / 3 + 1)
    let cut =
      window.last { form($0) == ";" } ?? window.last { form($0) == "," }
      ?? rest.lowerBound + limit - 1
    pieces.append(rest.lowerBound..<cut + 1)
    rest = cut + 1..<rest.upperBound
  }
  return pieces + [rest]
}
