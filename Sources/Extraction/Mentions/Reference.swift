/// A stretch of text that stands for actors of the document.
struct Reference: Hashable, Sendable {
  /// How the words lead to the actor.
  enum Form: Hashable, Sendable {
    /// Its own name: Ann Lee, Norway, NATO.
    case name
    /// An adjective or possessive of a country: Norwegian.
    case demonym
    /// A capital or a seat of government, which may be no more than a place.
    case metonym
    /// A description: the minister, the two countries.
    case description
    case pronoun
    /// People or a body without a name: "protesters", "a Chilean citizen".
    case unnamed
    /// A place other than a country, its people being meant: what is attacked, or given aid.
    case place
  }

  /// Indexes into the cast, in the order of the text; several for "both leaders".
  var actors: [Int]
  /// Tokens of the words themselves.
  var tokens: [Int]
  var form: Form
}
