/** The filter of {@link reportHtml}. Without it the whole report is shown. */
export const HTML_FILTER = `
(() => {
  const get = (id) => document.getElementById(id);
  const verdict = get("verdict"), rule = get("rule"), group = get("group"), search = get("search"), shown = get("shown");
  const chosenGroup = () => (group === null ? "" : group.value);
  const records = [...document.querySelectorAll(".record")];
  const texts = records.map((record) => record.textContent.toLowerCase());
  function filter() {
    const words = search.value.trim().toLowerCase();
    let count = 0;
    records.forEach((record, index) => {
      let some = rule.value === "" && chosenGroup() === "";
      for (const result of record.querySelectorAll(".result")) {
        const fits = (rule.value === "" || result.dataset.rule === rule.value) && (chosenGroup() === "" || result.dataset.group === chosenGroup());
        result.hidden = !fits;
        some = some || fits;
      }
      record.hidden = !some || (verdict.value !== "" && record.dataset.verdict !== verdict.value) || (words !== "" && !texts[index].includes(words));
      if (!record.hidden) count++;
    });
    for (const row of document.querySelectorAll(".rules tbody tr")) row.hidden = chosenGroup() !== "" && row.dataset.group !== chosenGroup();
    shown.value = String(count);
  }
  function place(record) {
    for (const link of record.querySelectorAll("a.fix")) {
      const piece = document.querySelector(link.hash).cloneNode(true);
      piece.removeAttribute("id");
      link.replaceWith(piece);
    }
  }
  document.querySelector("main").addEventListener("toggle", ({ target }) => place(target), true);
  for (const record of document.querySelectorAll(".record[open]")) place(record);
  for (const control of [verdict, rule, group, search]) if (control !== null) control.addEventListener("input", filter);
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
