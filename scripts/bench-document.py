"""Writes a news report of so many thousand words that nobody ever wrote, always the same one.

usage: bench-document.py THOUSANDS

The longer it is, the more people and bodies it names, as a long text does.
"""

import random
import sys

GIVEN = "Ann Kwame Ingrid Tomas Haruka Maria John Peter Lucia Omar".split()
SYLLABLES = "ba de ko lu mi na po ra si to ve za hol ber ken lin mar nor".split()
COUNTRIES = "Norway Ghana Peru Chile Kenya Uganda Mali Niger Iceland Togo Canada Japan".split()
VERBS = "met visited criticised thanked urged warned praised accused".split()
FORMS = [
    "President {person} of {country} {verb} {other} on Monday.",
    "{country} and {second} signed an agreement on trade in {year}.",
    "He said that {country} would not meet the foreign minister of {second}.",
    "The two countries held talks in the capital last week.",
    "{surname} Relief Council ({code}) {verb} {country}.",
    "The minister, who had visited {country}, {verb} his counterpart from {second}.",
    "Both leaders welcomed the release of {person} by {country}.",
    "“We will work with {country},” {surname} told reporters.",
    "Cooperation with {country} was stepped up, and they agreed to a visit.",
    "The ports stayed open in spite of the weather, and prices hardly moved.",
]


def person(known, chance):
    """One name in five is new; most of the others were named a short while ago."""
    if not known or chance.random() < 0.2:
        surname = "".join(chance.choices(SYLLABLES, k=chance.randrange(2, 5))).capitalize()
        known.append(f"{chance.choice(GIVEN)} {surname}")
    return chance.choice(known if chance.random() < 0.2 else known[-30:])


def sentence(known, chance):
    country, second = chance.sample(COUNTRIES, 2)
    one, other = person(known, chance), person(known, chance)
    return chance.choice(FORMS).format(
        person=one, other=other, surname=one.split()[1], country=country, second=second,
        verb=chance.choice(VERBS), year=chance.randrange(2010, 2031),
        code="".join(chance.choices("ABCDEFGHIKLMNOPRSTUVW", k=3)))


def main(thousands):
    chance = random.Random(1)
    known, words = [], 0
    print("OSLO, 7 March 2031 - The year began quietly.\n")
    while words < thousands * 1000:
        paragraph = " ".join(sentence(known, chance) for _ in range(5))
        words += len(paragraph.split())
        print(paragraph + "\n")


main(int(sys.argv[1]))
