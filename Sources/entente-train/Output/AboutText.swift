/// What a model file says of itself.
///
/// - Parameters:
///   - scores: a line for each development part.
///   - epochs: how often training went through its data.
///   - hasTeacher: whether a larger model's lessons were among it.
/// - Returns: a few lines of text.
func aboutText(scores: [String], epochs: Int, hasTeacher: Bool) -> String {
  let teacher =
    hasTeacher
    ? ",\nand on what all-MiniLM-L6-v2 (Apache-2.0), fine-tuned on the same sentences, says of them and\n"
      + "of the World Factbook (public domain)" : ""
  let derivedNames = hasTeacher ? "" : ", and\n  names derived from its entities"
  return """
    Model of English of the program Entente: parts of speech, dependencies, names, lemmas.
    Licence: CC BY-SA 4.0. Trained for \(epochs) epochs on
    - Universal Dependencies English EWT 2.16 (CC BY-SA 4.0), the English Web Treebank;
    - Universal Dependencies English GUM 2.16 without its non-commercial genres (annotations CC BY 4.0,
      texts CC BY, CC BY-SA or public domain), the Georgetown University Multilayer corpus\(derivedNames);
    - Universal NER English EWT (CC BY-SA 4.0);
    - Wikigold (CC BY 4.0), four of five sentences;
    with word vectors from GloVe 6B (PDDL) and from all-MiniLM-L6-v2 (Apache-2.0)\(teacher).
    Scores on development parts, in per cent, given the words:
    \(scores.joined(separator: "\n"))

    """
}
