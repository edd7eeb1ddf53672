import Knowledge

extension Cluster {
  /// Why each form stands for the actor, by the form that most documents use.
  func reasons() -> [(form: ActorForm, reason: String)] {
    let name = name
    let shown = members.first { $0.usage.form.name == name && $0.form.short == nil } ?? members[0]
    return members.map { member in
      let reason = member.note ?? member.reason(beside: shown, called: name)
      return (
        member.asUsed, [reason, member.profile.decided].compactMap { $0 }.joined(separator: "; ")
      )
    }
  }
}

extension Member {
  fileprivate func reason(beside shown: Member, called name: String) -> String {
    if usage.form.name == name { return "same name" }
    switch form.agreement(with: shown.form) {
    case .letters, nil: return lettersReason(beside: shown, called: name)
    case .words: return "same name as \(name) but for middle names"
    case .spelling, .vowel: return "one spelling apart from \(name)"
    case .givenName: return givenNameReason(beside: shown, called: name)
    case .order: return "\(name) turned round"
    case .surnames, .lastWords: return "part of one name with \(name)"
    }
  }

  private func lettersReason(beside shown: Member, called name: String) -> String {
    if letters(of: usage.form.name) == letters(of: name) { return "same letters as \(name)" }
    return form.kind == .organisation || form.kind == .country
      ? "another wording of \(name)" : "one spelling apart from \(name)"
  }

  private func givenNameReason(beside shown: Member, called name: String) -> String {
    guard let given = form.person?.given?.text, let other = shown.form.person?.given?.text,
      let relation = GivenNames.relation(of: given, to: other)
    else { return "one spelling apart from \(name)" }
    func capitalised(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }
    switch relation {
    case .variant: return "another form of \(name): \(capitalised(given)), \(capitalised(other))"
    case .nickname(let short, let long):
      return "nickname of \(name): \(capitalised(short)) for \(capitalised(long))"
    }
  }
}
