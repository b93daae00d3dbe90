/** The style of {@link reportHtml}: the reader's own fonts and colour scheme, and one accent for each tone. */
export const HTML_STYLE = `
:root { color-scheme: light dark; --good: #18794e; --fair: #946800; --bad: #c62a2f; --muted: #6f6e77; }
@media (prefers-color-scheme: dark) { :root { --good: #4cc38a; --fair: #f1a10d; --bad: #ff6369; --muted: #a09fa6; } }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; margin: 0; } h2 { font-size: 1.15rem; margin: 1.5rem 0 .5rem; }
summary h2 { display: inline; } details { margin: .75rem 0; }
.source, caption { color: var(--muted); } caption { text-align: left; font-weight: 600; padding: .5rem 0; }
table { border-collapse: collapse; margin: .5rem 0 1rem; }
th, td { text-align: left; vertical-align: top; padding: .15rem 1rem .15rem 0; border-bottom: 1px solid color-mix(in srgb, currentColor 15%, transparent); }
.figures { text-align: right; font-variant-numeric: tabular-nums; }
.findings { list-style: none; padding: 0; } .findings > li { margin: 0 0 1rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; margin: .25rem 0; font-size: .9rem; }
dt { color: var(--muted); } dd { margin: 0; overflow-wrap: anywhere; } pre { margin: 0; white-space: pre-wrap; }
.tag { font-size: .8rem; font-weight: 600; padding: .1rem .5rem; border: 1px solid currentColor; border-radius: 1rem; white-space: nowrap; }
.good { color: var(--good); } .fair, .warning { color: var(--fair); } .bad, .error { color: var(--bad); } .muted, .info { color: var(--muted); }
`;
