import { type Literal, text } from "@metabridge/dcat";
import { isJsonObject, type Json } from "@metabridge/portal";
import { listOf } from "./normal-form.js";

/** The literals of a value: texts, numbers, and texts with a language. */
export function literalsOf(value: Json | undefined): Literal[] {
  return listOf(value).flatMap((one): Literal[] => {
    if (typeof one === "string") return one.trim() === "" ? [] : [{ value: one.trim() }];
    if (typeof one === "number") return [{ value: String(one) }];
    if (isJsonObject(one) && typeof one["@value"] === "string") {
      const language = one["@language"];
      return [text(one["@value"], typeof language === "string" ? language : undefined)];
    }
    return [];
  });
}
