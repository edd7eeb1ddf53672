import Knowledge
import Linguistics

/// The time that the text has set when a sentence begins: the past of a story leans on it.
///
/// A day or month that a main clause names holds for the next sentences of its paragraph. Where the
/// story has stepped back to an earlier month, what follows is no longer of the month of writing.
struct TimeFrames {
  private let tree: Tree
  private var frames: [Frame] = []
  /// Of chronologies, the date of the entry that a sentence belongs to.
  private(set) var entries: [PartialDate?] = []
  /// The day on which the opening says that its people acted, and who they are.
  private var lead: (day: PartialDate, people: Set<Int>)?
  private let times: DocumentTime
  /// The month of writing; nil where the text tells of long ago.
  private let news: PartialDate?
  private let isHistory: Bool
  private let reach = 2

  /// A time, and the people of the sentence that set it.
  private struct Frame {
    var date: PartialDate?
    var people: Set<Int> = []
    /// Whether the text has only stepped back to an earlier month before this paragraph.
    var isVague = false
  }

  /// Reads the times of a document whose body opens with these sentences.
  init(
    tree: Tree, opening: [Int], occasions: Occasions, times: DocumentTime, people: [Int: [Int]]
  ) {
    self.tree = tree
    self.times = times
    isHistory = occasions.isHistory
    news = isHistory ? nil : times.news
    lead = openingDay(opening, occasions, people)
    readFrames(occasions, people)
  }

  /// What a past act of a sentence leans on; agents of whom the opening tells acted on its day.
  func date(at sentence: Int, of agents: [Int] = []) -> PartialDate? {
    let frame = frames[sentence]
    // What others did on a day before is told as background.
    let isOfOthers = frame.people.isDisjoint(with: agents) && isBeforeLead(frame.date)
    let isOpen = frame.date == news || frame.isVague || isOfOthers
    return isOpen ? lead(of: agents) ?? frame.date : frame.date
  }

  private func isBeforeLead(_ date: PartialDate?) -> Bool {
    guard let lead, let date, date.day != nil else { return false }
    return CalendarDay(firstOf: date).number < CalendarDay(firstOf: lead.day).number
  }

  /// The day of the opening, if it tells of any of these people.
  func lead(of agents: [Int]) -> PartialDate? {
    guard let lead, !lead.people.isDisjoint(with: agents) else { return nil }
    return lead.day
  }

  private mutating func readFrames(_ occasions: Occasions, _ people: [Int: [Int]]) {
    var (frame, age, block) = (Frame(date: news), 0, -1)
    var (story, entry): (Frame?, PartialDate?)
    for sentence in tree.document.sentences {
      if sentence.block != block {
        let date = afterBreak(from: frame.date)
        (frame, entry) = (Frame(date: date, isVague: date != news && !isHistory), nil)
      }
      block = sentence.block
      entry = self.entry(begunBy: sentence, occasions) ?? entry
      entries.append(entry)
      if let story, speaksOfTheEvent(in: sentence.tokens) { (frame, age) = (story, 0) }
      if age > reach { frame.date = frame.date.map(withoutDay) }
      frames.append(frame)
      frames[frames.count - 1].date = carried(frame.date, into: sentence)
      age += 1
      if frame.isVague, occasions.tenses.tense(around: sentence.root) == .present {
        frame = Frame(date: news)
      }
      guard let set = setting(of: sentence, occasions), !times.isAhead(set) else { continue }
      let date = set.month == nil ? passing(set) : set
      (frame, age) = (
        Frame(date: date, people: Set(sentence.tokens.flatMap { people[$0] ?? [] })), 1
      )
      if set.day != nil { story = frame }
    }
  }

  /// What a time tells of the next sentences: a month long ago only its year, a day no more
  /// than its month where the story goes on later or elsewhere.
  private func carried(_ frame: PartialDate?, into sentence: Sentence) -> PartialDate? {
    guard let frame else { return nil }
    if frame.day != nil { return isElsewhere(sentence) ? withoutDay(frame) : frame }
    guard let month = frame.month, let today = times.today else { return frame }
    let age = (today.year - frame.year) * 12 + (today.month ?? 12) - month
    return age < 12 ? frame : PartialDate(year: frame.year)
  }

  private func withoutDay(_ date: PartialDate) -> PartialDate {
    PartialDate(year: date.year, month: date.month) ?? date
  }

  /// "She later thanked her host", "In Oslo she also met B".
  private func isElsewhere(_ sentence: Sentence) -> Bool {
    let first = sentence.tokens.lowerBound
    let isLater = tree.children(of: sentence.root, .advmod).contains { token in
      tree[token].form == "later" && tree.children(of: token).isEmpty
    }
    return isLater
      || ["in", "at"].contains(tree.lemma(first)) && sentence.tokens.contains(first + 1)
        && tree[first + 1].upos == .propn && tree.relation(first + 1) == .obl
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
    guard days.count == 1, let day = days.first, !isAside(day), !occasions.isRecalled(day),
      let date = day.date,
      let today = times.today,
      date.year >= today.year - 1, (date.year, date.month ?? 0) <= (today.year, today.month ?? 12),
      day.tokens.allSatisfy({
        ![.nummod, .compound].contains(tree.relation($0)) || isInside($0, day)
      })
    else { return nil }
    return date
  }

  /// "The guest, who arrived on 18 September", "agreed to meet on 18 September": a relative clause and
  /// an aim tell of another time.
  private func isAside(_ expression: DateExpression) -> Bool {
    var current: Int? = expression.tokens.lowerBound
    while let token = current {
      let isAim = tree.children(of: token, .mark).contains { tree.lemma($0) == "to" }
      if tree[token].deprel == .aclRelcl || isAim { return true }
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

  /// A day shortly before the document's that the opening names.
  private func openingDay(_ opening: [Int], _ occasions: Occasions, _ people: [Int: [Int]])
    -> (day: PartialDate, people: Set<Int>)?
  {
    guard let published = times.today, published.day != nil else { return nil }
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
