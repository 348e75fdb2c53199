/** Calm, for long reading; light and dark; each layer told apart by the shape of its line as well as its colour. */
export const style = `
:root { color-scheme: light dark; --paper: #fdfcf9; --ink: #1f2328; --faint: #5d6570; --rule: #dcd8cf; --chosen: #ffe9a8;
  --event: #a3360b; --quotation: #1d5fa8; --entity: #2c6e3f; --time: #7a3f9d; }
@media (prefers-color-scheme: dark) { :root { --paper: #16181c; --ink: #e6e3dc; --faint: #a2a9b3; --rule: #363a42; --chosen: #5a4a12;
  --event: #ff9d6f; --quotation: #8fc0ff; --entity: #8ed3a0; --time: #d5a6f2; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.65 Georgia, "Iowan Old Style", "Noto Serif", serif; }
header, footer, aside { font-family: system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif; }
header { padding: 1.5rem clamp(1rem, 4vw, 3rem) .75rem; border-bottom: 1px solid var(--rule); }
h1 { font: 600 1.5rem/1.25 Georgia, serif; margin: 0 0 .25rem; max-width: 45rem; text-wrap: balance; overflow-wrap: anywhere; }
.about { margin: 0 0 .75rem; color: var(--faint); font-size: .875rem; }
.layers { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; font-size: .875rem; }
.layers label { display: inline-flex; align-items: center; gap: .35rem; min-height: 1.75rem; cursor: pointer; }
kbd { font: .75rem ui-monospace, monospace; border: 1px solid var(--rule); border-radius: 3px; padding: 0 .3em; color: var(--faint); }
.columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(19rem, 27rem); }
main { padding: 1rem clamp(1rem, 4vw, 3rem) 4rem; }
article { max-width: 40rem; margin: 0 auto; overflow-wrap: anywhere; }
aside { border-left: 1px solid var(--rule); padding: .5rem 1rem 4rem; font-size: .875rem; line-height: 1.45; position: sticky; top: 0; height: 100vh; overflow-y: auto; }
aside h2 { font-size: .8125rem; margin: 1rem 0 .25rem; color: var(--faint); font-weight: 600; }
aside ul { list-style: none; margin: 0; padding: 0; }
.fact { display: block; width: 100%; text-align: left; font: inherit; color: inherit; background: none; border: 0; border-left: 3px solid var(--rule);
  padding: .35rem .6rem; margin: 0 0 .15rem; cursor: pointer; overflow-wrap: anywhere; }
.fact:hover { border-left-color: var(--faint); }
.fact[data-layer=event] { border-left-color: var(--event); } .fact[data-layer=quotation] { border-left-color: var(--quotation); }
.fact[data-layer=entity] { border-left-color: var(--entity); } .fact[data-layer=time] { border-left-color: var(--time); }
.status { font-style: normal; color: var(--faint); white-space: nowrap; }
.status.planned { color: var(--quotation); } .status.unreal { color: var(--event); }
.m { cursor: pointer; text-decoration-thickness: 1.5px; text-underline-offset: .22em; }
.quotation { background: color-mix(in srgb, var(--quotation) 11%, transparent); }
.entity { border-bottom: 1.5px solid color-mix(in srgb, var(--entity) 70%, transparent); }
.time { border-bottom: 1.5px dotted var(--time); }
.event { color: var(--event); font-weight: 600; text-decoration: underline wavy 1px; }
.key { padding: 0 .15em; }
.hide-event .m.event { color: inherit; font-weight: inherit; text-decoration: none; } .hide-quotation .m.quotation { background: none; }
.hide-entity .m.entity:not(.time) { border-bottom: 0; } .hide-time .m.time:not(.entity) { border-bottom: 0; }
.hide-event aside [data-layer=event], .hide-quotation aside [data-layer=quotation], .hide-entity aside [data-layer=entity], .hide-time aside [data-layer=time] { display: none; }
.m.on, .fact.on { background: var(--chosen); }
.m:focus-visible, .fact:focus-visible, input:focus-visible { outline: 2px solid var(--quotation); outline-offset: 2px; }
footer { position: fixed; bottom: 0; left: 0; right: 0; padding: .3rem 1rem; font-size: .75rem; color: var(--faint); background: var(--paper); border-top: 1px solid var(--rule); }
.out { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
@media (max-width: 48rem) { .columns { grid-template-columns: minmax(0, 1fr); } aside { position: static; height: auto; border-left: 0; border-top: 1px solid var(--rule); } footer { display: none; } }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print { aside { height: auto; position: static; } footer, .layers { display: none; } }
`;
