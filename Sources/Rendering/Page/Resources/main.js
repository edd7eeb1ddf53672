// Puts the parts together: each change makes a new view, and everything follows it.

const model = readModel();
const picture = readPicture(model);
const panel = document.getElementById("panel");
const legend = document.getElementById("legend");
const wholeLegend = [...legend.children];
for (const item of wholeLegend) item.hidden = false;
const years = knownYears();
let view = wholeView();
let seen = new Map();

const followers = filters.map((filter) => makeFilter(model, filter, change));
followers.push(makeTime(years, change));

function change(part) {
  view = { ...view, ...part };
  show();
  try {
    history.replaceState(null, "", `#${addressOf(view)}`);
  } catch {
    // Browsers refuse too many changes of the address in a short time; the next one goes through.
  }
}

/** What a click or a key chose: an actor, a line, or nothing. */
function choose(part) {
  const left = view.actor ?? model.lines.get(view.line)?.ends[0];
  const isInPanel = panel.contains(document.activeElement);
  change(part);
  if ((part.actor ?? part.line) === null) {
    if (isInPanel) focusActor(left);
    return;
  }
  reveal(picture);
  if (isInPanel || document.activeElement === document.body) panel.focus({ preventScroll: true });
}

/** Gives an actor of the picture the focus, or the picture's stop where it is not seen. */
function focusActor(id) {
  const group = picture.actors.get(id)?.group;
  const isSeen = group && !group.classList.contains("off");
  (isSeen ? group : picture.svg.querySelector('.actor[tabindex="0"]'))?.focus();
}

function show() {
  seen = seenLines(model, view);
  const active = showInPicture(picture, model, seen, view);
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
  const role = roleOf(actor, yearOfRoles(view));
  return [actor.name, role?.words, actor.country, counted(neighbours, "neighbour")]
    .filter((word) => word).join(", ");
}

function statusWordsOf(actors, statements) {
  const year = view.year === null ? "" : ` of ${view.year}`;
  const counts = `Showing ${counted(actors, "actor")}, ${counted(seen.size, "line")}, `
    + `${counted(statements, "statement")}${year}.${wordless()}`;
  if (view.compared === null) return counts;
  const coverage = coverageOf(model, view.compared)
    .map((count, index) => `${view.compared[index]}: ${counted(count, "document")}`);
  return `${counts} ${coverage.join(", ")}. Pairs of actors: ${countPairs(model, view)}. `
    + `− means: no such statement of ${view.compared[1]}; it need not have ended.`;
}

/** How many of the lines that are seen carry words, where some do not. */
function wordless() {
  const worded = [...seen.keys()].map((id) => picture.lines.get(id)?.words)
    .filter((words) => words && !words.classList.contains("off")).length;
  const others = seen.size - worded;
  if (others === 0) return "";
  if (worded === 0) return " No line carries words; each tells its own when pointed at.";
  return ` ${worded} of ${seen.size} lines ${worded === 1 ? "carries" : "carry"} words; `
    + `the ${others === 1 ? "other tells its own" : "others tell theirs"} when pointed at.`;
}

/** Only what the lines and outlines that are seen show: tones of one time, marks of two. */
function showLegend() {
  const shown = [...seen.values()];
  const one = view.compared ? [] : shown;
  const statuses = new Set(shown.map(({ status }) => status));
  const widths = new Set(one.map(({ events }) => lineWidth(events)));
  const present = {
    tone: new Set(one.map(({ tone }) => tone)),
    // A style that all lines have tells nothing, unless it is a doubt.
    status: statuses.size === 1 && statuses.has("asserted") ? new Set() : statuses,
    shape: new Set(shown.flatMap(({ line }) => line.ends)
      .map((end) => model.actors.get(end)?.shape)),
    arrow: new Set(shown.some(({ line }) => picture.lines.get(line.id)?.isHeaded) ? [""] : []),
    width: new Set(widths.size > 1 ? [""] : []),
  };
  const isPresent = (item) => Object.entries(present).every(
    ([kind, values]) => !(kind in item.dataset) || values.has(item.dataset[kind]));
  legend.replaceChildren(...markItems(), ...wholeLegend.filter(isPresent));
  legend.classList.toggle("compared", view.compared !== null);
}

/** A line sample for each mark that is there. */
function markItems() {
  const marks = new Set([...seen.values()].map(({ mark }) => mark));
  return Object.keys(signs).filter((mark) => marks.has(mark)).map((mark) => {
    const [sample, group, line] = ["svg", "g", "path"].map(
      (name) => document.createElementNS(svgNamespace, name));
    for (const [name, value] of Object.entries({ width: 30, height: 8, "aria-hidden": true })) {
      sample.setAttribute(name, value);
    }
    line.setAttribute("d", "M0,4 30,4");
    group.setAttribute("class", `relation mark-${mark}`);
    group.append(line);
    sample.append(group);
    return element("li", null, sample, ` ${signs[mark]} ${markNames[mark]}`);
  });
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
    choose({ actor: null, line: null });
  } else if (event.key === "/" && !event.ctrlKey && !event.altKey && !event.metaKey
    && (event.target === document.body || picture.svg.contains(event.target))) {
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
// What is folded would not be printed.
let folded = [];
addEventListener("beforeprint", () => {
  folded = [...document.querySelectorAll("#panel details, .list")].filter((each) => !each.open);
  for (const details of folded) details.open = true;
});
addEventListener("afterprint", () => {
  for (const details of folded) details.open = false;
});
readView();
reveal(picture);
