// What the reader has chosen, and what is to be seen of the graph then.

const filters = ["relations", "statuses", "countries"];

/** In an address, a filter that lets nothing pass; no relation, status or country is called so. */
const nothing = "-";

/** Everything is shown, and nothing is chosen. */
const wholeView = () => ({
  year: null, compared: null, relations: null, statuses: null, countries: null, actor: null,
  line: null,
});

/** Reads an address like "#actor=n_ann_lee&year=2024"; what it does not know is left out. */
function readAddress(hash, model, years) {
  const words = new URLSearchParams(hash.replace(/^#/, ""));
  const view = wholeView();
  const year = (text) => (years.includes(Number(text)) ? Number(text) : null);
  view.year = year(words.get("year"));
  const compared = (words.get("compare") ?? "").split("-").map(year);
  if (compared.length === 2 && !compared.includes(null)) {
    view.compared = compared;
    view.year = null;
  }
  for (const filter of filters) {
    const known = new Set(choices(model, filter).map(([value]) => value));
    const values = words.getAll(filter).filter((value) => known.has(value) || value === nothing);
    if (values.length > 0) view[filter] = new Set(values.filter((value) => value !== nothing));
  }
  if (model.actors.has(words.get("actor"))) view.actor = words.get("actor");
  else if (model.lines.has(words.get("line"))) view.line = words.get("line");
  return view;
}

/** The address of a view; empty for the whole. */
function addressOf(view) {
  const words = new URLSearchParams();
  if (view.actor !== null) words.set("actor", view.actor);
  if (view.line !== null) words.set("line", view.line);
  if (view.year !== null) words.set("year", view.year);
  if (view.compared !== null) words.set("compare", view.compared.join("-"));
  for (const filter of filters) {
    if (view[filter] === null) continue;
    for (const word of view[filter].size > 0 ? view[filter] : [nothing]) words.append(filter, word);
  }
  return words.toString();
}

/**
 * For each line the statements to be seen, with how many events, tone and status, and its mark when
 * two years are compared.
 */
function seenLines(model, view) {
  const coverage = view.compared && coverageOf(model, view.compared);
  const seen = new Map();
  for (const line of model.lines.values()) {
    const passed = line.statements.filter((each) => passes(each, model, view));
    const statements = passed.filter((each) => isInTime(each, view));
    if (statements.length === 0) continue;
    const shown = { line, statements, mark: null };
    if (view.compared) Object.assign(shown, compared(passed, view.compared, coverage));
    shown.isWhole = statements.length === line.statements.length && view.compared === null;
    shown.events = eventCount(shown.statements);
    shown.tone = toneOf(shown.statements);
    shown.status = surest(shown.statements);
    seen.set(line.id, shown);
  }
  return seen;
}

/** The statements that a line shows in a comparison: those of the later year if it has any. */
function compared(statements, years, coverage) {
  const [before, after] = years.map((year) => statements.filter((each) => each.year === year));
  return {
    before, after, mark: judge(before, after, coverage),
    statements: after.length > 0 ? after : before,
  };
}

function passes(statement, model, view) {
  return (view.relations === null || view.relations.has(statement.relation))
    && (view.statuses === null || view.statuses.has(statement.status))
    && (view.countries === null || [statement.from, statement.to].some(
      (end) => view.countries.has(model.actors.get(end)?.country ?? "")));
}

function isInTime(statement, view) {
  if (view.compared) return view.compared.includes(statement.year);
  return view.year === null || statement.year === view.year;
}

/** The year whose roles are shown; null for the newest of all. */
const yearOfRoles = (view) => (view.compared ? view.compared[1] : view.year);

/** How many pairs of actors have each mark: "Pairs of actors: +7 −3 Δ5 =1". */
function countPairs(model, view) {
  const coverage = coverageOf(model, view.compared);
  const counts = { added: 0, gone: 0, changed: 0, same: 0 };
  for (const pair of model.pairs) {
    const passed = pair.flatMap((line) => line.statements)
      .filter((each) => passes(each, model, view));
    const { mark } = compared(passed, view.compared, coverage);
    if (mark !== null) counts[mark] += 1;
  }
  return Object.entries(counts)
    .map(([mark, count]) => `${signs[mark] || "="}${count}`).join(" ");
}
