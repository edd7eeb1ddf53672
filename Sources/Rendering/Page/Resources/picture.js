// The drawing: shows what a view leaves, with the words, widths, heads and marks that it has then.

const svgNamespace = "http://www.w3.org/2000/svg";

/** The parts of the drawing by id, as they were drawn. */
function readPicture(model) {
  const svg = document.querySelector("#frame > svg");
  const part = (id) => svg.getElementById(id);
  const lines = new Map();
  for (const line of model.lines.values()) {
    const group = part(line.id);
    if (group) lines.set(line.id, readLine(line, group, part(`l_${line.id}`), part));
  }
  const actors = new Map();
  for (const actor of model.actors.values()) {
    const group = part(actor.id);
    if (group) {
      actors.set(actor.id, {
        actor, group, names: readTexts(group, "11.00"), details: readTexts(group, "9.00"),
      });
    }
  }
  const countries = [...svg.querySelectorAll(".cluster")].map((group) => {
    const box = group.getBBox();
    const members = [...actors.values()].filter((each) => isInside(each.group.getBBox(), box));
    return { group, members };
  });
  for (const { names, details } of actors.values()) centreTexts([...names, ...details]);
  for (const { texts } of lines.values()) centreTexts(texts);
  return { svg, lines, actors, countries, ...sizeOf(svg) };
}

const sizeOf = (svg) => {
  const { width, height } = svg.viewBox.baseVal;
  return { width, height };
};

const isInside = (inner, outer) => inner.x >= outer.x && inner.y >= outer.y
  && inner.x + inner.width <= outer.x + outer.width
  && inner.y + inner.height <= outer.y + outer.height;

function readLine(line, group, words, part) {
  const path = group.querySelector("path");
  return {
    line, group, words, path, width: path.getAttribute("stroke-width") ?? "1",
    heads: readHeads(line, group, part), hasHead: group.querySelector("polygon") !== null,
    texts: words ? readTexts(words, "9.00") : [],
    titles: [group, words].map((part) => part?.querySelector("title")).filter((title) => title)
      .map((element) => ({ element, drawn: element.textContent })),
  };
}

/** Of two arrowheads, each with the actor that it points at; a single one is always true. */
function readHeads(line, group, part) {
  const heads = [...group.querySelectorAll("polygon")];
  if (heads.length < 2) return [];
  const boxes = line.ends.map((end) => part(end).getBBox());
  return heads.map((head) => {
    const box = head.getBBox();
    const distances = boxes.map((end) => distance(box, end));
    return { head, end: line.ends[distances[0] <= distances[1] ? 0 : 1] };
  });
}

/** Between the borders of two boxes. */
function distance(one, other) {
  const gap = (start, length, otherStart, otherLength) =>
    Math.max(0, otherStart - start - length, start - otherStart - otherLength);
  return Math.hypot(
    gap(one.x, one.width, other.x, other.width), gap(one.y, one.height, other.y, other.height));
}

/** The lines of text of one size. */
function readTexts(group, size) {
  const texts = [...group.querySelectorAll(`text[font-size="${size}"]`)];
  const outline = group.querySelector("path, polygon");
  const width = outline?.getBBox().width ?? Infinity;
  const plate = group.classList.contains("words") ? outline : null;
  return texts.map((text) => ({
    text, drawn: text.textContent, room: width - 2, box: text.getBBox(), plate,
  }));
}

/** Lets texts grow from their middle. */
function centreTexts(texts) {
  for (const { text, box } of texts) {
    text.setAttribute("x", box.x + box.width / 2);
    text.setAttribute("text-anchor", "middle");
  }
}

/** Words with more than the room that the layout has left them. */
const outgrown = new Set();

/** Texts written since the last time that texts were fitted. */
const written = [];

function write(each, words) {
  if (each.text.textContent === words) return;
  each.text.textContent = words;
  each.text.removeAttribute("textLength");
  written.push(each);
}

/** The room for a sign beside each plate, which the layout has left free. */
const signRoom = 10;

/**
 * Makes room for what is longer than its outline: it is set closer, and plates of words grow. All
 * are measured before one is changed.
 */
function fitTexts() {
  const measured = written.map((each) => ({ ...each, length: each.text.getComputedTextLength() }));
  const scales = new Map();
  for (const { text, room, length, plate, box } of measured) {
    const width = plate ? Math.min(length, Math.max(room + signRoom, 0.75 * length))
      : Math.min(length, room);
    if (width < length) {
      text.setAttribute("textLength", width);
      text.setAttribute("lengthAdjust", "spacingAndGlyphs");
    }
    if (plate) {
      const middle = box.x + box.width / 2;
      const scale = Math.max(1, (width + 2) / (room + 2), scales.get(plate)?.scale ?? 1);
      scales.set(plate, { middle, scale, room });
    }
  }
  for (const [plate, { middle, scale, room }] of scales) {
    plate.setAttribute("transform", `matrix(${scale} 0 0 1 ${middle * (1 - scale)} 0)`);
    const words = plate.closest(".words");
    if ((scale - 1) * (room + 2) > signRoom + 0.5) outgrown.add(words);
    else outgrown.delete(words);
  }
  written.length = 0;
}

/** Leaves words out that would cover others or a name, as the drawing does; their line tells them. */
function leaveOutCovering(picture) {
  const groups = [...outgrown].filter((words) => !words.classList.contains("off"));
  if (groups.length === 0) return;
  const boxOf = (group) => ({ group, box: group.getBBox() });
  const shown = [...picture.lines.values()].map((drawn) => drawn.words)
    .filter((words) => words && !words.classList.contains("off")).map(boxOf);
  const names = [...picture.actors.values()].map((drawn) => boxOf(drawn.group));
  for (const group of groups) {
    const mine = shown.find((each) => each.group === group);
    const covers = (each) => each !== mine && !each.isOut && distance(mine.box, each.box) === 0;
    if (!mine || ![...shown, ...names].some(covers)) continue;
    mine.isOut = true;
    group.classList.add("off");
  }
}

/** Shows a view; what is not seen is only kept as a place. */
function showInPicture(picture, model, seen, view) {
  const active = new Set();
  for (const [id, drawn] of picture.lines) {
    const shown = seen.get(id);
    setSeen([drawn.group, drawn.words], shown !== undefined);
    if (!shown) continue;
    for (const end of drawn.line.ends) active.add(end);
    showLine(model, drawn, shown);
  }
  for (const [id, drawn] of picture.actors) {
    setSeen([drawn.group], active.has(id));
    showRole(drawn, view);
    showActorMark(drawn, view);
  }
  for (const { group, members } of picture.countries) {
    setSeen([group], members.some((each) => active.has(each.actor.id)));
  }
  fitTexts();
  leaveOutCovering(picture);
  return active;
}

function setSeen(groups, isSeen) {
  for (const group of groups) group?.classList.toggle("off", !isSeen);
}

function showLine(model, drawn, { line, statements, mark, isWhole, ...shown }) {
  const tone = mark === null ? shown.tone : null;
  for (const group of [drawn.group, drawn.words].filter((part) => part)) {
    for (const name of Object.keys(signs)) group.classList.toggle(`mark-${name}`, mark === name);
    for (const name of tones) group.classList.toggle(`tone-${name}`, tone === name);
  }
  setWidth(drawn, mark !== null ? null : isWhole ? drawn.width
    : lineWidth(shown.events) * (shown.status === "reported" ? 0.6 : 1));
  // Two heads say that either did the same, and as surely.
  const ways = drawn.heads.map(({ end }) => sureness(statements.filter((each) => each.to === end)));
  const areOther = ways.every((way) => way !== "") && new Set(ways).size > 1;
  const areSeen = ways.map((way) => way !== "" && !areOther);
  drawn.heads.forEach(({ head }, index) => head.classList.toggle("off", !areSeen[index]));
  drawn.isHeaded = drawn.heads.length > 0 ? areSeen.includes(true) : drawn.hasHead;
  if (isWhole) {
    for (const { element, drawn: text } of drawn.titles) element.textContent = text;
    for (const text of drawn.texts) write(text, text.drawn);
    return;
  }
  const signed = (words) => (mark ? `${signs[mark]} ${words}` : words).trim();
  const names = line.ends.map((end) => nameOf(model, end)).join(" and ");
  const title = `${names}, ${signed(allWords(statements))}`;
  for (const { element } of drawn.titles) element.textContent = title;
  if (drawn.texts.length > 0) writeLines(drawn.texts, signed(lineWords(statements)));
}

/** In points, and under the pointer two more; null is left to the mark. */
function setWidth(drawn, width) {
  if (drawn.shownWidth === width) return;
  drawn.shownWidth = width;
  drawn.path.setAttribute("stroke-width", width ?? drawn.width);
  drawn.group.style.setProperty("--thick", width === null ? "" : `${Number(width) + 2}px`);
}

/** Writes words into one or two lines of text; nothing is cut, as a status stands at the end. */
function writeLines(texts, words) {
  const lines = wrap(words, 26, texts.length);
  texts.forEach((text, index) => write(text, lines[index] ?? ""));
}

/** Lines of about a width, broken at blanks; the last of them takes all that is left. */
function wrap(words, width, count) {
  const lines = [];
  for (const word of words.split(" ")) {
    const joined = [...lines.slice(-1), word].join(" ");
    const fits = lines.length > 0 && ([...joined].length <= width || lines.length === count);
    if (fits) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

/** A sign at the name of an actor of whom only one of the two years speaks, drawn or not. */
function showActorMark({ actor, group, names }, view) {
  const [before, after] = (view.compared ?? []).map((year) => actor.years.has(year));
  const mark = before === after ? null : after ? "added" : "gone";
  for (const name of ["added", "gone"]) group.classList.toggle(`mark-${name}`, mark === name);
  if (names.length === 0) return;
  write(names[0], (mark === null ? "" : `${signs[mark]} `) + names[0].drawn);
}

/** In points, as the picture has it. */
const lineWidth = (events) => Math.min(5, 0.5 + 0.7 * Math.sqrt(events));

/** The role that the actor had in the year; none rather than a later one. */
function showRole({ actor, details }, view) {
  if (details.length === 0) return;
  const role = roleOf(actor, yearOfRoles(view));
  if (role === roleOf(actor, null)) {
    for (const text of details) write(text, text.drawn);
  } else {
    const room = 4 + Math.max(...details.map(({ drawn }) => [...drawn].length));
    const lines = wrap(role?.detail ?? "", room, details.length);
    details.forEach((text, index) => write(text, cut(lines[index] ?? "", room)));
  }
}

const cut = (text, room) =>
  ([...text].length > room + 1 ? `${[...text].slice(0, room).join("")}…` : text);
