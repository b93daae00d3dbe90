import type { Literal } from "@metabridge/dcat";
import type { Code } from "@metabridge/iso19115";
import { findCharacterSet } from "@metabridge/vocabularies";
import { type Conversion, some } from "./conversion.js";
import { codeText } from "./locales.js";

/** MD_CharacterSetCode -> cnt:characterEncoding, by the name that IANA has for it. GeoDCAT-AP 3.0.0, “Character encoding”. */
export function characterEncodings(c: Conversion, codes: readonly (Code | undefined)[]): Literal[] | undefined {
  const found: Literal[] = [];
  for (const code of codes) {
    const written = codeText(code);
    if (code === undefined || written === undefined) continue;
    const value = findCharacterSet(written)?.iana ?? written;
    if (found.some((one) => one.value === value)) c.use(code);
    else found.push(c.from(code, { value }));
  }
  return some(found);
}
