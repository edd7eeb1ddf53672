import Knowledge
import Linguistics
import TestSupport

/// Documents of random words in random trees: what no parser gives, and any might.
struct RandomDocument {
  var random: SeededGenerator

  private static let words: [(form: String, lemma: String, upos: PartOfSpeech)] = [
    ("Norway", "Norway", .propn), ("Chilean", "chilean", .adj), ("Oslo", "Oslo", .propn),
    ("the", "the", .det), ("The", "the", .det), ("Americans", "American", .propn),
    ("Ingrid", "Ingrid", .propn), ("Solheim", "Solheim", .propn), ("President", "president", .noun),
    ("Tomás", "Tomás", .propn), ("Araya", "Araya", .propn), ("NATO", "NATO", .propn),
    ("officials", "official", .noun), ("leaders", "leader", .noun), ("both", "both", .det),
    ("sides", "side", .noun), ("counterpart", "counterpart", .noun), ("his", "his", .pron),
    ("they", "they", .pron), ("who", "who", .pron), ("we", "we", .pron), ("it", "it", .pron),
    ("met", "meet", .verb), ("signed", "sign", .verb), ("urged", "urge", .verb),
    ("said", "say", .verb), ("refused", "refuse", .verb), ("held", "hold", .verb),
    ("hosted", "host", .verb), ("arrested", "arrest", .verb), ("was", "be", .aux),
    ("may", "may", .aux), ("not", "not", .part), ("never", "never", .adv), ("no", "no", .det),
    ("talks", "talk", .noun), ("visit", "visit", .noun), ("treaty", "treaty", .noun),
    ("attempt", "attempt", .noun), ("release", "release", .noun), ("with", "with", .adp),
    ("to", "to", .part), ("by", "by", .adp), ("in", "in", .adp), ("between", "between", .adp),
    ("and", "and", .cconj), ("whether", "whether", .sconj), ("without", "without", .sconj),
    ("if", "if", .sconj), ("unclear", "unclear", .adj), ("on", "on", .adp),
    ("Monday", "Monday", .propn), ("8", "8", .num), ("May", "May", .propn), ("2019", "2019", .num),
    ("last", "last", .adj), ("year", "year", .noun), ("-", "-", .punct), (",", ",", .punct),
    ("(", "(", .punct), (")", ")", .punct), ("“", "\"", .punct), ("”", "\"", .punct),
    ("?", "?", .punct), ("’s", "'s", .part), ("é\u{301}", "é", .other), ("😀", "😀", .sym),
    ("", "", .other),
  ]

  /// Up to four sentences of up to 14 words; every word of a sentence hangs, at last, on a root.
  mutating func next() -> Document {
    var document = Document(text: "")
    for number in 0..<Int.random(in: 0...4, using: &random) {
      let first = document.tokens.count
      for _ in 0..<Int.random(in: 1...14, using: &random) { addWord(to: &document) }
      let tokens = first..<document.tokens.count
      let root = plant(tokens, in: &document)
      let block = random.oneIn(3) ? number : document.sentences.last?.block ?? 0
      document.sentences.append(Sentence(tokens: tokens, root: root, block: block))
      name(tokens, in: &document)
    }
    return document
  }

  private mutating func addWord(to document: inout Document) {
    let word = random.pick(random.oneIn(2) ? Self.loud : Self.words)
    let start = document.text.utf8.count
    document.text += word.form + (random.oneIn(6) ? "" : " ")
    let upos = random.oneIn(8) ? random.pick(PartOfSpeech.allCases) : word.upos
    document.tokens.append(
      Token(
        range: start..<start + word.form.utf8.count, form: word.form, lemma: word.lemma,
        upos: upos, head: 0, deprel: deprel(of: upos)))
  }

  /// The words that make statements.
  private static let loud = words.filter { word in
    word.upos == .propn || word.upos == .verb || word.lemma == "talk" || word.lemma == "visit"
  }

  /// One that suits the part of speech, now and then any other.
  private mutating func deprel(of upos: PartOfSpeech) -> DependencyRelation {
    if random.oneIn(8) { return random.pick(DependencyRelation.allCases) }
    return switch upos {
    case .verb: random.pick([.conj, .xcomp, .ccomp, .advcl, .acl, .aclRelcl, .parataxis])
    case .propn, .pron: random.pick([.nsubj, .obj, .obl, .oblAgent, .nmod, .nmodPoss, .conj])
    case .noun: random.pick([.nsubj, .nsubjPass, .obj, .obl, .appos, .conj, .nmod])
    case .aux: random.pick([.aux, .auxPass, .cop])
    case .adp: .case
    case .part, .sconj: random.pick([.mark, .advmod, .case])
    case .adj: random.pick([.amod, .root, .ccomp])
    case .adv: .advmod
    default: random.pick([.det, .cc, .punct, .nummod])
    }
  }

  /// Hangs each token on one that was hung before it, most of them on verbs.
  private mutating func plant(_ tokens: Range<Int>, in document: inout Document) -> Int {
    let shuffled = tokens.shuffled(using: &random)
    let verbs = shuffled.filter { document.tokens[$0].upos == .verb }
    let order = random.oneIn(4) ? shuffled : verbs + shuffled.filter { !verbs.contains($0) }
    for (place, token) in order.enumerated() {
      let choices = random.oneIn(3) ? order.prefix(place) : order.prefix(min(place, verbs.count))
      document.tokens[token].head = choices.isEmpty ? order[0] : random.pick(Array(choices))
    }
    return order[0]
  }

  private mutating func name(_ tokens: Range<Int>, in document: inout Document) {
    var start = tokens.lowerBound
    while start < tokens.upperBound {
      let end = min(start + Int.random(in: 1...3, using: &random), tokens.upperBound)
      if random.oneIn(3) {
        let label = random.pick(Mention.Label.allCases)
        let head = Int.random(in: start..<end, using: &random)
        document.mentions.append(Mention(tokens: start..<end, head: head, label: label))
      }
      start = end
    }
  }
}
