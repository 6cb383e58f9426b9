/** The style of the reference page: the paper, ink and rules of the site, without its fonts. */
export const REFERENCE_STYLE = `
:root { color-scheme: light dark; --paper: #fff; --ink: #11201a; --ink-2: #405048; --rule: #c6d2ca; --tint: #eff4f0; --link: #174a96; --focus: #7b2cbf; }
@media (prefers-color-scheme: dark) { :root { --paper: #0d1512; --ink: #e9f1ec; --ink-2: #b9c7bf; --rule: #33443c; --tint: #15201b; --link: #9dc0f7; --focus: #d3a6ff; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.5 system-ui, sans-serif; font-variant-numeric: lining-nums tabular-nums; }
main { max-width: 60rem; margin: 0 auto; padding: 24px 24px 96px; overflow-wrap: anywhere; }
h1 { font-size: clamp(28px, 17.6px + 2.7vw, 44px); line-height: 1.1; margin: 24px 0 8px; }
h2 { font-size: 21px; line-height: 1.25; margin: 48px 0 8px; }
nav h2 { margin-top: 32px; }
.standfirst { font-size: 19px; color: var(--ink-2); max-width: 60ch; }
section { border-top: 1px solid var(--rule); margin-top: 32px; }
section h2 { margin-top: 24px; }
a { color: var(--link); text-underline-offset: 0.2em; }
a:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
code { font: 0.92em ui-monospace, monospace; }
nav ul { padding: 0; list-style: none; }
nav li { padding: 4px 0; }
table { border-collapse: collapse; width: 100%; font-size: 15px; }
thead th { font-size: 13px; color: var(--ink-2); text-align: start; border-bottom: 1px solid var(--ink); }
tbody th, tbody td { border-bottom: 1px solid var(--rule); text-align: start; vertical-align: top; padding: 6px 12px 6px 0; font-weight: 400; }
@media print { nav { display: none; } }
`;
