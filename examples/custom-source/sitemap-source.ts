import type { Source } from "@metabridge/core";
import { HttpClient, type HttpOptions } from "@metabridge/csw";
import { childElements, parseXml, textContent, type XmlElement } from "@metabridge/xml";

/** A record's address, and when it changed last. */
interface Entry {
  readonly url: string;
  readonly modified: string | undefined;
}

/**
 * Records that are files on a web site, listed in its sitemap (https://www.sitemaps.org/protocol.html): what small offices
 * have that run no catalogue. The address of a record is its identifier, and the cursor too.
 */
export function sitemapSource(url: string, options: HttpOptions = {}): Source {
  // The client waits, tries again and gives up as servers can bear it: a source need not know how.
  const http = new HttpClient(options);
  return {
    id: url,
    async *records({ cursor, signal, onTotal, onDiagnostic } = {}) {
      const entries = await listed(http, url, signal);
      onTotal?.(entries.length);
      const from = entries.findIndex((entry) => entry.url === cursor) + 1;
      for (const { url: id, modified } of entries.slice(from)) {
        const answer = await http.request(id, { signal, accept: [404, 410] });
        const content = await answer.text();
        if (answer.status !== 200) {
          // An error says that a record is missing here, so that it is not deleted where it was taken to.
          const message = `The sitemap lists ${id}, which answers with status ${answer.status}.`;
          onDiagnostic?.({ code: "sitemap.record.missing", severity: "error", message, source: url });
          continue;
        }
        yield { id, content, cursor: id, ...(modified === undefined ? {} : { modified }) };
      }
    },
  };
}

/** The entries of a sitemap, or of all the sitemaps that it lists. */
async function listed(http: HttpClient, url: string, signal: AbortSignal | undefined): Promise<Entry[]> {
  const { value: root, diagnostics } = parseXml(await (await http.request(url, { signal })).text());
  if (root === undefined) throw new Error(`${url} is no sitemap: ${diagnostics.at(-1)?.message}`);
  const entries = childElements(root, "url").map((entry) => ({
    url: textOf(entry, "loc") ?? "",
    modified: textOf(entry, "lastmod"),
  }));
  for (const sitemap of childElements(root, "sitemap"))
    entries.push(...(await listed(http, textOf(sitemap, "loc") ?? "", signal)));
  return entries;
}

function textOf(element: XmlElement, name: string): string | undefined {
  const child = childElements(element, name)[0];
  return child === undefined ? undefined : textContent(child).trim();
}
