import Testing

struct GlyphTests {
  @Test(arguments: [
    ("one\u{A0}two\u{202F}three\u{2007}four\u{2009}five\u{3000}six", "one two three four five six"),
    ("10\u{202F}000 and 5\u{A0}% and 3\u{2009}km", "10 000 and 5 % and 3 km"),
    ("Mr.\u{A0}Roe met Gen.\u{202F}Li.\u{A0}They left.", "Mr. Roe met Gen. Li . ‖ They left ."),
    ("\u{FEFF}He left. She\u{200B}stayed.", "He left . ‖ She stayed ."),
    ("soft\u{AD}ware Azer\u{AD}bai\u{AD}jan's", "soft\u{AD}ware Azer\u{AD}bai\u{AD}jan 's"),
    ("word\u{2060}joiner zw\u{200C}nj zw\u{200D}j", "word\u{2060}joiner zw\u{200C}nj zw\u{200D}j"),
    ("tab\tand\u{B}line\u{C}and\u{0}null\u{7F}del\u{9F}end", "tab and line ‖ and null del end"),
    (
      "a\u{E000}b \u{FFFD}\u{FFFD} \u{FFFC} \u{FFFF}",
      "a \u{E000} b \u{FFFD} \u{FFFD} \u{FFFC} \u{FFFF}"
    ),
    ("He left.\u{200E} She stayed.\u{200F}", "He left . ‖ She stayed ."),
  ])
  func `invisible characters are white space or stay within words`(
    _ text: String, _ expected: String
  ) {
    #expect(reading(text) == expected)
  }

  @Test(arguments: [
    ("The president (الرئيس) said. He left.", "The president ( الرئيس ) said . ‖ He left ."),
    ("He said \u{200F}السلام عليكم\u{200F}. She left.", "He said السلام عليكم . ‖ She left ."),
    (
      "The name \u{2067}محمد علي\u{2069} is common. Next.", "The name محمد علي is common . ‖ Next ."
    ),
    ("He wrote “\u{202B}شكرا.\u{202C}” She left.", "He wrote “ شكرا . ” ‖ She left ."),
    ("50\u{200E}% of U.S.\u{200E} officials", "50 % of U.S. officials"),
    ("Hebrew שלום עולם. The end.", "Hebrew שלום עולם . ‖ The end ."),
    ("أولا، ثانيا؛ ثالثا؟ Next.", "أولا ، ثانيا ؛ ثالثا ؟ ‖ Next ."),
    ("محمد بن سلمان met Ada. He left.", "محمد بن سلمان met Ada . ‖ He left ."),
  ])
  func `marks of writing direction are no part of words`(
    _ text: String, _ expected: String
  ) {
    #expect(reading(text) == expected)
  }

  @Test(arguments: [
    ("İlham Əliyev met Ərdoğan. İrəvan agreed.", "İlham Əliyev met Ərdoğan . ‖ İrəvan agreed ."),
    (
      "I\u{307}lham met Erdog\u{306}an. E\u{301}mile left. A\u{30A}sa too.",
      "I\u{307}lham met Erdog\u{306}an . ‖ E\u{301}mile left . ‖ A\u{30A}sa too ."
    ),
    ("Recep Erdoğan’ın, Çavuşoğlu, Gülşən, Iğdır", "Recep Erdoğan’ın , Çavuşoğlu , Gülşən , Iğdır"),
    (
      "Ararat Mirzoyan (Արարատ Միրզոյան) left. Միրզոյանը եկավ։",
      "Ararat Mirzoyan ( Արարատ Միրզոյան ) left . ‖ Միրզոյանը եկավ ։"
    ),
    ("Ի՞նչ, Օ՜ և այո՛", "Ի՞նչ , Օ՜ և այո՛"),
    ("ნიკოლ met Владимир. Он уехал.", "ნიკოლ met Владимир . ‖ Он уехал ."),
    ("cafe\u{301}'s re\u{301}sume\u{301}-like", "cafe\u{301} 's re\u{301}sume\u{301} - like"),
    ("習近平 met 岸田文雄. 北京, 上海", "習近平 met 岸田文雄 . ‖ 北京 , 上海"),
    ("김정은 met 문재인. हिन्दी ไทย ሰላም", "김정은 met 문재인 . ‖ हिन्दी ไทย ሰላም"),
    (
      "\u{301}odd \"\u{301} ... US$\u{301} 5\u{301}km",
      "\u{301}odd \"\u{301} ... ‖ US$\u{301} 5\u{301}km"
    ),
  ])
  func `names of every script are words with their accents apart or not`(
    _ text: String, _ expected: String
  ) {
    #expect(reading(text) == expected)
  }

  @Test(arguments: [
    ("Great 👍🏽! 👨‍👩‍👧‍👦 left.", "Great 👍🏽 ! 👨‍👩‍👧‍👦 left ."),
    ("🇦🇿🇦🇲 ❤️‍🔥 🏴‍☠️ 👩🏾‍🚀 👁️‍🗨️", "🇦🇿 🇦🇲 ❤️‍🔥 🏴‍☠️ 👩🏾‍🚀 👁️‍🗨️"),
    ("🏴󠁧󠁢󠁥󠁮󠁧󠁿 5️\u{20E3} #️\u{20E3} *️\u{20E3} ©️ ™ ☎️", "🏴󠁧󠁢󠁥󠁮󠁧󠁿 5️\u{20E3} #️\u{20E3} *️\u{20E3} ©️ ™ ☎️"),
    ("word😀word 😀😀 👍👍🏿 🇦", "word 😀 word 😀 😀 👍 👍🏿 🇦"),
    (":) :-) ;) :D <3 :'( ^_^ :/ <3.", ":) :-) ;) :D <3 :'( ^_^ :/ < 3 ."),
  ])
  func `an emoji is one token with all that is joined to it`(
    _ text: String, _ expected: String
  ) {
    #expect(reading(text) == expected)
  }
}
