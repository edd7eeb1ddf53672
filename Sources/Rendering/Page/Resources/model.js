// What the tables of the page say, as objects. They are the only data; nothing is fetched.

/** Statements by line and by row, actors by the id of their node, the years of the documents. */
function readModel() {
  const rows = (id) => [...document.querySelectorAll(`#${id} > tbody > tr`)];
  const documentYears = rows("documents").map((row) => Number(row.dataset.year) || null);
  const actors = new Map(rows("actors").map((row) => [row.dataset.node, readActor(row)]));
  const statements = rows("statements").map(readStatement);
  const lines = new Map();
  for (const statement of statements) {
    const line = lines.get(statement.line);
    if (line) line.statements.push(statement);
    else lines.set(statement.line, {
      id: statement.line, ends: [statement.from, statement.to], statements: [statement],
    });
  }
  for (const line of lines.values()) {
    for (const end of line.ends) actors.get(end)?.lines.push(line);
  }
  return { actors, documentYears, statements, lines, pairs: pairsOf(lines) };
}

function readActor(row) {
  const roles = [...row.querySelectorAll("li")].map((item) => ({
    words: item.textContent, detail: item.dataset.detail, from: item.dataset.from ?? "",
  }));
  return {
    id: row.dataset.node, row, name: row.cells[0].textContent, kind: row.cells[1].textContent,
    shape: row.dataset.kind, years: new Set((row.dataset.years ?? "").split(" ").map(Number)),
    country: row.dataset.country ?? "", roles, lines: [],
    aliases: (row.dataset.aliases ?? "").split("\t").filter((alias) => alias !== ""),
  };
}

function readStatement(row) {
  const data = row.dataset;
  return {
    row, line: data.line, from: data.from, to: data.to, relation: data.relation,
    family: data.family, side: data.side ?? null, tone: data.tone, status: data.status,
    symmetric: data.symmetric === "yes", year: Number(data.year) || null,
    event: Number(data.event), date: row.cells[0].textContent,
  };
}

/** The lines of each two actors, whichever comes first. */
const pairsOf = (lines) =>
  [...Map.groupBy(lines.values(), (line) => [...line.ends].sort().join(" ")).values()];

/** The newest role vouched for before a year ends; one without date gives way to any other. */
function roleOf(actor, year) {
  const valid = actor.roles.filter(
    (role) => year === null || role.from === "" || Number(role.from.slice(0, 4)) <= year);
  return valid.reduce(
    (best, role) => (best === null || role.from > best.from ? role : best), null);
}

const statuses = ["asserted", "reported", "planned", "uncertain", "denied"];
const isFact = (statement) => statuses.indexOf(statement.status) < 2;
const eventCount = (statements) => new Set(statements.map((each) => each.event)).size;
const counted = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;
