"""Sentences of the treebanks and corpora of names, as lists of words with what is known of each."""

import random

import numpy

NAME_TAGS = ["O"] + [f"{part}-{label}" for label in ("PER", "ORG", "LOC") for part in "BILU"]
CONTENT = ("NOUN", "VERB", "ADJ", "ADV", "PROPN")
SHORTEST, LONGEST = 4, 120


class Sentence:
    """Words, and for each its part of speech, kind, name tag, head (0 is the root) and relation.

    A kind is a part of speech with all its features. What nobody has marked is None.
    """

    def __init__(self, words):
        self.words = words
        self.upos = self.kinds = self.names = self.heads = self.deprels = None

    def written(self, words):
        """The same sentence in other words."""
        copy = Sentence(words)
        copy.upos, copy.kinds, copy.names = self.upos, self.kinds, self.names
        copy.heads, copy.deprels = self.heads, self.deprels
        return copy


def blocks(path):
    """The lines of a file up to each empty line, comments left out, split at tabs."""
    rows = []
    with open(path, encoding="utf-8") as file:
        for line in [*file, "\n"]:
            if line.strip() and not line.startswith("# "):
                rows.append(line.rstrip("\n").split("\t"))
            elif rows:
                yield rows
                rows = []


def treebank(path):
    """The sentences of a CoNLL-U file."""
    sentences = []
    for rows in blocks(path):
        rows = [row for row in rows if row[0].isdigit()]
        sentence = Sentence([row[1] for row in rows])
        sentence.upos = [row[3] for row in rows]
        sentence.kinds = [row[3] + row[4] + row[5] for row in rows]
        sentence.heads = [int(row[6]) for row in rows]
        sentence.deprels = [row[7] for row in rows]
        sentences.append(sentence)
    return sentences


def text(path):
    """The sentences of a file with a word a line."""
    sentences = [Sentence([row[0] for row in rows]) for rows in blocks(path)]
    return [one for one in sentences if SHORTEST <= len(one.words) <= LONGEST]


def names(path):
    """The sentences of a file with a word, a tab and an IOB2 tag a line."""
    sentences = []
    for rows in blocks(path):
        sentence = Sentence([row[0] for row in rows])
        sentence.names = bilou([row[1] for row in rows])
        sentences.append(sentence)
    return sentences


def bilou(tags):
    """IOB2 tags as the first, inner, last and only words of names."""
    result = []
    for tag, following in zip(tags, tags[1:] + ["O"]):
        ends = following != "I-" + tag[2:]
        part = {"B": "U" if ends else "B", "I": "L" if ends else "I"}.get(tag[0])
        result.append(f"{part}-{tag[2:]}" if part else "O")
    return result


def part(folder, name):
    """One part of a treebank, such as ewt-train, with the names of EWT.

    The names of GUM are derived by rules, which miss many: the teacher finds them itself.
    """
    sentences = treebank(f"{folder}/{name}.conllu")
    if name.startswith("ewt"):
        named = {tuple(one.words): one.names for one in names(f"{folder}/{name}.ner.iob")}
        for sentence in sentences:
            sentence.names = named.get(tuple(sentence.words))
    return sentences


def training(folder):
    """All that the teacher learns from: the treebanks, and four of five sentences of Wikigold."""
    wikigold = names(f"{folder}/wikigold.ner.iob")
    sentences = part(folder, "ewt-train") + part(folder, "gum-train")
    sentences += [one for index, one in enumerate(wikigold) if index % 5 != 4]
    return [one for one in sentences if len(one.words) <= LONGEST]


def variations(folder, sentences, rounds, rate=0.35):
    """Every sentence so many times with other words in some places.

    A content word becomes one that is written with the same part of speech and features elsewhere
    and whose vector is close, a word of a name any such word of a name of its label. The teacher
    reads what comes out, so it need not make sense.
    """
    close, called = neighbours(folder, sentences), {}
    for sentence in sentences:
        for tag, word in zip(sentence.names or [], sentence.words):
            called.setdefault(tag, []).append(word)
    result = []
    for sentence in sentences * rounds:
        words = list(sentence.words)
        for index, word in enumerate(words):
            if random.random() >= rate:
                continue
            if sentence.names and sentence.names[index] != "O":
                words[index] = random.choice(called[sentence.names[index]])
            elif sentence.kinds:
                words[index] = random.choice(close.get((sentence.kinds[index], word), [word]))
        if words != sentence.words:
            result.append(Sentence(words))
    return result


def neighbours(folder, sentences):
    """The ten words closest to each content word among those of its kind."""
    with open(f"{folder}/vectors/words.txt", encoding="utf-8") as file:
        row = {word: index for index, word in enumerate(file.read().split("\n"))}
    table = numpy.fromfile(f"{folder}/vectors/minilm64.f16", "<f2").reshape(-1, 64).astype("f4")
    table /= numpy.linalg.norm(table, axis=1, keepdims=True) + 1e-6
    kinds = {}
    for sentence in sentences:
        for index, word in enumerate(sentence.words if sentence.kinds else []):
            if sentence.upos[index] in CONTENT and word.lower() in row:
                kinds.setdefault(sentence.kinds[index], set()).add(word)
    close = {}
    for kind, members in kinds.items():
        members = sorted(members)
        vectors = table[[row[word.lower()] for word in members]]
        for word, vector in zip(members, vectors):
            order = (vectors @ vector).argsort(kind="stable")[::-1][1:11]
            close[kind, word] = [members[index] for index in order] or [word]
    return close
