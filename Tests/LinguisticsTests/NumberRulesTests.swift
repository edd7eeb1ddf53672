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

  @Test(arguments: [
    ("$1.2bn, $1.2 bn, $1.2 billion, US$5m", "$ 1.2 bn , $ 1.2 bn , $ 1.2 billion , US$ 5 m"),
    (
      "€3,000, € 3.000,50, £3.50, ¥500, ₼12, ₺50, ֏100",
      "€ 3,000 , € 3.000,50 , £ 3.50 , ¥ 500 , ₼ 12 , ₺ 50 , ֏ 100"
    ),
    (
      "$3-$5, $3–5m, ($5), -$5, $.50, $5k",
      "$ 3 - $ 5 , $ 3 – 5 m , ( $ 5 ) , - $ 5 , $ .50 , $ 5 k"
    ),
    ("$5/day, €1.5m-a-year, $100m-plus", "$ 5 / day , € 1.5 m - a - year , $ 100 m - plus"),
    ("USD 5, EUR5, 5AZN, AZN 3, 5p, 50c, 5¢", "USD 5 , EUR 5 , 5 AZN , AZN 3 , 5 p , 50 c , 5 ¢"),
    ("3.5%, 3.5 %, 3-5%, 3.5pc, 10-percent", "3.5 % , 3.5 % , 3 - 5 % , 3.5 pc , 10 - percent"),
    ("100,000 and 1,00,000 and 1'000'000 and 3,5", "100,000 and 1,00,000 and 1'000'000 and 3,5"),
    ("$1trn, $2tn, 5mln, 3K, $$$", "$ 1 trn , $ 2 tn , 5 mln , 3 K , $$$"),
    ("it cost $5. It was $5.50.", "it cost $ 5 . ‖ It was $ 5.50 ."),
    ("one of €5, two of £6, 7 of ₽8", "one of € 5 , two of £ 6 , 7 of ₽ 8"),
    ("C$7.5m, NZ$1,000, R$5, CA$9", "C$ 7.5 m , NZ$ 1,000 , R$ 5 , CA$ 9"),
    ("5,000-strong, 20-odd, 10,000th", "5,000 - strong , 20 - odd , 10,000th"),
  ])
  func `amounts of money`(
    _ text: String, _ expected: String
  ) {
    #expect(reading(text) == expected)
  }

  @Test(arguments: [
    (
      "10:30, 10.30am, 10:30 a.m., 10:30am, 5pm, 5 P.M.",
      "10:30 , 10.30 am , 10:30 a.m. , 10:30 am , 5 pm , 5 P.M."
    ),
    (
      "17:30:15, 17h30, 5 o'clock, 1030 GMT, 1030hrs",
      "17:30:15 , 17h30 , 5 o'clock , 1030 GMT , 1030 hrs"
    ),
    (
      "2024-05-03, 3.5.2024, 03/05/2024, 9/11, 24/7",
      "2024-05-03 , 3.5.2024 , 03/05/2024 , 9/11 , 24/7"
    ),
    ("2024\u{2011}05\u{2011}03, 555\u{2011}0199", "2024\u{2011}05\u{2011}03 , 555\u{2011}0199"),
    (
      "May 3rd, 1st, 22nd, Q1 2025, H1, FY2024, 2024/25",
      "May 3rd , 1st , 22nd , Q1 2025 , H1 , FY2024 , 2024/25"
    ),
    (
      "1990s, 1990's, '90s, ’90s, mid-1990s, 20th-century",
      "1990s , 1990's , '90s , ’90s , mid-1990s , 20th - century"
    ),
    ("c.1900, c. 1900, A.D. 500, 500 B.C.", "c. 1900 , c. 1900 , A.D. 500 , 500 B.C."),
    ("2020-21, 2020–2021, May 3–5, 9am–5pm", "2020 - 21 , 2020 – 2021 , May 3 – 5 , 9 am – 5 pm"),
    (
      "+994 12 555-01-99, +1 (212) 555-0199, (+44 20)",
      "+994 12 555-01-99 , +1 ( 212 ) 555-0199 , ( +44 20 )"
    ),
    ("10001-1234, 1-800-555-0199, 737-800", "10001-1234 , 1-800-555-0199 , 737 - 800"),
    ("No.5, No. 5, Nos. 1-3, #5, §5", "No. 5 , No. 5 , Nos. 1 - 3 , # 5 , § 5"),
    (
      "5km, 60mph, 5°C, 7.62mm, 5G, 4K, 2x, 3D, 5GB",
      "5 km , 60 mph , 5 ° C , 7.62 mm , 5G , 4 K , 2x , 3D , 5 GB"
    ),
    (
      "1/2, ½, 5½, 2.1.1, 4x4, [1,2], [13,14], 12,13,14",
      "1/2 , ½ , 5 ½ , 2.1.1 , 4x4 , [ 1 , 2 ] , [ 13 , 14 ] , 12 , 13 , 14"
    ),
    ("٣٫٥, ٣٤٥", "٣٫٥ , ٣٤٥"),
  ])
  func `times and dates`(
    _ text: String, _ expected: String
  ) {
    #expect(reading(text) == expected)
  }
}
