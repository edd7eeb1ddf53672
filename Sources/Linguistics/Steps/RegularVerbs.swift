/// Regular verbs whose forms the learned rules take apart in the wrong place: "cede" of "ceded",
/// "boycott" of "boycotted".
enum RegularVerbs {
  /// The lemma of a form in small letters of one of these verbs, nil for all other words.
  static func lemma(of form: String) -> String? { lemmas[form] }

  private static let verbs = """
    abrade accede accredit ache adore amnesty animate annoy annul armour atone audit avenge axe \
    bamboozle barricade baste bathe beguile bequeath bide birdie blare bleat blitz bloat \
    blockade boat bore boycott braid browbeat buzz cajole cane cascade cede centre chafe \
    chaperone chime choke clamour cloak clone clothe coat cohere colour condole convoke corrode \
    counsel cow crane cringe crusade dazzle decode defraud degrade demote deplete deplore \
    despair dethrone devour discredit disembowel dishonour disinvite dissuade doctor dole dope \
    drone dupe dye dynamite egg elicit elope embargo embezzle empty encode endeavour ensnare \
    enthrone entreat envelop equal erode evade excrete exhale extol eye fare feud fine flare \
    flavour flout foul fringe fuel garrote garrotte gazette glare gore grade gripe headline heap \
    hinge hole home hone humour hype impale impede impel impinge implode implore incline inhale \
    instil insure intercede intone jade jawbone kayak knife lean leap level loathe lounge lunge \
    maraud masquerade mentor mete mime mimic mine mope mouth muzzle nuke panic pare parole \
    patrol pervade pine pity poke pore prime profile prune puzzle quarantine quarrel quell quiz \
    rebuke recede reconvene refuel regale rely rendezvous repel revere revile rhyme rile roar \
    rope rumour savour scale scapegoat scavenge scheme scout secede shade shanghai shore \
    sideline slope snare snipe soothe spell sprout stampede stereotype stockpile stoke stone \
    strafe streak streamline stroke stymie succour summons swathe swell swipe team telephone \
    time torpedo tote traffic trek trouble tutor upbraid upgrade veto wade wander waste whine \
    wine wiretap wreak writhe zone
    """

  private static let lemmas: [String: String] = {
    var lemmas: [String: String] = [:]
    for verb in verbs.split(separator: " ").map(String.init) {
      for form in forms(of: verb) { lemmas[form] = verb }
    }
    return lemmas
  }()

  /// The past, the participle in -ing and the form in -s, as English spells them; where only the
  /// stress decides whether the last letter doubles, both spellings.
  private static func forms(of verb: String) -> [String] {
    let letters = Array(verb)
    let (last, before) = (letters[letters.count - 1], letters[letters.count - 2])
    let stem = String(letters.dropLast())
    switch last {
    case "e" where "iy".contains(before): return [verb + "d", verb + "ing", verb + "s"]
    case "e": return [verb + "d", stem + "ing", verb + "s"]
    case "y" where !isVowel(before): return [stem + "ied", verb + "ing", stem + "ies"]
    case "c": return [verb + "ked", verb + "king", verb + "s"]
    default:
      let plural = "szo".contains(last) ? "es" : "s"
      let isShort =
        isVowel(before) && !"aeio".contains(letters[letters.count - 3]) && !isVowel(last)
        && !"wxy".contains(last)
      let stems = isShort ? [verb, verb + String(last)] : [verb]
      return stems.flatMap { [$0 + "ed", $0 + "ing", $0 + plural] }
    }
  }

  private static func isVowel(_ letter: Character) -> Bool { "aeiou".contains(letter) }
}
