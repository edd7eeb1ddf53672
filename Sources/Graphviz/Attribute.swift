/// The attributes that may be set: those that neither open files nor crash version 2.42.
///
/// Left out on purpose: `image`, `shapefile` and `stylesheet` (they open files or are written
/// unescaped), `layout` (it overrides the engine), `concentrate` and `nslimit` (they crash), and
/// `splines=curved` and `ortho`, which `Value` cannot forbid.
package enum Attribute: String, Hashable, Sendable, CaseIterable {
  case arrowsize
  case bb, bgcolor
  case `class`, color
  case dir, dpi
  case fillcolor, fixedsize, fontcolor, fontname, fontsize
  case height
  case id
  case label, labeljust, labelloc, labeltooltip, lp
  case margin
  case newrank, nodesep
  case outputorder, overlap
  case pad, penwidth, peripheries, pos
  case rankdir, ranksep, root
  case sep, shape, splines, start, style
  case target, tooltip
  case url = "URL"
  case weight, width
}

/// The text of an attribute, with how it must be escaped.
package enum Value: Hashable, Sendable {
  /// A label: drawn as it stands, line breaks included.
  case text(String)
  /// A tooltip: libgvc unescapes it twice.
  case tooltip(String)
  /// A label with fonts and tables.
  case html(Markup)
  /// A link; empty unless it is http, https or mailto.
  case url(String)
  /// A keyword, number, colour or list of them; characters beyond those are dropped.
  case raw(String)

  /// A number with at most two decimals, without exponent.
  package static func number(_ number: Double) -> Value { .raw(decimal(number)) }

  /// Numbers joined by commas.
  package static func numbers(_ numbers: Double...) -> Value {
    .raw(numbers.map(decimal).joined(separator: ","))
  }
}

/// A number with at most two decimals, without exponent: "12", "0.5", "-3.25".
///
/// One that is not finite or beyond 10¹⁵ in size is written as 0.
package func decimal(_ number: Double) -> String {
  let hundredths = (number * 100).rounded()
  guard abs(hundredths) < 1e17, hundredths != 0 else { return "0" }
  let count = Int(hundredths)
  let (whole, rest) = (abs(count) / 100, abs(count) % 100)
  let fraction = rest.isMultiple(of: 10) ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
  return (count < 0 ? "-" : "") + "\(whole)" + (rest == 0 ? "" : "." + fraction)
}
