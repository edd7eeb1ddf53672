/// Rules that know furniture by the shape and the words of one line.
extension LineShape {
  var isCopyright: Bool {
    guard words.count <= 40 else { return false }
    return line.contains("©") || phrase.contains("all rights reserved")
      || (phrase.hasPrefix("copyright ") && words.count <= 12)
  }

  /// Names a photographer or an archive, or says who stands where.
  var isCaption: Bool {
    guard words.count <= 45 else { return false }
    let start = line.prefix { $0 != ":" && $0 != " " }.lowercased()
    if start.utf8.count < line.utf8.count, Words.pictures.contains(start),
      line.dropFirst(start.count).hasPrefix(":")
    {
      return true
    }
    return Words.captionSigns.contains(where: contains)
      || Words.weakCaptionSigns.contains { sign in
        !endsSentence && contains(sign) || phrase.hasSuffix(sign)
      }
  }

  /// Says where the text comes from.
  var isCredit: Bool {
    guard words.count <= 25 else { return false }
    let bare = line.drop { "([*_—–- ".contains($0) }.lowercased()
    return Words.creditBeginnings.contains { bare.hasPrefix($0) }
  }

  /// Names the authors.
  var isByline: Bool {
    let isNamesOnly = words.dropFirst().allSatisfy { $0.first?.isUppercase == true }
    guard words.count <= 12, !endsSentence || isNamesOnly else { return false }
    if Words.bylineBeginnings.contains(where: { phrase.hasPrefix($0) }) { return true }
    guard phrase.hasPrefix("by "), words.count >= 2 else { return false }
    return words[1].first?.isUppercase == true || words[1] == "the" || words[1] == "our"
  }

  /// Heads a list of what is not the article.
  var isMarker: Bool {
    if Words.endMarks.contains(line.lowercased()) { return true }
    guard words.count <= 7, !endsSentence || line.hasSuffix("!") || line.hasSuffix("?") else {
      return false
    }
    let plain = phrase.filter { !$0.isNumber }.split(separator: " ").joined(separator: " ")
    return Words.markers.contains(plain)
      || (words.count <= 6 && Words.markerBeginnings.contains { phrase.hasPrefix($0) })
  }

  /// A button, an entry of a menu, a path to the page.
  var isControl: Bool {
    if Words.controls.contains(phrase) { return true }
    guard words.count <= 15, !endsSentence else { return false }
    if words.count <= 8, Words.controlBeginnings.contains(where: { phrase.hasPrefix($0) }) {
      return true
    }
    let paths = [" > ", " › ", " » ", " / "].map { line.split(separator: $0).count - 1 }
    let bars = line.split(separator: "|").count - 1
    return bars >= 2 || paths.contains { $0 >= 1 }
  }

  /// A date and little else.
  var isDateLine: Bool {
    guard words.count <= 14 else { return false }
    let isStamp = Words.dateBeginnings.contains { phrase.hasPrefix($0) }
    guard isStamp || !endsSentence else { return false }
    let dated = DateMention.all(in: line).reduce(0) { sum, mention in
      let bytes = line.utf8.dropFirst(mention.range.lowerBound).prefix(mention.range.count)
      return sum + bytes.split { !$0.isASCIILetter && !$0.isASCIIDigit }.count
    }
    if phrase.hasSuffix(" min read") || phrase.hasSuffix(" minute read")
      || phrase.hasSuffix(" minutes read") || phrase.hasSuffix(" mins read")
    {
      return true
    }
    return dated > 0 && (isStamp || dated * 2 > contentCount)
  }

  private var contentCount: Int { phrase.utf8.split(separator: UInt8(ascii: " ")).count }

  /// Begins with a name and a colon, as the lines of a conversation do.
  var hasSpeaker: Bool {
    guard let colon = words.prefix(4).firstIndex(where: { $0.hasSuffix(":") }) else { return false }
    return words[...colon].allSatisfy { $0.first?.isUppercase == true }
  }

  /// Speaks to the visitor about the site.
  var isAppeal: Bool {
    guard words.count <= 60, !hasQuote, !hasSpeaker else { return false }
    let all = Set(phrase.split(separator: " ").map(String.init))
    if beginsAsAppeal { return true }
    let speaksToReader = !all.isDisjoint(with: ["you", "your", "yours"])
    if all.contains("unsubscribe") { return true }
    let hints = all.intersection(Words.site).count
    if speaksToReader, hints >= (words.count > 30 ? 2 : 1) { return true }
    let speaksOfUs = speaksToReader || !all.isDisjoint(with: ["we", "us", "our"])
    return speaksOfUs && !all.isDisjoint(with: Words.selling)
  }

  /// Begins as short sentences to visitors do: "Sign up", "Join us".
  var beginsAsAppeal: Bool {
    words.count <= 15 && Words.appealBeginnings.contains { phrase.hasPrefix($0) }
  }

  /// The first words of a text that goes on elsewhere.
  var isCutOff: Bool { isTruncated && (8...45).contains(words.count) && !hasQuote }

  /// Points to another article in one line, as "Read also: …" does.
  var isPointer: Bool {
    guard words.count <= 30 else { return false }
    let bare = line.drop { "([*_—–-•>» ".contains($0) }.lowercased()
    return Words.pointers.contains { pointer in
      guard bare.hasPrefix(pointer) else { return false }
      return bare.dropFirst(pointer.count).first.map { ":|–—-/".contains($0) } == true
    }
  }

  /// File names, counters, a logo's text run into its name.
  var isDebris: Bool {
    guard words.count <= 16, !endsSentence, hint != .heading else { return false }
    let digits = words.count { $0.contains { $0.isNumber } }
    let codes = words.count { $0.isCode }
    let hasLetters = line.contains { $0.isLetter }
    return codes > 0 && digits * 2 >= words.count || !hasLetters || isDoubled || isAddress
  }

  private var isAddress: Bool {
    words.count <= 4 && (line.contains("://") || words.contains { $0.isMailAddress })
  }

  /// The same name twice without a blank between.
  private var isDoubled: Bool {
    guard line.count.isMultiple(of: 2), line.count >= 6, line.utf8.count < 200 else { return false }
    return line.prefix(line.count / 2) == line.suffix(line.count / 2)
  }
}

extension Substring {
  /// Letters and digits mixed at length, or a long number: nothing that a reader says.
  fileprivate var isCode: Bool {
    let digits = count { $0.isNumber }
    return digits >= 5 || (digits >= 2 && count >= 8 && contains { $0.isLetter })
  }

  fileprivate var isMailAddress: Bool {
    guard let at = firstIndex(of: "@"), at > startIndex else { return false }
    return self[at...].contains(".")
  }
}
