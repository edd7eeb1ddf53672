import Testing

struct CasingRulesTests {
  @Test(arguments: [
    ("Russia, U.S. In New Talks", "Russia , U.S. In New Talks"),
    ("Russia And U.S. In New Talks On Border", "Russia And U.S. In New Talks On Border"),
    ("RUSSIA, U.S. IN TALKS WITH CHINA", "RUSSIA , U.S. IN TALKS WITH CHINA"),
    (
      "U.S., Russia To Sign Deal, Says U.N. In Report",
      "U.S. , Russia To Sign Deal , Says U.N. In Report"
    ),
    (
      "PM Doesn't Rule Out Russia-U.S. In-Person Talks, Says U.S. On Monday",
      "PM Does n't Rule Out Russia - U.S. In - Person Talks , Says U.S. On Monday"
    ),
    ("WHY THE U.S. WANTS A DEAL", "WHY THE U.S. WANTS A DEAL"),
    ("Live: PM Speaks At 5 P.M. On Border Deal", "Live : PM Speaks At 5 P.M. On Border Deal"),
    (
      "EXCLUSIVE: MINISTERS MEET. THEY SIGN. THEY LEAVE.",
      "EXCLUSIVE : MINISTERS MEET . ‖ THEY SIGN . ‖ THEY LEAVE ."
    ),
    (
      "Mirzoyan: We Are Ready For Peace. Roe: So Are We",
      "Mirzoyan : We Are Ready For Peace . ‖ Roe : So Are We"
    ),
    ("Armenia-Azerbaijan Talks In U.S. On Friday", "Armenia - Azerbaijan Talks In U.S. On Friday"),
    (
      "AZERBAIJAN'S FM DOESN'T RULE OUT U.S.-BROKERED DEAL",
      "AZERBAIJAN 'S FM DOES N'T RULE OUT U.S. - BROKERED DEAL"
    ),
    (
      "UN-BACKED TALKS, UN-Backed Talks and UN-backed talks",
      "UN - BACKED TALKS , UN - Backed Talks and UN - backed talks"
    ),
    ("They left the U.S. In May they came back.", "They left the U.S. ‖ In May they came back ."),
  ])
  func `in headlines a capital does not begin a sentence`(
    _ text: String, _ expected: String
  ) {
    #expect(reading(text) == expected)
  }
}
