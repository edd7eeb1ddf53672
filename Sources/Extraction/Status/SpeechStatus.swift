import Knowledge
import Linguistics
import Ontology

/// Reports that stand beside a clause and do not govern it: "…, she said", "according to A".
extension StatusReader {
  func embedSpeechBeside(_ current: Int, _ walk: inout StatusWalk) {
    let asides =
      tree.children(of: current, .parataxis, .reparandum, .dep)
      + tree.children(of: current, .conj, .advcl).filter { tree.has($0, child: ["so"]) }
    for child in asides where isBareSpeech(child) && !isApart(child, from: current) {
      // An aside that hopes also says, wherever it stands.
      let source = words.source(of: child)
      walk.embed(voice(of: child), by: child, from: source)
      walk.embed(.reported, by: child, from: source)
    }
    for child in tree.children(of: current, .advcl) where isProviso(child) {
      walk.embed(.reported, by: child)
    }
    for child in tree.children(of: current, .advcl) where isAside(child) {
      let listened = tree.lemma(child) == "hear" ? tree.children(of: child, .obj) : []
      let source = arguments.arguments(at: listened).first?.actor ?? words.source(of: child)
      walk.embed(.reported, by: child, from: source)
    }
    for child in tree.children(of: current, .obl, .nmod) where isAccount(child) {
      embedAccount(child, &walk)
    }
  }

  private func embedAccount(_ phrase: Int, _ walk: inout StatusWalk) {
    let source = arguments.arguments(at: phrase).first ?? arguments.owners(of: phrase).first
    walk.embed(.reported, by: phrase, from: source?.actor)
  }

  /// "…, according to A" is of the whole sentence, whatever the parser hangs it on.
  func embedAccounts(of sentence: Int, around predicate: Int, _ walk: inout StatusWalk) {
    for phrase in accounts[sentence] ?? [] where !isApart(phrase, from: predicate) {
      guard !tree.subtree(of: phrase).contains(predicate) else { continue }
      embedAccount(phrase, &walk)
    }
  }

  /// The phrases with "according to" that open a sentence or stand behind a comma, by sentence.
  static func accounts(in tree: Tree) -> [Int: [Int]] {
    var found: [Int: [Int]] = [:]
    for (number, sentence) in tree.document.sentences.enumerated() {
      for word in sentence.tokens where tree[word].form.lowercased() == "according" {
        guard word == sentence.tokens.lowerBound || tree[word - 1].form == ",",
          let phrase = tree.head(of: word), [.obl, .nmod].contains(tree.relation(phrase))
        else { continue }
        found[number, default: []].append(phrase)
      }
    }
    return found
  }

  /// Whether a semicolon stands between two words of a sentence, or a colon before the second's clause.
  private func isApart(_ one: Int, from other: Int) -> Bool {
    let start = tree.subtree(of: one).first ?? one
    if start > other, [start, start - 1].contains(where: { tree[$0].form == ":" }) { return true }
    return (min(one, other)..<max(one, other)).contains { tree[$0].form == ";" }
  }

  /// "…, it is expected": an aside may hope or doubt as well as say.
  private func voice(of verb: Int) -> ComplementReading {
    let reading = words.reading(of: verb)
    return reading == .planned || reading == .uncertain ? reading ?? .reported : .reported
  }

  /// "…, she said": a saying whose content is the clause it interrupts.
  private func isBareSpeech(_ verb: Int) -> Bool {
    let subjects = tree.children(of: verb, .nsubj, .expl)
    let isHearsay =
      words.isHearsay(verb)
      || words.reading(of: verb) == .reported && subjects.contains { tree.lemma($0) == "it" }
    guard words.isSpeech(verb) || isHearsay, !subjects.isEmpty else { return false }
    // "He said, because …": what stands behind a comma is not said by the aside.
    return tree.children(of: verb, .ccomp).allSatisfy { said in
      let start = tree.subtree(of: said).first ?? said
      return (verb...max(verb, start)).contains { tree[$0].form == "," }
    }
  }

  /// "If the reports are right".
  private func isProviso(_ clause: Int) -> Bool {
    conditions.isCondition(clause)
      && ["accurate", "believe", "correct", "right", "true", "trust"].contains(tree.lemma(clause))
  }

  /// "As she put it", "to hear A tell it".
  private func isAside(_ clause: Int) -> Bool {
    if tree.lemma(clause) == "hear" {
      return tree.has(clause, child: ["to"]) && !tree.children(of: clause, .obj).isEmpty
    }
    return conditions.connective(of: clause) == "as"
      && (words.isSpeech(clause) || tree.lemma(clause) == "put")
      && tree.children(of: clause, .ccomp, .xcomp).isEmpty
      && tree.children(of: clause, .obj).allSatisfy { tree[$0].upos == .pron }
  }

  /// "According to A", "by his account", "in her view".
  private func isAccount(_ phrase: Int) -> Bool {
    let prepositions = tree.prepositions(of: phrase)
    if prepositions.contains(where: { $0.hasPrefix("according") }) { return true }
    if prepositions == ["by"], tree.lemma(phrase) == "account" {
      return !arguments.owners(of: phrase).isEmpty || tree.has(phrase, child: ["all", "most"])
    }
    return [
      "account", "view", "opinion", "word", "telling", "version", "reading", "admission",
      "estimate",
    ].contains(tree.lemma(phrase))
      && prepositions.contains { ["by", "in", "on"].contains($0) }
      && !arguments.owners(of: phrase).isEmpty
  }
}
