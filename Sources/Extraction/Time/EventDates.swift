import Knowledge
import Linguistics

/// Finds out when an act happened: by words of its own, or by the time that the text has set.
struct EventDates {
  let tree: Tree
  private let times: DocumentTime
  private let frames: TimeFrames
  private let tenses: TenseReader
  private let occasions: Occasions
  /// Whether each sentence stands in a headline or a heading.
  private let isHeading: [Bool]
  /// The first two sentences of the body.
  private let opening: [Int]

  /// Reads the times of a document; `people` are the persons that a token stands for, by number.
  init(tree: Tree, article: Article, people: [Int: [Int]]) {
    self.tree = tree
    let body = article.body
    let isHeading = tree.document.sentences.map { sentence in
      body.indices.contains(sentence.block) && body[sentence.block].role != .paragraph
    }
    self.isHeading = isHeading
    opening = Array(isHeading.indices.lazy.filter { !isHeading[$0] }.prefix(2))
    times = DocumentTime(tree: tree, article: article)
    tenses = TenseReader(tree: tree)
    let reader = DateReader(tree: tree, calendar: Calendar(today: times.today))
    occasions = Occasions(tree: tree, tenses: tenses, reader: reader, times: times)
    frames = TimeFrames(
      tree: tree, opening: opening, occasions: occasions, times: times, people: people)
  }

  /// The date of the act whose predicate stands at a token; nil when the text does not tell.
  ///
  /// A plan lies ahead and takes no date but its own; what lasts, as a war does, is no news
  /// (`isState`). The agents are numbers of people.
  func date(of predicate: Int, as status: Status, agents: [Int] = [], isState: Bool = false)
    -> PartialDate?
  {
    // "May visit B in May".
    let isPlan =
      status == .planned || status == .uncertain && tenses.tense(of: predicate) == .future
    if let expression = occasions.expression(of: predicate, isPlan: isPlan),
      isPlan || !liesAhead(expression, of: predicate)
    {
      if isPlan { return planDate(expression, of: predicate) }
      return expression.date(ofPlan: false).flatMap { times.isAhead($0) ? nil : $0 }
    }
    if let years = occasions.yearsAfter(predicate), let year = year(above: predicate) {
      return PartialDate(year: year - years, month: nil)
    }
    if isPlan { return purposeDate(of: predicate) }
    return isState ? nil : undated(predicate, status, agents)
  }

  /// The year of the clause above, from which "ten years after" counts.
  private func year(above predicate: Int) -> Int? {
    let above = tree.head(of: predicate).flatMap { occasions.expression(of: $0, isPlan: false) }
    return (above?.date(ofPlan: false) ?? times.year)?.year
  }

  /// A plan lies ahead; one that is told in the past, as "was to meet her on Monday", on the nearer day.
  private func planDate(_ expression: DateExpression, of plan: Int) -> PartialDate? {
    let ahead = expression.date(ofPlan: true)
    guard expression.bound == .within, let past = expression.date, let ahead,
      let today = times.today, [.past, .pluperfect].contains(tenses.tense(around: plan))
    else { return ahead }
    let now = CalendarDay(firstOf: today).number
    func distance(_ date: PartialDate) -> Int { abs(CalendarDay(firstOf: date).number - now) }
    return distance(past) < distance(ahead) ? past : ahead
  }

  /// "Called for signatures before May": the call was not before May, but now.
  private func liesAhead(_ expression: DateExpression, of act: Int) -> Bool {
    switch expression.bound {
    case .upTo: true
    case .by:
      expression.date.map { times.isAhead($0) } ?? true
        || tenses.tense(of: act) != .pluperfect && expression.tokens.lowerBound > act
    case .within, .from: false
    }
  }

  /// Who is sent to do a thing does it, if at all, when he is sent.
  private func purposeDate(of predicate: Int) -> PartialDate? {
    guard let sending = occasions.sending(to: predicate) else { return nil }
    let frame = frames.date(at: tree.sentence(of: sending))
    return occasions.expression(of: sending, isPlan: false)?.date(ofPlan: false)
      ?? (frame == times.news ? nil : frame)
  }

  /// By tense: the past leans on what was told before, the perfect on the day of writing.
  private func undated(_ predicate: Int, _ status: Status, _ agents: [Int]) -> PartialDate? {
    let sentence = tree.sentence(of: predicate)
    let tense = tenses.tense(around: predicate)
    if isHeading[sentence] {
      return tense == .pluperfect ? nil : frames.lead(of: agents) ?? times.news
    }
    // The present of a chronology is a past.
    if let entry = frames.entries[sentence], tense == .present || tense == .past { return entry }
    switch tense {
    case .pluperfect: return isTold(predicate, status) ? backshifted(predicate) : nil
    case .present: return status == .uncertain || isOngoing(predicate) ? times.news : times.year
    case .perfect:
      // What a noun names, and what the opening tells, is news.
      let isNews = tree[predicate].upos == .noun || opening.contains(sentence)
      return isNews ? times.news : times.year
    case .progressive, nil: return times.news
    case .future: return status == .reported ? nil : frames.date(at: sentence, of: agents)
    case .past:
      if let date = occasions.dateBeside(predicate) { return date }
      if isBackground(predicate, status) || isProlonged(predicate) { return times.year }
      return frames.date(at: sentence, of: agents)
    }
  }

  /// Whether the act stands in what somebody says, where the past of the past is no more than past.
  private func isTold(_ predicate: Int, _ status: Status) -> Bool {
    status == .reported || tree.relation(predicate) == .ccomp
  }

  /// "Announced that they had met" is news; "recalled that they had met" goes back further.
  private func backshifted(_ predicate: Int) -> PartialDate? {
    var current = predicate
    for _ in 0..<4 {
      guard let head = tree.head(of: current) else { break }
      if EventDates.tellsNews.contains(tree.lemma(head)) { return times.news }
      current = head
    }
    return times.year
  }

  private static let tellsNews: Set<String> = [
    "news", "announcement", "announce", "report", "confirm", "confirmation", "word", "statement",
  ]

  /// "While strengthening ties": beside a present it goes on now.
  private func isOngoing(_ predicate: Int) -> Bool {
    // "The same goes for B": as soon as it has been said.
    if tree.children(of: predicate, .nsubj).contains(where: { tree.lemma($0) == "same" }) {
      return true
    }
    return tree[predicate].upos == .verb && tree[predicate].form.hasSuffix("ing")
      && tree.relation(predicate) == .advcl
  }

  /// "Continued to press", "kept pressing": over a time that the text does not tell.
  private func isProlonged(_ predicate: Int) -> Bool {
    guard [.xcomp, .ccomp].contains(tree.relation(predicate)), let verb = tree.head(of: predicate)
    else { return false }
    return ["continue", "keep", "go"].contains(tree.lemma(verb))
      || tree.lemma(verb) == "stop" && NegationReader(tree: tree).negation(of: verb) != nil
  }

  /// What is only named, by a noun in a report or a participle beside a noun, was so before.
  private func isBackground(_ predicate: Int, _ status: Status) -> Bool {
    if tree[predicate].deprel == .acl, tree[predicate].upos == .verb {
      let lasts =
        tree[predicate].form.hasSuffix("ing") && tree.children(of: predicate, .mark).isEmpty
      return status == .reported || lasts
    }
    return status == .reported && tree[predicate].upos == .noun
  }
}
