import Testing

struct WordRulesTests {
  @Test(arguments: [
    ("She didn't, won't and can't.", "She did n't , wo n't and ca n't ."),
    ("They’ll say it’s theirs", "They ’ll say it ’s theirs"),
    ("I'm sure you're late; we'd've left", "I 'm sure you 're late ; we 'd 've left"),
    ("DON'T STOP, IT'S HERE", "DO N'T STOP , IT 'S HERE"),
    ("isn’t wasn`t", "is n’t was n`t"),
    ("the miners' union's vote", "the miners ' union 's vote"),
    ("Ruritania's king", "Ruritania 's king"),
    ("n't", "n't"),
    ("'s", "'s"),
  ])
  func `clitics are tokens of their own`(_ text: String, _ expected: String) {
    #expect(tokens(text) == expected)
  }

  @Test(arguments: [
    ("O'Malley met d'Arcy at ten o'clock", "O'Malley met d'Arcy at ten o'clock"),
    ("Sana'a and Ta’izz", "Sana'a and Ta’izz"),
    ("AT&T, P&O and R&D", "AT&T , P&O and R&D"),
    ("salt&pepper", "salt & pepper"),
    ("open w/o asking", "open w/o asking"),
    ("and/or", "and / or"),
  ])
  func `apostrophes, ampersands and slashes may stand inside a word`(
    _ text: String, _ expected: String
  ) {
    #expect(tokens(text) == expected)
  }

  @Test(arguments: [
    ("They cannot stay", "They can not stay"),
    ("Gonna wanna gotta", "Gon na wan na got ta"),
    ("i dont know, im off", "i do nt know , i m off"),
    ("an IM from him", "an IM from him"),
  ])
  func `two words written as one come apart`(_ text: String, _ expected: String) {
    #expect(tokens(text) == expected)
  }

  @Test(arguments: [
    ("the Borduria-Syldavia border", "the Borduria - Syldavia border"),
    ("a Moscow-backed, EU-brokered truce", "a Moscow - backed , EU - brokered truce"),
    ("a long-term, state-of-the-art port", "a long - term , state - of - the - art port"),
    ("U.S.-led talks", "U.S. - led talks"),
    ("a nine\u{2011}year\u{2010}old boy", "a nine \u{2011} year \u{2010} old boy"),
    ("Smith-Jones's yacht", "Smith - Jones 's yacht"),
    ("left- and right-wing", "left - and right - wing"),
  ])
  func `compounds come apart at their hyphens`(_ text: String, _ expected: String) {
    #expect(tokens(text) == expected)
  }

  @Test(arguments: [
    "non-aligned", "ex-minister", "anti-tank", "multi-party", "co-author", "pre-war", "Re-elected",
    "e-mail", "mid-1990s", "anti\u{2011}corruption", "clock-wise", "uh-huh", "sub-Saharan",
  ])
  func `words with a prefix or suffix stay whole`(_ word: String) {
    #expect(tokens(word) == word)
  }

  @Test func `a word with two prefixes stays whole`() {
    #expect(
      tokens("an anti-non-proliferation-minded man") == "an anti-non-proliferation - minded man")
  }

  @Test(arguments: [
    (
      "Armenia-Azerbaijan, Armenia–Azerbaijan, Armenia—Azerbaijan",
      "Armenia - Azerbaijan , Armenia – Azerbaijan , Armenia — Azerbaijan"
    ),
    (
      "Armenia\u{2011}Azerbaijan and Armenia\u{2010}Azerbaijan",
      "Armenia \u{2011} Azerbaijan and Armenia \u{2010} Azerbaijan"
    ),
    (
      "EU-brokered, U.S.-brokered and UN-backed talks",
      "EU - brokered , U.S. - brokered and UN - backed talks"
    ),
    (
      "the U.S.-Russia deal, Nagorno-Karabakh and Al-Quds",
      "the U.S. - Russia deal , Nagorno - Karabakh and Al - Quds"
    ),
    ("Hizb-e-Ruritania and Jean-Claude", "Hizb - e - Ruritania and Jean - Claude"),
    (
      "F-16s, S-300s, G-7, COVID-19, T-shirt", "F - 16s , S - 300s , G - 7 , COVID - 19 , T - shirt"
    ),
    ("a 10-year-old boy, 10-12 people, 9-5", "a 10 - year - old boy , 10 - 12 people , 9 - 5"),
    ("a $5-million-a-year job, two-thirds", "a $ 5 - million - a - year job , two - thirds"),
    ("left- and right-wing; pre- and post-war", "left - and right - wing ; pre - and post-war"),
    (
      "state-of-the-art; mother-in-law's; vice-president",
      "state - of - the - art ; mother - in - law 's ; vice - president"
    ),
    ("Qarabağ-Ağdam, Şəki-Zaqatala", "Qarabağ - Ağdam , Şəki - Zaqatala"),
    ("A--B -- C - D", "A -- B -- C - D"),
  ])
  func `pairs and compounds come apart at every hyphen`(
    _ text: String, _ expected: String
  ) {
    #expect(reading(text) == expected)
  }

  @Test(arguments: [
    (
      "e-mail, co-operation, ex-minister, post-Soviet",
      "e-mail , co-operation , ex-minister , post-Soviet"
    ),
    (
      "e\u{2011}mail, non\u{2011}Arab and co\u{2010}author",
      "e\u{2011}mail , non\u{2011}Arab and co\u{2010}author"
    ),
    ("anti-war, ANTI-WAR, mid-2020, mid-1990s", "anti-war , ANTI-WAR , mid-2020 , mid-1990s"),
    (
      "re-elected; pro-EU; neo-Nazi; de-escalation",
      "re-elected ; pro-EU ; neo-Nazi ; de-escalation"
    ),
    ("un-American and UN-American", "un-American and UN - American"),
    ("th- the man, w- we left; A- no", "th- the man , w- we left ; A - no"),
  ])
  func `words with prefixes stay whole whatever their hyphen`(
    _ text: String, _ expected: String
  ) {
    #expect(reading(text) == expected)
  }

  @Test(arguments: [
    ("Roe's, Roe’s, ROE'S and Marn´s", "Roe 's , Roe ’s , ROE 'S and Marn ´s"),
    ("the Kordovs' home and the Kordovs’ home.", "the Kordovs ' home and the Kordovs ’ home ."),
    ("James's hat, the boss's, the boss’", "James 's hat , the boss 's , the boss ’"),
    ("the U.S.'s role, NATO's, Kordo Inc.'s", "the U.S. 's role , NATO 's , Kordo Inc. 's"),
    (
      "don’t, can't, CAN’T, won't, shan't, isn’t",
      "do n’t , ca n't , CA N’T , wo n't , sha n't , is n’t"
    ),
    (
      "I’m, we’re, you’ve, he'd, they'll, it’s, let's",
      "I ’m , we ’re , you ’ve , he 'd , they 'll , it ’s , let 's"
    ),
    ("couldn't've, could've, who're", "could n't 've , could 've , who 're"),
    (
      "O'Brien's, Xi'an's, D'Angelo, Côte d'Ivoire",
      "O'Brien 's , Xi'an 's , D'Angelo , Côte d'Ivoire"
    ),
    ("Ma'rib, Qur'an, Shi’ite, Bakı'da", "Ma'rib , Qur'an , Shi’ite , Bakı'da"),
    (
      "cannot, gonna, gotta, outta, a lot, alot",
      "can not , gon na , got ta , out ta , a lot , a lot"
    ),
    (
      "y'all, d'you, o'clock, ma'am, 'tis, ’twas",
      "y' all , d' you , o'clock , ma'am , 't is , ’t was"
    ),
    ("rock 'n' roll, rock ’n’ roll, 'em, 'cause", "rock 'n' roll , rock ’n’ roll , 'em , 'cause"),
    ("the '90s' best, A's, MPs', 16's", "the '90s ' best , A 's , MPs ' , 16 's"),
  ])
  func `possessives and clitics stand alone`(
    _ text: String, _ expected: String
  ) {
    #expect(reading(text) == expected)
  }

  @Test(arguments: [
    ("f***, sh*t, d**n and *bold* **text**", "f*** , sh*t , d**n and * bold * ** text **"),
    ("v2.0, CO₂, H2O, EUR5, USD20m and A4", "v2.0 , CO₂ , H2O , EUR 5 , USD 20 m and A4"),
    ("US$5, A$5, HK$3 and AT&T", "US$ 5 , A$ 5 , HK$ 3 and AT&T"),
    ("w/o, n/a, and/or", "w/o , n/a , and / or"),
  ])
  func `signs within words`(
    _ text: String, _ expected: String
  ) {
    #expect(reading(text) == expected)
  }
}
