/** The page's own script: choosing a fact shows its place, and the reverse; layers can be hidden; keys as in mail readers. */
export const script = `
"use strict";
const facts = [...document.querySelectorAll(".fact")];
const marks = [...document.querySelectorAll(".m")];
const said = document.getElementById("said");
const marksOf = (id) => marks.filter((mark) => mark.dataset.facts.split(" ").includes(id));
const near = (element) => element.scrollIntoView({ block: "center" });
let chosen = null;
function choose(id, from) {
  for (const element of [...facts, ...marks]) element.classList.remove("on");
  chosen = id;
  if (id === null) return;
  const fact = facts.find((one) => one.dataset.fact === id);
  const places = marksOf(id);
  for (const element of [fact, ...places]) element?.classList.add("on");
  if (from !== "text" && places[0]) near(places[0]);
  if (from !== "fact" && fact) { near(fact); }
  if (fact) said.textContent = fact.textContent;
}
document.getElementById("facts").addEventListener("click", (event) => {
  const fact = event.target.closest(".fact");
  if (fact) choose(fact.dataset.fact, "fact");
});
// Where several facts lie over each other, a second click takes the next of them.
function chooseAt(mark) {
  const here = mark.dataset.facts.split(" ").filter((id) => facts.some((fact) => fact.dataset.fact === id && fact.offsetParent));
  if (here.length > 0) choose(here[(here.indexOf(chosen) + 1) % here.length], "text");
}
document.getElementById("text").addEventListener("click", (event) => {
  const mark = event.target.closest(".m");
  if (mark && getSelection().isCollapsed) chooseAt(mark);
});
for (const box of document.querySelectorAll("[data-toggle]"))
  box.addEventListener("change", () => document.body.classList.toggle("hide-" + box.dataset.toggle, !box.checked));
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const visible = facts.filter((fact) => fact.offsetParent);
  const at = visible.findIndex((fact) => fact.dataset.fact === chosen);
  if (event.key === "j" || event.key === "k") {
    const next = visible[event.key === "j" ? Math.min(at + 1, visible.length - 1) : Math.max(at - 1, 0)];
    if (next) { next.focus({ preventScroll: true }); choose(next.dataset.fact); }
  } else if (event.key === "Escape") choose(null);
  else if (event.key === "Enter" && event.target.classList.contains("m")) chooseAt(event.target);
  else if (/^[1-4]$/.test(event.key)) document.querySelectorAll("[data-toggle]")[event.key - 1].click();
  else return;
  event.preventDefault();
});
`;
