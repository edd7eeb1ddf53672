"""The teacher of the English model: MiniLM, fine-tuned on the treebanks, and what it says of text.

  teacher.py train TREEBANKS MINILM TEACHER      fine-tunes; writes the weights to TEACHER
  teacher.py teach TREEBANKS MINILM TEACHER [WORDS ...] > lessons.tsv

MINILM is the folder with model.safetensors and vocab.txt of all-MiniLM-L6-v2; WORDS are texts with
a word a line and an empty line after each sentence. The lessons have a line for each word: the word, then parts of speech, name tags,
heads and relations, each with its probability in thousandths ("NOUN:812|PROPN:180"). The first head
is the one on which the relation was judged. An empty line ends a sentence.
"""

import os
import random
import sys
import time

import torch
import torch.nn.functional as F
from torch import nn

from model import Batch, Pieces, Teacher
from sentences import LONGEST, NAME_TAGS, part, text, training, variations

EPOCHS = 6
BATCH_PIECES = 1200


def batches(sentences, pieces, shuffle=True):
    """Sentences of about the same length together; in random order if shuffled."""
    jitter = random.random if shuffle else lambda: 0
    ordered = sorted(sentences, key=lambda one: pieces.count(one) * (1 + 0.2 * jitter()))
    result, batch, longest = [], [], 0
    for sentence in ordered:
        longest = max(longest, pieces.count(sentence))
        if batch and longest * (len(batch) + 1) > BATCH_PIECES:
            result.append(batch)
            batch, longest = [], pieces.count(sentence)
        batch.append(sentence)
    result.append(batch)
    if shuffle:
        random.shuffle(result)
    return result


def augmented(sentence):
    """Now and then the sentence in capitals, in small letters or as a title, as pupils see it."""
    choice = int(random.random() / 0.05)
    changes = [str.upper, str.lower, lambda word: word[:1].upper() + word[1:]]
    if choice >= len(changes):
        return sentence
    return sentence.written([changes[choice](word) for word in sentence.words])


def loss(model, batch):
    """The loss per word; parts of speech count half, for they are learned soonest."""
    upos, tags, arcs, dependent, head = model(batch)
    relations = model.relations(dependent, head, batch.heads.clamp(min=0))
    tasks = ((0.5, upos, batch.upos), (1, tags, batch.names), (1, arcs, batch.heads),
             (1, relations, batch.deprels))
    total = sum(weight * F.cross_entropy(scores.flatten(0, 1), answers.flatten(), reduction="sum")
                for weight, scores, answers in tasks)
    return total / batch.mask.sum()


@torch.no_grad()
def scores(model, sentences, pieces, labels):
    """Parts of speech, heads, and heads with universal relations that are right, in per cent."""
    names = list(labels["deprels"])
    main = [name.split(":")[0] for name in names]
    universal = torch.tensor([main.index(name) for name in main])
    right, words = torch.zeros(3), 0
    for group in batches(sentences, pieces, shuffle=False):
        batch = Batch(group, pieces, labels)
        upos, _, arcs, dependent, head = model(batch)
        heads = arcs.argmax(-1)
        relations = universal[model.relations(dependent, head, heads).argmax(-1)]
        attached = (heads == batch.heads) & batch.mask
        labelled = attached & (relations == universal[batch.deprels.clamp(min=0)])
        tagged = (upos.argmax(-1) == batch.upos) & batch.mask
        right += torch.tensor([tagged.sum(), attached.sum(), labelled.sum()])
        words += int(batch.mask.sum())
    return " ".join(f"{name} {100 * float(one) / words:.1f}"
                    for name, one in zip(("UPOS", "UAS", "LAS"), right))


def label_numbers(sentences):
    """A number for each label, in the order of the alphabet."""
    return {name: {one: number for number, one in enumerate(sorted(
        {label for sentence in sentences for label in getattr(sentence, name) or []}))}
        for name in ("upos", "deprels")}


def train(folder, minilm, path):
    sentences = training(folder)
    labels = label_numbers(sentences)
    pieces = Pieces(minilm)
    model = Teacher(minilm, labels)
    optimiser = optimiser_of(model)
    step, started = 0, time.time()
    for epoch in range(EPOCHS):
        groups = batches(sentences, pieces)
        model.train()
        for index, group in enumerate(groups):
            set_rate(optimiser, step, (epoch + index / len(groups)) / EPOCHS)
            error = loss(model, Batch([augmented(one) for one in group], pieces, labels))
            optimiser.zero_grad()
            error.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 2)
            optimiser.step()
            step += 1
        model.eval()
        print(f"epoch {epoch + 1} of {EPOCHS}: loss {float(error.detach()):.3f},"
              f" {time.time() - started:.0f} s", file=sys.stderr, flush=True)
        for name in ("ewt", "gum"):
            print(f"  {name}:", scores(model, part(folder, f"{name}-dev"), pieces, labels),
                  file=sys.stderr, flush=True)
    torch.save({"labels": labels, "weights": model.state_dict()}, path + ".new")
    os.replace(path + ".new", path)


def optimiser_of(model):
    """What MiniLM brings moves less than what is new."""
    new = [value for name, value in model.named_parameters()
           if name.startswith(("heads", "root", "shapes"))]
    old = [value for name, value in model.named_parameters()
           if value.requires_grad and not name.startswith(("heads", "root", "shapes"))]
    return torch.optim.AdamW(
        [{"params": old, "base": 2e-4}, {"params": new, "base": 2e-3}], betas=(0.9, 0.98),
        weight_decay=0.01, fused=True)


def set_rate(optimiser, step, progress):
    for group in optimiser.param_groups:
        group["lr"] = group["base"] * min(1, (step + 1) / 200) * (1 - 0.98 * progress)


def teach(folder, minilm, path, *texts):
    saved = torch.load(path)
    labels, pieces = saved["labels"], Pieces(minilm)
    model = Teacher(minilm, labels)
    model.load_state_dict(saved["weights"])
    model.eval()
    sentences = training(folder)
    sentences += variations(folder, sentences, rounds=2)
    for path in texts:
        sentences += text(path)
    distinct = {}
    for sentence in sentences:
        distinct.setdefault(tuple(sentence.words), sentence)
    for group in batches(list(distinct.values()), pieces, shuffle=False):
        sys.stdout.writelines(lessons(model, Batch(group, pieces, labels), labels))


@torch.no_grad()
def lessons(model, batch, labels):
    """What the teacher says of each sentence, as lines; relations on the right heads if known."""
    upos, tags, arcs, dependent, head = model(batch)
    heads = torch.where(batch.heads >= 0, batch.heads, arcs.argmax(-1))
    relations = model.relations(dependent, head, heads)
    upos, tags, arcs, relations = (torch.softmax(one, -1).numpy()
                                   for one in (upos, tags, arcs, relations))
    upos_names, deprel_names = list(labels["upos"]), list(labels["deprels"])
    head_names = range(LONGEST + 1)
    for index, sentence in enumerate(batch.sentences):
        for word, form in enumerate(sentence.words):
            at = index, word
            yield "\t".join([form, choices(upos[at], upos_names), choices(tags[at], NAME_TAGS),
                             choices(arcs[at], head_names, first=int(heads[at])),
                             choices(relations[at], deprel_names)]) + "\n"
        yield "\n"


def choices(shares, names, first=None):
    """The likeliest labels with their shares in thousandths; `first` leads whatever its share."""
    order = [int(one) for one in shares.argsort(kind="stable")[::-1][:4]]
    kept = [one for one in order if shares[one] >= 0.02] or order[:1]
    if first is not None:
        kept = [first] + [one for one in kept if one != first]
    return "|".join(f"{names[one]}:{max(1, round(1000 * float(shares[one])))}" for one in kept)


if __name__ == "__main__":
    # One thread and one seed: the same weights twice on one machine.
    torch.set_num_threads(1)
    torch.manual_seed(1)
    random.seed(1)
    command = {"train": train, "teach": teach}.get(sys.argv[1] if len(sys.argv) > 4 else "")
    if command is None:
        sys.exit(__doc__)
    command(*sys.argv[2:])
