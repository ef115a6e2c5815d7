/**
 * The fake as a program, for clients in any language.
 *
 * @module
 */
import type { Fake } from "./fake.ts";
import type { RecordedRequest } from "./recorder.ts";
import type { FakeOptions } from "./settings.ts";

const USAGE = `An OpenAI that runs on this machine.

  --port N         port of 127.0.0.1 (default 8080; 0 takes a free one)
  --key KEY        the only key that is accepted (default: any)
  --cors ORIGIN    the only web pages that may use it, such as
                   http://localhost:5173 (default: any); may be repeated
  --realtime       speak as fast as speech plays
  --chaos SEED     let one request in ten go wrong
  --no-validate    take requests that the API would refuse
  --help           this text
`;

const NEEDS_VALUE: readonly string[] = [
  "--port",
  "--key",
  "--cors",
  "--chaos",
];
const ALONE: readonly string[] = ["--realtime", "--no-validate", "--help"];

/**
 * Arguments as options; `null` if help is requested.
 *
 * @throws {TypeError} If an argument is unknown or lacks its value.
 */
export function readArguments(
  args: readonly string[],
): FakeOptions | null {
  const given: Map<string, string> = new Map();
  const origins: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const [name, inline] = split(args[i]);
    if (ALONE.includes(name)) {
      if (inline !== undefined) {
        throw new TypeError(`Cannot start the fake: ${name} takes no value`);
      }
      given.set(name, "");
    } else if (NEEDS_VALUE.includes(name)) {
      const value = inline ?? args[++i];
      // An empty value comes from a variable that is not set, and an empty key cannot be sent.
      if (!value || inline === undefined && value.startsWith("--")) {
        throw new TypeError(`Cannot start the fake: ${name} needs a value`);
      }
      given.set(name, value);
      if (name === "--cors") origins.push(value);
    } else {
      throw new TypeError(
        `Cannot start the fake: unknown argument ${name}`,
      );
    }
  }
  if (given.has("--help")) return null;
  const key = given.get("--key");
  const seed = given.get("--chaos");
  return {
    port: readNumber("--port", given.get("--port") ?? "8080"),
    ...(key === undefined ? {} : { keys: [key] }),
    ...(origins.length === 0 ? {} : { cors: origins }),
    ...(seed === undefined
      ? {}
      : { chaos: { seed: readNumber("--chaos", seed) } }),
    pace: given.has("--realtime") ? "realtime" : "instant",
    validate: !given.has("--no-validate"),
  };
}

/** Name and value: a key may contain `=` itself. */
function split(arg: string): [name: string, value: string | undefined] {
  const at = arg.indexOf("=");
  return at < 0 ? [arg, undefined] : [arg.slice(0, at), arg.slice(at + 1)];
}

function readNumber(name: string, value: string): number {
  const number = Number(value);
  if (value !== "" && Number.isInteger(number) && number >= 0) return number;
  throw new TypeError(
    `Cannot start the fake: ${name} must be a non-negative integer, got "${value}"`,
  );
}

/** A warning about who can use the fake; `null` if a key or an origin is required. */
export function openness({ keys, cors }: FakeOptions): string | null {
  return keys !== undefined || cors !== undefined ? null : (
    "No --key: any web page that is open on this machine can use it and read " +
    "what is stored here. Pass --key KEY, or --cors ORIGIN for your page alone."
  );
}

/** A log line for a request. */
export function logLine(request: RecordedRequest): string {
  const time = new Date(request.at).toISOString().slice(11, 23);
  return `${time} ${request.status ?? "---"} ${request.method} ${request.path}`;
}

/** Runs until the process gets a signal to stop. */
export async function runProgram(
  args: readonly string[],
  start: (options: FakeOptions) => Promise<Fake>,
): Promise<void> {
  let options: FakeOptions | null;
  try {
    options = readArguments(args);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    Deno.exit(2);
  }
  if (options === null) return console.log(USAGE);
  let started: Fake;
  try {
    started = await start(options);
  } catch (error) {
    const wrong = error instanceof RangeError;
    console.error(
      wrong
        ? `${error.message}\n\n${USAGE}`
        : `Cannot listen on port ${options.port}: ${(error as Error).message}`,
    );
    Deno.exit(wrong ? 2 : 1);
  }
  await using fake = started;
  fake.requests.watch((request) => console.log(logLine(request)));
  console.log(`OPENAI_BASE_URL=${fake.baseURL}`);
  const warning = openness(options);
  if (warning !== null) console.error(warning);
  await new Promise<void>((resolve) => {
    Deno.addSignalListener("SIGINT", resolve);
    if (Deno.build.os !== "windows") Deno.addSignalListener("SIGTERM", resolve);
  });
}
