// How large the picture is, and which part of it is in sight.

/** The scale below which names cannot be read. */
const legible = 0.6;

/** Makes the picture scalable; at first it fits its frame as far as it stays legible. */
function makeScalable(picture) {
  const frame = document.getElementById("frame");
  // Its height grows with the picture, up to a share of the window that its style sets.
  const height = () => Number.parseFloat(getComputedStyle(frame).maxHeight) - 4;
  const fitting = () => Math.min(frame.clientWidth / picture.width, height() / picture.height);
  const scaleBy = (factor) => {
    const middle = middleOf(frame, picture);
    setScale(picture, picture.scale * factor);
    centre(frame, picture, middle);
  };
  document.getElementById("smaller").onclick = () => scaleBy(1 / 1.25);
  document.getElementById("larger").onclick = () => scaleBy(1.25);
  document.getElementById("fit").onclick = () => setScale(picture, fitting());
  setScale(picture, Math.min(1.25, Math.max(legible, fitting())));
  const first = firstStop(picture);
  if (first) centre(frame, picture, boxMiddle(boxIn(picture, [first])));
}

function setScale(picture, scale) {
  picture.scale = Math.min(4, Math.max(0.1, scale));
  picture.svg.style.width = `${picture.width * picture.scale}px`;
}

/** The extent of some parts, in points of the picture. */
function boxIn(picture, groups) {
  const frame = picture.svg.getBoundingClientRect();
  const boxes = groups.map((group) => group.getBoundingClientRect());
  const place = (edge, origin) => (edge - origin) / picture.scale;
  return {
    left: place(Math.min(...boxes.map((box) => box.left)), frame.left),
    right: place(Math.max(...boxes.map((box) => box.right)), frame.left),
    top: place(Math.min(...boxes.map((box) => box.top)), frame.top),
    bottom: place(Math.max(...boxes.map((box) => box.bottom)), frame.top),
  };
}

const boxMiddle = (box) => ({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 });

const middleOf = (frame, picture) => ({
  x: (frame.scrollLeft + frame.clientWidth / 2) / picture.scale,
  y: (frame.scrollTop + frame.clientHeight / 2) / picture.scale,
});

function centre(frame, picture, { x, y }) {
  frame.scrollTo(
    x * picture.scale - frame.clientWidth / 2, y * picture.scale - frame.clientHeight / 2);
}

/** Brings what is emphasised into sight, smaller if need be, as long as it stays legible. */
function reveal(picture) {
  const groups = [...picture.svg.querySelectorAll(".near:not(.off)")];
  if (groups.length === 0) return;
  const frame = document.getElementById("frame");
  const box = boxIn(picture, groups);
  const room = 0.94 * Math.min(
    frame.clientWidth / (box.right - box.left), frame.clientHeight / (box.bottom - box.top));
  if (room < picture.scale) setScale(picture, Math.max(legible, room));
  centre(frame, picture, boxMiddle(box));
  // On a phone the panel lies over the lower half of the window.
  const isCovered = matchMedia("(max-width: 760px)").matches;
  frame.scrollIntoView({ block: isCovered ? "start" : "nearest" });
}
