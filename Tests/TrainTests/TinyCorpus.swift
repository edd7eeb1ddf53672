import Linguistics

@testable import entente_train

/// A handful of sentences, and all that a small network needs to learn them by heart.
enum TinyCorpus {
  static let conllu = """
    # newdoc
    # text = Ada sees birds.
    1	Ada	Ada	PROPN	_	_	2	nsubj	_	_
    2	sees	see	VERB	_	_	0	root	_	_
    3	birds	bird	NOUN	_	_	2	obj	_	SpaceAfter=No
    4	.	.	PUNCT	_	_	2	punct	_	_

    # newpar
    # text = The old mill in Ghent didn't burn.
    1	The	the	DET	_	_	3	det	_	_
    2	old	old	ADJ	_	_	3	amod	_	_
    3	mill	mill	NOUN	_	_	8	nsubj	_	_
    4	in	in	ADP	_	_	5	case	_	_
    5	Ghent	Ghent	PROPN	_	_	3	nmod	_	_
    6-7	didn't	_	_	_	_	_	_	_	_
    6	did	do	AUX	_	_	8	aux	_	_
    7	n't	not	PART	_	_	8	advmod	_	_
    8	burn	burn	VERB	_	_	0	root	_	SpaceAfter=No
    8.1	_	_	_	_	_	_	_	_	_
    9	.	.	PUNCT	_	_	8	punct	_	_

    # text = Birds see Ada in Ghent.
    1	Birds	bird	NOUN	_	_	2	nsubj	_	_
    2	see	see	VERB	_	_	0	root	_	_
    3	Ada	Ada	PROPN	_	_	2	obj	_	_
    4	in	in	ADP	_	_	5	case	_	_
    5	Ghent	Ghent	PROPN	_	_	2	obl	_	SpaceAfter=No
    6	.	.	PUNCT	_	_	2	punct	_	_

    """

  static let iob = """
    Ada	B-PER
    sees	O
    birds	O
    .	O

    Birds	O
    see	O
    Ada	B-PER
    in	O
    Ghent	B-LOC
    .	O

    Old	B-ORG
    Mill	I-ORG
    Works	I-ORG
    see	O
    Ada	I-PER

    """

  static func sentences() throws -> [TreebankSentence] {
    let trees = try ConlluReader.sentences(in: conllu, path: "tiny.conllu")
    let names = try NameReader.sentences(in: iob, path: "tiny.iob")
    return Corpus.joining(trees, names) + names.suffix(1)
  }

  static func vocabulary() throws -> Vocabulary {
    var random = RandomSource(seed: 5)
    let words = ["ada", "birds", "ghent", "mill", "1984", "0", "zebra"]
    return Vocabulary(
      sentences: try sentences(),
      vectors: StaticVectors(
        words: words, tables: [random.matrix(words.count, 6), random.matrix(words.count, 5)]))
  }

  /// Options of a network that learns the sentences in moments.
  static var options: Trainer.Options {
    var options = Trainer.Options()
    options.shape = NetworkShape(width: 32, projection: 32, recurrentLayers: 1)
    options.epochs = 40
    options.dropout = 0
    options.wordDropout = 0
    options.batchWords = 12
    options.schedule.warmUpSteps = 5
    return options
  }

  static func trainer(_ options: Trainer.Options = options) throws -> Trainer {
    Trainer(sentences: try sentences(), vocabulary: try vocabulary(), options: options)
  }

  /// All sentences as one batch.
  static func batch() throws -> Batch {
    let vocabulary = try vocabulary()
    var batch = Batch()
    for sentence in try sentences() { batch.append(Example(sentence, vocabulary: vocabulary)) }
    return batch
  }
}
