import Testing

struct NumberRulesTests {
  @Test(arguments: [
    "1,250,000", "17.5", "7:30", "12/31/1999", "3/4", "204.3.1", "555-0199", "212-555-0199",
    "2021-05-04",
    "20th", "1980s", "1980's", "80's", "50,000th", "3D", "0.5", "10.10.2010", "+44", ".5", "12,5",
  ])
  func `a figure is one token`(_ figure: String) {
    #expect(tokens(figure) == figure)
  }

  @Test(arguments: [
    ("17.5 % or 17.5%", "17.5 % or 17.5 %"),
    ("$5bn, €20m and £3.50", "$ 5 bn , € 20 m and £ 3.50"),
    ("US$40 million", "US$ 40 million"),
    ("7:30PM, 5pm and 10km", "7:30 PM , 5 pm and 10 km"),
    ("1994-1997", "1994 - 1997"),
    ("1994–1997", "1994 – 1997"),
    ("a 12-year-old", "a 12 - year - old"),
    ("COVID-19 and M-31", "COVID - 19 and M - 31"),
    ("rules 12,13,14", "rules 12 , 13 , 14"),
    ("Article 204.3.1.", "Article 204.3.1 ."),
    ("in 1999, 2000.", "in 1999 , 2000 ."),
    ("the '90s and '07", "the '90s and '07"),
    ("the team's 16's", "the team 's 16 's"),
    ("1. Open it", "1 . Open it"),
    ("#3", "# 3"),
    ("20°C", "20 ° C"),
    ("٣٤٥ ١", "٣٤٥ ١"),
  ])
  func `signs and units around a figure are tokens of their own`(
    _ text: String, _ expected: String
  ) {
    #expect(tokens(text) == expected)
  }
}
