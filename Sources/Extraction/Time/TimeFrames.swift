import Knowledge
import Linguistics

/// The time that the text has set when a sentence begins: the past of a story leans on it.
///
/// A day or month that a main clause names holds for the next sentences of its paragraph. Where the
/// story has stepped back to an earlier month, what follows is no longer of the month of writing.
struct TimeFrames {
  private let tree: Tree
  private var frames: [PartialDate?] = []
  /// Of chronologies, the date of the entry that a sentence belongs to.
  private(set) var entries: [PartialDate?] = []
  /// The day on which the opening says that its people acted, and who they are.
  private var lead: (day: PartialDate, people: Set<Int>)?
  private let times: DocumentTime
  /// The month of writing; nil where the text tells of long ago.
  private let news: PartialDate?
  private let isHistory: Bool
  private let reach = 2

  init(
    tree: Tree, article: Article, occasions: Occasions, times: DocumentTime, people: [Int: [Int]]
  ) {
    self.tree = tree
    self.times = times
    isHistory = occasions.isHistory(at: times.today)
    news = isHistory ? nil : times.news
    lead = openingDay(article, occasions, people)
    readFrames(occasions)
  }

  /// What a past act of a sentence leans on; agents of whom the opening tells acted on its day.
  func date(at sentence: Int, of agents: [Int] = []) -> PartialDate? {
    let frame = frames[sentence]
    return frame == news ? lead(of: agents) ?? frame : frame
  }

  /// The day of the opening, if it tells of any of these people.
  func lead(of agents: [Int]) -> PartialDate? {
    guard let lead, !lead.people.isDisjoint(with: agents) else { return nil }
    return lead.day
  }

  private mutating func readFrames(_ occasions: Occasions) {
    var (frame, age, block) = (news, 0, -1)
    var (story, entry): (PartialDate?, PartialDate?)
    for sentence in tree.document.sentences {
      if sentence.block != block { (frame, entry) = (afterBreak(from: frame), nil) }
      block = sentence.block
      entry = self.entry(begunBy: sentence, occasions) ?? entry
      entries.append(entry)
      if let story, speaksOfTheEvent(in: sentence.tokens) { (frame, age) = (story, 0) }
      if age > reach, let day = frame, day.day != nil {
        frame = PartialDate(year: day.year, month: day.month)
      }
      frames.append(frame)
      age += 1
      guard let set = setting(of: sentence, occasions) else { continue }
      (frame, age) = (set.month == nil ? passing(set) : set, 1)
      if set.day != nil { story = set }
    }
  }

  /// The date that stands before a full stop, a colon or a dash at the head of a chronology's entry.
  private func entry(begunBy sentence: Sentence, _ occasions: Occasions) -> PartialDate? {
    guard sentence.tokens.lowerBound > 0,
      let first = occasions.bySentence[tree.sentence(of: sentence.tokens.lowerBound)].first,
      first.isExplicit, first.tokens.lowerBound == sentence.tokens.lowerBound,
      sentence.tokens.contains(first.tokens.upperBound),
      [".", ":", "-", "–", "—"].contains(tree[first.tokens.upperBound].form)
    else { return nil }
    return first.date
  }

  /// A bare year tells nothing of the sentences after, unless it is the document's own.
  private func passing(_ year: PartialDate) -> PartialDate? {
    isHistory || year.year == times.year?.year ? year : nil
  }

  /// In a new paragraph the news goes on; after an earlier month, or in a history, all that is sure is
  /// the year.
  private func afterBreak(from frame: PartialDate?) -> PartialDate? {
    if isHistory { return frame.map { PartialDate(year: $0.year) } }
    guard let news, let frame, frame.year == news.year, let month = news.month,
      frame.month.map({ $0 < month }) ?? true
    else { return news }
    return PartialDate(year: news.year)
  }

  /// The date of the main clause or of one beside it, or the one day named, if it is told as past.
  private func setting(of sentence: Sentence, _ occasions: Occasions) -> PartialDate? {
    let heads =
      [sentence.root] + tree.children(of: sentence.root, .conj, .obj, .obl, .nsubj, .ccomp)
    for head in heads {
      guard let expression = occasions.expression(of: head, isPlan: false), expression.isExplicit,
        let date = expression.date(ofPlan: false)
      else { continue }
      return occasions.tenses.tense(around: head) == .future ? nil : date
    }
    return loneDay(of: sentence, occasions)
  }

  /// A day of this year or the last that a clause further down names, of no noun's own.
  private func loneDay(of sentence: Sentence, _ occasions: Occasions) -> PartialDate? {
    let days = occasions.bySentence[tree.sentence(of: sentence.root)].filter {
      $0.isExplicit && $0.bound == .within && $0.date?.day != nil
    }
    guard days.count == 1, let day = days.first, !isAside(day), let date = day.date,
      let today = times.today,
      date.year >= today.year - 1, (date.year, date.month ?? 0) <= (today.year, today.month ?? 12),
      day.tokens.allSatisfy({
        ![.nummod, .compound].contains(tree.relation($0)) || isInside($0, day)
      })
    else { return nil }
    return date
  }

  /// "The guest, who arrived on 18 September": a relative clause tells of another time.
  private func isAside(_ expression: DateExpression) -> Bool {
    var current: Int? = expression.tokens.lowerBound
    while let token = current {
      if tree[token].deprel == .aclRelcl { return true }
      current = tree.head(of: token)
    }
    return false
  }

  private func isInside(_ token: Int, _ expression: DateExpression) -> Bool {
    tree.head(of: token).map { expression.tokens.contains($0) } ?? false
  }

  /// "The summit", "the call": the event whose day was told.
  private func speaksOfTheEvent(in tokens: Range<Int>) -> Bool {
    tokens.contains { token in
      Occasions.events.contains(tree.lemma(token))
        && [.nsubj, .obl].contains(tree.relation(token))
        && tree.children(of: token, .det).contains { ["the", "this"].contains(tree.lemma($0)) }
        && tree.children(of: token, .nmod, .amod, .compound).isEmpty
    }
  }

  /// A day shortly before the document's that the first two sentences of the body name.
  private func openingDay(_ article: Article, _ occasions: Occasions, _ people: [Int: [Int]])
    -> (day: PartialDate, people: Set<Int>)?
  {
    guard let published = times.today, published.day != nil else { return nil }
    let body = article.body
    let opening = tree.document.sentences.indices.lazy.filter { number in
      let block = tree.document.sentences[number].block
      return !body.indices.contains(block) || body[block].role == .paragraph
    }.prefix(2)
    for number in opening {
      let days = occasions.bySentence[number].filter { $0.isExplicit && $0.bound == .within }
        .compactMap(\.date).filter { isRecent($0, published) }
      guard let day = days.first else { continue }
      let tokens = tree.document.sentences[number].tokens
      return (day, Set(tokens.flatMap { people[$0] ?? [] }))
    }
    return nil
  }

  private func isRecent(_ date: PartialDate, _ published: PartialDate) -> Bool {
    guard date.day != nil else { return false }
    let age = CalendarDay(firstOf: published).number - CalendarDay(firstOf: date).number
    return (0...10).contains(age)
  }
}
