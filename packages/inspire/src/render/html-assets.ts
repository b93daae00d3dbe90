/** The style of the page. */
export const HTML_STYLE = `
:root{--failed:#b3261e;--manual:#8a5a00;--passed:#1b6e3c;--na:#c9ccd1;--ink:#1d2126;--quiet:#5b6470;--line:#dfe2e6;--paper:#fff;--ground:#f6f7f9}
@media (prefers-color-scheme:dark){:root{--failed:#ff8a80;--manual:#ffc46b;--passed:#7ddc9d;--na:#4b525b;--ink:#e9ebee;--quiet:#a3abb6;--line:#343a42;--paper:#1b1f24;--ground:#14171a}}
*{box-sizing:border-box}
body{margin:0;font:15px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--ground)}
header,section{max-width:70rem;margin:0 auto;padding:1rem}
h1{font-size:1.5rem;margin:0}h2{font-size:1.15rem;margin:.5rem 0}h3{font-size:1rem;font-weight:600;margin:0}
p{margin:.25rem 0}small,em,code{color:var(--quiet)}em{font-style:normal}a{color:inherit}
.tiles{display:flex;flex-wrap:wrap;gap:.75rem;list-style:none;padding:0;margin:1rem 0 0}
.tiles li{background:var(--paper);border:1px solid var(--line);border-radius:.5rem;padding:.5rem 1rem}
.tiles b{font-size:1.5rem;display:block}.tiles .failed b{color:var(--failed)}.tiles .manual b{color:var(--manual)}.tiles .passed b{color:var(--passed)}
.scroll{overflow-x:auto;background:var(--paper);border:1px solid var(--line);border-radius:.5rem}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid var(--line);vertical-align:top}
thead th{font-size:.8rem;color:var(--quiet);font-weight:500}.count{text-align:right;font-variant-numeric:tabular-nums}
.bar{min-width:9rem}svg{display:block;width:100%;height:.9rem;border-radius:.2rem}
rect.failed{fill:var(--failed)}rect.manual{fill:var(--manual)}rect.passed{fill:var(--passed)}rect.not-applicable{fill:var(--na)}
button.rule{font:inherit;font-weight:600;color:inherit;background:none;border:0;padding:0;text-align:left;cursor:pointer;text-decoration:underline dotted}
.filters{display:flex;flex-wrap:wrap;gap:.75rem 1rem;align-items:end;margin:.5rem 0 1rem}
.filters label{display:grid;font-size:.8rem;color:var(--quiet)}
select,input{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--line);border-radius:.3rem;padding:.25rem .4rem;max-width:20rem}
.record{background:var(--paper);border:1px solid var(--line);border-radius:.5rem;margin:0 0 .5rem;padding:.5rem .75rem}
.record>summary{cursor:pointer}.results,.results ul{list-style:none;padding:0;margin:.5rem 0}.result{border-top:1px solid var(--line);padding:.5rem 0}
.results ul li{border-left:3px solid var(--na);padding-left:.6rem;margin:.4rem 0}.results li.error{border-color:var(--failed)}.results li.warning{border-color:var(--manual)}
.badge{font-size:.75rem;border:1px solid currentColor;border-radius:1rem;padding:0 .5rem;white-space:nowrap}
.badge.failed{color:var(--failed)}.badge.manual{color:var(--manual)}.badge.passed{color:var(--passed)}.badge.not-applicable{color:var(--quiet)}
pre{background:var(--ground);padding:.5rem;overflow-x:auto;border-radius:.3rem}[hidden]{display:none!important}
`;

/** The filter of the page. */
export const HTML_SCRIPT = `
(() => {
  const get = (id) => document.getElementById(id);
  const verdict = get("verdict"), rule = get("rule"), suite = get("suite"), search = get("search"), shown = get("shown");
  const records = [...document.querySelectorAll(".record")];
  const texts = records.map((record) => record.textContent.toLowerCase());
  function filter() {
    const words = search.value.trim().toLowerCase();
    let count = 0;
    records.forEach((record, index) => {
      const results = [...record.querySelectorAll(".result")];
      let some = rule.value === "" && suite.value === "";
      for (const result of results) {
        const fits = (rule.value === "" || result.dataset.rule === rule.value) && (suite.value === "" || result.dataset.suite === suite.value);
        result.hidden = !fits;
        some = some || fits;
      }
      record.hidden = !some || (verdict.value !== "" && record.dataset.verdict !== verdict.value) || (words !== "" && !texts[index].includes(words));
      if (!record.hidden) count++;
    });
    for (const row of document.querySelectorAll("tbody tr")) row.hidden = suite.value !== "" && row.dataset.suite !== suite.value;
    shown.value = String(count);
  }
  for (const control of [verdict, rule, suite, search]) control.addEventListener("input", filter);
  document.querySelector(".filters").addEventListener("submit", (event) => event.preventDefault());
  for (const button of document.querySelectorAll("button.rule")) {
    button.addEventListener("click", () => {
      rule.value = button.dataset.rule;
      filter();
      rule.scrollIntoView({ block: "center" });
    });
  }
})();
`;
