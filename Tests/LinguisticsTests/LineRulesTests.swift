import Testing

struct LineRulesTests {
  @Test(arguments: [
    ("MINISTERS OF\nRURITANIA MEET\nThey met.", "MINISTERS OF RURITANIA MEET ‖ They met ."),
    ("Storm hits harbour\nTwo boats sank.", "Storm hits harbour ‖ Two boats sank ."),
    (
      "BAKU SIGNS DEAL\nThe two governments signed.",
      "BAKU SIGNS DEAL ‖ The two governments signed ."
    ),
    (
      "BAKU SIGNS DEAL, SAYS U.S. OFFICIAL\nTHE TWO GOVERNMENTS signed.",
      "BAKU SIGNS DEAL , SAYS U.S. OFFICIAL ‖ THE TWO GOVERNMENTS signed ."
    ),
    (
      "Foreign Ministers of Two Old Neighbours Hold Talks in Washington\nMinisters met.",
      "Foreign Ministers of Two Old Neighbours Hold Talks in Washington ‖ Ministers met ."
    ),
    (
      "FOREIGN MINISTERS OF TWO OLD NEIGHBOURS HOLD TALKS IN GENEVA\nMinisters met.",
      "FOREIGN MINISTERS OF TWO OLD NEIGHBOURS HOLD TALKS IN GENEVA ‖ Ministers met ."
    ),
    (
      "Foreign ministers of two old neighbours hold talks on a treaty\nThe ministers met.",
      "Foreign ministers of two old neighbours hold talks on a treaty ‖ The ministers met ."
    ),
    (
      "Deal Signed: What Comes Next?\nThe ministers met.",
      "Deal Signed : What Comes Next ? ‖ The ministers met ."
    ),
    (
      "'We will not yield': minister\nThe minister spoke.",
      "' We will not yield ' : minister ‖ The minister spoke ."
    ),
    (
      "Deal signed\nBy Ada Vance\nMay 3, 2024\nBAKU — The ministers met.",
      "Deal signed ‖ By Ada Vance ‖ May 3 , 2024 ‖ BAKU — The ministers met ."
    ),
    (
      "UPDATE 1-Ministers meet\nBAKU, May 3 (Agency) - They met.",
      "UPDATE 1 - Ministers meet ‖ BAKU , May 3 ( Agency ) - They met ."
    ),
    (
      "Deal signed\r\n\r\nThe ministers met.\r\nThey left.",
      "Deal signed ‖ The ministers met . ‖ They left ."
    ),
    (
      "PHOTO: Ministers meet\nCopyright 2024\nAll rights reserved",
      "PHOTO : Ministers meet ‖ Copyright 2024 ‖ All rights reserved"
    ),
  ])
  func `a headline is a sentence of its own however long it is`(
    _ text: String, _ expected: String
  ) {
    #expect(reading(text) == expected)
  }

  @Test(arguments: [
    (
      "The envoy of the council spoke for a long time with the president of\nRuritania.",
      "The envoy of the council spoke for a long time with the president of Ruritania ."
    ),
    (
      "The road to the old town on the hill was closed on Monday, and Gen.\nSmith left.",
      "The road to the old town on the hill was closed on Monday , and Gen. Smith left ."
    ),
    (
      "He had come to the capital in the spring. He went to\nBaku in May.",
      "He had come to the capital in the spring . ‖ He went to Baku in May ."
    ),
    (
      "The envoy of the council, who had come late in the evening from town,\nAda Roe, left.",
      "The envoy of the council , who had come late in the evening from town , Ada Roe , left ."
    ),
    (
      "The committee of the four ministers met in the old capital on May\n3. He left.",
      "The committee of the four ministers met in the old capital on May 3 . ‖ He left ."
    ),
    (
      "The old envoy of the council of ministers spoke for some time with\nAda Roe of the town.",
      "The old envoy of the council of ministers spoke for some time with Ada Roe of the town ."
    ),
  ])
  func `text that is wrapped flows over the ends of its lines`(
    _ text: String, _ expected: String
  ) {
    #expect(reading(text) == expected)
  }

  @Test(arguments: [
    (
      "The minister of the republic signed the treaty in the capital\nAda Roe, who had been there for the whole of the long evening, left at once.",
      "The minister of the republic signed the treaty in the capital ‖ Ada Roe , who had been there for the whole of the long evening , left at once ."
    )
  ])
  func `a line with room for the next word has ended`(
    _ text: String, _ expected: String
  ) {
    #expect(reading(text) == expected)
  }

  @Test(arguments: [
    ("Needs:\n1. Rope\n2. Tar\n3. Nails", "Needs : ‖ 1 . Rope ‖ 2 . Tar ‖ 3 . Nails"),
    ("Needs:\n1) rope\n2) tar", "Needs : ‖ 1 ) rope ‖ 2 ) tar"),
    (
      "Needs:\n(a) rope;\n(b) tar;\n(c) nails.",
      "Needs : ‖ ( a ) rope ; ‖ ( b ) tar ; ‖ ( c ) nails ."
    ),
    ("Needs:\na. rope\nb. tar", "Needs : ‖ a . rope ‖ b . tar"),
    ("i. rope\nii. tar\niii. nails\niv. sails", "i . rope ‖ ii . tar ‖ iii . nails ‖ iv . sails"),
    ("A. Rope\nB. Tar", "A. Rope ‖ B. Tar"),
    ("- rope\n- tar\n* nails", "- rope ‖ - tar ‖ * nails"),
    ("• rope\n◦ tar\n‣ nails\n▪ sails", "• rope ‖ ◦ tar ‖ ‣ nails ‖ ▪ sails"),
    ("– Rope\n— Tar", "– Rope ‖ — Tar"),
    (
      "1. First rule. It is short.\n2. Second rule.",
      "1 . First rule . ‖ It is short . ‖ 2 . Second rule ."
    ),
    (
      "The plan: 1) leave, 2) stay and (3) meet.",
      "The plan : 1 ) leave , 2 ) stay and ( 3 ) meet ."
    ),
    (
      "The committee considered these items at its long meeting on Monday:\n1. the budget;\n2. war.",
      "The committee considered these items at its long meeting on Monday : ‖ 1 . the budget ; ‖ 2 . war ."
    ),
    (
      "1. He left. 2. She stayed. 3. They met.", "1 . He left . ‖ 2 . She stayed . ‖ 3 . They met ."
    ),
  ])
  func `an entry of a list begins a sentence`(
    _ text: String, _ expected: String
  ) {
    #expect(reading(text) == expected)
  }
}
