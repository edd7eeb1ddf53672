import Graph
import Knowledge
import Testing

/// Whether two documents that each name one actor speak of the same.
struct ActorResolverNameTests {
  @Test(arguments: [
    ("Mira Halvorsen", "Mira Halvorsen"), ("MIRA HALVORSEN", "Mira Halvorsen"),
    ("Mira Halvorsén", "Mira Halvorsen"), ("Əli Səfərov", "Ali Safarov"),
    ("Łukasz Wrona", "Lukasz Wrona"), ("İlkin Qurbanlı", "Ilkin Gurbanli"),
    ("Joe\u{a0}Hart", "Joe Hart"), ("Iris O’Hara", "Iris O'Hara"), ("Han Jong-min", "Han Jong Min"),
    ("Tomas Petrosyan", "Tomas Petrosian"), ("Rustam Hajiyev", "Rustam Hajiev"),
    ("Hikmat Rzayev", "Hikmet Rzayev"), ("Nazim Oghuzlu", "Nazim Oguzlu"),
    ("Orkhan Nagiyev", "Orhan Naghiyev"), ("Sergey Malinov", "Sergei Malinov"),
    ("Yevgeny Malinov", "Evgeny Malinov"), ("Dmitry Sorin", "Dmitri Sorin"),
    ("Dmitriy Sorin", "Dmitri Sorin"), ("Dmitri Sorin", "Dimitri Sorin"),
    ("Ivan Berezovsky", "Ivan Berezovskiy"), ("Viktor Loos", "Victor Loos"),
    ("Filip Zhdanov", "Philip Zhdanov"), ("Ceyhun Rahimov", "Jeyhun Rahimov"),
    ("Alexander Roth", "Aleksandr Roth"), ("Anna Keller", "Ana Keller"),
    ("Jürgen Müller", "Jurgen Mueller"), ("Mikhail Tevzadze", "Mikheil Tevzadze"),
    ("Adrian J. Colby", "Adrian Colby"), ("Adrian James Colby", "Adrian Colby"),
    ("Adrian J. Colby", "Adrian James Colby"), ("Bashir al-Haddad", "Bashir Haddad"),
    ("Bashir Al Haddad", "Bashir al-Haddad"), ("Ursula von der Heide", "Ursula Heide"),
    ("Farid Kamal oglu Rustamov", "Farid Rustamov"), ("Dr. Mira Halvorsen", "Mira Halvorsen"),
  ])
  func `are one person`(_ one: String, _ other: String) {
    #expect(actorsFound(in: [person(one)], [person(other)]) == 1)
    #expect(actorsFound(in: [person(other)], [person(one)]) == 1)
  }

  @Test(arguments: [
    ("Rashid Rustamov", "Kamal Rustamov"), ("Rashid Rustamov", "Rashida Rustamova"),
    ("Rashid Rustamov", "Rashid Rustamova"), ("Daniel Costa", "Daniela Costa"),
    ("Mario Bianchi", "Maria Bianchi"), ("Martin Cole", "Marvin Cole"),
    ("Marina Cole", "Martina Cole"), ("Karim Saidi", "Kasim Saidi"), ("Donald Reed", "Ronald Reed"),
    ("John Hale", "Joan Hale"), ("Jon Reed", "Jan Reed"), ("Hasan Tahiri", "Husein Tahiri"),
    ("Adrian J. Colby", "Adrian K. Colby"), ("Adrian J. Colby", "Adrian Kurt Colby"),
    ("Peter Stone Jr.", "Peter Stone"), ("Peter Stone Jr.", "Peter Stone Sr."),
    ("Peter Stone II", "Peter Stone III"), ("Paul Nixon", "Paul Dixon"),
    ("Karen Hansen", "Karen Hanson"), ("Ruth Andersen", "Ruth Anderson"),
    ("Robert Gates", "Robert Bates"), ("Han Jong Min", "Han Jong Il"),
    ("Kim Min Ho", "Kim Ho Min"), ("Farid Kamal oglu Rustamov", "Kamal Rustamov"),
    ("A. Colby", "B. Colby"), ("Colby", "Kolbein"),
  ])
  func `are two people`(_ one: String, _ other: String) {
    #expect(actorsFound(in: [person(one)], [person(other)]) == 2)
    #expect(actorsFound(in: [person(other)], [person(one)]) == 2)
  }

  @Test(arguments: [
    ("Organisation of River States", "Organization of River States"),
    ("The Harbour Union", "Harbour Union"),
    ("Research & Trade Council", "Research and Trade Council"),
    ("Centre for Defence Studies", "Center for Defense Studies"),
    ("River Co-operation Council", "River Cooperation Council"),
  ])
  func `are one organisation`(_ one: String, _ other: String) {
    #expect(actorsFound(in: [organisation(one)], [organisation(other)]) == 1)
  }

  @Test(arguments: [
    ("River Union", "River Unions"), ("Council of Estara", "Council of Norland"),
    ("Party of Labour", "Party of Labourers"), ("RUN", "RUX"),
  ])
  func `are two organisations`(_ one: String, _ other: String) {
    #expect(actorsFound(in: [organisation(one)], [organisation(other)]) == 2)
  }

  @Test(arguments: Actor.Kind.allCases)
  func `are never one if of different kinds`(_ kind: Actor.Kind) {
    for other in Actor.Kind.allCases where other != kind {
      let one = Actor(id: "georgia", name: "Georgia", kind: kind)
      let two = Actor(id: "georgia", name: "Georgia", kind: other)
      #expect(actorsFound(in: [one], [two]) == 2)
    }
  }

  @Test func `are never one if of different states`() {
    let one = person("Li Wei", of: "Norland")
    #expect(actorsFound(in: [one], [person("Li Wei", of: "Estara")]) == 2)
    #expect(actorsFound(in: [one], [person("Li Wei", of: "norland")]) == 1)
    #expect(actorsFound(in: [one], [person("Li Wei")]) == 1)
    #expect(actorsFound(in: [one], [person("Li Wei")], [person("Li Wei", of: "Estara")]) == 3)
  }

  @Test func `of no known state are nobody's of two states, wherever the hyphens stand`() {
    let (one, other) = (person("Jong-un Kim", of: "Norland"), person("Jong Un Kim", of: "Estara"))
    #expect(actorsFound(in: [one], [other], [person("Jong Un Kim")]) == 3)
    #expect(actorsFound(in: [one], [other], [person("Jong-un Kim")]) == 3)
    #expect(actorsFound(in: [one], [person("Jong Un Kim")]) == 1)
  }

  @Test func `are one state by the short name alone`() {
    let kingdom = state("Kingdom of Norland", of: "Norland")
    #expect(actorsFound(in: [state("Norland", of: "Norland")], [kingdom]) == 1)
    #expect(actorsFound(in: [state("Norland")], [kingdom]) == 1)
    #expect(actorsFound(in: [state("Norland", of: "South Norland")], [kingdom]) == 2)
  }
}
