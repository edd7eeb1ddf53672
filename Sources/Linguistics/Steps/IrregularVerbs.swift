/// Past forms of irregular verbs, for those that no training text had.
enum IrregularVerbs {
  /// The lemma of a past tense or participle in small letters, nil for regular forms.
  static func lemma(of form: String) -> String? { lemmas[form] }

  /// Each lemma with its irregular forms; forms that are verbs of their own ("found", "lay") are not
  /// here.
  private static let lemmas: [String: String] = {
    let verbs = """
      arise arose arisen, bear bore borne, beat beaten, bid bade bidden, bind bound, bite bit bitten, \
      bleed bled, breed bred, build built, burst, buy bought, catch caught, cling clung, \
      creep crept, deal dealt, dig dug, draw drew drawn, drive drove driven, fall fell fallen, \
      fight fought, flee fled, fling flung, fly flew flown, forbid forbade forbidden, \
      foresee foresaw foreseen, forgive forgave forgiven, free freed, freeze froze frozen, \
      hide hid hidden, hold held, kneel knelt, lead led, lend lent, mislead misled, mow mown, \
      overthrow overthrew overthrown, plead pled, ride rode ridden, rise rose risen, seek sought, \
      sell sold, shake shook shaken, shine shone, shoot shot, shrink shrank shrunk, sling slung, \
      slay slew slain, spend spent, spin spun, steal stole stolen, stick stuck, sting stung, \
      stride strode, strike struck stricken, strive strove striven, swear swore sworn, \
      sweep swept, swell swollen, swing swung, teach taught, tear tore torn, throw threw thrown, \
      tread trod trodden, weave wove woven, weep wept, withdraw withdrew withdrawn, \
      withhold withheld, withstand withstood, wring wrung
      """
    var lemmas: [String: String] = [:]
    for verb in verbs.split(separator: ",") {
      let forms = verb.split(separator: " ").map(String.init)
      for form in forms.dropFirst() { lemmas[form] = forms[0] }
    }
    return lemmas
  }()
}
