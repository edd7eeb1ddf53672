/// Dictionary forms that a word and its part of speech do not settle, but its sentence does.
extension LemmaTable {
  /// The dictionary forms of the words of a sentence, as the treebanks of English have them.
  ///
  /// What ``lemma(of:upos:)`` gives, but for
  /// - words with a space too many ("with out"): the first part has the lemma of the whole;
  /// - "her", which is "she" unless it stands for an owner;
  /// - "'s" and "'d" as auxiliaries: "be" or "have", "would" or "have", by the verb's form;
  /// - names in capitals: "HELSINKI" among other capitals has "Helsinki", "UNESCO" alone its own;
  /// - adjectives that are part of a name and keep their capital: "Foreign Office", "Albanian".
  ///
  /// - Parameters:
  ///   - forms: the words of one sentence.
  ///   - reading: what the network says of them; one of everything for each word.
  /// - Returns: a lemma for each word.
  package func lemmas(of forms: [String], read reading: Prediction) -> [String] {
    let sentence = ReadSentence(forms: forms, reading: reading)
    return forms.indices.map { lemma(of: $0, in: sentence) }
  }

  private func lemma(of index: Int, in sentence: ReadSentence) -> String {
    let form = sentence.wholeForm(index)
    let upos = sentence.reading.upos[index]
    switch upos {
    case .pron where form.lowercased() == "her":
      return sentence.reading.deprels[index] == .nmodPoss ? "her" : "she"
    case .aux:
      return shortAuxiliary(index, in: sentence) ?? lemma(of: form, upos: upos)
    case .propn where sentence.isShouted(index) && exceptions[Key(upos, form)] == nil:
      return lemma(of: form.prefix(1) + form.dropFirst().lowercased(), upos: upos)
    case .adj where sentence.isPartOfName(index):
      let lemma = lemma(of: form, upos: upos)
      return lemma.prefix(1).uppercased() + lemma.dropFirst()
    default:
      return lemma(of: form, upos: upos)
    }
  }

  /// The lemma of "'s" or "'d" as an auxiliary, nil for all other words.
  private func shortAuxiliary(_ index: Int, in sentence: ReadSentence) -> String? {
    let head = sentence.reading.heads[index]
    let verb = sentence.forms[head].lowercased()
    switch Self.normal(sentence.forms[index], .aux) {
    case "'s":
      // "It 's been", but "it 's raining", "it 's gon na".
      let isPerfect = sentence.reading.deprels[index] == .aux && !verb.hasSuffix("ing")
      return isPerfect && verb != "gon" ? "have" : "be"
    case "'d":
      let isBase = sentence.reading.upos[head] != .verb || lemma(of: verb, upos: .verb) == verb
      let next = index + 1 < sentence.forms.count ? sentence.forms[index + 1].lowercased() : ""
      return isBase && !["been", "better", "had"].contains(next) ? "would" : "have"
    default: return nil
    }
  }
}

/// The words of a sentence with what the network says of them.
private struct ReadSentence {
  let forms: [String]
  let reading: Prediction

  /// A word together with the parts that a wrong space cut off.
  func wholeForm(_ index: Int) -> String {
    var form = forms[index]
    var next = index + 1
    while next < forms.count, reading.deprels[next] == .goeswith, reading.heads[next] == index {
      form += forms[next]
      next += 1
    }
    return form
  }

  /// Whether a name in capitals is most likely not a short form: it is long, or has company.
  func isShouted(_ index: Int) -> Bool {
    let length = forms[index].unicodeScalars.count
    guard length >= 4, isInCapitals(index) else { return false }
    return length >= 7 || neighbours(of: index).contains(where: isInCapitals)
  }

  /// Whether a word consists of two or more capital letters.
  private func isInCapitals(_ index: Int) -> Bool {
    let scalars = forms[index].unicodeScalars
    return scalars.count > 1 && scalars.allSatisfy(\.properties.isUppercase)
  }

  /// Whether an adjective has its capital for another reason than to begin the sentence: beside a
  /// proper noun, or derived from one.
  func isPartOfName(_ index: Int) -> Bool {
    guard isCapitalised(index), !isFirst(index) else { return false }
    return ["an", "ese"].contains(where: forms[index].hasSuffix)
      || neighbours(of: index).contains { reading.upos[$0] == .propn && beginsWithCapital($0) }
  }

  /// Whether a word has one capital, at its beginning.
  private func isCapitalised(_ index: Int) -> Bool {
    beginsWithCapital(index)
      && !forms[index].unicodeScalars.dropFirst().contains(where: \.properties.isUppercase)
  }

  private func beginsWithCapital(_ index: Int) -> Bool {
    forms[index].unicodeScalars.first?.properties.isUppercase ?? false
  }

  /// Whether only quotes and other marks come before a word.
  private func isFirst(_ index: Int) -> Bool {
    forms[..<index].allSatisfy { form in
      !(form.unicodeScalars.first.map {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      } ?? false)
    }
  }

  private func neighbours(of index: Int) -> [Int] {
    [index - 1, index + 1].filter(forms.indices.contains)
  }
}
