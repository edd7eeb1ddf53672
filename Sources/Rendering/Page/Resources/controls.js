// Filters, the year and the comparison: they change the view, and follow it.

/** The choices of a filter with how many statements each has, the most frequent first. */
function choices(model, filter) {
  const values = {
    relations: (each) => [each.relation], statuses: (each) => [each.status],
    countries: (each) => [...new Set(
      [each.from, each.to].map((end) => model.actors.get(end)?.country ?? ""))],
  }[filter];
  const counts = new Map();
  for (const statement of model.statements) {
    for (const value of values(statement)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const order = filter === "statuses"
    ? ([one], [other]) => statuses.indexOf(one) - statuses.indexOf(other)
    : ([one, count], [other, otherCount]) => otherCount - count || compareText(one, other);
  return [...counts].sort(order);
}

/** Boxes to tick; all are at first. Returns what makes them follow a view. */
function makeFilter(model, filter, change) {
  const details = document.getElementById(filter);
  const boxes = choices(model, filter).map(([value, count]) => {
    const box = element("input");
    box.type = "checkbox";
    box.value = value;
    const words = value === "" ? "no country" : value;
    const item = element("label", null, box, ` ${words} `, element("small", null, `${count}`));
    return { box, item };
  });
  const told = () => {
    const ticked = boxes.filter(({ box }) => box.checked).map(({ box }) => box.value);
    change({ [filter]: ticked.length === boxes.length ? null : new Set(ticked) });
  };
  const all = (isTicked) => button(isTicked ? "all" : "none", () => {
    for (const { box } of boxes) box.checked = isTicked;
    told();
  });
  details.onchange = told;
  const list = element("div", "choices", element("p", null, all(true), " ", all(false)),
    ...boxes.map(({ item }) => item));
  list.setAttribute("role", "group");
  list.setAttribute("aria-label", details.querySelector("summary").textContent);
  details.append(list);
  const summary = details.querySelector("summary");
  const name = summary.textContent;
  return (view) => {
    const chosen = view[filter];
    for (const { box } of boxes) box.checked = chosen === null || chosen.has(box.value);
    const ticked = boxes.filter(({ box }) => box.checked).length;
    summary.textContent = chosen === null ? name : `${name} ${ticked}/${boxes.length}`;
    details.classList.toggle("narrowed", chosen !== null);
  };
}

/** A slider for one year, or two lists for a comparison. Returns what makes them follow a view. */
function makeTime(years, change) {
  const [slider, output, box, single, pair, earlier, later] = [
    "year", "shown-year", "comparing", "single", "pair", "earlier", "later",
  ].map((id) => document.getElementById(id));
  if (!slider) return () => {};
  slider.oninput = () => change({ year: slider.value === "0" ? null : years[slider.value - 1] });
  const compare = () => {
    const compared = [Number(earlier.value), Number(later.value)].sort((one, other) => one - other);
    change({ compared, year: null });
  };
  earlier.onchange = compare;
  later.onchange = compare;
  box.onchange = () => {
    if (box.checked) compare();
    else change({ compared: null });
  };
  [earlier.value, later.value] = years.slice(-2);
  return (view) => {
    const isComparing = view.compared !== null;
    box.checked = isComparing;
    single.hidden = isComparing;
    pair.hidden = !isComparing;
    if (isComparing) [earlier.value, later.value] = view.compared;
    slider.value = view.year === null ? 0 : years.indexOf(view.year) + 1;
    output.value = view.year ?? "all years";
    slider.setAttribute("aria-valuetext", output.value);
  };
}

/** The years that the page knows, from its lists. */
const knownYears = () =>
  [...document.querySelectorAll("#earlier option")].map((option) => Number(option.value));

/** Closes an open list of choices when the reader goes elsewhere. */
function closeElsewhere() {
  const lists = [...document.querySelectorAll(".filter")];
  document.addEventListener("pointerdown", (event) => {
    for (const list of lists) if (!list.contains(event.target)) list.open = false;
  });
  for (const list of lists) {
    list.addEventListener("focusout", (event) => {
      if (event.relatedTarget && !list.contains(event.relatedTarget)) list.open = false;
    });
    list.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !list.open) return;
      list.open = false;
      list.querySelector("summary").focus();
      event.stopPropagation();
    });
  }
}
