import { findInspireTheme, inspireThemeLabel } from "@metabridge/vocabularies";

/** The official languages that the theme register has labels in. */
const LANGUAGES = "en bg cs da de el es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv".split(" ");

/** The code of the theme that a keyword or an address stands for. */
export const themeOf = (text: string): string | undefined => (text === "" ? undefined : findInspireTheme(text)?.code);

/** Whether a text is exactly a label of a theme in an official language, or its code. */
export function isThemeLabelOrCode(text: string): boolean {
  const theme = text === "" ? undefined : findInspireTheme(text);
  if (theme === undefined) return false;
  return theme.code === text || LANGUAGES.some((language) => inspireThemeLabel(theme.code, language) === text);
}
