import { assertEquals } from "@std/assert";
import { modelsOf } from "../../src/doctor/models.ts";

const chosen = (...entries: unknown[]) => {
  const { chat, embedding } = modelsOf({ data: entries });
  return [chat, embedding];
};
const ids = (...names: string[]) => names.map((id) => ({ id }));

Deno.test("modelsOf() takes an embedding model for embeddings, and no other for chat", () => {
  assertEquals(
    chosen(...ids("nomic-embed-text:latest", "llama3.2:1b")),
    ["llama3.2:1b", "nomic-embed-text:latest"],
  );
  for (
    const id of [
      "text-embedding-3-small",
      "BAAI/bge-m3",
      "intfloat/e5-mistral-7b",
      "all-minilm:22m",
      "thenlper/gte-large",
      "models/gemini-embedding-001",
      "snowflake-arctic-embed2",
    ]
  ) assertEquals(chosen(...ids(id)), [null, id], id);
});

Deno.test("modelsOf() takes no model for chat that speaks, draws, ranks or transcribes", () => {
  for (
    const id of [
      "whisper-1",
      "tts-1",
      "kokoro/tts",
      "gpt-4o-transcribe",
      "dall-e-3",
      "gpt-image-1",
      "omni-moderation-latest",
      "gpt-realtime",
      "jina-reranker-v2",
      "stable-diffusion-xl",
      "davinci-002",
    ]
  ) assertEquals(chosen(...ids(id, "m")), ["m", null], id);
});

Deno.test("modelsOf() takes chat models for what they are, whatever their names contain", () => {
  for (
    const id of ["gpt-5", "qwen2.5-coder:7b", "mistral", "e5x", "gemma-3n-e4b"]
  ) assertEquals(chosen(...ids(id)), [id, null], id);
});

Deno.test("modelsOf() believes what a server says about a model", () => {
  assertEquals(
    chosen({ id: "a", type: "embeddings" }, { id: "b", type: "llm" }),
    ["b", "a"],
  );
  const draws = { id: "a", architecture: { output_modalities: ["image"] } };
  const writes = { id: "b", architecture: { output_modalities: ["text"] } };
  assertEquals(chosen(draws, writes), ["b", null]);
});

Deno.test("modelsOf() prefers a model that is loaded to those before it", () => {
  const model = (id: string, value: string) => ({ id, status: { value } });
  assertEquals(
    chosen(model("a", "unloaded"), model("b", "loaded")),
    ["b", null],
  );
});

Deno.test("modelsOf() reads bare arrays and names, and skips what has neither", () => {
  assertEquals(modelsOf([{ name: "m" }, null, {}, "x"]).names, ["m"]);
  for (const body of [null, "x", {}, { data: null }]) {
    assertEquals(modelsOf(body), { names: [], chat: null, embedding: null });
  }
});

Deno.test("modelsOf() skips names that are not text, or longer than a finding can quote", () => {
  const { names } = modelsOf({
    data: [
      { id: { toString: 1 } },
      { id: 5 },
      null,
      "a",
      ["b"],
      ...ids(
        "m".repeat(201),
        "m".repeat(200),
      ),
    ],
  });
  assertEquals(names, ["m".repeat(200)]);
});
