import { InvalidOptionError } from "@metabridge/core";
import { en, type Message, type MessageKey } from "./en.js";
import { frenchRuleTitles, frenchTexts } from "./fr.js";

/** The messages in one language. Your own can be given to `validateInspire` as `language`. */
export interface Messages {
  /** BCP 47. */
  readonly language: string;
  /** What is wrong, and what to write instead; `{name}` stands for a parameter. */
  readonly texts: Readonly<Record<MessageKey, Message>>;
  /** What stands for a value that is empty, instead of empty quotation marks. Default: `(nothing)`. */
  readonly nothing?: string;
  /** The titles of rules, by their ids; English where one is absent. */
  readonly ruleTitles?: Readonly<Record<string, string>>;
}

/** A new language is a file beside these two and a line here. */
const LANGUAGES: Readonly<Record<string, Messages>> = {
  en: { language: "en", texts: en },
  fr: { language: "fr", texts: frenchTexts, nothing: "(rien)", ruleTitles: frenchRuleTitles },
};

/** The languages that the messages come in. */
export const messageLanguages: readonly string[] = Object.keys(LANGUAGES);

/** The messages in a language (BCP 47; the region does not matter): a start for those of your own. */
export function messagesOf(language: string | Messages): Messages {
  if (typeof language !== "string") return language;
  const found = LANGUAGES[language.split("-")[0]?.toLowerCase() ?? ""];
  if (found === undefined) {
    throw new InvalidOptionError(
      "language",
      `There are no messages in “${language}”; there are ${messageLanguages.join(", ")}.`,
    );
  }
  return found;
}
