/** RFC 5646, 2.1: langtag, private use, and the irregular grandfathered tags. */
const WELL_FORMED =
  /^(?:(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4}|[a-z]{5,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wyz\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?|x(?:-[a-z\d]{1,8})+|en-gb-oed|i-(?:ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)|sgn-(?:be-fr|be-nl|ch-de)|zh-min(?:-nan)?|zh-xiang|art-lojban|cel-gaulish|no-bok|no-nyn|zh-guoyu|zh-hakka)$/i;

/** Whether a string is a well-formed language tag by BCP 47. */
export function isLanguageTag(tag: string): boolean {
  return WELL_FORMED.test(tag);
}
