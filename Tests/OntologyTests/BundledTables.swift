import Ontology

/// The bundled tables, read once for all tests.
let bundled = Result { () throws(OntologyError) in try Tables.bundled() }
