import Extraction
import Knowledge
import Linguistics
import Ontology
import Testing

/// The whole way from raw text, the parser's mistakes included: a ratchet, never to be turned back.
struct RawTextTests {
  /// How many of the sentences come out right.
  private static let reached = 30

  /// A text and its statements as `subject | relation | object | status`.
  private static let sentences: [(text: String, expected: [String])] = [
    (
      "The Norwegian prime minister, Ingrid Solheim, travelled to Accra on Thursday for talks with President Kwame Asante.",
      [
        "Ingrid Solheim | visited | Ghana | asserted",
        "Ingrid Solheim | held talks with | Kwame Asante | planned",
      ]
    ),
    (
      "Canada has imposed sanctions on Bolivia after the arrest of two journalists.",
      ["Canada | sanctioned | Bolivia | asserted"]
    ),
    (
      "Foreign ministers from Kenya and Uganda signed a fishing agreement in Kampala on Wednesday.",
      ["Kenya | signed with | Uganda | asserted"]
    ),
    ("Chile rejected Peru's offer of mediation.", ["Chile | rejected | Peru | asserted"]),
    (
      "It remains unclear whether Haruka Endo met the Canadian prime minister, Claire Tremblay, in Tokyo.",
      ["Haruka Endo | met | Claire Tremblay | uncertain"]
    ),
    ("Togo has never recognised the government of Benin.", ["Togo | recognised | Benin | denied"]),
    (
      "Japan called on Canada to lift its sanctions against Bolivia.",
      ["Japan | called on | Canada | asserted", "Canada | lifted sanctions on | Bolivia | planned"]
    ),
    (
      "“Ghana will never attack its neighbour Togo,” President Kwame Asante told reporters in Accra.",
      ["Ghana | attacked | Togo | denied"]
    ),
    (
      "Claire Tremblay thanked the Norwegian government and praised Japan for its patience.",
      [
        "Claire Tremblay | thanked | Norway | asserted",
        "Claire Tremblay | praised | Japan | asserted",
      ]
    ),
    (
      "A phone call between Tomás Araya and Ingrid Solheim took place on Sunday.",
      ["Tomás Araya | called | Ingrid Solheim | asserted"]
    ),
    (
      "Reuters reported that Japan had expelled three Bolivian diplomats.",
      ["Japan | expelled officials of | Bolivia | reported"]
    ),
    (
      "The editor Paula Rivas was released by Chile on Tuesday.",
      ["Chile | released | Paula Rivas | asserted"]
    ),
    (
      "Norway and Denmark, which share a long coast, will cooperate with Iceland.",
      [
        "Norway | cooperated with | Iceland | planned",
        "Denmark | cooperated with | Iceland | planned",
      ]
    ),
    ("Kenya denied that its soldiers had attacked Uganda.", ["Kenya | attacked | Uganda | denied"]),
    (
      "Peru may withdraw its ambassador from Bolivia.",
      ["Peru | recalled ambassador from | Bolivia | uncertain"]
    ),
    (
      "Ghanaian President Kwame Asante met Japan's foreign minister, Haruka Endo, in Geneva.",
      ["Kwame Asante | met | Haruka Endo | asserted"]
    ),
    (
      "The two-day visit by Claire Tremblay to Ghana began on Monday.",
      ["Claire Tremblay | visited | Ghana | asserted"]
    ),
    (
      "Uganda's parliament ratified the treaty with Kenya last month.",
      ["Uganda | ratified with | Kenya | asserted"]
    ),
    (
      "Bolivia refused to negotiate with Peru.",
      ["Bolivia | refused | Peru | asserted", "Bolivia | held talks with | Peru | denied"]
    ),
    (
      "According to the Canadian government, Japan has accused Norway of whaling.",
      ["Japan | accused | Norway | reported"]
    ),
    ("If Togo closes the port, Benin will take Togo to court.", ["Benin | sued | Togo | planned"]),
    (
      "Iceland and Denmark have fought three wars over cod.",
      ["Iceland | fought | Denmark | asserted"]
    ),
    (
      "Ingrid Solheim flew home without meeting Haruka Endo.",
      ["Ingrid Solheim | met | Haruka Endo | denied"]
    ),
    (
      "Australian troops have withdrawn from Fiji.", ["Australia | withdrew from | Fiji | asserted"]
    ),
    (
      "Kenya's warning to Uganda came a day after Uganda had deployed troops near Kenya.",
      ["Kenya | warned | Uganda | asserted", "Uganda | deployed to | Kenya | asserted"]
    ),
    (
      "Tomás Araya and his Peruvian counterpart shook hands.",
      ["Tomás Araya | met | Peru | asserted"]
    ),
    ("Tokyo apologised to Ottawa.", ["Japan | apologised to | Canada | asserted"]),
    (
      "Talks between Norway and Chile broke down in Santiago.",
      ["Norway | held talks with | Chile | asserted"]
    ),
    ("Denmark sent medicine to Togo.", ["Denmark | sent aid to | Togo | asserted"]),
    ("The weather in Norway was colder than in Chile.", []),
    ("Ottawa is the capital of Canada, and Accra that of Ghana.", []),
    ("Subscribe to our newsletter for news from Kenya and Uganda.", []),
    ("A museum in Oslo shows boats from Fiji.", []),
  ]

  @Test func `reads as many raw sentences right as before`() throws {
    let annotator = try Annotator()
    let extractor = Extractor(tables: try SharedTables.bundled())
    let wrong = Self.sentences.filter { sentence in
      let document = annotator.document(of: sentence.text)
      let reading = extractor.reading(of: document, from: article(of: document))
      return lines(of: reading).sorted() != sentence.expected.sorted()
    }
    let right = Self.sentences.count - wrong.count
    #expect(
      right >= Self.reached,
      "\(right) right; wrong:\n\(wrong.map(\.text).joined(separator: "\n"))")
  }

  private func lines(of reading: Reading) -> [String] {
    func name(_ id: Actor.ID) -> String { reading.actors.first { $0.id == id }?.name ?? "-" }
    return reading.statements.map { statement in
      [
        name(statement.subject.actor), statement.relation.label, name(statement.object.actor),
        statement.status.rawValue,
      ].joined(separator: " | ")
    }
  }
}
