/** The style of {@link reportHtml}: the reader's own fonts and colour scheme, and one accent for each tone. */
export const HTML_STYLE = `
:root { color-scheme: light dark; --good: #18794e; --fair: #946800; --bad: #c62a2f; --muted: #6f6e77; --edge: color-mix(in srgb, currentColor 18%, transparent); }
@media (prefers-color-scheme: dark) { :root { --good: #4cc38a; --fair: #f1a10d; --bad: #ff6369; --muted: #a09fa6; } }
* { box-sizing: border-box; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; margin: 0; } h2 { font-size: 1.15rem; margin: 1.5rem 0 .5rem; } h3 { font-size: 1rem; margin: 0; }
a { color: inherit; } small, caption { color: var(--muted); } caption { text-align: left; font-weight: 600; padding: .5rem 0; }
.tiles { display: flex; flex-wrap: wrap; gap: .75rem; list-style: none; padding: 0; margin: 1rem 0 0; }
.tiles li { border: 1px solid var(--edge); border-radius: .5rem; padding: .5rem 1rem; } .tiles b { font-size: 1.5rem; display: block; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; margin: .5rem 0 1rem; }
th, td { text-align: left; vertical-align: top; padding: .15rem 1rem .15rem 0; border-bottom: 1px solid var(--edge); }
thead th { font-size: .85rem; color: var(--muted); font-weight: 500; } .figures { text-align: right; font-variant-numeric: tabular-nums; }
.bar { min-width: 9rem; } svg { display: block; width: 100%; height: .9rem; border-radius: .2rem; margin-top: .3rem; }
rect.good { fill: var(--good); } rect.fair { fill: var(--fair); } rect.bad { fill: var(--bad); } rect.muted { fill: var(--edge); }
button.rule { white-space: nowrap; font: inherit; font-weight: 600; color: inherit; background: none; border: 0; padding: 0; text-align: left; cursor: pointer; text-decoration: underline dotted; }
.filters { display: flex; flex-wrap: wrap; gap: .75rem 1rem; align-items: end; margin: 1.5rem 0 1rem; }
.filters label { display: grid; font-size: .85rem; color: var(--muted); }
select, input { font: inherit; border: 1px solid var(--edge); border-radius: .3rem; padding: .25rem .4rem; max-width: 20rem; }
.record { border: 1px solid var(--edge); border-radius: .5rem; margin: 0 0 .5rem; padding: .5rem .75rem; } .record > summary { cursor: pointer; }
.findings, .findings ul { list-style: none; padding: 0; } .findings > li { margin: 0 0 1rem; } .findings ul > li { margin: .5rem 0; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0 1rem; margin: .25rem 0; font-size: .9rem; }
dt { color: var(--muted); } dd { margin: 0; overflow-wrap: anywhere; } pre { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.tag { font-size: .8rem; font-weight: 600; padding: .1rem .5rem; border: 1px solid currentColor; border-radius: 1rem; white-space: nowrap; }
.good { color: var(--good); } .fair, .warning { color: var(--fair); } .bad, .error { color: var(--bad); } .muted, .info { color: var(--muted); }
.tiles .good, .tiles .fair, .tiles .bad, .tiles .muted { color: inherit; } .tiles .good b { color: var(--good); } .tiles .fair b { color: var(--fair); } .tiles .bad b { color: var(--bad); }
[hidden] { display: none !important; }
`;
