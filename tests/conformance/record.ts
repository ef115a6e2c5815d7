/**
 * Records requests in a form that makes two clients comparable.
 *
 * @module
 */

/** One request, without the parts that may differ: boundaries, order of headers and of query parameters. */
export interface Recorded {
  method: string;
  url: string;
  query: string[];
  headers: Record<string, string | null>;
  body: unknown;
}

/** Headers that are compared, in addition to the content type; `idempotency-key` only if a field of the params sets it. */
const HEADERS = [
  "accept",
  "authorization",
  "openai-beta",
  "openai-organization",
  "openai-project",
];

/**
 * A `fetch` that records requests.
 *
 * @param reply Creates the response.
 * @param headers Further headers to record.
 */
export function recorder(
  reply: (request: Request) => Response,
  headers: string[] = [],
): { fetch: typeof fetch; requests: Recorded[] } {
  const requests: Recorded[] = [];
  return {
    requests,
    async fetch(input, init) {
      const request = new Request(input, init);
      if (request.url.startsWith("data:")) return new Response(); // a probe of the official SDK
      requests.push(await record(request, [...HEADERS, ...headers]));
      return reply(request);
    },
  };
}

async function record(request: Request, names: string[]): Promise<Recorded> {
  const url = new URL(request.url);
  const type = request.headers.get("content-type");
  return {
    method: request.method,
    url: url.origin + url.pathname,
    query: [...url.searchParams].map(([name, value]) => `${name}=${value}`)
      .sort(),
    headers: {
      ...Object.fromEntries(
        names.map((name) => [name, request.headers.get(name)]),
      ),
      "content-type": type?.split(";")[0] ?? null,
    },
    body: await bodyOf(request, type),
  };
}

async function bodyOf(request: Request, type: string | null): Promise<unknown> {
  if (type?.startsWith("multipart/form-data")) {
    return await partsOf(await request.formData());
  }
  const text = await request.text();
  return type === "application/json" && text !== "" ? JSON.parse(text) : text;
}

async function partsOf(form: FormData): Promise<unknown> {
  const parts = [...form].map(async ([name, value]) =>
    typeof value === "string"
      ? [name, value]
      : [name, value.name, value.type, await value.text()]
  );
  // The order of parts with the same name matters, the order of names does not.
  return (await Promise.all(parts)).sort(([a], [b]) =>
    a < b ? -1 : a > b ? 1 : 0
  );
}
