/// "1 document", "2 documents": a number with its noun.
public func counted(_ number: Int, _ noun: String) -> String {
  "\(number) \(noun)" + (number == 1 ? "" : "s")
}
