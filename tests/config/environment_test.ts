import {
  assert,
  assertEquals,
  assertStringIncludes,
  assertThrows,
} from "@std/assert";
import { Environment } from "../../src/config/environment.ts";
import { OpenAIError } from "../../src/errors.ts";
import { CONFIG, run, SOURCE } from "../support/program.ts";

/** Prints the headers that a client sends, or why it cannot be created. */
const PROGRAM = `
  import { OpenAI } from "${SOURCE}/runtime.js";
  try {
    const client = new OpenAI({
      fetch: (url, init) => {
        console.log(url, init.headers.get("authorization") ?? undefined, init.headers.get("openai-project") ?? undefined);
        return Promise.resolve(Response.json({}));
      },
    });
    await client.get("/models");
  } catch (error) {
    console.log(error.name + ": " + error.message);
  }
`;

Deno.test("Environment reads nothing and needs no permission at import", async () => {
  const code = `
    const refuse = () => { throw new Error("read at import"); };
    Deno.env.get = Deno.env.toObject = Deno.readTextFileSync = Deno.permissions.querySync = refuse;
    await import("${SOURCE}/runtime.js");
    console.log("imported");
  `;
  assertEquals(await run({ code, flags: ["--no-prompt"] }), "imported\n");
});

Deno.test("Environment without permissions reports where it looked and which flags are missing", async () => {
  const output = await run({ code: PROGRAM, flags: ["--no-prompt"] });
  assertEquals(
    output,
    "OpenAIError: Missing credentials: looked in option apiKey (not given), " +
      "environment variable OPENAI_API_KEY (not readable without --allow-env=OPENAI_API_KEY), " +
      "file .env (not readable without --allow-read=.env). " +
      "Pass apiKey or adminAPIKey, or set OPENAI_API_KEY\n",
  );
});

Deno.test("Environment with all permissions reports blank variables and a missing file", async () => {
  const output = await run({
    code: PROGRAM,
    flags: ["--no-prompt", "--allow-env", "--allow-read"],
    env: { OPENAI_API_KEY: "  " },
  });
  assertStringIncludes(output, "environment variable OPENAI_API_KEY (blank)");
  assertStringIncludes(output, "file .env (no such file)");
});

Deno.test("a key from the environment keeps the .env file out: a stray file does not redirect it", async () => {
  const output = await run({
    code: PROGRAM,
    flags: ["--no-prompt", "--allow-env=OPENAI_API_KEY", "--allow-read=.env"],
    env: {
      OPENAI_API_KEY: " sk-environment ",
      OPENAI_PROJECT_ID: "not readable",
    },
    dotenv:
      "OPENAI_API_KEY=sk-file\nOPENAI_PROJECT_ID=proj_file\nOPENAI_BASE_URL=https://file.test/v2/\n",
  });
  assertEquals(
    output,
    "https://api.openai.com/v1/models Bearer sk-environment undefined\n",
  );
});

Deno.test("Environment reads .env without permission for the environment, and exports nothing", async () => {
  const output = await run({
    code: PROGRAM +
      `console.log(Deno.permissions.querySync({ name: "env" }).state);`,
    flags: ["--no-prompt", "--allow-read=.env"],
    dotenv: "OPENAI_API_KEY=sk-file\n",
  });
  assertEquals(
    output,
    "https://api.openai.com/v1/models Bearer sk-file undefined\nprompt\n",
  );
});

Deno.test("Environment refuses a variable whose line in .env refers to the environment", async () => {
  for (const flag of ["--allow-env=AWS_SECRET,OPENAI_API_KEY", "--no-prompt"]) {
    const output = await run({
      code: PROGRAM,
      flags: ["--no-prompt", "--allow-read=.env", flag],
      env: { AWS_SECRET: "aws-canary" },
      dotenv: "OPENAI_API_KEY=sk-$AWS_SECRET\n",
    });
    assertStringIncludes(
      output,
      "Cannot use OPENAI_API_KEY of file .env: its value refers to $AWS_SECRET, which no line before it sets. Write the value itself, or put it in single quotes if $ is a part of it",
    );
    assert(!output.includes("aws-canary"));
  }
});

Deno.test("Environment reads the other lines of a .env file with a $NAME that the file does not set", async () => {
  const files = [
    "# like $HOME\nOPENAI_API_KEY=sk-file # in $HOME\n",
    "PASSWORD='pa$word'\nOPENAI_API_KEY=sk-file\n",
    'PASSWORD="pa$word"\nOPENAI_API_KEY=sk-file\n',
    "OTHER=$HOME/x\nMORE=$OTHER\nOPENAI_API_KEY=sk-file\r\n",
    "OWN=file\nOPENAI_API_KEY=sk-$OWN",
    "OPENAI_API_KEY=sk-${OWN:-file}\n",
  ];
  for (const dotenv of files) {
    const output = await run({
      code: PROGRAM,
      flags: ["--no-prompt", "--allow-read=.env"],
      dotenv,
    });
    assertEquals(
      output,
      "https://api.openai.com/v1/models Bearer sk-file undefined\n",
      dotenv,
    );
  }
});

const SCRIPT = "/usr/bin/script"; // provides a terminal

Deno.test({
  name: "Environment never prompts, not even on a terminal",
  ignore: !existsSync(SCRIPT),
  async fn() {
    const folder = await Deno.makeTempDir();
    try {
      await Deno.writeTextFile(`${folder}/main.ts`, PROGRAM);
      const command =
        `${Deno.execPath()} run --no-check --config=${CONFIG} ${folder}/main.ts`;
      const { stdout } = await new Deno.Command(SCRIPT, {
        args: ["-qec", command, "/dev/null"],
        env: { NO_COLOR: "1" },
        stdin: "null",
      }).output();
      const output = new TextDecoder().decode(stdout);
      assertStringIncludes(output, "OpenAIError: Missing credentials");
      assertEquals(/allow\?|granted|denied/i.test(output), false, output);
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  },
});

function existsSync(path: string): boolean {
  try {
    return Deno.statSync(path).isFile;
  } catch {
    return false;
  }
}

/** Sets variables for one test. */
class Variables implements Disposable {
  readonly #before: Map<string, string | undefined>;

  constructor(values: Record<string, string | undefined>) {
    this.#before = new Map(
      Object.keys(values).map((name) => [name, Deno.env.get(name)]),
    );
    for (const [name, value] of Object.entries(values)) set(name, value);
  }

  [Symbol.dispose](): void {
    for (const [name, value] of this.#before) set(name, value);
  }
}

function set(name: string, value: string | undefined): void {
  if (value === undefined) Deno.env.delete(name);
  else Deno.env.set(name, value);
}

Deno.test("Environment.get() trims, and treats a blank variable as not set", async () => {
  const file = await Deno.makeTempFile();
  try {
    await Deno.writeTextFile(
      file,
      "DUPLEX_A=from file\nDUPLEX_B=\nDUPLEX_C='  '\nDUPLEX_D=\"quoted # text\"\n",
    );
    using _ = new Variables({
      DUPLEX_A: " \t",
      DUPLEX_B: " set ",
      DUPLEX_C: undefined,
      DUPLEX_D: undefined,
    });
    const environment = new Environment(file);
    assertEquals(environment.get("DUPLEX_A"), "from file");
    assertEquals(environment.get("DUPLEX_B"), "set");
    assertEquals(environment.get("DUPLEX_C"), undefined);
    assertEquals(environment.get("DUPLEX_D"), "quoted # text");
    assertEquals(
      environment.explain("DUPLEX_C"),
      `environment variable DUPLEX_C (not set), file ${file} (no DUPLEX_C in it)`,
    );
    assertEquals(Deno.env.get("DUPLEX_D"), undefined);
  } finally {
    await Deno.remove(file);
  }
});

Deno.test("Environment accepts a path, a URL, or no file", async () => {
  const file = await Deno.makeTempFile();
  try {
    await Deno.writeTextFile(file, "DUPLEX_E=1\n");
    assertEquals(new Environment(file).get("DUPLEX_E"), "1");
    assertEquals(
      new Environment(new URL(`file://${file}`)).get("DUPLEX_E"),
      "1",
    );
    const none = new Environment(null);
    assertEquals(none.get("DUPLEX_E"), undefined);
    assertEquals(
      none.explain("DUPLEX_E"),
      "environment variable DUPLEX_E (not set)",
    );
  } finally {
    await Deno.remove(file);
  }
});

Deno.test("Environment rejects a given file that cannot be read", () => {
  assertThrows(
    () => new Environment("/nowhere/at/all.env"),
    OpenAIError,
    'Cannot read envFile "/nowhere/at/all.env": no such file',
  );
  assertThrows(
    () => new Environment(new URL(".", import.meta.url)),
    OpenAIError,
    "not a regular file",
  );
});

Deno.test("Environment does not read a file of more than 1 MiB", async () => {
  const path = await Deno.makeTempFile();
  try {
    await Deno.truncate(path, 4 * 2 ** 30); // sparse: reading it would take all memory
    assertThrows(
      () => new Environment(path),
      OpenAIError,
      "larger than 1048576 bytes",
    );
  } finally {
    await Deno.remove(path);
  }
});

Deno.test("Environment reads a file of 8,000 variables that rely on each other quickly, and queries each permission once", async () => {
  const chain = Array.from({ length: 8000 }, (_, n) => `V${n}=$V${n + 1}`);
  const code = `
    const { querySync } = Deno.permissions;
    let queries = 0;
    Deno.permissions.querySync = (what) => {
      queries++;
      return querySync.call(Deno.permissions, what);
    };
    ${PROGRAM}
    console.log(queries < 9000 ? "few queries" : queries);
  `;
  const output = await run({
    code,
    flags: ["--no-prompt", "--allow-read=.env"],
    dotenv: `${chain.join("\n")}\nOPENAI_API_KEY=sk-own\n`,
  });
  assertEquals(
    output,
    "https://api.openai.com/v1/models Bearer sk-own undefined\nfew queries\n",
  );
});
