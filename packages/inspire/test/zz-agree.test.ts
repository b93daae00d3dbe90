import { test } from "vitest";
import { corpusRecords, officialVerdicts } from "/work/main/packages/inspire/test/corpus.js";
import { validateInspire } from "/work/main/packages/inspire/src/index.js";
test("x", () => {
  const byFile = new Map<string, any[]>();
  for (const v of officialVerdicts()) { if (!byFile.has(v.file)) byFile.set(v.file, []); byFile.get(v.file)!.push(v); }
  const stats = new Map<string, [number, number]>(); const bad: string[] = [];
  let t = 0;
  for (const [file, vs] of byFile) {
    const recs = corpusRecords("iso19139", file);
    for (const rules of ["tg2.0", "tg1.3"] as const) {
      const s = performance.now();
      const rep = validateInspire(recs, { rules, mode: "reference", links: () => "unreachable" });
      t += performance.now() - s;
      for (const v of vs) {
        const results = rep.records.map((r) => r.results.find((x) => x.rule === v.rule)).filter((x) => x !== undefined);
        if (results.length === 0) continue;
        const verdict = results.some((x) => x.verdict === "failed") ? "failed" : results.some((x) => x.verdict === "manual") ? "manual" : results[0]!.verdict;
        const st = stats.get(v.rule) ?? [0, 0]; st[1]++; if (verdict === v.verdict) st[0]++; else bad.push(`${v.rule} ${file} official=${v.verdict} ours=${verdict} ${v.messages.slice(0,120)} || ${results[0]!.findings.map((f) => f.code + (f.path??"")).join(",").slice(0,160)}`);
        stats.set(v.rule, st);
      }
    }
  }
  let a = 0, b = 0;
  for (const [r, [x, y]] of stats) { a += x; b += y; if (x !== y) console.log(r, x, y); }
  console.log("TOTAL", a, b, a / b, "ms/record/ruleset", t / byFile.size / 2);
  require("node:fs").writeFileSync("/tmp/bad.txt", bad.sort().join("\n"));
});
