/// Past forms of irregular verbs, for those that no training text had or that one has wrong.
enum IrregularVerbs {
  /// The lemma of a past tense or participle in small letters, nil for regular forms.
  static func lemma(of form: String) -> String? { lemmas[form] }

  /// Each lemma with its irregular forms; forms that are verbs of their own ("found", "lay") are not
  /// here.
  private static let lemmas: [String: String] = {
    let verbs = """
      arise arose arisen, awake awoke awoken, bear bore borne, beat beaten, become became, \
      befall befell befallen, beget begot begotten, begin began begun, behold beheld, bend bent, \
      bid bade bidden, bind bound, bite bit bitten, bleed bled, blow blew blown, break broke broken, \
      breed bred, bring brought, build built, burn burnt, burst, buy bought, catch caught, \
      choose chose chosen, cling clung, come came, creep crept, deal dealt, dig dug, \
      draw drew drawn, dream dreamt, drink drank drunk, drive drove driven, dwell dwelt, \
      eat ate eaten, fall fell fallen, feed fed, feel felt, fight fought, flee fled, fling flung, \
      fly flew flown, forbid forbade forbidden, forego forewent foregone, foresee foresaw foreseen, \
      forget forgot forgotten, forgive forgave forgiven, forsake forsook forsaken, free freed, \
      freeze froze frozen, get got gotten, give gave given, go went gone, grow grew grown, \
      hang hung, have had, hear heard, hide hid hidden, hold held, keep kept, kneel knelt, \
      know knew known, lay laid, lead led, leap leapt, learn learnt, leave left, lend lent, lie lain, \
      lose lost, make made, mean meant, meet met, mislead misled, mow mown, \
      overthrow overthrew overthrown, pay paid, plead pled, prove proven, ride rode ridden, \
      ring rang rung, rise rose risen, run ran, saw sawn, say said, see seen, seek sought, \
      sell sold, send sent, sew sewn, shake shook shaken, shear shorn, shine shone, shoot shot, \
      show shown, shrink shrank shrunk, sing sang sung, sink sank sunk, sit sat, slay slew slain, \
      sleep slept, slide slid, sling slung, slink slunk, smell smelt, smite smote smitten, sow sown, \
      speak spoke spoken, speed sped, spell spelt, spend spent, spill spilt, spin spun, \
      spoil spoilt, spring sprang sprung, stand stood, steal stole stolen, stick stuck, \
      sting stung, stink stank stunk, strew strewn, stride strode, strike struck stricken, \
      string strung, strive strove striven, swear swore sworn, sweep swept, swell swollen, \
      swim swam swum, swing swung, take took taken, teach taught, tear tore torn, tell told, \
      think thought, throw threw thrown, tread trod trodden, understand understood, wake woke woken, \
      wear wore worn, weave wove woven, weep wept, win won, withdraw withdrew withdrawn, \
      withhold withheld, withstand withstood, wring wrung, write wrote written
      """
    var lemmas: [String: String] = [:]
    for verb in verbs.split(separator: ",") {
      let forms = verb.split(separator: " ").map(String.init)
      for form in forms.dropFirst() { lemmas[form] = forms[0] }
    }
    return lemmas
  }()
}
