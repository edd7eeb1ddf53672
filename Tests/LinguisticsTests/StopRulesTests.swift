import Testing

struct StopRulesTests {
  @Test(arguments: [
    ("The train left at 5 p.m. He missed it.", "The train left at 5 p.m. ‖ He missed it ."),
    (
      "The train left at 5 p.m. Passengers cheered.",
      "The train left at 5 p.m. ‖ Passengers cheered ."
    ),
    ("The train left at 5 p.m. Friday.", "The train left at 5 p.m. Friday ."),
    ("The train left at 11 a.m. GMT.", "The train left at 11 a.m. GMT ."),
    (
      "The talks were at 3 p.m. Baku time. They ended.",
      "The talks were at 3 p.m. Baku time . ‖ They ended ."
    ),
    ("At 10 a.m. Mirzoyan spoke.", "At 10 a.m. Mirzoyan spoke ."),
    ("At 3 p.m. the siren sounded.", "At 3 p.m. the siren sounded ."),
    ("It ends at 9 p.m. (GMT). Come at 8.", "It ends at 9 p.m. ( GMT ) . ‖ Come at 8 ."),
    ("It opens at 9 a.m., not at 10 a.m.; come.", "It opens at 9 a.m. , not at 10 a.m. ; come ."),
    ("They came at 5 A.M. The sun rose.", "They came at 5 A.M. ‖ The sun rose ."),
    ("Is it 5 p.m.? No, 6 p.m.!", "Is it 5 p.m. ? ‖ No , 6 p.m. !"),
    ("2 p.m.-4 p.m. and 9 a.m.–5 p.m.", "2 p.m. - 4 p.m. and 9 a.m. – 5 p.m."),
  ])
  func `a time of day ends a sentence unless more of the time or its subject follows`(
    _ text: String, _ expected: String
  ) {
    #expect(reading(text) == expected)
  }

  @Test(arguments: [
    ("He paused ... and left.", "He paused ... and left ."),
    ("He paused... and left.", "He paused ... and left ."),
    ("He left... Then he came back.", "He left ... ‖ Then he came back ."),
    ("He left … Then he came back.", "He left … ‖ Then he came back ."),
    ("He left…Then he came back.", "He left … ‖ Then he came back ."),
    ("He left… then he came back.", "He left … then he came back ."),
    ("“I … he …” Mira sighed.", "“ I … he … ” ‖ Mira sighed ."),
    (
      "\"Well...\" she said. \"Well...\" He left.",
      "\" Well ... \" she said . ‖ \" Well ... \" ‖ He left ."
    ),
    (
      "The deal [...] was signed. The pact (…) too.",
      "The deal [ ... ] was signed . ‖ The pact ( … ) too ."
    ),
    ("...and so it goes.", "... and so it goes ."),
    ("Really...? Yes...! No....", "Really ... ? ‖ Yes ... ! ‖ No ...."),
    ("He left. . . . She stayed.", "He left . . . . ‖ She stayed ."),
    ("1, 2, ..., 10", "1 , 2 , ... , 10"),
    ("Wait.. what?", "Wait .. what ?"),
  ])
  func `ellipses end a sentence before a capital`(
    _ text: String, _ expected: String
  ) {
    #expect(reading(text) == expected)
  }

  @Test(arguments: [
    (
      "He came at 5. She left at 6.30. They met.",
      "He came at 5 . ‖ She left at 6.30 . ‖ They met ."
    ),
    ("It ended in 1999. 2000 was better.", "It ended in 1999 . ‖ 2000 was better ."),
    ("It cost $5. $6 was too much.", "It cost $ 5 . ‖ $ 6 was too much ."),
    ("He got 3.5. She got 4.", "He got 3.5 . ‖ She got 4 ."),
    ("He is No. 1. She is No. 2.", "He is No. 1 . ‖ She is No. 2 ."),
    ("World War II. The war ended.", "World War II . ‖ The war ended ."),
    ("The plan: 1. Go home. 2. Stay.", "The plan : 1 . Go home . ‖ 2 . Stay ."),
    ("Section 2.1. The council meets.", "Section 2.1 . ‖ The council meets ."),
    ("iv. The council meets.", "iv . The council meets ."),
  ])
  func `figures and periods`(
    _ text: String, _ expected: String
  ) {
    #expect(reading(text) == expected)
  }

  @Test(arguments: [
    (
      "“Is it true?” he asked. “Yes!” she cried.",
      "“ Is it true ? ” he asked . ‖ “ Yes ! ” she cried ."
    ),
    ("“Is it true?” President Roe asked.", "“ Is it true ? ” President Roe asked ."),
    ("“Is it true?” Nobody knew.", "“ Is it true ? ” ‖ Nobody knew ."),
    (
      "\"Enough!\" Foreign Minister Ada Roe told us.",
      "\" Enough ! \" Foreign Minister Ada Roe told us ."
    ),
    ("\"Enough!\" The crowd cheered.", "\" Enough ! \" ‖ The crowd cheered ."),
    ("\"Why not?\", he said.", "\" Why not ? \" , he said ."),
    ("“I—” He stopped. “But—” she said.", "“ I — ” ‖ He stopped . ‖ “ But — ” she said ."),
    (
      "Kordo to Marn: 'No Deal.' Marn: 'We'll See'",
      "Kordo to Marn : ' No Deal . ' ‖ Marn : ' We 'll See '"
    ),
    ("They left the U.S. “We know,” he said.", "They left the U.S. ‖ “ We know , ” he said ."),
    ("He is a U.S. “special” envoy.", "He is a U.S. “ special ” envoy ."),
  ])
  func `quotes and cries that a verb of saying follows go on`(
    _ text: String, _ expected: String
  ) {
    #expect(reading(text) == expected)
  }

  @Test(arguments: [
    ("BAKU, May 3 (Agency) — The ministers met.", "BAKU , May 3 ( Agency ) — The ministers met ."),
    ("BAKU, May 3 (Agency) - The ministers met.", "BAKU , May 3 ( Agency ) - The ministers met ."),
    (
      "BAKU, Azerbaijan (AG) -- The ministers met.",
      "BAKU , Azerbaijan ( AG ) -- The ministers met ."
    ),
    ("YEREVAN (Agency) – The ministers met.", "YEREVAN ( Agency ) – The ministers met ."),
    (
      "WASHINGTON, D.C., Jan. 5 – The ministers met.",
      "WASHINGTON , D.C. , Jan. 5 – The ministers met ."
    ),
    (
      "MOSCOW. May 3 (Agency) - The ministers met.",
      "MOSCOW . May 3 ( Agency ) - The ministers met ."
    ),
    ("BAKU/YEREVAN, May 3 - The ministers met.", "BAKU / YEREVAN , May 3 - The ministers met ."),
    ("TBILISI: The ministers met.", "TBILISI : The ministers met ."),
    (
      "BAKU, 3 May. /AGENCY/. The ministers met.",
      "BAKU , 3 May . / AGENCY / . ‖ The ministers met ."
    ),
    ("Baku, May 3, Agency. The ministers met.", "Baku , May 3 , Agency . ‖ The ministers met ."),
    ("(Adds quotes) BAKU, May 3 — They met.", "( Adds quotes ) BAKU , May 3 — They met ."),
    ("ST. HELIER, Jersey — The ministers met.", "ST. HELIER , Jersey — The ministers met ."),
    ("THEY LEFT. Then they came back.", "THEY LEFT . ‖ Then they came back ."),
  ])
  func `the head of a dispatch belongs to its first sentence`(
    _ text: String, _ expected: String
  ) {
    #expect(reading(text) == expected)
  }

  @Test(arguments: [
    ("Что это? Это дом. Он стар.", "Что это ? ‖ Это дом . ‖ Он стар ."),
    ("Նա գնաց։ Նա եկավ։", "Նա գնաց ։ ‖ Նա եկավ ։"),
    ("ის წავიდა. ის მოვიდა.", "ის წავიდა . ‖ ის მოვიდა ."),
    ("أين هو؟ هو هنا.", "أين هو ؟ ‖ هو هنا ."),
    ("ठीक है। वह गया।", "ठीक है । ‖ वह गया ।"),
    ("他离开了。她留下了！他们呢？", "他离开了 。 ‖ 她留下了 ！ ‖ 他们呢 ？"),
    ("「はい。」彼は言った。", "「 はい 。 」 ‖ 彼は言った 。"),
    ("Wow‼ Then he left.", "Wow ‼ ‖ Then he left ."),
  ])
  func `final marks of other scripts`(
    _ text: String, _ expected: String
  ) {
    #expect(reading(text) == expected)
  }
}
