import Testing

struct UnmarkedEndsTests {
  @Test(arguments: [
    (
      "Figure 1.5 Ships of the harbour. They sank.",
      "Figure 1.5 ‖ Ships of the harbour . ‖ They sank ."
    ),
    ("Table 2 Ships of the harbour", "Table 2 ‖ Ships of the harbour"),
    ("Best regards, Ada Roe", "Best regards , ‖ Ada Roe"),
    ("Thanks, Ada", "Thanks , ‖ Ada"),
    ("Thanks, I know.", "Thanks , I know ."),
    ("I like it :) It is good.", "I like it :) ‖ It is good ."),
    ("I like it :) and it is good", "I like it :) and it is good"),
    (
      "Ada Roe 11/05/1987 06:42 AM Will you come?",
      "Ada Roe ‖ 11/05/1987 06:42 AM ‖ Will you come ?"
    ),
    ("Ada Roe on 11/05/1987 06:42 AM GMT left.", "Ada Roe on 11/05/1987 06:42 AM GMT left ."),
    ("Seen at 11/05/1987 06:42 The ship left.", "Seen at 11/05/1987 06:42 ‖ The ship left ."),
    ("He came on 03/27/2001 with Ada.", "He came on 03/27/2001 with Ada ."),
    ("Figure 1.5 shows a ship.", "Figure 1.5 shows a ship ."),
  ])
  func `what stood on lines of its own ends where running text has lost them`(
    _ text: String, _ expected: String
  ) {
    #expect(reading(text) == expected)
  }
}
