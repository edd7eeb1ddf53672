import Testing

struct CloserRulesTests {
  @Test(arguments: [
    ("He said “I left.” She stayed.", "He said “ I left . ” ‖ She stayed ."),
    ("He said ‘I left.’ She stayed.", "He said ‘ I left . ’ ‖ She stayed ."),
    (
      "\"I left.\" She stayed. 'I stayed.' He left.",
      "\" I left . \" ‖ She stayed . ‖ ' I stayed . ' ‖ He left ."
    ),
    ("“He said ‘I left.’” She stayed.", "“ He said ‘ I left . ’ ” ‖ She stayed ."),
    ("\"He said 'I left.'\" She stayed.", "\" He said ' I left . ' \" ‖ She stayed ."),
    ("“First.” “Second.” “Third.”", "“ First . ” ‖ “ Second . ” ‖ “ Third . ”"),
    ("\"First.\" \"Second.\" \"Third.\"", "\" First . \" ‖ \" Second . \" ‖ \" Third . \""),
    ("He asked, “Is it?” “Yes,” she said.", "He asked , “ Is it ? ” ‖ “ Yes , ” she said ."),
    (
      "(He left.) She stayed. [He left.] She stayed.",
      "( He left . ) ‖ She stayed . ‖ [ He left . ] ‖ She stayed ."
    ),
    (
      "(\"He left.\") She stayed. \"(He left.)\" She stayed.",
      "( \" He left . \" ) ‖ She stayed . ‖ \" ( He left . ) \" ‖ She stayed ."
    ),
    ("He (she said \"no.\") left.", "He ( she said \" no . \" ) left ."),
    ("He left (at 5 p.m.). She stayed.", "He left ( at 5 p.m. ) . ‖ She stayed ."),
    (
      "„Er ging.“ Sie blieb. »Er ging.« Sie blieb.",
      "„ Er ging . “ ‖ Sie blieb . ‖ » Er ging . « ‖ Sie blieb ."
    ),
    (
      "« Il part. » Elle reste. «Il part.» Elle reste.",
      "« Il part . » ‖ Elle reste . ‖ « Il part . » ‖ Elle reste ."
    ),
    ("\" He left . \" She stayed . ' We met . '", "\" He left . \" ‖ She stayed . ‖ ' We met . '"),
    (
      "He said,\"We left.\"She said,\"We stayed.\"",
      "He said , \" We left . \" ‖ She said , \" We stayed . \""
    ),
    ("He left.“Why?” He left.)She stayed.", "He left . ‖ “ Why ? ” ‖ He left . ) ‖ She stayed ."),
    ("It was “great.” the end", "It was “ great . ” the end"),
    ("It is \"so-called\". She is 'great'.", "It is \" so - called \" . ‖ She is ' great ' ."),
    ("``I left.'' She stayed.", "`` I left . '' ‖ She stayed ."),
    (
      "“One paragraph.\n\n“Another one.” He left.",
      "“ One paragraph . ‖ “ Another one . ” ‖ He left ."
    ),
  ])
  func `a closing quote or bracket belongs to the sentence that it closes`(
    _ text: String, _ expected: String
  ) {
    #expect(reading(text) == expected)
  }

  @Test(arguments: [
    ("He left.[1] She stayed.", "He left . [ 1 ] ‖ She stayed ."),
    (
      "He left. [12] She stayed. [3, 4] They met.",
      "He left . [ 12 ] ‖ She stayed . [ 3 , 4 ] ‖ They met ."
    ),
    ("He left.¹ She stayed.² They met.", "He left . ¹ ‖ She stayed . ² ‖ They met ."),
    ("He left.1 She stayed.23 They met.", "He left . 1 ‖ She stayed . 23 ‖ They met ."),
    ("He left.[citation needed] She stayed.", "He left . [ citation needed ] ‖ She stayed ."),
    ("He left. [She stayed.] They met.", "He left . ‖ [ She stayed . ] ‖ They met ."),
    ("It was 3.5. It was [3].", "It was 3.5 . ‖ It was [ 3 ] ."),
    ("“We agree.”[1] They left.", "“ We agree . ” [ 1 ] ‖ They left ."),
  ])
  func `a footnote belongs to the sentence before it`(
    _ text: String, _ expected: String
  ) {
    #expect(reading(text) == expected)
  }

  @Test(arguments: [
    ("He left. :) She stayed. ;-) They met.", "He left . :) ‖ She stayed . ;-) ‖ They met ."),
    ("He left.😀 She stayed. 👍🏽 They met.", "He left . 😀 ‖ She stayed . 👍🏽 ‖ They met ."),
    ("He left 😀. She stayed 🙂!", "He left 😀 . ‖ She stayed 🙂 !"),
    ("He left. 🇦🇿 Baku waits.", "He left . ‖ 🇦🇿 Baku waits ."),
  ])
  func `a smiley or an emoji belongs to the sentence before it`(
    _ text: String, _ expected: String
  ) {
    #expect(reading(text) == expected)
  }
}
