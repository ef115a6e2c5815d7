import { assertEquals } from "@std/assert";

const LACKING = [
  "permissions.querySync",
  "permissions",
  "errors.NotCapable",
  "errors",
  "files",
  "files, which throw",
  "env",
  "env, which throws",
  "all but env",
  "all",
];

for (const lacking of LACKING) {
  Deno.test(`a client works on a runtime without parts of Deno: ${lacking}`, async () => {
    const { stdout, stderr } = await new Deno.Command(Deno.execPath(), {
      args: [
        "run",
        "--no-check",
        "--no-prompt",
        "--allow-net",
        "--allow-env",
        "--allow-read",
        new URL("runtime_parts_program.ts", import.meta.url).pathname,
        lacking,
      ],
      env: { OPENAI_API_KEY: "", OPENAI_ADMIN_KEY: "", OPENAI_BASE_URL: "" },
    }).output();
    assertEquals(
      new TextDecoder().decode(stdout).trim(),
      '["resp_1","OpenAIError","APIConnectionError",2,"HandshakeError"]',
      new TextDecoder().decode(stderr),
    );
  });
}
