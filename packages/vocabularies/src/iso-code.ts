import { CODE_LISTS, type CodeListName, type CodeListRow, type CodeOf } from "./code-list-table.js";
import { HNAP_CODES } from "./hnap-codes.js";
import { lazy } from "./lookup.js";
import { normalise } from "./normalise.js";
import { lastSegment } from "./registry-iri.js";

const squeeze = (text: string): string => normalise(text).replaceAll(" ", "");

/** Misspelt codes of gmxCodelists.xml of ISO/TS 19139, which software has copied from it. */
const MISSPELT: Readonly<Partial<Record<CodeListName, Readonly<Record<string, string>>>>> = {
  MD_MaintenanceFrequencyCode: { quartely: "quarterly" },
  MD_MediumNameCode: { "9trackType": "9trackTape", digitalLinearTap: "digitalLinearTape" },
};

/** The codes of both editions of a list, the ones of 2014 first. */
export function allCodes<List extends CodeListName>(list: List): readonly CodeOf<List>[] {
  const row: CodeListRow = CODE_LISTS[list];
  const codes = new Set([...(row.codes2014?.split(" ") ?? []), ...(row.codes2003?.split(" ") ?? [])]);
  return [...codes] as CodeOf<List>[];
}

/**
 * Makes the function that finds a code of one ISO code list in what records write: the code in any case
 * (`as needed`, `UTF-8`), with the list's name before it (`MD_CharacterSetCode_utf8`), as IRI or code list reference
 * (`…#CI_RoleCode_owner`), as a code of the Canadian register (`RI_410`), the code with its translation after it
 * (`custodian; conservateur`), or one of the other names given.
 */
/* @__NO_SIDE_EFFECTS__ */
export function isoCodeFinder<List extends CodeListName>(
  list: List,
  otherNames: Readonly<Record<string, CodeOf<List>>> = {},
): (text: string) => CodeOf<List> | undefined {
  const index = lazy(() => {
    const byName = new Map<string, CodeOf<List>>();
    const names = [
      ...allCodes(list).map((code) => [code, code]),
      ...Object.entries({ ...MISSPELT[list], ...otherNames }),
    ];
    for (const [name, code] of names) {
      const key = squeeze(name ?? "");
      if (!byName.has(key)) byName.set(key, code as CodeOf<List>);
    }
    return byName;
  });
  const exact = lazy(() => new Map<string, CodeOf<List>>(allCodes(list).map((code) => [code, code])));
  const prefix = `${list}_`;
  const findOne = (text: string): CodeOf<List> | undefined => {
    const value = text.trim();
    const hnap = value.startsWith("RI_") ? HNAP_CODES[value] : undefined;
    if (hnap !== undefined) return index().get(squeeze(hnap));
    const bare = value.startsWith(prefix) ? value.slice(prefix.length) : value;
    const found = index().get(squeeze(bare));
    if (found !== undefined || !/[:/#]/.test(bare)) return found;
    const last = lastSegment(bare);
    return index().get(squeeze(last.startsWith(prefix) ? last.slice(prefix.length) : last));
  };
  return (text) =>
    exact().get(text) ?? findOne(text) ?? (text.includes(";") ? findOne(text.slice(0, text.indexOf(";"))) : undefined);
}
