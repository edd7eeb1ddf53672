import Testing

struct LineBreaksTests {
  @Test(arguments: [
    ("One\rTwo\rThree", "One ‖ Two ‖ Three"),
    ("One\u{2028}Two\u{2029}three", "One ‖ Two ‖ three"),
    ("One page\u{C}next page", "One page ‖ next page"),
    ("One\u{85}Two\u{B}Three", "One ‖ Two ‖ Three"),
    ("one\r\n\r\ntwo\n\u{A0}\nthree", "one ‖ two ‖ three"),
  ])
  func `every kind of line break counts`(
    _ text: String, _ expected: String
  ) {
    #expect(reading(text) == expected)
  }
}
