"""The teacher: MiniLM (Wang and others 2020) with a head for each task of the language model."""

import torch
import torch.nn.functional as F
from safetensors import safe_open
from tokenizers import BertWordPieceTokenizer
from torch import nn

from sentences import NAME_TAGS

WIDTH = 384
ARC, RELATION = 256, 64
UNKNOWN = -100


class Pieces:
    """Words as numbers: their word pieces, and how they are written, for MiniLM knows no capitals."""

    FIRST, LAST, UNKNOWN = 101, 102, 100
    SHAPES, NO_SHAPE = 8, 7

    def __init__(self, folder):
        self.tokenizer = BertWordPieceTokenizer(f"{folder}/vocab.txt", lowercase=True)
        self.known = {}

    def of(self, word):
        if word not in self.known:
            ids = self.tokenizer.encode(word, add_special_tokens=False).ids[:8]
            self.known[word] = ids or [self.UNKNOWN]
        return self.known[word]

    def count(self, sentence):
        return 2 + sum(len(self.of(word)) for word in sentence.words)

    @staticmethod
    def shape(word):
        if not any(char.isalpha() for char in word):
            return 5 if any(char.isdigit() for char in word) else 6
        if word.islower():
            return 0
        if word.isupper():
            return 1 if len(word) == 1 else 2
        return 3 if word[0].isupper() and word[1:].islower() else 4


class Batch:
    """Sentences side by side; answers that nobody has given are UNKNOWN."""

    LONGEST = 512

    def __init__(self, sentences, pieces, labels):
        self.sentences = sentences
        rows, firsts = [], []
        for sentence in sentences:
            row, first = [(pieces.FIRST, pieces.NO_SHAPE)], []
            for word in sentence.words:
                first.append(min(len(row), self.LONGEST - 1))
                row += [(piece, pieces.shape(word)) for piece in pieces.of(word)]
            rows.append((row + [(pieces.LAST, pieces.NO_SHAPE)])[:self.LONGEST])
            firsts.append(first)
        both = padded(rows, (0, pieces.NO_SHAPE))
        self.pieces, self.shapes = both[..., 0], both[..., 1]
        self.piece_mask = padded([[1] * len(row) for row in rows], 0).bool()
        self.first = padded(firsts, 0)
        self.mask = padded([[1] * len(first) for first in firsts], 0).bool()
        self.head_mask = padded([[1] * (len(first) + 1) for first in firsts], 0).bool()
        self.upos = self.answers("upos", labels["upos"])
        self.names = self.answers("names", {tag: index for index, tag in enumerate(NAME_TAGS)})
        self.heads = self.answers("heads", None)
        self.deprels = self.answers("deprels", labels["deprels"])

    def answers(self, name, numbers):
        rows = []
        for sentence in self.sentences:
            given = getattr(sentence, name) or [None] * len(sentence.words)
            rows.append([UNKNOWN if one is None else numbers[one] if numbers else one
                         for one in given])
        return padded(rows, UNKNOWN)


def padded(rows, filler):
    longest = max(map(len, rows))
    return torch.tensor([list(row) + [filler] * (longest - len(row)) for row in rows])


def linear(weights, *names):
    layer = nn.Linear(1, 1)
    parts = [weights.get_tensor(name + ".weight").float() for name in names]
    layer.weight = nn.Parameter(torch.cat(parts))
    parts = [weights.get_tensor(name + ".bias").float() for name in names]
    layer.bias = nn.Parameter(torch.cat(parts))
    return layer


def norm(weights, name):
    layer = nn.LayerNorm(WIDTH, eps=1e-12)
    layer.weight.data = weights.get_tensor(name + ".weight").float()
    layer.bias.data = weights.get_tensor(name + ".bias").float()
    return layer


class Layer(nn.Module):
    """A layer of BERT (Devlin and others 2019)."""

    def __init__(self, weights, prefix):
        super().__init__()
        attention = prefix + "attention."
        self.qkv = linear(weights, *(attention + "self." + k for k in ("query", "key", "value")))
        self.mix = linear(weights, attention + "output.dense")
        self.mix_norm = norm(weights, attention + "output.LayerNorm")
        self.widen = linear(weights, prefix + "intermediate.dense")
        self.narrow = linear(weights, prefix + "output.dense")
        self.norm = norm(weights, prefix + "output.LayerNorm")

    def forward(self, hidden, mask):
        count, length, _ = hidden.shape
        query, key, value = self.qkv(hidden).view(count, length, 3, 12, 32).permute(2, 0, 3, 1, 4)
        scores = query @ key.transpose(-1, -2) / 32 ** 0.5 + mask[:, None, None, :]
        mixed = (torch.softmax(scores, -1) @ value).transpose(1, 2).reshape(count, length, WIDTH)
        hidden = self.mix_norm(hidden + F.dropout(self.mix(mixed), 0.1, self.training))
        wide = self.narrow(F.gelu(self.widen(hidden)))
        return self.norm(hidden + F.dropout(wide, 0.1, self.training))


class Teacher(nn.Module):
    """MiniLM, and heads on a mixture of its layers; arcs and relations are biaffine (Dozat and
    Manning 2017)."""

    def __init__(self, folder, labels):
        super().__init__()
        weights = safe_open(f"{folder}/model.safetensors", "pt")
        upos, deprels = len(labels["upos"]), len(labels["deprels"])
        self.pieces = nn.Embedding.from_pretrained(
            weights.get_tensor("embeddings.word_embeddings.weight").float(), freeze=True)
        self.positions = nn.Parameter(
            weights.get_tensor("embeddings.position_embeddings.weight").float()
            + weights.get_tensor("embeddings.token_type_embeddings.weight").float()[0])
        self.shapes = nn.Embedding(Pieces.SHAPES, WIDTH)
        self.embedding_norm = norm(weights, "embeddings.LayerNorm")
        self.layers = nn.ModuleList(Layer(weights, f"encoder.layer.{i}.") for i in range(6))
        self.heads = nn.ModuleDict({
            "mix": nn.Linear(6, 1, bias=False),
            "upos": nn.Linear(WIDTH, upos), "names": nn.Linear(WIDTH, len(NAME_TAGS)),
            "dependent": nn.Linear(WIDTH, ARC + RELATION), "head": nn.Linear(WIDTH, ARC + RELATION),
            "arc": nn.Linear(ARC + 1, ARC, bias=False),
            "relation": nn.Linear(RELATION, RELATION * deprels, bias=False),
            "relation_sum": nn.Linear(2 * RELATION, deprels)})
        nn.init.zeros_(self.shapes.weight)
        nn.init.zeros_(self.heads["mix"].weight)
        nn.init.normal_(self.heads["arc"].weight, std=0.02)
        nn.init.zeros_(self.heads["relation"].weight)
        self.root = nn.Parameter(torch.randn(WIDTH) * 0.1)

    def forward(self, batch):
        """Scores of parts of speech, name tags and arcs; what relations are read from."""
        words = F.dropout(self.words(batch), 0.25, self.training)
        rooted = torch.cat([self.root.expand(len(words), 1, -1), words], 1)
        dependent = self.projected("dependent", words)
        head = self.projected("head", rooted)
        ones = torch.ones_like(dependent[..., :1])
        left = self.heads["arc"](torch.cat([dependent[..., :ARC], ones], -1))
        arcs = left @ head[..., :ARC].transpose(1, 2)
        arcs = arcs.masked_fill(~batch.head_mask[:, None, :], -1e9)
        return (self.heads["upos"](words), self.heads["names"](words), arcs,
                dependent[..., ARC:], head[..., ARC:])

    def words(self, batch):
        embedded = self.pieces(batch.pieces) + self.positions[:batch.pieces.shape[1]]
        hidden = self.embedding_norm(embedded + self.shapes(batch.shapes))
        hidden = F.dropout(hidden, 0.1, self.training)
        mask = torch.where(batch.piece_mask, 0.0, -30000.0).bfloat16()
        outputs = []
        with torch.autocast("cpu", torch.bfloat16):
            for layer in self.layers:
                hidden = layer(hidden, mask)
                outputs.append(hidden)
        shares = torch.softmax(self.heads["mix"].weight[0], 0)
        hidden = sum(one.float() * share for one, share in zip(outputs, shares))
        return torch.gather(hidden, 1, batch.first[..., None].expand(-1, -1, WIDTH))

    def projected(self, name, words):
        return F.dropout(F.leaky_relu(self.heads[name](words), 0.1), 0.25, self.training)

    def relations(self, dependent, head, heads):
        """Scores of the relation of each word, given its head."""
        chosen = torch.gather(head, 1, heads[..., None].expand(-1, -1, RELATION))
        with torch.autocast("cpu", torch.bfloat16):
            product = self.heads["relation"](dependent).view(*chosen.shape, -1)
            product = (product * chosen[..., None].bfloat16()).sum(-2)
        both = torch.cat([dependent, chosen], -1)
        return product.float() + self.heads["relation_sum"](both)
