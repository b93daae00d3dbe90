import { describe, expect, it } from "vitest";
import { findRegulation, languageOfRegulation1089Title, regulation1089Title } from "./regulation.js";
import { REGULATION_1089_2010_TITLES } from "./regulation-titles.js";

describe("findRegulation", () => {
  it.each([
    [
      "RÈGLEMENT (UE) N o 1089/2010 DE LA COMMISSION du 23 novembre 2010 portant modalités d'application de la directive 2007/2/CE",
      "reg/2010/1089/oj",
    ],
    ["Règlement (CE) n o 976/2009 de la Commission du 19 octobre 2009", "reg/2009/976/oj"],
    ["http://data.europa.eu/eli/reg/2010/1089", "reg/2010/1089/oj"],
    ["http://data.europa.eu/eli/reg/2010/1089/2014-12-31", "reg/2010/1089/oj"],
    ["http://data.europa.eu/eli/reg_impl/2023/138/oj", "reg_impl/2023/138/oj"],
    ["https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32010R1089", "reg/2010/1089/oj"],
    ["Directive 2007/2/EC (INSPIRE)", "dir/2007/2/oj"],
    ["Richtlinie 2007/2/EG", "dir/2007/2/oj"],
    ["směrnice 2007/2/ES", "dir/2007/2/oj"],
  ])("reads “%s” as %s", (text, path) => {
    expect(findRegulation(text)?.eli).toBe(`http://data.europa.eu/eli/${path}`);
  });
  it.each(["", "INSPIRE", "1089", "11089/2010", "http://data.europa.eu/eli/reg/2014/1143/oj", "CNIG PLU v2017"])(
    "finds none in “%s”",
    (text) => {
      expect(findRegulation(text)).toBeUndefined();
    },
  );
  it("knows the official titles in 22 languages, and that each cites the regulation", () => {
    expect(Object.keys(REGULATION_1089_2010_TITLES)).toHaveLength(22);
    for (const [language, title] of Object.entries(REGULATION_1089_2010_TITLES)) {
      expect(findRegulation(title)?.number).toBe("1089/2010");
      expect(languageOfRegulation1089Title(`  ${title.toUpperCase().replaceAll(" ", "\n ")}`)).toBe(language);
      expect(regulation1089Title(language)).toBe(title);
    }
    expect(languageOfRegulation1089Title("Commission Regulation (EU) No 1089/2010")).toBeUndefined();
    expect(regulation1089Title("ga")).toBe(REGULATION_1089_2010_TITLES.en);
  });
});
