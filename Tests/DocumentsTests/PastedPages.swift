/// Pages as people paste them, in the notation of `MarkedPage`.
enum PastedPages {
  static let all = [wire, release, menus, teasers, boxes, list, interview, clean]

  private static let wire = """
    #Ruritanian envoy meets Sylvanian premier

    ~STRELSAU, 3 March 2024 - |+Ruritania's envoy Anna Kern met Sylvanian Prime Minister Otto Brandl.

    +Kern thanked Brandl for his support.

    +"We value our friends," she said.

    +Brandl did not comment.

    ~ENDS
    """

  private static let release = """
    ~FOR IMMEDIATE RELEASE
    ~March 12, 2024
    #Ruritania and Sylvania Sign Rail Accord
    +The governments of Ruritania and Sylvania today signed an accord on the northern railway. Karl \
    Voss signed for Ruritania and his counterpart Mila Hanak for Sylvania.
    +"This is a good day for both countries," Voss said. "We will begin work in May."
    ~###
    ~About the Ministry of Transport
    ~The Ministry of Transport is responsible for rail, road and water transport in Ruritania.
    """

  private static let menus = """
    ~Home
    ~News
    ~Sport
    ~Watch Live
    #Sylvanian minister quits after row with Ruritania
    ~3 days ago
    ~Share
    ~Peter Hall
    ~Reporting from Zenda
    ~Getty Images
    ~Mila Hanak at a press conference in 2023
    +Sylvania's transport minister Mila Hanak has resigned after a public row with Ruritania.
    +She had accused her Ruritanian counterpart Karl Voss of breaking a promise.
    +Voss denied that, and called on Hanak to apologise.
    =A matter of honour
    +In her letter of resignation Hanak said that she could not work with Voss any more.
    +Ruritania's government has not commented on the resignation.
    ~Related topics
    ~Railways
    ~More on this story
    ~Ruritania and Sylvania sign rail accord
    ~12 March 2024
    ~Top stories
    ~Storm leaves thousands without power across the north of the island
    ~The wind brought down hundreds of trees on Monday night, the utility says.
    """

  private static let teasers = """
    ~Log in
    ~Politics
    ~Podcasts
    #Sylvania recalls ambassador from Ruritania over spying claims
    ~Tuesday 5 March 2024
    +Sylvania has recalled its ambassador from Ruritania after a court in Strelsau charged two \
    Sylvanian citizens with spying.
    +The foreign ministry in Zenda called the charges absurd and said that the two, an engineer and \
    a student, had done nothing but photograph a bridge.
    +Ruritania's foreign minister, Anna Kern, told reporters that the court was independent and \
    that her government would respect its verdict.
    +Relations between Ruritania and Sylvania have been poor since the spring, when the two \
    governments quarrelled about a railway across the border.
    +In a letter to Kern, the Sylvanian prime minister, Otto Brandl, asked for access to the two \
    prisoners.
    +The Ruritanian government has not yet answered the letter.
    +The European Commission urged both governments to settle the matter quietly.
    +A lawyer for the engineer said that his client would plead not guilty when the trial opens in \
    Strelsau in April.
    ~A strike by ferry crews left hundreds of tourists stranded on the southern islands on Sunday.
    ~The national bank has cut its key rate for the first time in four years as prices fall.
    ~An exhibition of early maps draws crowds to the university library.
    ~Two climbers were found alive after nine days on a glacier, mountain rescuers said.
    """

  private static let boxes = """
    ~Subscribe
    #Sylvania signs gas deal with Graustark
    ~By Lea Moor | March 6, 2024 | 4 min read
    ~Share on X
    +Sylvania and Graustark signed a gas deal on Wednesday that ends a year of disputes over prices.
    ~Read also: Graustark to host energy summit in June
    +Prime Minister Otto Brandl thanked the Graustark government for its flexibility and said that \
    the deal would see his country through the winter.
    ~Advertisement
    ~Enjoying this article? Get our weekly briefing in your inbox.
    +The deal was criticised by the opposition in Zenda, which accused Brandl of selling the \
    country's independence.
    ~Photo: Ministry of Energy
    +Graustark has promised to deliver two billion cubic metres of gas a year.
    ~Lea Moor is a reporter based in Zenda, where she covers energy and politics.
    ~Comments (12)
    ~Ivan: This is a great deal for everyone!
    ~© 2024 The Zenda Post
    """

  private static let list = """
    #Ruritania names new ministers

    +President Rudolf Elph appointed three ministers on Monday:
    +- Anna Kern, foreign affairs
    +- Karl Voss, transport
    +He thanked their predecessors and urged the parliament to confirm the appointments.

    =Background
    +Elph dismissed the cabinet in February after a scandal.
    """

  private static let interview = """
    #Interview with Foreign Minister Anna Kern

    +Q: What did you tell Mr Brandl about your story?

    +A: I told him that we want peace. We have always wanted peace.

    +Q: Did you ask him for anything?

    +A: Yes. I asked him to release the two fishermen.
    """

  private static let clean = """
    #Freedonia recalls ambassador
    +Freedonia has recalled its ambassador from Sylvania.
    +He accused Sylvania of plotting.
    +“It was a long night.”
    """
}
