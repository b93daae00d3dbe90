import { HNAP_CODES } from "./hnap-codes.js";
import { lazy } from "./lookup.js";
import { normalise } from "./normalise.js";
import { lastSegment } from "./registry-iri.js";

const squeeze = (text: string): string => normalise(text).replaceAll(" ", "");

/**
 * Makes the function that finds a code of one ISO code list in what records write: the code in any case
 * (`as needed`, `UTF-8`), with the list's name before it (`MD_CharacterSetCode_utf8`), as IRI or code list reference
 * (`…#CI_RoleCode_owner`), as a code of the Canadian register (`RI_410`), the code with its translation after it
 * (`custodian; conservateur`), or one of the other names given.
 */
export function isoCodeFinder<Code extends string>(
  list: string,
  codes: readonly Code[],
  otherNames: Readonly<Record<string, Code>> = {},
): (text: string) => Code | undefined {
  const index = lazy(() => {
    const byName = new Map<string, Code>();
    for (const code of codes) byName.set(squeeze(code), code);
    for (const [name, code] of Object.entries(otherNames)) {
      const key = squeeze(name);
      if (!byName.has(key)) byName.set(key, code);
    }
    return byName;
  });
  const exact = new Map<string, Code>(codes.map((code) => [code, code]));
  const prefix = `${list}_`;
  const findOne = (text: string): Code | undefined => {
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
    exact.get(text) ?? findOne(text) ?? (text.includes(";") ? findOne(text.slice(0, text.indexOf(";"))) : undefined);
}
