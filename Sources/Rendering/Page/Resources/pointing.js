// Pointing at the picture: hover, click, keys.

/** Makes the actors and lines of the picture answer to pointer and keys. */
function makePointable(picture, choose, point) {
  const { svg } = picture;
  svg.setAttribute("role", "group");
  for (const { actor, group } of picture.actors.values()) {
    group.setAttribute("role", "button");
    group.setAttribute("tabindex", "-1");
    const pick = () => choose({ actor: actor.id, line: null });
    answerPointer(group, pick, (isOn) => point(isOn ? actor.id : null, null));
    group.addEventListener("focus", () => point(actor.id, null));
    group.addEventListener("blur", () => point(null, null));
    group.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      pick();
    });
  }
  for (const { line, group, words } of picture.lines.values()) {
    for (const each of [group, words].filter((part) => part)) {
      each.setAttribute("aria-hidden", "true");
      // What listens for keys would be a stop of the tab key.
      answerPointer(each, () => choose({ actor: null, line: line.id }),
        (isOn) => point(null, isOn ? line.id : null));
    }
  }
  svg.addEventListener("click", (event) => {
    if (!event.target.closest(".actor, .relation, .words")) choose({ actor: null, line: null });
  });
  svg.addEventListener("keydown", (event) => moveByKey(event, picture));
}

function answerPointer(group, choose, point) {
  group.addEventListener("click", (event) => {
    if (!event.target.closest("a[*|href]")) choose();
  });
  // Not on entering, which is also what a picture does that moves beneath the pointer.
  let isOn = false;
  const turn = (toOn) => {
    if (isOn === toOn) return;
    isOn = toOn;
    point(isOn);
  };
  group.addEventListener("pointermove", () => turn(true));
  group.addEventListener("pointerleave", () => turn(false));
}

/** Leaves the tab key's place to an actor that is seen. */
function keepStop(picture) {
  const stop = picture.svg.querySelector('.actor[tabindex="0"]');
  if (!stop || stop.classList.contains("off")) setStop(picture, firstStop(picture));
}

/** Of all actors one takes the focus by the tab key; arrow keys go on from there. */
function setStop(picture, group) {
  for (const each of picture.actors.values()) {
    each.group.setAttribute("tabindex", each.group === group ? "0" : "-1");
  }
}

const seenActors = (picture) => [...picture.actors.values()]
  .filter((each) => !each.group.classList.contains("off"));

/** The actor with the most lines. */
function firstStop(picture) {
  const ranked = seenActors(picture).sort(
    (one, other) => other.actor.lines.length - one.actor.lines.length);
  return ranked[0]?.group;
}

/** The nearest actor in the direction of an arrow key, those straight ahead first. */
function moveByKey(event, picture) {
  const ahead = {
    ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1],
  }[event.key];
  const from = event.target.closest?.(".actor");
  if (!ahead || !from) return;
  event.preventDefault();
  const middle = (group) => {
    const box = group.getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2];
  };
  const start = middle(from);
  let best = null;
  for (const { group } of seenActors(picture)) {
    const [x, y] = middle(group).map((place, axis) => place - start[axis]);
    const forward = x * ahead[0] + y * ahead[1];
    const aside = Math.abs(x * ahead[1]) + Math.abs(y * ahead[0]);
    const cost = forward + 3 * aside;
    if (group === from || forward <= 1 || best?.cost <= cost) continue;
    best = { group, cost };
  }
  if (!best) return;
  setStop(picture, best.group);
  best.group.focus();
}

/** Dims all but an actor with its neighbours, or a line with its ends; nothing for neither. */
function emphasise(picture, model, seen, actor, line) {
  const near = new Set();
  const add = (each) => {
    if (!seen.has(each.id)) return;
    for (const id of [each.id, `l_${each.id}`, ...each.ends]) near.add(id);
  };
  if (actor !== null) {
    near.add(actor);
    model.actors.get(actor).lines.forEach(add);
  } else if (line !== null) {
    add(model.lines.get(line));
  }
  const isSeen = [...near].some((id) => {
    const part = picture.svg.getElementById(id);
    return part && !part.classList.contains("off");
  });
  picture.svg.classList.toggle("focused", isSeen);
  for (const group of picture.svg.querySelectorAll(".near")) {
    if (!near.has(group.id)) group.classList.remove("near");
  }
  for (const id of near) picture.svg.getElementById(id)?.classList.add("near");
}

