import type { Source } from "@metabridge/core";
import { z } from "zod";
import { type HttpAnswer, HttpClient, type HttpOptions, type HttpRequest } from "../http/http-client.js";
import { type Expected, HttpStatusError, publicUrl, UnexpectedAnswerError } from "../http/request-error.js";
import { type Page, type PageRecord, walkPages } from "./page-walk.js";

/** What each source of a portal's JSON can be told. */
export interface ListSourceOptions extends HttpOptions {
  /** The portal's address. */
  readonly url: string;
  /** Default: the address. */
  readonly id?: string;
  /** Records asked for at a time. Default: what the portal takes. */
  readonly pageSize?: number;
}

/** A page as a portal gives it. */
export interface ListPage {
  readonly items: readonly unknown[];
  readonly total?: number;
}

/** How the list of a portal is had: by positions, as JSON. */
export interface ListDeclaration {
  readonly format: string;
  /** What answers there, for messages. */
  readonly service: Pick<Expected, "what" | "hint">;
  readonly pageSize: number;
  /** The address of a page. */
  address(start: number, count: number): string;
  /** Reads the answer; throws a ZodError where it is another. */
  page(body: unknown, start: number, count: number): ListPage;
  /** An item's identifier and date. */
  about(item: unknown): { readonly id: string; readonly modified?: string | undefined };
  /** More than the address, such as a token: another one where the last one was refused. */
  request?(http: HttpClient, signal: AbortSignal | undefined, wasRefused: boolean): Promise<HttpRequest>;
}

/** A source from its declaration. */
export function listSource(options: ListSourceOptions, declaration: ListDeclaration): Source {
  const http = new HttpClient(options);
  const id = options.id ?? publicUrl(options.url);
  const { format } = declaration;
  const expected = { ...declaration.service, given: options.url };
  const read = async (start: number, count: number, signal: AbortSignal | undefined): Promise<Page> => {
    const url = declaration.address(start, count);
    const ask = async (wasRefused: boolean): Promise<HttpAnswer> =>
      http.request(url, { ...(await declaration.request?.(http, signal, wasRefused)), expected, signal });
    const answer = await ask(false).catch((error: unknown) => {
      const isRefused = error instanceof HttpStatusError && error.status === 401;
      if (!isRefused || declaration.request === undefined) throw error;
      return ask(true);
    });
    const body = await answer.json();
    const { items, total } = asked(url, () => declaration.page(body, start, count), expected);
    const records = items.map((item): PageRecord => {
      const { id, modified } = asked(url, () => declaration.about(item));
      return { id, content: JSON.stringify(item), format, ...(modified === undefined ? {} : { modified }) };
    });
    return { records, ...(total === undefined ? {} : { total }) };
  };
  const pageSize = options.pageSize ?? declaration.pageSize;
  return { id, records: (given) => walkPages({ id, http, pageSize, read }, given) };
}

/** JSON of another shape is an answer to another question; where that of a whole page is, perhaps of another service. */
export function asked<T>(url: string, read: () => T, page?: Expected): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    const fault = z.prettifyError(error).replace(/\s+/g, " ");
    const message =
      page === undefined
        ? `The JSON is not what was asked for: ${fault}`
        : `This address answers with JSON, but not with that of ${page.what}: ${fault}. The address that was given is ${publicUrl(page.given)}. ${page.hint}`;
    throw new UnexpectedAnswerError(url, message, { cause: error, isForeign: page !== undefined });
  }
}

/** An address without the slash at its end. */
export const trimmed = (url: string): string => url.replace(/\/+$/, "");
