import Knowledge

/// What is known of a form.
///
/// A class, as clusters hand thousands of them round.
final class Profile: Sendable {
  /// Its place among all forms, sorted.
  let position: Int
  let asUsed: ActorForm
  /// With its kind and country as decided.
  let usage: ActorUsage
  let form: NameForm
  /// Those of the affiliations.
  let offices: Offices
  /// What was decided on its kind and country, in words.
  let decided: String?

  init(_ usage: ActorUsage, at position: Int) {
    self.position = position
    asUsed = usage.form
    self.usage = usage
    form = NameForm(usage.form)
    offices = Offices(usage.affiliations)
    decided = nil
  }

  /// The form as a decision has it.
  init(_ profile: Profile, as form: ActorForm, decided: String) {
    position = profile.position
    asUsed = profile.asUsed
    var usage = profile.usage
    usage.form = form
    self.usage = usage
    self.form = NameForm(form)
    offices = profile.offices
    self.decided = decided
  }
}

/// A form on its way into the corpus.
struct Member: Sendable {
  let profile: Profile
  /// Why it stands where it stands, if its name does not tell.
  var note: String?

  var position: Int { profile.position }
  var asUsed: ActorForm { profile.asUsed }
  var usage: ActorUsage { profile.usage }
  var form: NameForm { profile.form }
}
