/// The layouts of Graphviz that a user may ask for by name.
///
/// On graphs of other people, and with attributes that `Attribute` leaves out, each of them can crash,
/// hang or fill the memory: only for a process that may die.
public enum LayoutProgram: String, Hashable, Sendable, CaseIterable {
  /// Layers, for what has a direction.
  case dot
  /// Springs, by stress majorisation (Gansner, Koren, North 2004).
  case neato
  /// Springs, many levels (Hu 2005), for large graphs.
  case sfdp
  /// Springs (Fruchterman and Reingold 1991), with boxes round clusters.
  case fdp
  /// Circles (Six and Tollis 1999).
  case circo
  /// Rings round one node (Wills 1997).
  case twopi
}
