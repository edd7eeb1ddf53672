// The words on a line, as the picture has them: "met ×2, called «reported»".

const tones = ["cooperation", "contact", "formal", "conflict"];
const statusWords = {
  asserted: "", reported: " «reported»", planned: " «planned»", uncertain: " ?",
  denied: " «denied»",
};

/** Each relation with its status and number of events: facts first, then the most frequent. */
function relationsOf(statements) {
  const groups = Map.groupBy(statements, (each) => `${each.status}\n${each.relation}`);
  return [...groups.values()].map((group) => {
    const [{ relation, status }] = group;
    const count = eventCount(group);
    return {
      relation, status, count, statements: group,
      bare: count > 1 ? `${relation} ×${count}` : relation,
    };
  }).sort((one, other) =>
    statuses.indexOf(one.status) - statuses.indexOf(other.status)
      || other.count - one.count || compareText(one.relation, other.relation));
}

const compareText = (one, other) => (one < other ? -1 : one > other ? 1 : 0);

/** At most two relations, and no second one after 24 characters; the rest is counted. */
function joinWords(parts) {
  const shown = parts.slice(0, 1);
  if (parts.length > 1 && `${parts[0]}, ${parts[1]}`.length <= 24) shown.push(parts[1]);
  const line = shown.join(", ");
  return parts.length > shown.length ? `${line} +${parts.length - shown.length}` : line;
}

/** How sure each relation is, in words that only serve to be compared. */
const sureness = (statements) => [...Map.groupBy(statements, (each) => each.relation)]
  .map(([relation, group]) => `${relation}\n${surest(group)}`).sort().join("\n");

/** All relations, each with its status. */
const allWords = (statements) => relationsOf(statements)
  .map((each) => each.bare + statusWords[each.status]).join(", ");

/** One status is told once, at the end; of two, each relation has its own. */
function lineWords(statements) {
  const words = relationsOf(statements);
  const status = surest(statements);
  if (words.every((each) => each.status === status)) {
    return joinWords(words.map((each) => each.bare)) + statusWords[status];
  }
  const leading = new Set(
    words.filter((each) => each.status === status).map((each) => each.relation));
  return joinWords(words
    .filter((each) => each.status === status || !leading.has(each.relation))
    .map((each) => each.bare + statusWords[each.status]));
}

/** That of all statements, or contact where they differ. */
function toneOf(statements) {
  const tones = new Set(statements.map((each) => each.tone));
  return tones.size === 1 ? [...tones][0] : "contact";
}

/** The surest status of some statements. */
function surest(statements) {
  return statuses.find((status) => statements.some((each) => each.status === status));
}
