/// The words that the tokenizer and the sentence splitter know by heart, in small letters and
/// without final period.
///
/// Prefixes and suffixes are the affix list of the LDC's English treebanks, which UD English
/// follows: words built with them are not cut at the hyphen.
enum WordLists {
  /// Titles and the like: a period after them never ends a sentence.
  static let titles: Set<String> = [
    "mr", "mrs", "ms", "dr", "prof", "rev", "hon", "st", "ste", "gen", "col", "lt", "sgt", "capt",
    "cmdr", "cdr", "adm", "maj", "brig", "sen", "rep", "gov", "pres", "amb", "messrs", "mme",
    "mlle",
    "supt", "insp", "cpl", "pvt", "fr", "ft", "mt", "vs", "v", "cf", "e.g", "i.e", "viz", "approx",
    "p.s", "ps", "n.b", "reps", "sens", "gens", "profs", "drs", "atty", "asst", "ass't", "dep",
    "sec", "pt", "pfc", "det", "cllr", "comdr",
  ]
  /// Those of them that also end a sentence, as parts of addresses do ("on Elm St.").
  static let places: Set<String> = ["st", "ste", "ft", "mt", "pt"]
  /// Abbreviations that may stand at the end of a sentence.
  static let abbreviations: Set<String> = [
    "sr", "jr", "esq", "inc", "ltd", "co", "corp", "llc", "plc", "dept", "univ", "assn",
    "bros", "ave", "blvd", "rd", "est", "govt", "intl", "natl",
    "attn", "tel", "ext", "hrs", "mins", "secs", "yrs", "ca", "jan", "feb", "apr", "jun", "jul",
    "aug", "sept", "sep", "oct", "nov", "dec", "mon", "tue", "tues", "thu", "thur", "thurs", "fri",
    "calif", "conn", "okla", "mfg", "mgmt", "misc", "esp", "incl", "lb",
    "lbs", "oz", "vol", "eds", "div", "eg", "ie", "arrv", "gov't", "dep't", "int'l", "nat'l", "ret",
    "sts", "sq", "cu", "op", "cit", "ibid", "seq",
  ]
  /// Abbreviations only if written with a capital: "Sun." but "the sun".
  static let capitalAbbreviations: Set<String> = [
    "wed", "sat", "sun", "mar", "ariz", "colo", "fla", "ga", "kan", "ky",
    "la", "md", "mich", "minn", "mont", "neb", "nev", "pa", "tenn", "tex", "va",
    "vt", "wis", "wyo", "ont", "que", "ph", "hwy", "pkwy", "spec", "mob", "fax", "conf", "arr",
    "cos", "min", "dir", "weds",
  ]
  /// Abbreviated states that are words too: only after a comma ("Salem, Mass." but "the mass.").
  static let states: Set<String> = [
    "mass", "ill", "ind", "wash", "ore", "del", "ala", "ark", "penn", "cal", "miss", "mo", "me",
    "ida",
  ]
  /// Abbreviations only before a figure: "No. 5" but "No."
  static let numberAbbreviations: Set<String> = [
    "no", "nos", "p", "pp", "art", "arts", "fig", "figs", "sect", "ch", "chap", "c", "eq", "app",
    "vols", "par", "para", "paras", "cap", "reg", "res", "doc", "ser", "sc", "b", "d", "m", "r",
    "vol",
  ]
  /// Abbreviations after a figure, where their sentence goes on: "6 in. long" but "in."
  static let measures: Set<String> = [
    "in", "mi", "yd", "yds", "gal", "qt", "pct", "min", "sec", "hr", "km", "cm", "mm", "kg",
  ]
  /// Words before "I" that are no part of a name.
  static let beforePronoun: Set<String> = [
    "and", "or", "nor", "than", "as", "so", "do", "did", "am", "was", "have", "had", "can", "could",
    "will", "would", "should", "might", "must", "may", "like", "but", "not", "only",
  ]
  /// Abbreviations with a period inside that is not between single letters.
  static let dotted: Set<String> = ["ph.d", "m.sc", "b.sc", "m.phil", "ll.m", "ll.b", "ed.d"]
  /// Words with which a new sentence begins after "U.S." or "Inc.", in small letters.
  static let openers: Set<String> = [
    "the", "a", "an", "in", "on", "at", "he", "she", "it", "they", "we", "i", "you", "but", "and",
    "however", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "if",
    "when", "while", "as", "for", "with", "after", "before", "there", "what", "who", "why", "how",
    "since", "although", "though", "because", "by", "from", "so", "then", "now", "some", "many",
    "most", "both", "each", "another", "under", "during", "according", "meanwhile", "also", "until",
    "where", "once", "despite", "even", "please",
  ]
  /// What may follow a time of day in its sentence, in small letters.
  static let calendar: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
    "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december", "eastern", "central", "pacific", "mountain", "greenwich", "moscow",
  ]
  /// What follows the figures of a time of day.
  static let timeZones: Set<String> = [
    "am", "pm", "a.m.", "p.m.", "gmt", "utc", "bst", "cet", "cest", "msk", "est", "edt", "cst",
    "cdt", "mst", "mdt", "pst", "pdt",
  ]
  /// Last words of editors' remarks in brackets: "[citation needed]".
  static let remarks: Set<String> = ["needed", "sic"]
  /// Verbs of saying: what stands before them belongs to their sentence.
  static let sayings: Set<String> = [
    "said", "says", "say", "asked", "asks", "ask", "added", "adds", "replied", "replies", "told",
    "tells", "wrote", "writes", "tweeted", "shouted", "shouts", "cried", "answered", "exclaimed",
    "wondered", "posted", "insisted", "warned", "declared", "stated", "claimed", "explained",
    "continued", "recalled", "argued", "announced", "responded", "remarked", "commented", "joked",
    "demanded", "quipped", "thought", "chanted", "yelled", "read", "reads",
  ]
  /// Words that stay small in headlines and never end a line of one.
  static let smallWords: Set<String> = [
    "of", "the", "a", "an", "and", "or", "but", "nor", "in", "on", "at", "to", "for", "with",
    "from",
    "by", "as", "into", "over", "after", "before", "under", "during", "since", "until", "despite",
    "if", "when", "while", "although", "though", "because", "where", "what", "who", "why", "how",
    "is", "are", "be", "not", "its", "his", "her", "their", "our", "my", "that", "than", "vs",
    "via",
    "some", "many", "most", "both", "each", "another", "also", "now", "so", "even",
  ]
  /// Words that close a letter.
  static let closings: Set<String> = [
    "regards", "sincerely", "thanks", "best", "cheers", "yours", "truly", "wishes",
  ]
  /// Words that name a figure in its caption.
  static let labels: Set<String> = ["figure", "fig.", "table", "photo", "map", "chart"]
  /// First parts that stay with what follows their hyphen.
  static let prefixes: Set<String> = [
    "agro", "ante", "anti", "arch", "bi", "bio", "co", "counter", "cross", "cyber", "de", "e", "ex",
    "extra", "inter", "intra", "macro", "mega", "micro", "mid", "mini", "multi", "neo", "non",
    "over", "para", "peri", "post", "pre", "pro", "pseudo", "re", "semi", "socio",
    "sub", "super", "tri", "ultra", "un", "uni",
  ]
  /// Last parts that stay with what stands before their hyphen.
  static let suffixes: Set<String> = [
    "esque", "ette", "fest", "fold", "gate", "itis", "less", "most", "rama", "wise", "ish",
  ]
  /// Words written with a hyphen that are no compounds.
  static let hyphened: Set<String> = [
    "uh-huh", "uh-oh", "uh-uh", "nuh-uh", "mm-hm", "mm-mm", "mm-hmm", "m-mm", "m-m", "hm-m",
    "o-kay", "oh-oh", "ha-ha", "bye-bye",
  ]
  /// Names that end in an exclamation mark.
  static let exclaimed: Set<String> = ["yahoo"]
  /// Currencies that may touch their amount: "EUR5".
  static let currencies: Set<String> = [
    "USD", "EUR", "GBP", "CHF", "JPY", "CNY", "INR", "RUB", "UAH", "TRY", "IRR", "GEL", "AMD",
    "AZN", "KZT", "UZS", "CAD", "AUD",
  ]
  /// What may follow a letter with an apostrophe that is a word of its own.
  static let proclitics: [UInt8: Set<String>] = [
    UInt8(ascii: "y"): ["all"], UInt8(ascii: "d"): ["you", "ya", "ye"],
  ]
  /// Two words written as one, with the length of the first.
  static let fused: [String: Int] = [
    "cannot": 3, "gonna": 3, "wanna": 3, "gotta": 3, "outta": 3, "alot": 1, "gimme": 3, "lemme": 3,
    "dont": 2, "doesnt": 4,
    "didnt": 3, "cant": 2, "wont": 2, "isnt": 2, "wasnt": 3, "wouldnt": 5, "couldnt": 5, "aint": 2,
    "shouldnt": 6, "havent": 4, "hasnt": 3, "hadnt": 3, "arent": 3, "werent": 4, "im": 1, "ive": 1,
    "youre": 3, "youve": 3, "youll": 3, "theyre": 4,
    "hes": 2, "shes": 3, "thats": 4, "theres": 5, "whats": 4,
  ]
  /// What follows the apostrophe of a clitic.
  static let clitics: Set<String> = ["s", "m", "d", "re", "ve", "ll"]
  /// Words that begin with an apostrophe.
  static let elisions: Set<String> = ["em", "cause", "til", "till", "bout", "n", "cos"]
  /// Units that are words of their own after a figure.
  static let units: Set<String> = [
    "am", "pm", "k", "m", "b", "bn", "mn", "tn", "km", "cm", "mm", "nm", "kg", "mg", "g", "lb",
    "lbs",
    "oz", "ft", "in", "mi", "mph", "kph", "kmh", "hr", "hrs", "h", "min", "mins", "sec", "secs",
    "yrs",
    "yr", "kw", "mw", "gw", "kwh", "mwh", "gb", "mb", "kb", "tb", "hz", "khz", "mhz", "ghz", "ml",
    "l",
    "v", "w", "c", "f", "million", "billion", "trillion", "trn", "mln", "bln", "pc", "usd",
    "eur", "azn", "years", "days", "p",
  ]
  /// Words written with a slash that are no choice between two.
  static let slashed: Set<String> = ["w/o", "w/out", "w/", "b/t", "s/he", "c/o", "n/a", "b/c"]
  /// Last parts of host and file names.
  static let nameEndings: Set<String> = [
    "com", "org", "net", "gov", "edu", "int", "mil", "info", "biz", "io", "eu", "uk", "us", "ca",
    "au",
    "nz", "de", "fr", "ru", "ua", "az", "am", "ge", "ir", "tr", "il", "cn", "jp", "kr", "tw", "in",
    "pk",
    "tv", "me", "es", "it", "pl", "nl", "be", "ch", "se", "no", "fi", "dk", "br", "mx", "za", "ie",
    "at",
    "doc", "docx", "xls", "xlsx", "pdf", "ppt", "txt", "csv", "jpg", "jpeg", "png", "gif", "zip",
    "html",
    "htm", "exe", "mp3", "mp4", "url", "js", "py", "php", "xml", "json",
  ]
}
