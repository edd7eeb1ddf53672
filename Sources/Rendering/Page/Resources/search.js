// Finding an actor by name or alias, whatever accents and case.

const plainLetters = {
  "ə": "a", "ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae",
  "œ": "oe", "ħ": "h", "ŋ": "n", "’": "'", "ʻ": "'", "ʼ": "'", "–": "-",
};

/** "Əliyev" as "aliyev". */
function fold(text) {
  const bare = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().normalize("NFKD")
    .replace(/\p{M}/gu, "");
  return [...bare].map((letter) => plainLetters[letter] ?? letter).join("");
}

/** Actors with a name that begins like the query, then with a word that does, then that has it. */
function findActors(model, query) {
  const wanted = fold(query.trim());
  if (wanted === "") return [];
  const rank = (name) => {
    const text = fold(name);
    if (text.startsWith(wanted)) return 0;
    if (text.split(/[\s-]+/).some((word) => word.startsWith(wanted))) return 1;
    return text.includes(wanted) ? 2 : 3;
  };
  return [...model.actors.values()].map((actor) => {
    const names = [actor.name, ...actor.aliases].map((name) => ({ name, rank: rank(name) }));
    const best = names.reduce((one, other) => (other.rank < one.rank ? other : one));
    return { actor, alias: best.name === actor.name ? null : best.name, rank: best.rank };
  }).filter((each) => each.rank < 3)
    .sort((one, other) => one.rank - other.rank
      || other.actor.lines.length - one.actor.lines.length
      || compareText(one.actor.name, other.actor.name))
    .slice(0, 12);
}

/** A combobox after the ARIA Authoring Practices: arrows move, Enter chooses, Escape closes. */
function makeSearch(model, choose) {
  const query = document.getElementById("query");
  const list = document.getElementById("found");
  let current = -1;
  const close = () => {
    list.hidden = true;
    current = -1;
    query.setAttribute("aria-expanded", "false");
    query.removeAttribute("aria-activedescendant");
  };
  const pick = (actor) => {
    query.value = actor.name;
    close();
    choose({ actor: actor.id, line: null });
  };
  const show = () => {
    const found = findActors(model, query.value);
    list.replaceChildren(...found.map(({ actor, alias }, index) => {
      const words = [actor.name, alias && `also ${alias}`, actor.country].filter((word) => word);
      const item = element("li", null, words.join(" · "));
      item.id = `found-${index}`;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
      item.onpointerdown = (event) => {
        event.preventDefault();
        pick(actor);
      };
      item.actor = actor;
      return item;
    }));
    if (found.length === 0 && query.value.trim() !== "") {
      const none = element("li", "none", "Nobody of that name is drawn.");
      none.setAttribute("role", "option");
      none.setAttribute("aria-disabled", "true");
      list.append(none);
    }
    list.hidden = list.childElementCount === 0;
    query.setAttribute("aria-expanded", String(!list.hidden));
    move(found.length > 0 ? 0 : -1);
  };
  const move = (to) => {
    current = to;
    [...list.children].forEach((item, index) => {
      if (item.actor) item.setAttribute("aria-selected", String(index === current));
    });
    if (current < 0) query.removeAttribute("aria-activedescendant");
    else query.setAttribute("aria-activedescendant", `found-${current}`);
    list.children[current]?.scrollIntoView({ block: "nearest" });
  };
  query.oninput = show;
  query.onblur = close;
  query.onkeydown = (event) => {
    const count = [...list.children].filter((item) => item.actor).length;
    if (event.key === "Escape" && !list.hidden) {
      event.stopPropagation();
      close();
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (current >= 0) pick(list.children[current].actor);
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && count > 0) {
      event.preventDefault();
      move((current + (event.key === "ArrowDown" ? 1 : count - 1)) % count);
    }
  };
}
