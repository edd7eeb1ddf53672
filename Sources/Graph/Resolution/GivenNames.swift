/// What two given names that are not spelt alike have to do with each other.
enum GivenNameRelation: Hashable, Sendable {
  /// The same name as other languages or countries have it: Volodymyr and Vladimir.
  case variant
  /// Mike for Michael.
  case nickname(String, of: String)
}

/// Which given names are one name: a small list of those that the news use side by side.
///
/// Two nicknames of one name (Bill, Will) are not related: a William is called by one of them.
enum GivenNames {
  /// How two folded names are related; nil if the list does not know.
  static func relation(of one: String, to other: String) -> GivenNameRelation? {
    if let group = variantGroups[one], group == variantGroups[other] { return .variant }
    if isNickname(one, of: other) { return .nickname(one, of: other) }
    if isNickname(other, of: one) { return .nickname(other, of: one) }
    return nil
  }

  /// Whether two folded names are two, though only one vowel tells them apart.
  static func areTwo(_ one: String, _ other: String) -> Bool {
    lookAlikes.contains { $0.contains(one) && $0.contains(other) }
  }

  /// Words that two related names have in common; none for a name that the list lacks.
  static func keys(of name: String) -> [String] {
    let longs = (longNames[name] ?? []) + [name]
    let isKnown = longs.count > 1 || variantGroups[name] != nil || nicknamed.contains(name)
    return isKnown ? longs.map { variantGroups[$0] ?? $0 } : []
  }

  private static func isNickname(_ short: String, of long: String) -> Bool {
    guard let longs = longNames[short] else { return false }
    return longs.contains { $0 == long || variantGroups[$0] ?? $0 == variantGroups[long] ?? long }
  }

  /// The first name of its group for each name that has variants.
  private static let variantGroups: [String: String] = {
    var groups: [String: String] = [:]
    for line in variants {
      let names = line.split(separator: " ").map(String.init)
      for name in names { groups[name] = names[0] }
    }
    return groups
  }()

  /// The full names that each nickname stands for.
  private static let longNames: [String: [String]] = {
    var longNames: [String: [String]] = [:]
    for (long, shorts) in nicknames {
      for short in shorts.split(separator: " ").map(String.init) {
        longNames[short, default: []].append(long)
      }
    }
    return longNames.mapValues { $0.sorted() }
  }()

  private static let nicknamed = Set(nicknames.keys)

  private static let variants = [
    "alexander aleksandr alexandr aleksander oleksandr alyaksandr aliaksandr",
    "andrei andrey andriy andrii", "sergei sergey serhiy serhii siarhei", "pavel pavlo",
    "vladimir volodymyr uladzimir wladimir", "nikolai nikolay mykola", "yevgeny evgeny yevhen",
    "dmitry dmitri dmitriy dmytro dzmitry", "mikhail mykhailo", "alexei alexey aleksei oleksiy",
    "yuri yury yuriy yurii", "peter petr pyotr petro", "vasily vasyl", "grigory hryhoriy",
    "mohammed muhammad mohamed mohammad muhammed mohamad muhamed", "ahmed ahmad", "omar umar",
    "hussein husayn husain hossein", "yusuf youssef yousef yousuf", "osama usama",
    "abdullah abdallah", "mahmoud mahmud", "khalid khaled", "benjamin binyamin",
    "anthony antony", "stephen steven", "geoffrey jeffrey", "joseph josef josep",
    "catherine katherine kathryn", "eric erik", "philip phillip", "marc mark", "karl carl",
    "fyodor fedor",
  ]

  private static let lookAlikes = [
    "rashad rashid", "kamal kamil", "jamal jamil", "jalal jalil", "hamad hamid", "karam karim",
    "bashar bashir", "salam salim", "samar samir", "tamar tamer", "ramin raman", "francis frances",
    "marian marion", "karen karin", "milan milen", "elena elina", "martin marten", "robin ruben",
  ].map { Set($0.split(separator: " ").map(String.init)) }

  private static let nicknames = [
    "william": "bill billy will willy", "robert": "bob bobby rob robbie", "joseph": "joe",
    "anthony": "tony", "michael": "mike mick", "james": "jim jimmy jamie",
    "charles": "chuck charlie", "richard": "dick rick rich", "thomas": "tom tommy",
    "edward": "ed eddie ted ned",
    "stephen": "steve", "christopher": "chris", "daniel": "dan danny", "david": "dave",
    "donald": "don", "gerald": "gerry jerry", "gregory": "greg", "jeffrey": "jeff",
    "kenneth": "ken", "lawrence": "larry", "leonard": "len lenny", "matthew": "matt",
    "nicholas": "nick", "patrick": "pat", "peter": "pete", "philip": "phil", "raymond": "ray",
    "ronald": "ron", "samuel": "sam", "timothy": "tim", "walter": "walt", "benjamin": "ben",
    "alexander": "alex", "andrew": "andy drew", "arthur": "art", "bernard": "bernie",
    "douglas": "doug", "eugene": "gene", "frederick": "fred", "henry": "hank harry",
    "jacob": "jake", "theodore": "ted teddy", "vincent": "vince", "zachary": "zach",
    "elizabeth": "liz beth betty", "katherine": "kate kathy", "margaret": "maggie meg peggy",
    "patricia": "pat patty", "susan": "sue", "deborah": "debbie", "rebecca": "becky",
    "madeleine": "maddie", "victoria": "vicky", "jennifer": "jenny jen", "john": "jack johnny",
  ]
}
