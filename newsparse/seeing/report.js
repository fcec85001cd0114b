// A part of the page and its line beside it show each other: hover, focus or click either.
"use strict";
const frame = document.querySelector("iframe");
const layer = document.getElementById("labels");
const lines = new Map([...document.querySelectorAll(".part[data-np]")].map((line) => [line.dataset.np, line]));
let page, labels = [];

const keysOf = (element) => element.dataset.np.split(" ").filter((key) => lines.has(key));
const marksOf = (key) => [...page.querySelectorAll(`[data-np~="${CSS.escape(key)}"]`)];
const isShown = (element) => element.getClientRects().length > 0;

function heat(keys, on) {
  for (const key of keys) {
    lines.get(key)?.classList.toggle("hot", on);
    for (const mark of marksOf(key)) mark.classList.toggle("np-hot", on);
    for (const label of labels) if (label.keys.includes(key)) label.tag.classList.toggle("hot", on);
  }
}

function showOnPage(key) {
  const mark = marksOf(key).find(isShown);
  mark?.scrollIntoView({ block: "center", behavior: "instant" });
  place();
}

function place() {
  for (const { mark, tag } of labels) {
    const box = mark.getClientRects()[0];
    tag.hidden = !box || box.bottom < 0 || box.top > frame.clientHeight || !document.getElementById("named").checked;
    if (box) tag.style.transform = `translate(${Math.max(0, box.left)}px, ${Math.max(0, box.top - 16)}px)`;
  }
}

function makeLabels() {
  const seen = new Set();
  for (const mark of page.querySelectorAll("[data-np]")) {
    const names = mark.dataset.npLabel.split(" ").filter((name) => name !== "body" || !seen.has("body"));
    if (!names.length) continue;
    names.forEach((name) => seen.add(name));
    const tag = layer.appendChild(document.createElement("span"));
    tag.textContent = names.join(" · ");
    tag.style.background = page.defaultView.getComputedStyle(mark).getPropertyValue("--np") || "#00707a";
    labels.push({ mark, tag, keys: mark.dataset.np.split(" ") });
  }
}

function start() {
  page = frame.contentDocument;
  makeLabels();
  let hot = [];
  const over = (keys) => { heat(hot, false); heat((hot = keys), true); };
  page.addEventListener("mouseover", (event) => {
    const mark = event.target.closest("[data-np]");
    over(mark ? keysOf(mark) : []);
  });
  page.addEventListener("click", (event) => {
    const mark = event.target.closest("[data-np]");
    if (mark) lines.get(keysOf(mark)[0])?.scrollIntoView({ block: "center", behavior: "instant" });
  });
  for (const [key, line] of lines) {
    if (!marksOf(key).some(isShown)) line.querySelector("b").append(" (not visible on the page)");
    for (const name of ["mouseenter", "focus"]) line.addEventListener(name, () => over([key]));
    for (const name of ["mouseleave", "blur"]) line.addEventListener(name, () => over([]));
    line.addEventListener("click", () => showOnPage(key));
    line.addEventListener("keydown", (event) => { if (event.key === "Enter") showOnPage(key); });
  }
  document.getElementById("removed").addEventListener("change", (event) => {
    page.documentElement.classList.toggle("np-without", !event.target.checked);
    place();
  });
  document.getElementById("named").addEventListener("change", place);
  page.defaultView.addEventListener("scroll", place, true);
  page.defaultView.addEventListener("resize", place);
  place();
  document.documentElement.dataset.ready = "yes";
}

if (frame.contentDocument?.readyState === "complete" && frame.contentDocument.querySelector("[data-np-page]")) start();
else frame.addEventListener("load", start, { once: true });
