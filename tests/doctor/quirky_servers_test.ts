/** What the doctor says of servers that lack, ignore or refuse a part of the API. */
import { assertEquals } from "@std/assert";
import { doctor, summarize } from "@duplex/openai/doctor";
import {
  type Change,
  completion,
  examine,
  refusal,
  said,
  type Sent,
  sse,
} from "./changed_server.ts";

const CHAT = "POST /chat/completions";
const text = { role: "assistant", content: "Hello!" };
const chunk = (delta: unknown, finish_reason: string | null = null) => ({
  choices: [{ index: 0, delta, finish_reason }],
});

/** Changes requests of chat completions with these fields. */
const chat =
  (change: (body: Sent["body"]) => Response | undefined): Change =>
  ({ what, body }) => what === CHAT ? change(body) : undefined;

Deno.test("doctor() reports fields that responses lack", async () => {
  const findings = await examine(({ what, body }) => {
    if (what === "GET /models") return Response.json([{ id: "llama" }]);
    if (what === CHAT) {
      return body.stream
        ? sse(chunk({ content: "1" }), chunk({ content: ", 2" }))
        : Response.json({ choices: [{ message: { content: "1, 2" } }] });
    }
  });
  assertEquals(said(findings, "server"), [
    "ok: The server responds, and lists 1 model.",
    "note: The list is a bare array; the client tolerates this.",
  ]);
  assertEquals(said(findings, "chat"), [
    "works: Chat completions work with llama.",
    "note: The completion lacks id, object, model, usage; the client tolerates this.",
    "note: Its choice lacks index, finish_reason; the client tolerates this.",
    "note: Its message lacks role; the client tolerates this.",
  ]);
  assertEquals(said(findings, "chat.limit"), [
    "unknown: The server reports neither a cut nor the number of tokens.",
  ]);
  assertEquals(said(findings, "chat.stream"), [
    "works: Chat completions can be streamed.",
    "note: No chunk has a finish_reason; the client tolerates this.",
    "note: No chunk has a role; the client tolerates this.",
    "note: The stream lacks usage; the client tolerates this.",
  ]);
});

Deno.test("doctor() distinguishes a path that is missing from a model that does not exist", async () => {
  const missing = await examine(({ what }) =>
    what.startsWith("POST") ? new Response("404", { status: 404 }) : undefined
  );
  assertEquals(summarize(missing).missing, [
    "chat",
    "responses",
    "completions",
    "embeddings",
  ]);
  const message = 'model "x" not found, try pulling it first';
  const unknown = await examine(
    chat(() => refusal(404, message)),
    { model: "x" },
  );
  assertEquals(said(unknown, "chat"), [
    `fails: The path, the model or the object does not exist. It says: "${message}"`,
  ]);
  assertEquals(said(unknown, "models.retrieve"), [
    "unknown: The server neither lists nor finds x.",
  ]);
});

Deno.test("doctor() leaves out what builds on a part that is missing", async () => {
  const findings = await examine(({ what }) =>
    what === "POST /responses" ? refusal(501, "Later") : undefined
  );
  assertEquals(said(findings, "responses"), [
    'missing: The server does not have responses. It says: "Later"',
  ]);
  assertEquals(
    findings.filter(({ check }) => check.startsWith("responses.")),
    [],
  );
});

Deno.test("doctor() finds a path missing although the server sends 200, as LM Studio does", async () => {
  const error = "Unexpected endpoint or method. (POST /v1/responses)";
  const findings = await examine(({ what }) =>
    what === "POST /responses" ? Response.json({ error }) : undefined
  );
  assertEquals(said(findings, "responses"), [
    "missing: The server does not have responses.",
  ]);
});

Deno.test("doctor() does not call a server broken whose model calls no tool and writes no JSON", async () => {
  const findings = await examine(
    chat((body) =>
      body.stream
        ? sse(chunk(text), chunk({}, "stop"))
        : body.tools || body.response_format
        ? completion(text)
        : undefined
    ),
  );
  assertEquals(findings.filter(({ state }) => state === "problem"), []);
  assertEquals(said(findings, "chat.tools"), [
    "unknown: The model did not call the tool.",
  ]);
  assertEquals(said(findings, "chat.tool_choice"), [
    "ignored: The model did not call the tool that tool_choice named.",
  ]);
  assertEquals(said(findings, "chat.tool_stream"), [
    "unknown: The model did not call the tool.",
  ]);
  assertEquals(summarize(findings).ignored, [
    "chat.tool_choice",
    "chat.json",
    "chat.schema",
  ]);
});

Deno.test("doctor() tells tools from tool_choice: required may work where a name does not", async () => {
  const isNamed = (body: Sent["body"]) => typeof body.tool_choice === "object";
  const ignores = await examine(
    chat((body) => isNamed(body) ? completion(text) : undefined),
  );
  assertEquals(said(ignores, "chat.tools"), [
    "works: The model called the tool with valid arguments.",
  ]);
  assertEquals(said(ignores, "chat.tool_choice"), [
    "ignored: The model did not call the tool that tool_choice named.",
  ]);
  const refuses = await examine(
    chat((body) =>
      isNamed(body) ? refusal(400, "tool_choice must be text") : undefined
    ),
  );
  assertEquals(said(refuses, "chat.tools"), [
    "works: The model called the tool with valid arguments.",
  ]);
  assertEquals(said(refuses, "chat.tool_choice"), [
    'fails: The API refused the request as invalid. It says: "tool_choice must be text"',
  ]);
});

Deno.test("doctor() tries tools without a demand where every demand is refused", async () => {
  const choices: unknown[] = [];
  const findings = await examine(chat((body) => {
    if (!body.tools) return undefined;
    choices.push(body.tool_choice);
    return body.tool_choice === "auto"
      ? undefined
      : refusal(422, "tool_choice: Input should be 'auto'");
  }));
  assertEquals(said(findings, "chat.tools"), [
    "works: The model called the tool with valid arguments.",
  ]);
  assertEquals(said(findings, "chat.tool_stream"), [
    "works: The model called the tool with valid arguments.",
  ]);
  const named = { type: "function", function: { name: "leave" } };
  assertEquals(choices, [named, "required", "auto", "auto"]);
});

Deno.test("doctor() believes a server that says that it does not support tools", async () => {
  const message = "registry.ollama.ai/library/m does not support tools";
  const findings = await examine(
    chat((body) => body.tools ? refusal(400, message) : undefined),
  );
  for (const check of ["chat.tools", "chat.tool_stream"]) {
    assertEquals(said(findings, check), [
      `missing: The server does not have ${check}. It says: "${message}"`,
    ]);
  }
  assertEquals(said(findings, "chat.tool_choice"), []);
});

Deno.test("doctor() says what streamed tool calls lack, and refuses those whose arguments are broken", async () => {
  const calls = (args: string) =>
    examine(chat((body) => {
      if (!body.stream || !body.tools) return undefined;
      const call = { function: { name: "greet", arguments: args } };
      return sse(
        chunk({ role: "assistant", tool_calls: [{ id: "c", ...call }] }),
        chunk({}, "tool_calls"),
      );
    }));
  assertEquals(
    said(await calls('{"mood":"calm","loud":true}'), "chat.tool_stream"),
    [
      "works: The model called the tool with valid arguments.",
      "note: Chunks lack tool_calls[].index; the client tolerates this.",
      "note: Chunks lack tool_calls[].type; the client tolerates this.",
    ],
  );
  const [broken] = said(await calls("{mood"), "chat.tool_stream");
  assertEquals(broken, "fails: The arguments of the call are not JSON.");
});

Deno.test("doctor() reports a stream that is a whole completion, one that breaks off, and one without an end", async () => {
  const of = async (response: () => Response) =>
    said(
      await examine(
        chat((body) => body.stream && !body.tools ? response() : undefined),
      ),
      "chat.stream",
    );
  assertEquals(await of(() => completion(text)), [
    "ignored: The response is a whole completion: stream is ignored.",
  ]);
  const headers = { "content-type": "text/event-stream" };
  assertEquals(
    await of(() => {
      const body = `data: ${
        JSON.stringify({ error: { message: "gone" } })
      }\n\n`;
      return new Response(body, { headers });
    }),
    [
      'fails: The stream broke off, or did not have the format that the API defines. It says: "gone"',
    ],
  );
  const piece = new TextEncoder().encode("data: {}\n\n".repeat(1_000));
  assertEquals(
    await of(() =>
      new Response(
        new ReadableStream({
          pull: (controller) => controller.enqueue(piece.slice()),
        }),
        { headers },
      )
    ),
    ["fails: The response was larger than the client accepts."],
  );
});

Deno.test("doctor() streams without stream_options where they are refused", async () => {
  const findings = await examine(
    chat((body) =>
      body.stream_options
        ? refusal(422, "Extra inputs are not permitted: stream_options")
        : undefined
    ),
  );
  assertEquals(said(findings, "chat.stream"), [
    "works: Chat completions can be streamed.",
    "note: The stream lacks usage; the client tolerates this.",
    "note: The server refuses stream_options.",
  ]);
});

Deno.test("doctor() limits outputs with max_completion_tokens where max_tokens is refused", async () => {
  const fields: string[] = [];
  const findings = await examine(chat((body) => {
    if ("max_tokens" in body) {
      return refusal(
        400,
        "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.",
      );
    }
    fields.push(String(body.max_completion_tokens));
  }));
  assertEquals(said(findings, "chat.limit"), [
    "note: The server refuses max_tokens: the checks limit outputs with max_completion_tokens.",
    "works: The server reports that the output was cut off.",
  ]);
  assertEquals(said(findings, "chat.tools").length, 1);
  assertEquals(fields, ["16", "16", "256", "256", "256", "256", "256"]);
});

Deno.test("doctor() reports a limit that is ignored, and a cut that is called complete", async () => {
  const usage = (output_tokens: number) => ({
    id: "resp_1",
    object: "response",
    model: "m",
    status: "completed",
    output: [],
    usage: { output_tokens },
  });
  const of = async (tokens: number) =>
    said(
      await examine(({ what, body }) =>
        what === "POST /responses" && !body.stream && !body.tools && !body.text
          ? Response.json(usage(tokens))
          : undefined
      ),
      "responses.limit",
    );
  assertEquals(await of(200), [
    "ignored: The output has 200 tokens instead of 16: the limit is ignored.",
  ]);
  assertEquals(await of(16), [
    "missing: The output was cut off after 16 tokens, but the server reports it as complete.",
  ]);
});

Deno.test("doctor() says which form of embeddings a server has", async () => {
  const of = async (change: (body: Sent["body"]) => Response | undefined) => {
    const findings = await examine(({ what, body }) =>
      what === "POST /embeddings" ? change(body) : undefined
    );
    return [
      ...said(findings, "embeddings"),
      ...said(findings, "embeddings.base64"),
    ];
  };
  const vector = (embedding: unknown) =>
    Response.json({ data: [{ embedding }] });
  const works =
    "works: text-embedding-3-small makes embeddings of 2 dimensions.";
  assertEquals(await of(() => vector([0.5, 1])), [
    works,
    "ignored: Base64 was requested, but numbers came; the client tolerates this.",
  ]);
  const base64 = (encoded: string | Response) =>
    of((body) =>
      body.encoding_format === "float"
        ? vector([0.5, 1])
        : typeof encoded === "string"
        ? vector(encoded)
        : encoded
    );
  assertEquals(await base64(refusal(400, "unknown encoding_format")), [
    works,
    "missing: Base64 is refused; the client then requests numbers.",
  ]);
  assertEquals(await base64("AAAAPwAAgD8="), [
    works,
    "works: Embeddings can be sent as Base64.",
  ]);
  // Doubles instead of floats.
  assertEquals(await base64(btoa("\0".repeat(16))), [
    works,
    "fails: As Base64 the embedding has 16 bytes instead of 8.",
  ]);
  assertEquals(await of(() => vector(null)), [
    "fails: The embedding is not a list of numbers.",
  ]);
});

Deno.test("doctor() does not blame a server whose only model is not an embedding model", async () => {
  const change = (ids: string[]): Change => ({ what }) =>
    what === "GET /models"
      ? Response.json({ data: ids.map((id) => ({ id })) })
      : what === "POST /embeddings"
      ? refusal(400, "wrong model")
      : undefined;
  const guessed = await examine(change(["gpt-5"]));
  assertEquals(said(guessed, "embeddings"), [
    'unknown: gpt-5 may not be an embedding model. The API refused the request as invalid. It says: "wrong model"',
  ]);
  const listed = await examine(change(["gpt-5", "nomic-embed-text"]));
  assertEquals(said(listed, "embeddings"), [
    'fails: The API refused the request as invalid. It says: "wrong model"',
  ]);
});

Deno.test("doctor() says which model it chose if that one fails", async () => {
  const change: Change = chat(() => refusal(500, "failed to load"));
  const note = ["note: No model was named, so the checks use gpt-5."];
  assertEquals(said(await examine(change), "model"), note);
  assertEquals(said(await examine(change, { model: "gpt-5" }), "model"), []);
});

Deno.test("doctor() distinguishes a server without sessions from one that refuses them", async () => {
  const of = async (response: () => Response) => {
    await using server = Deno.serve(
      { port: 0, hostname: "127.0.0.1", onListen() {} },
      (request) =>
        new URL(request.url).pathname === "/v1/realtime"
          ? response()
          : Response.json({ data: [] }),
    );
    const url = `http://127.0.0.1:${server.addr.port}/v1`;
    const findings = await Array.fromAsync(doctor(url, { apiKey: "sk-1" }));
    return said(findings, "realtime");
  };
  const missing = "missing: The server does not have realtime.";
  assertEquals(await of(() => new Response(null, { status: 404 })), [missing]);
  assertEquals(await of(() => new Response("<html>home</html>")), [missing]);
  assertEquals(await of(() => refusal(403, "Not in this region")), [
    'fails: The key is not allowed to do this, or the region is not supported. It says: "Not in this region"',
  ]);
});

Deno.test("doctor() does not call broken what the rate limit kept it from trying", async () => {
  const of = async (error: unknown) => {
    const response = () => Response.json({ error }, { status: 429 });
    return said(
      await examine(chat((body) => body.tools ? response() : undefined)),
      "chat.tools",
    );
  };
  assertEquals(await of({ message: "Slow down" }), [
    'unknown: The rate limit was reached. It says: "Slow down"',
  ]);
  assertEquals(await of({ message: "Pay", code: "insufficient_quota" }), [
    'fails: The account cannot pay for the call (insufficient_quota). It says: "Pay"',
  ]);
});

Deno.test("doctor() blames the server, not an argument, for values of the wrong type", async () => {
  const odd = { toString: 1, valueOf: 1 };
  const findings = await examine(({ what, body }) => {
    if (!what.startsWith("POST") || body.stream) return undefined;
    return Response.json({
      choices: [{
        message: {
          content: odd,
          tool_calls: [{
            id: "1",
            type: "function",
            function: { name: odd, arguments: odd },
          }],
        },
        finish_reason: odd,
        text: odd,
      }],
      usage: { completion_tokens: odd, output_tokens: odd },
      output: [odd, { type: "function_call", name: odd, arguments: odd }],
      status: odd,
      data: [{ embedding: odd }],
    });
  });
  assertEquals(
    findings.filter(({ text }) => /argument or option/.test(text)),
    [],
  );
  assertEquals(said(findings, "chat.tools"), [
    "fails: The model called a function that the request does not have.",
  ]);
});

Deno.test("doctor() says that the client cannot use a stream whose only choice is not the first", async () => {
  const findings = await examine(({ body }) =>
    body.stream && body.tools
      ? new Response(
        'data: {"choices":[{"index":3,"delta":{"content":"x"}}]}\n\ndata: [DONE]\n\n',
        { headers: { "content-type": "text/event-stream" } },
      )
      : undefined
  );
  assertEquals(said(findings, "chat.tool_stream"), [
    "fails: The client could not make the call, or could not use its result.",
  ]);
});

const isImage = (body: Sent["body"]) =>
  JSON.stringify(body).includes("data:image/png");

Deno.test("doctor() says of a server that takes images, refuses them or ignores them", async () => {
  const of = async (change: Change) => {
    const findings = await examine(change);
    return [
      ...said(findings, "chat.image"),
      ...said(findings, "responses.image"),
    ];
  };
  const works = "works: The model named the colour of an image.";
  assertEquals(await of(() => undefined), [works, works]);

  // in the words of vLLM, of Ollama, and of an older model of OpenAI
  for (
    const [status, message] of [
      [400, "tiny is not a multimodal model"],
      [500, "this model is missing data required for image input"],
      [400, "Content type image_url is only for certain models."],
    ] as const
  ) {
    const refuses = await of(({ body }) =>
      isImage(body) ? refusal(status, message) : undefined
    );
    const missing =
      `missing: The server or its model takes no images. It says: "${message}"`;
    assertEquals(refuses, [missing, missing]);
  }

  const ignores = await of(({ what, body }) =>
    what === CHAT && (isImage(body) || body.messages[0].content[0].text)
      ? completion({ content: "Blue" })
      : undefined
  );
  assertEquals(ignores, [
    "ignored: The image is ignored: the input has as many tokens without it.",
    works,
  ]);
});

Deno.test("doctor() does not say that images are missing when the check of them fails otherwise", async () => {
  const findings = await examine(({ body }) =>
    isImage(body) ? refusal(400, "stop") : undefined
  );
  assertEquals(said(findings, "chat.image"), [
    'fails: The API refused the request as invalid. It says: "stop"',
  ]);
});
