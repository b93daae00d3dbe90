import type {
  CI_OnlineResource,
  CI_Responsibility,
  Code,
  DateValue,
  MD_DataIdentification,
  MD_Identifier,
  MD_Metadata,
  SV_ServiceIdentification,
  Text,
} from "@metabridge/iso19115";

/** A text with its translations: `words("Wald", { "#FR": "Forêt" })`. */
export function words(value: string, translations?: Readonly<Record<string, string>>): Text {
  if (translations === undefined) return { value };
  return { value, translations: Object.entries(translations).map(([locale, text]) => ({ locale, value: text })) };
}

/** A text that leads somewhere. */
export const anchor = (value: string, href: string): Text => ({ value, href });
export const code = (value: string): Code => ({ value });
export const day = (value: string): DateValue => ({ value });

export const identifier = (value: string, codeSpace?: string): MD_Identifier => ({
  $type: "MD_Identifier",
  code: words(value),
  ...(codeSpace === undefined ? {} : { codeSpace: words(codeSpace) }),
});

export const link = (url: string, more: Omit<Partial<CI_OnlineResource>, "linkage"> = {}): CI_OnlineResource => ({
  $type: "CI_OnlineResource",
  linkage: words(url),
  ...more,
});

/** An organisation with a role, a mail address and what else is given. */
export function organisation(role: string, name: string, mail?: string): CI_Responsibility {
  return {
    $type: "CI_Responsibility",
    role: code(role),
    party: [
      {
        $type: "CI_Organisation",
        name: words(name),
        ...(mail === undefined
          ? {}
          : {
              contactInfo: [
                { $type: "CI_Contact", address: [{ $type: "CI_Address", electronicMailAddress: [words(mail)] }] },
              ],
            }),
      },
    ],
  };
}

/** A German record of a dataset: the cycle paths of a town. */
export function datasetRecord(
  identification: Omit<Partial<MD_DataIdentification>, "$type"> = {},
  record: Omit<Partial<MD_Metadata>, "$type" | "identificationInfo"> = {},
): MD_Metadata {
  return {
    $type: "MD_Metadata",
    defaultLocale: { $type: "PT_Locale", language: code("ger") },
    otherLocale: [{ $type: "PT_Locale", $id: "FR", language: code("fre") }],
    identificationInfo: [
      {
        $type: "MD_DataIdentification",
        citation: { $type: "CI_Citation", title: words("Radwege") },
        ...identification,
      },
    ],
    ...record,
  };
}

/** A record of a service: a map of the cycle paths. */
export function serviceRecord(
  identification: Omit<Partial<SV_ServiceIdentification>, "$type"> = {},
  record: Omit<Partial<MD_Metadata>, "$type" | "identificationInfo"> = {},
): MD_Metadata {
  return {
    $type: "MD_Metadata",
    defaultLocale: { $type: "PT_Locale", language: code("ger") },
    metadataScope: [{ $type: "MD_MetadataScope", resourceScope: code("service") }],
    identificationInfo: [
      {
        $type: "SV_ServiceIdentification",
        citation: { $type: "CI_Citation", title: words("Karte der Radwege") },
        ...identification,
      },
    ],
    ...record,
  };
}
