/**
 * Runs many requests through `runBatch()` against a server that keeps nothing, and prints how much memory is in
 * use after a quarter and after all of the results.
 */
import { runBatch } from "../../../src/helpers/mod.ts";
import { testClient } from "../../support/test_client.ts";

declare const gc: () => void;

const COUNT = 40_000;
const SHARD = 4_000;
const TEXT = "x".repeat(2_000);

const lines = (from: number) =>
  Array.from({ length: 100 }, (_, n) =>
    JSON.stringify({
      custom_id: `n${from + n}`,
      response: {
        status_code: 200,
        body: { id: `resp_${from + n}`, output: [], text: TEXT },
      },
    })).join("\n") + "\n";

/** What the server counts of a file: the lines that follow the head of the form. */
const files: number[] = [];
let sent = 0;

const client = testClient(async (url, init) => {
  const { pathname } = new URL(String(url));
  const [, kind, id, content] = pathname.match(
    /\/(files|batches)\/?(\w*)\/?(\w*)$/,
  )!;
  if (content) {
    let number = Number(id) * SHARD;
    const end = number + files[Number(id)];
    return new Response(
      new ReadableStream({
        pull(controller) {
          if (number >= end) return controller.close();
          controller.enqueue(new TextEncoder().encode(lines(number)));
          number += 100;
        },
      }),
      { headers: { "content-type": "application/octet-stream" } },
    );
  }
  if (kind === "files") {
    let requests = 0;
    for await (const bytes of init!.body as ReadableStream<Uint8Array>) {
      sent += bytes.length;
      requests += new TextDecoder().decode(bytes).split('"custom_id"').length -
        1;
    }
    files.push(requests);
    return Response.json({ id: String(files.length - 1) });
  }
  const number = id || JSON.parse(String(init!.body)).input_file_id;
  const total = files[Number(number)];
  return Response.json({
    id: number,
    object: "batch",
    status: "completed",
    input_file_id: number,
    output_file_id: number,
    request_counts: { total, completed: total, failed: 0 },
  });
});

function* requests() {
  for (let n = 0; n < COUNT; n++) {
    yield { custom_id: `n${n}`, body: { model: "m", input: `${n} ${TEXT}` } };
  }
}

const used: number[] = [];
let count = 0;
for await (
  const { body } of runBatch(client, requests(), {
    maxRequests: SHARD,
    concurrency: 2,
    pollIntervalMs: 1,
  })
) {
  if (body === null) throw new Error("a request failed");
  count++;
  if (count === COUNT / 4 || count === COUNT) {
    gc();
    used.push(Deno.memoryUsage().heapUsed);
  }
}
console.log(JSON.stringify({ count, sent, used }));
