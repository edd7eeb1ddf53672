// The panel beside the picture: who an actor is and deals with, and the sentences that say so.

/** An element with a class and children; texts become text, whatever stands in them. */
function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children.filter((child) => child !== null));
  return made;
}

function button(words, action) {
  const made = element("button", "link", words);
  made.type = "button";
  made.onclick = action;
  return made;
}

/** Shows what is chosen, or nothing. */
function showInPanel(panel, model, seen, view, choose) {
  const chosen = view.actor !== null ? actorPanel(model, seen, view, choose)
    : view.line !== null ? linePanel(model, seen, view, choose) : null;
  panel.hidden = chosen === null;
  document.body.classList.toggle("chosen", chosen !== null);
  if (chosen === null) {
    panel.replaceChildren();
    return;
  }
  const close = button("×", () => choose({ actor: null, line: null }));
  close.className = "close";
  close.setAttribute("aria-label", "Close");
  panel.replaceChildren(close, ...chosen);
  panel.scrollTop = 0;
}

function actorPanel(model, seen, view, choose) {
  const actor = model.actors.get(view.actor);
  const role = roleOf(actor, yearOfRoles(view));
  const facts = [
    actor.kind + (actor.country && actor.country !== actor.name ? `, ${actor.country}` : ""),
    role && role.words, actor.aliases.length > 0 ? `also ${actor.aliases.join(", ")}` : null,
  ].filter((fact) => fact);
  const lines = actor.lines.map((line) => seen.get(line.id)).filter((shown) => shown);
  const neighbours = [...Map.groupBy(lines, ({ line }) => otherEnd(line, actor.id))]
    .map(([id, shown]) => ({ id, shown, events: sum(shown.map(({ events }) => events)) }))
    .sort((one, other) => other.events - one.events
      || compareText(nameOf(model, one.id), nameOf(model, other.id)));
  return [
    element("h2", null, actor.name), ...facts.map((fact) => element("p", "fact", fact)),
    element("p", "count", counted(neighbours.length, "neighbour") + timeWords(view)),
    ...neighbours.map(({ id, shown }) => element("section", "neighbour",
      element("h3", null, button(
        nameOf(model, id), () => choose({ actor: id, line: null }))),
      ...shown.map((each) => sentences(model, each, false)))),
  ];
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const nameOf = (model, id) => model.actors.get(id)?.name ?? id;
const otherEnd = (line, id) => line.ends[line.ends[0] === id ? 1 : 0];

function timeWords(view) {
  if (view.compared) return `, ${view.compared.join(" and ")}`;
  return view.year === null ? "" : `, ${view.year}`;
}

function linePanel(model, seen, view, choose) {
  const line = model.lines.get(view.line);
  const names = line.ends.map(
    (end) => button(nameOf(model, end), () => choose({ actor: end, line: null })));
  const shown = seen.get(line.id);
  return [
    element("h2", null, names[0], " and ", names[1]),
    shown ? sentences(model, shown, true)
      : element("p", "fact", "The filters leave no statement of this line."),
  ];
}

/** The statements of a line, by year where two are compared. */
function sentences(model, shown, isOpen) {
  const mark = shown.mark === null ? null
    : element("span", `mark mark-${shown.mark}`, `${signs[shown.mark]} ${markNames[shown.mark]}`);
  const parts = shown.mark === null ? [quotes(model, shown.statements)]
    : [shown.before, shown.after].filter((each) => each.length > 0).map((each) =>
      element("div", null, element("h4", null, String(each[0].year)), quotes(model, each)));
  const details = element("details", null,
    element("summary", null, mark, lineWords(shown.statements)), ...parts);
  details.open = isOpen;
  return details;
}

function quotes(model, statements) {
  return element("ul", "quotes", ...statements.map((each) => {
    const [sentence, source] = [5, 6].map(
      (cell) => [...each.row.cells[cell].childNodes].map((node) => node.cloneNode(true)));
    const arrow = each.symmetric ? "–" : "→";
    const words = `${nameOf(model, each.from)} ${arrow} ${nameOf(model, each.to)}, `
      + each.relation;
    return element("li", `quote ${each.status}`,
      element("p", "words", words, " ", element("span", "status", each.status)),
      element("blockquote", null, ...sentence),
      element("p", "source", ...source, each.date === "" ? "" : ` · happened ${each.date}`));
  }));
}
