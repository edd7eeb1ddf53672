/// Colours, widths and fonts, each checked on white.
///
/// Blue and vermillion after Okabe and Ito ("Color Universal Design", 2008), the vermillion
/// darkened until text in it reads: the four tones keep a contrast of 4.5 or more and stay apart
/// under every kind of colour blindness. Words and signs say what colours and line styles do; of a
/// line that carries none, in a drawing with too many, its tooltip does.
enum Palette {
  static let blue = "#0072B2"
  static let vermillion = "#B34E00"
  static let grey = "#555555"
  static let black = "#000000"
  /// Lines that only give context, and the text on them.
  static let faint = "#8C8C8C"
  static let faintText = "#707070"
  static let white = "#FFFFFF"
  /// Behind words on lines: lines beneath show faintly, so that they can be followed.
  static let plate = "#FFFFFFE6"
  static let ground = "#F6F6F6"
  static let border = "#DDDDDD"
  static let nodeBorder = "#777777"
  /// Of the border of whom a drawing is about; no other is as wide.
  static let focusWidth = 3.5
  static let text = "#1A1A1A"

  /// Measured with the first that is installed; the others are as wide or narrower.
  static let fonts = "DejaVu Sans,Verdana,Arial,sans-serif"
  /// Whole points: Graphviz reads no fractions in markup.
  static let nameSize = 11.0
  static let detailSize = 9.0
  static let labelSize = 9.0
  static let titleSize = 17.0
  static let panelSize = 14.0
  static let captionSize = 10.0
}

extension Diagram.Tone {
  var colour: String {
    switch self {
    case .cooperation: Palette.blue
    case .contact: Palette.grey
    case .formal: Palette.black
    case .conflict: Palette.vermillion
    }
  }

  /// What the legend calls it.
  var name: String {
    switch self {
    case .cooperation: "cooperation"
    case .contact: "contact"
    case .formal: "formal act"
    case .conflict: "conflict"
    }
  }
}

extension Diagram.Mark {
  var colour: String {
    switch self {
    case .added: Palette.blue
    case .gone: Palette.vermillion
    case .changed: Palette.black
    case .same: Palette.faint
    }
  }

  var textColour: String { self == .same ? Palette.faintText : colour }

  /// What stands in front of the words, as colour is never the only sign; nil for what is same.
  var sign: String? {
    switch self {
    case .added: "+"
    case .gone: "−"
    case .changed: "Δ"
    case .same: nil
    }
  }

  /// What the legend calls it.
  var name: String {
    switch self {
    case .added: "new"
    case .gone: "not mentioned any more"
    case .changed: "changed"
    case .same: "same"
    }
  }
}

extension Diagram.Line {
  /// Graphviz's and HTML's name of the pattern.
  var pattern: String {
    switch self {
    case .asserted, .reported: "solid"
    case .planned, .uncertain: "dashed"
    case .denied: "dotted"
    }
  }

  /// What the legend calls it.
  var name: String {
    switch self {
    case .asserted: "asserted by a document"
    case .reported: "«reported»"
    case .planned: "«planned»"
    case .uncertain: "? uncertain"
    case .denied: "«denied»"
    }
  }
}

extension Diagram.Shape {
  /// What the legend calls its outline.
  var outline: String {
    switch self {
    case .person: "rounded"
    case .organisation: "octagon"
    case .country: "bold"
    case .group: "double border"
    }
  }

  /// What the legend calls it.
  var name: String {
    switch self {
    case .person: "person"
    case .organisation: "organisation"
    case .country: "state"
    case .group: "group"
    }
  }
}
