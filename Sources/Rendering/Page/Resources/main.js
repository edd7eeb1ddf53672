// Puts the parts together: each change makes a new view, and everything follows it.

const model = readModel();
const picture = readPicture(model);
const panel = document.getElementById("panel");
const legend = document.getElementById("legend");
const wholeLegend = [...legend.children];
const years = knownYears();
let view = wholeView();
let seen = new Map();

const followers = ["relations", "statuses", "countries"].map(
  (filter) => makeFilter(model, filter, change));
followers.push(makeTime(years, change));

function change(part) {
  view = { ...view, ...part };
  history.replaceState(null, "", `#${addressOf(view)}`);
  show();
}

/** What a click or a key chose: an actor, a line, or nothing. */
function choose(part) {
  change(part);
  const id = part.actor ?? part.line;
  if (id === null) return;
  reveal(picture);
  if (panel.contains(document.activeElement) || document.activeElement === document.body) {
    panel.focus({ preventScroll: true });
  }
}

function show() {
  seen = seenLines(model, view);
  const active = showInPicture(picture, seen, view);
  for (const follow of followers) follow(view);
  keepStop(picture);
  emphasise(picture, model, seen, view.actor, view.line);
  showInPanel(panel, model, seen, view, choose);
  showLegend();
  const shown = new Set([...seen.values()].flatMap(
    ({ statements, before, after }) => (before ? [...before, ...after] : statements)));
  for (const statement of model.statements) setHidden(statement.row, !shown.has(statement));
  for (const actor of model.actors.values()) {
    setHidden(actor.row, !active.has(actor.id));
    const group = picture.actors.get(actor.id)?.group;
    group?.setAttribute("aria-label", actorWords(actor));
    group?.setAttribute("aria-hidden", String(!active.has(actor.id)));
  }
  document.getElementById("status").textContent = statusWordsOf(active.size, shown.size);
}

/** Only what changes costs the browser time. */
function setHidden(row, isHidden) {
  if (row.hidden !== isHidden) row.hidden = isHidden;
}

/** What a screen reader says of an actor. */
function actorWords(actor) {
  const lines = actor.lines.filter((line) => seen.has(line.id));
  const neighbours = new Set(lines.map((line) => otherEnd(line, actor.id))).size;
  const role = roleOf(actor, view.compared ? view.compared[1] : view.year);
  return [actor.name, role?.words, actor.country, counted(neighbours, "neighbour")]
    .filter((word) => word).join(", ");
}

function statusWordsOf(actors, statements) {
  const counts = `${counted(actors, "actor")}, ${counted(seen.size, "line")}, `
    + counted(statements, "statement");
  if (view.compared === null) {
    const year = view.year === null ? "" : ` of ${view.year}`;
    return `Showing ${counts}${year}.`;
  }
  const coverage = coverageOf(model, view.compared)
    .map((count, index) => `${view.compared[index]}: ${counted(count, "document")}`);
  return `Showing ${counts}. ${coverage.join(", ")}. Pairs of actors: ${countPairs(model, view)}. `
    + `− means: no document of ${view.compared[1]} mentions it.`;
}

/** Tones where one time is shown, marks where two are; only what is there. */
function showLegend() {
  if (view.compared === null) {
    legend.replaceChildren(...wholeLegend);
    return;
  }
  const marks = new Set([...seen.values()].map(({ mark }) => mark));
  const items = Object.keys(signs).filter((mark) => marks.has(mark)).map((mark) => {
    const sample = document.createElementNS(svgNamespace, "svg");
    for (const [name, value] of Object.entries({ width: 30, height: 8, "aria-hidden": true })) {
      sample.setAttribute(name, value);
    }
    const line = document.createElementNS(svgNamespace, "path");
    line.setAttribute("d", "M0,4 30,4");
    const group = document.createElementNS(svgNamespace, "g");
    group.setAttribute("class", `relation mark-${mark}`);
    group.append(line);
    sample.append(group);
    return element("li", null, sample, ` ${signs[mark]} ${markNames[mark]}`);
  });
  const rest = wholeLegend.filter((item) => !item.classList.contains("tone"));
  legend.replaceChildren(...items, ...rest);
}

/** Takes the view from the address, unless that names a row of a table. */
function readView() {
  if (location.hash !== "" && !location.hash.includes("=")) return show();
  view = readAddress(location.hash, model, years);
  show();
}

// Rows that nobody looks at cost time with every change.
for (const list of document.querySelectorAll(".list")) {
  if (list.querySelectorAll("tbody > tr").length > 400) list.open = false;
}
for (const id of ["controls", "keys"]) document.getElementById(id).hidden = false;
document.getElementById("controls").onsubmit = (event) => event.preventDefault();
document.getElementById("reset").onclick = () => {
  document.getElementById("query").value = "";
  change(wholeView());
};
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && (view.actor ?? view.line) !== null) {
    const { actor } = view;
    choose({ actor: null, line: null });
    if (actor !== null) picture.actors.get(actor)?.group.focus();
  } else if (event.key === "/" && !event.target.closest("input")) {
    event.preventDefault();
    document.getElementById("query").focus();
  }
});
makeSearch(model, choose);
makePointable(picture, choose, (actor, line) => {
  const isPointing = actor !== null || line !== null;
  emphasise(
    picture, model, seen, isPointing ? actor : view.actor, isPointing ? line : view.line);
});
makeScalable(picture);
closeElsewhere();
addEventListener("hashchange", readView);
addEventListener("beforeprint", () => {
  for (const details of panel.querySelectorAll("details")) details.open = true;
});
readView();
reveal(picture);
