/// Finds the article's own title among the lines above its first sentence.
///
/// The candidates are the short lines above the body, `run`; a line is fit if it says what `title`,
/// the title in the metadata, says, or if the body shares its words. Nil if no line is fit.
func headline(
  of shapes: [LineShape], kinds: [Furniture?], before run: Range<Int>, title: String?
) -> Int? {
  if let marked = shapes.firstIndex(where: { $0.hint == .headline }) { return marked }
  let above = run.lowerBound
  var candidates = Array((0..<above).filter { isCandidate(shapes[$0], kinds[$0]) }.suffix(200))
  if candidates.isEmpty, above + 1 < run.upperBound, isQuestion(shapes[above]) {
    candidates = [above]
  }
  if let title, let same = candidates.first(where: { shapes[$0].phrase == phrase(of: title) }) {
    return same
  }
  let isPlain = kinds.prefix(above).allSatisfy { $0 == nil || $0 == .byline || $0 == .date }
  if isPlain, candidates.count == 1 { return candidates[0] }
  let body = Cohesion(shapes, members: run.filter { shapes[$0].isProse })
  let scored = candidates.map { index in
    let length = min(1, Double(shapes[index].words.count) / 6)
    let fit = length * body.share(of: index) - (kinds[index] == .echo ? 0.3 : 0)
    let bonus = (isRepeated(index, in: shapes) ? 0.3 : 0) + (isPlain && index == 0 ? 0.2 : 0)
    return (index: index, fit: fit + bonus)
  }
  let best = scored.filter { $0.fit >= 0.35 }.max { $0.fit < $1.fit }?.index
  return best ?? (isPlain && candidates.count <= 3 ? candidates.first : nil)
}

/// The words of a text as `LineShape.phrase` has them.
func phrase(of text: String) -> String {
  contentWords(of: text).map(\.lowercased).joined(separator: " ")
}

private func isCandidate(_ shape: LineShape, _ kind: Furniture?) -> Bool {
  guard kind == nil || kind == .echo, shape.hint == .none || shape.hint == .heading else {
    return false
  }
  return (2...25).contains(shape.words.count) && (!shape.isProse || isQuestion(shape))
    && !shape.line.hasSuffix(":") && !shape.line.hasSuffix(",")
}

/// Whether a line is short and asks or exclaims, as some headlines do; nobody speaks it.
private func isQuestion(_ shape: LineShape) -> Bool {
  let asks = shape.line.hasSuffix("?") || shape.line.hasSuffix("!")
  return asks && shape.sentences == 1 && shape.words.count <= 14 && !shape.hasQuote
    && !shape.hasSpeaker
}

/// Whether another line is the same, or ends in the same words after a path to the page.
private func isRepeated(_ index: Int, in shapes: [LineShape]) -> Bool {
  let phrase = shapes[index].phrase
  return shapes.indices.contains { other in
    other != index && abs(other - index) > 1 && shapes[other].phrase.hasSuffix(phrase)
  }
}
