// What became of a pair of actors, or of one line between them, from one year to another. Pairs are
// judged as 'entente diff' does.

/** "added", "gone", "changed", "same", or null where neither year speaks of it. */
function judge(before, after, coverage) {
  if (before.length === 0) return after.length === 0 ? null : "added";
  if (after.length === 0) return "gone";
  return isChanged(before, after, coverage) ? "changed" : "same";
}

function isChanged(before, after, coverage) {
  const kinds = [before, after].map((side) => new Set(side.map((each) => each.family)));
  if (!areEqual(...kinds)) return true;
  const facts = [before, after].map(
    (side) => new Set(side.filter(isFact).map((each) => each.family)));
  if (!areEqual(...facts)) return true;
  const sides = [before, after].map(
    (side) => new Set(side.map((each) => each.side).filter((side) => side !== null)));
  if (sides[0].size > 0 && sides[1].size > 0 && !areEqual(...sides)) return true;
  return isOtherCount(eventCount(before), eventCount(after), coverage);
}

const areEqual = (one, other) =>
  one.size === other.size && [...one].every((each) => other.has(each));

/** More or fewer acts than the coverage explains: two at least, and twice as many a document. */
function isOtherCount(before, after, coverage) {
  if (Math.abs(before - after) < 2 || coverage.some((documents) => documents === 0)) return false;
  const rates = [before / coverage[0], after / coverage[1]];
  return Math.max(...rates) >= 2 * Math.min(...rates);
}

const signs = { added: "+", gone: "−", changed: "Δ", same: "" };
const markNames = {
  added: "new", gone: "not mentioned any more", changed: "changed", same: "same",
};

/** How many documents each of two years has. */
function coverageOf(model, years) {
  return years.map(
    (year) => model.documentYears.filter((each) => each === year).length);
}
