/** A secret in each form, in each place: what was kept has it nowhere. */
import { assert, assertEquals } from "@std/assert";
import {
  fakeOpenAI,
  recordCassette,
  replayCassette,
} from "../../src/testing.ts";

const KEY = "canary/Token+42-ABCdef";
const ORGANIZATION = "org-of-the-canary";
const PROJECT = "proj-of-the-canary";
const WEBHOOK = "whsec_Y2FuYXJ5LWNhbmFyeQ==";
const EPHEMERAL = "ek_abcdef0123456789";

const hex = (text: string) =>
  [...text].map((char) =>
    `%${char.charCodeAt(0).toString(16).padStart(2, "0")}`
  ).join("");

const FORMS: Readonly<Record<string, (key: string) => string>> = {
  "literally": (key) => key,
  "in upper case": (key) => key.toUpperCase(),
  "in lower case": (key) => key.toLowerCase(),
  "percent-encoded": encodeURIComponent,
  "percent-encoded in lower case": (key) =>
    encodeURIComponent(key).replace(/%../g, (code) => code.toLowerCase()),
  "percent-encoded twice": (key) => encodeURIComponent(encodeURIComponent(key)),
  "percent-encoded whole": hex,
  "in Base64": btoa,
  "in Base64 behind one byte": (key) => btoa(`:${key}`),
  "in Base64 behind two bytes": (key) => btoa(`a:${key}:b`),
  "in Base64 for URLs": (key) =>
    btoa(`u:${key}`).replaceAll("+", "-").replaceAll("/", "_"),
  "in hexadecimal": (key) => hex(key).replaceAll("%", ""),
  "in hexadecimal in upper case": (key) =>
    hex(key).replaceAll("%", "").toUpperCase(),
  "in Base64 twice": (key) => btoa(btoa(key)),
  "quoted-printable": (key) => hex(key).replaceAll("%", "="),
  "escaped as in JavaScript": (key) => hex(key).replaceAll("%", "\\x"),
  "escaped as in JSON whole": (key) => hex(key).replaceAll("%", "\\u00"),
  "as references of HTML": (key) =>
    [...key].map((char) => `&#${char.charCodeAt(0)};`).join(""),
  "as references of HTML in hexadecimal": (key) =>
    hex(key).replace(/%(..)/g, "&#x$1;"),
  "escaped for HTML": (key) =>
    key.replaceAll("/", "&sol;").replaceAll("+", "&plus;"),
  "with blanks for plus signs": (key) => key.replaceAll("+", " "),
  "escaped as in JSON": (key) =>
    key.replaceAll("/", "\\/").replaceAll("+", "\\u002B"),
};

/** Eight characters in a row of a form are enough to say that it was kept. */
function traces(kept: string, secret: string): string[] {
  const size = 8;
  const found: string[] = [];
  for (let at = 0; at + size <= secret.length; at++) {
    const piece = secret.slice(at, at + size);
    if (kept.includes(piece)) found.push(piece);
  }
  return found;
}

function cut(text: string, at: number): Uint8Array[] {
  const bytes = new TextEncoder().encode(text);
  return [bytes.slice(0, at), bytes.slice(at, at + 5), bytes.slice(at + 5)];
}

/** A server that sends back what it is given, in pieces that are cut anywhere. */
function echoing(body: string, at: number, headers = {}): typeof fetch {
  return () =>
    Promise.resolve(
      new Response(ReadableStream.from(cut(body, at)), {
        headers: { "content-type": "application/json", ...headers },
      }),
    );
}

for (const [form, encode] of Object.entries(FORMS)) {
  Deno.test(`a cassette keeps no key that a server sends back ${form}, wherever it is cut`, async () => {
    const echoed = encode(KEY);
    const body = `{"ä":"${echoed}","n":"ä"}`;
    for (let at = 1; at < 12 + echoed.length; at++) {
      const recorder = recordCassette({ fetch: echoing(body, at) });
      const response = await recorder.fetch("https://x/v1/echo", {
        headers: { authorization: `Bearer ${KEY}` },
      });
      assertEquals(await response.text(), body);
      const chunks = recorder.lines.filter((line) => line.kind === "chunk")
        .map((line) =>
          line.text ?? new TextDecoder("latin1").decode(
            Uint8Array.fromBase64(line.base64!),
          )
        );
      assertEquals(traces(chunks.join(""), echoed), [], chunks.join("|"));
      assertEquals(traces(String(recorder), echoed), []);
    }
  });

  Deno.test(`neither cassette nor recorder keeps a key that is posted ${form}`, async () => {
    const posted = encode(KEY);
    await using openai = await fakeOpenAI({ port: null, validate: false });
    const recorder = recordCassette({ fetch: openai.fetch });
    const headers = {
      "openai-organization": ORGANIZATION,
      "openai-project": PROJECT,
      "x-gateway-auth": KEY,
      authorization: "Bearer other-key-123",
      "content-type": "application/json",
    };
    const bodies = [
      JSON.stringify({ model: "gpt-5", input: `my key: ${posted}` }),
      `{"model":"gpt-5","input":"${posted}"}`,
      JSON.stringify({ model: "gpt-5", input: PROJECT, [posted]: 1 }),
    ];
    for (const body of bodies) {
      const url = `https://x/v1/responses?api-key=${encodeURIComponent(KEY)}`;
      const init = { method: "POST", headers, body };
      await (await recorder.fetch(url, init)).body?.cancel();
    }
    const cassette = String(recorder);
    const requests = JSON.stringify(openai.requests.take());
    for (const secret of [posted, KEY, encodeURIComponent(KEY)]) {
      assertEquals(traces(cassette + requests, secret), []);
    }
    // The requests of a test stay in the test: they show whose account it is.
    for (const account of [ORGANIZATION, PROJECT]) {
      assertEquals(traces(cassette, account), []);
      assert(requests.includes(account));
    }
  });
}

Deno.test("a cassette keeps no secret that stands in a header, a query, a cookie, a subprotocol or a form", async () => {
  const echo = [
    KEY,
    ORGANIZATION,
    PROJECT,
    WEBHOOK,
    EPHEMERAL,
    "crumb-of-canary",
  ];
  const recorder = recordCassette({
    fetch: echoing(JSON.stringify(echo), 7, {
      location: `https://x/next?token=${
        encodeURIComponent(KEY)
      }&sig=s1gnature42`,
      "openai-organization": "account-in-answer",
      "openai-project": PROJECT,
      "set-cookie": `a=${KEY}`,
    }),
  });
  const form = new FormData();
  form.append("secret", WEBHOOK);
  form.append("note", `${KEY} of account-in-answer`);
  form.append("file", new File([KEY], `${EPHEMERAL}.txt`));
  const response = await recorder.fetch(
    `https://x/v1/files?api-key=${encodeURIComponent(KEY)}&sig=s1gnature42`,
    {
      method: "POST",
      headers: {
        "api-key": KEY,
        cookie: "a=b; session=crumb-of-canary",
        "openai-organization": ORGANIZATION,
        "openai-project": PROJECT,
      },
      body: form,
    },
  );
  await response.text();
  const kept = String(recorder);
  for (const secret of [...echo, "account-in-answer", "s1gnature42"]) {
    assertEquals(traces(kept, secret), []);
  }
});

Deno.test("a cassette keeps no credential that its name reveals, and none that is listed in its options", async () => {
  const body = JSON.stringify({
    tools: [{ type: "mcp", authorization: "hush-hush-token" }],
    url: "https://x/blob?se=1&sig=s1gnature42",
    note: "Authorization: Bearer some.other-token",
    spoken: "the words of a webhook: Y2FuYXJ5LWNhbmFyeQ==",
  });
  const recorder = recordCassette({
    fetch: echoing(body, 30),
    secrets: [WEBHOOK],
  });
  const sent = await recorder.fetch("https://x/v1/responses", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  await sent.text();
  const kept = String(recorder);
  const hushed = [
    "hush-hush-token",
    "s1gnature42",
    "some.other-token",
    WEBHOOK.slice(6),
  ];
  for (const secret of hushed) assertEquals(traces(kept, secret), []);
  assert(kept.includes("the words of a webhook"));
});

Deno.test("the frames of a socket keep no key, on the cassette and in the recorder", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const recorder = recordCassette({ WebSocket: openai.WebSocket });
  const socket = new recorder.WebSocket(
    "wss://x/v1/realtime?model=gpt-realtime",
    ["realtime", `openai-insecure-api-key.${KEY.replace(/[/+]/g, ".")}`],
  );
  const key = KEY.replace(/[/+]/g, ".");
  await new Promise((resolve) => socket.onopen = resolve);
  const updated = new Promise<void>((resolve) =>
    socket.addEventListener("message", ({ data }) => {
      if (JSON.parse(data).type === "session.updated") resolve();
    })
  );
  socket.send(JSON.stringify({
    type: "session.update",
    session: { type: "realtime", instructions: `${key} ${btoa(key)}` },
  }));
  await updated;
  const closed = new Promise((resolve) => socket.onclose = resolve);
  socket.close();
  await closed;
  const kept = String(recorder) + JSON.stringify(openai.requests.take());
  assert(kept.includes("instructions"));
  assertEquals(traces(kept, key), []);
  assertEquals(traces(kept, btoa(key)), []);
});

Deno.test("a cassette is replayed with another key than it was recorded with", async () => {
  const body = `{"echo":"${KEY}"}`;
  const recorder = recordCassette({ fetch: echoing(body, 12) });
  const ask = async (send: typeof fetch, key: string) => {
    const response = await send(`https://x/v1/responses?api-key=${key}`, {
      method: "POST",
      headers: { "x-gateway-auth": key, "content-type": "application/json" },
      body: JSON.stringify({ input: `with ${key}`, signed: { by: key } }),
    });
    return await response.text();
  };
  await ask(recorder.fetch, "the-first-key-1");
  await using player = replayCassette(String(recorder));
  assertEquals(await ask(player.fetch, "second-key-2"), body);
});

/** Credentials within a header or a URL. */
const WITHIN: Readonly<Record<string, [HeadersInit, string, string]>> = {
  "Basic": [
    { authorization: `Basic ${btoa("someone:pass-of-canary")}` },
    "https://x/v1/e",
    "pass-of-canary",
  ],
  "Digest": [
    { authorization: 'Digest username="u", response="digest-of-a-canary"' },
    "https://x/v1/e",
    "digest-of-a-canary",
  ],
  "a quoted cookie": [
    { cookie: 'a=b; sid="cookie-of-canary"' },
    "https://x/v1/e",
    "cookie-of-canary",
  ],
  "a user in the URL": [{}, "https://me:canary%2Fpass@x/v1/e", "canary/pass"],
};

for (const [where, [headers, url, secret]] of Object.entries(WITHIN)) {
  Deno.test(`a cassette keeps no credential that is a part of the request: ${where}`, async () => {
    const recorder = recordCassette({
      fetch: echoing(`{"echo":"${secret}"}`, 12),
    });
    await (await recorder.fetch(url, { headers })).text();
    assertEquals(traces(String(recorder), secret), []);
  });
}
