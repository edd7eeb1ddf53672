import Graph
import Knowledge
import Testing

/// Thousands of names that are like one another, as a list has them, or an attack.
struct CrowdedNamesTests {
  private static let reason = "more than 500 names are like theirs, too many to compare"

  /// "John bababab Smith" and so on, each with other consonants in the middle; at most 10,000.
  private func crowd(of count: Int, called given: String = "John") -> [ActorUsage] {
    let consonants = Array("bdfglmnrst")
    return (0..<count).map { number in
      let middle = [1, 10, 100, 1000].map { String(consonants[number / $0 % 10]) }
      let name = "\(given) \(middle.joined(separator: "a")) Smith"
      return ActorUsage(form: ActorForm(name: name, kind: .person))
    }
  }

  private func people(_ names: String...) -> [ActorUsage] {
    names.map { ActorUsage(form: ActorForm(name: $0, kind: .person)) }
  }

  @Test func `keeps thousands of like names apart without comparing each with each`() {
    let usages = crowd(of: 4000) + people("John Smith", "Hikmat Rzayev", "Hikmet Rzayev")
    let resolution = ActorResolver().resolution(of: usages)
    #expect(resolution.actors.count == usages.count - 1)
    #expect(resolution.refusals.contains { $0.reason == Self.reason })
    #expect(resolution.actors.contains { $0.id == "hikmat-rzayev" })
  }

  @Test func `says of everybody in a crowd that nothing was compared`() {
    let usages = crowd(of: 600)
    let resolution = ActorResolver().resolution(of: usages)
    let told = resolution.refusals.filter { $0.reason == Self.reason }
    #expect(Set(told.flatMap { [$0.one, $0.other] }).count == usages.count)
  }

  @Test func `joins in a crowd what has the same letters only`() {
    let crowd = crowd(of: 600, called: "Michael")
    let resolution = ActorResolver().resolution(
      of: crowd + people("MICHAEL BABABAB SMITH", "Mike bababab Smith"))
    #expect(resolution.actors.count == crowd.count + 1)
  }

  @Test func `joins nobody outside to one of a crowd`() {
    // Mike Smith is as like each Michael of the crowd as Michael Smith.
    let few = people("Mike Smith", "Michael Smith")
    #expect(ActorResolver().resolution(of: few).actors.count == 1)
    let crowd = crowd(of: 600, called: "Michael")
    #expect(ActorResolver().resolution(of: crowd + few).actors.count == crowd.count + 2)
  }

  @Test func `compares all of some hundred like names`() {
    let crowd = crowd(of: 400)
    let resolution = ActorResolver().resolution(of: crowd + people("Jon bababab Smith"))
    #expect(resolution.refusals.contains { $0.reason.hasPrefix("middle names differ") })
    #expect(!resolution.refusals.contains { $0.reason == Self.reason })
  }

  @Test func `many hyphenations of one name are one`() {
    let letters = Array("johnathansmith")
    let usages = (0..<1500).map { number in
      var given = ""
      for (place, letter) in letters.enumerated() {
        given.append(letter)
        if place < 11, number >> place & 1 == 1 { given.append("-") }
      }
      return ActorUsage(form: ActorForm(name: "\(given) Halvorsen", kind: .person))
    }
    #expect(ActorResolver().resolution(of: usages).actors.count == 1)
  }
}
