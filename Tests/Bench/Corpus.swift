import Knowledge

/// A made-up corpus of news, document by document.
///
/// One to five papers tell each story, every one in its own names, dates and choice of acts, and
/// most stories are about people of an earlier one.
struct Corpus: Sequence, IteratorProtocol {
  private let cast: Cast
  private var dice: Dice
  private var story: Story
  /// The people of earlier stories, who go on dealing with each other.
  private var affairs: [[Int]] = []
  private var papersLeft = 0
  private var count = 0

  /// A corpus that goes on for ever.
  ///
  /// - Parameters:
  ///   - seed: the same gives the same.
  ///   - actors: how many there are in truth; documents may tell of more and of fewer.
  init(seed: UInt64, actors: Int) {
    dice = Dice(seed: seed)
    cast = Cast(of: actors, &dice)
    story = Story(of: cast.people(6, &dice), &dice)
  }

  mutating func next() -> (article: Article, reading: Reading)? {
    if papersLeft == 0 {
      if affairs.isEmpty || dice.percent(60) {
        affairs.append(cast.people(5 + dice.below(4), &dice))
      }
      story = Story(of: dice.pick(affairs), &dice)
      papersLeft = dice.pick([1, 1, 1, 2, 2, 3, 4, 5])
    }
    papersLeft -= 1
    count += 1
    let article = article(count)
    return (article, reading(of: article))
  }

  private mutating func article(_ number: Int) -> Article {
    let day = story.day.advanced(by: dice.below(3)).date
    return Article(
      id: "news/\(number / 1000)/\(number).txt",
      title: "Report \(number):" + Wording.filler(6, &dice),
      publisher: dice.percent(4) ? nil : dice.pick(Wording.publishers),
      published: dice.percent(4) ? nil : coarse(day, days: 92, months: 5),
      url: "https://example.org/\(number)", text: "", blocks: [])
  }

  /// A day, or only its month, or only its year.
  private mutating func coarse(_ day: PartialDate?, days: Int, months: Int) -> PartialDate? {
    guard let day else { return nil }
    let chance = dice.below(100)
    if chance < days { return day }
    return PartialDate(year: day.year, month: chance < days + months ? day.month : nil)
  }

  private mutating func reading(of article: Article) -> Reading {
    var actors: [Actor] = []
    for person in story.people { actors.append(actor(person, article, taken: actors.map(\.id))) }
    if dice.percent(3) {
      let name = dice.pick(Wording.namelessGroups)
      actors.append(Actor(id: name, name: name, kind: .group))
    }
    var reading = Reading(document: article.id, actors: actors)
    var sentence = 0
    for act in story.acts where !dice.percent(12) {
      reading.statements.append(
        statement(of: act, between: actors, in: article, after: reading.statements.last, &sentence))
    }
    return reading
  }

  private mutating func actor(_ player: Int, _ article: Article, taken: [Actor.ID]) -> Actor {
    let player = cast.players[player]
    let chance = dice.below(100)
    let name = chance < 66 ? player.full : chance < 84 ? player.other : player.short
    let id = taken.contains(slug(name)) ? "\(slug(name))-2" : slug(name)
    var actor = Actor(
      id: id, name: name, kind: player.kind, country: dice.percent(85) ? player.country : nil,
      aliases: name == player.full && dice.percent(40) && player.short != name ? [player.short] : []
    )
    if player.kind == .country { actor.country = player.country }
    if let early = player.roles.first, let late = player.roles.last, dice.percent(45) {
      let isEarly = (article.published?.year ?? 2025) < 2021
      actor.affiliations = [
        Affiliation(
          person: id, role: isEarly ? early : late, of: player.country, asOf: article.published,
          document: article.id)
      ]
    }
    return actor
  }

  /// Every fifth statement shares the sentence of the one before it.
  private mutating func statement(
    of act: Story.Act, between actors: [Actor], in article: Article, after last: Statement?,
    _ sentence: inout Int
  ) -> Statement {
    let isShared = last != nil && dice.percent(20)
    if last != nil, !isShared { sentence += 1 }
    let (subject, object) = (actors[act.subject], actors[act.object])
    let label = act.relation.label
    let sentenceStart = sentence * 400
    let start = sentenceStart + (isShared ? (last.map { $0.object.span.upperBound } ?? 0) % 400 : 0)
    let verb = start + subject.name.utf8.count + 1
    let end = verb + label.utf8.count + 1
    let quote = "\(subject.name) \(label) \(object.name)\(act.words)."
    let span = sentenceStart..<sentenceStart + quote.utf8.count
    let shared = isShared ? last?.evidence : nil
    return Statement(
      document: article.id, documentDate: article.published,
      subject: .init(actor: subject.id, text: subject.name, span: start..<verb - 1),
      relation: act.relation, phrase: label,
      object: .init(actor: object.id, text: object.name, span: end..<end + object.name.utf8.count),
      status: dice.percent(8) ? .reported : act.status,
      attribution: dice.percent(20) ? dice.pick(actors).id : nil,
      topic: dice.percent(40) ? dice.pick(Wording.fillers) : nil,
      date: dice.percent(25) ? nil : coarse(act.day.date, days: 65, months: 20),
      place: dice.percent(25) ? dice.pick(Wording.states) : nil,
      evidence: Evidence(
        sentence: sentence, quote: shared?.quote ?? quote, span: shared?.span ?? span,
        predicate: verb..<end - 1),
      rule: "made up")
  }
}
