import Knowledge

/// The words that made-up articles are made of.
enum Wording {
  static let states = [
    "Norland", "Estara", "Velmark", "Ostrava Coast", "Karelund", "Tarsia", "Belmora", "Queros",
    "Ardania", "Lusenia", "Mirovia", "Halden Isles", "Sorvia", "Drenmark", "Polvaria", "Iskander",
    "Tumeria", "Wexland", "Zarovia", "Ulmeria",
  ]

  static let givenNames = [
    "Mira", "Tomas", "Anna", "Iris", "Viktor", "Leyla", "Daniel", "Nadia", "Samir", "Elena",
    "Boris",
    "Aylin", "Hugo", "Petra", "Rashid", "Clara", "Emil", "Farida", "Goran", "Helga", "Ivan", "Jana",
    "Karim", "Lidia", "Milan", "Nora", "Oskar", "Paula", "Quentin", "Roza", "Stefan", "Tamara",
    "Ulrich", "Vera", "Walter", "Xenia", "Yusuf", "Zora", "Adrian", "Bianca", "Cyrus", "Dalia",
    "Edgar", "Fatima", "Gregor", "Hana", "Igor", "Julia", "Kamil", "Laura", "Martin", "Nina",
  ]

  private static let beginnings = [
    "Hal", "Petr", "Vold", "Kar", "Most", "Bren", "Tur", "Sel", "Ald", "Gor", "Rust", "Mel", "Zim",
    "Ort", "Dav", "Lup", "Fen", "Jar", "Nik", "Bas", "Cher", "Dol", "Erk", "Gav", "Hov", "Ilm",
    "Kost",
    "Lar", "Mar", "Nar", "Pav", "Rad", "Sim", "Tov", "Ul", "Vas", "Yar", "Zel", "Abd", "Bog",
  ]
  private static let middles = [
    "a", "o", "in", "er", "am", "ost", "uk", "and", "il", "em", "or", "av", "ul", "ent", "ash",
  ]
  /// Each with another transliteration of it.
  private static let endings = [
    ("yan", "ian"), ("ev", "yev"), ("sky", "ski"), ("sen", "sén"), ("ov", "ov"), ("idze", "idze"),
    ("oglu", "oghlu"), ("ez", "éz"), ("berg", "berg"), ("ic", "ić"), ("enko", "enko"), ("ar", "ár"),
  ]

  /// The surname of a number in two spellings, which may be the same.
  static func surname(_ number: Int) -> (usual: String, other: String) {
    let beginning = beginnings[number % beginnings.count]
    let rest = number / beginnings.count
    let middle = middles[rest % middles.count]
    let ending = endings[rest / middles.count % endings.count]
    return (beginning + middle + ending.0, beginning + middle + ending.1)
  }

  static let fields = [
    "Trade", "Health", "Energy", "Water", "Transport", "Defence", "Fisheries", "Culture", "Border",
    "Climate", "Railway", "Harbour", "Farmers", "Miners", "Bridge", "Grain",
  ]
  static let bodies = [
    "Ministry", "Agency", "Commission", "Union", "Council", "Company", "Bank", "Institute",
  ]
  static let groups = ["fishermen", "miners", "students", "farmers", "nurses", "drivers"]
  static let namelessGroups = ["protesters", "residents", "lawmakers", "officials"]
  static let roles = [
    "foreign minister", "prime minister", "president", "envoy", "interior minister", "mayor",
    "opposition leader", "spokesperson", "ambassador", "general",
  ]

  static let publishers = (1...40).map { "The \(fields[$0 % fields.count]) Post \($0)" }

  static let relations: [Relation] = [
    Relation(label: "met", event: .consult, symmetric: true),
    Relation(label: "urged", event: .request, symmetric: false),
    Relation(label: "accused", event: .accuse, symmetric: false),
    Relation(label: "signed with", event: .support, symmetric: true, formal: true),
    Relation(label: "told", event: nil, symmetric: false),
    Relation(label: "visited", event: .consult, symmetric: false),
    Relation(label: "supported", event: .support, symmetric: false),
    Relation(label: "criticised", event: .accuse, symmetric: false),
    Relation(label: "rejected", event: .reject, symmetric: false),
    Relation(label: "agreed with", event: .agree, symmetric: true),
    Relation(label: "sanctioned", event: .sanction, symmetric: false),
    Relation(label: "threatened", event: .threaten, symmetric: false),
    Relation(label: "aided", event: .aid, symmetric: false),
    Relation(label: "attacked", event: .assault, symmetric: false),
    Relation(label: "arrested", event: .coerce, symmetric: false),
    Relation(label: "protested against", event: .protest, symmetric: false),
    Relation(label: "cooperated with", event: .cooperate, symmetric: true),
    Relation(label: "withdrew from", event: .retreat, symmetric: false),
    Relation(label: "mobilised against", event: .mobilize, symmetric: false),
    Relation(label: "yielded to", event: .concede, symmetric: false),
    Relation(label: "called", event: .consult, symmetric: false),
    Relation(label: "negotiated with", event: .consult, symmetric: true),
    Relation(label: "ratified with", event: .agree, symmetric: true, formal: true),
    Relation(label: "demanded an answer of", event: .request, symmetric: false),
    Relation(label: "outvoted", event: nil, symmetric: false),
    Relation(label: "succeeded", event: nil, symmetric: false),
    Relation(label: "advised", event: nil, symmetric: false),
    Relation(label: "hosted", event: nil, symmetric: false),
    Relation(label: "outfoxed", event: nil, symmetric: false),
    Relation(label: "appointed", event: nil, symmetric: false),
  ]

  static let fillers = """
    after before during talks session morning evening week visit capital harbour border river new old \
    first second long short trade agreement treaty draft text budget tariff quota licence pipeline \
    railway bridge canal ferry market price grain wheat steel copper timber water power gas oil tax \
    debt loan grant fund bank reserve currency export import customs checkpoint patrol troops base \
    garrison ceasefire truce hostage prisoner exchange refugee camp shelter hospital school teacher \
    union strike wage pension reform law decree court judge appeal verdict election ballot coalition \
    party leader deputy chamber senate committee report inquiry audit statement interview reporter \
    broadcast summit delegation embassy consul visa passport airport flight storm flood drought fire
    """.split { $0 == " " || $0 == "\n" }.map(String.init)

  /// So many words one after the other.
  static func filler(_ count: Int, _ dice: inout Dice) -> String {
    var words = ""
    for _ in 0..<count { words += " " + dice.pick(fillers) }
    return words
  }
}
