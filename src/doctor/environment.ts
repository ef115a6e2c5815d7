/**
 * Checks of the process itself, before anything is sent.
 *
 * @module
 */
import { mayReadVariable, readVariable } from "../core/runtime.ts";
import { type Finding, note, ok, problem } from "./finding.ts";

const PROXY = ["HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY"];

/** Whether a variable, in either case, is set. */
function isSet(name: string): boolean {
  return [name, name.toLowerCase()].some((one) => "value" in readVariable(one));
}

/** Checks whether a key is set, and whether it looks like one of OpenAI's. */
export function checkKey(key: string | null, isLoopback: boolean): Finding {
  if (key === null) {
    if (isLoopback) {
      return ok(
        "key",
        "No key is set. Most servers on this machine need none.",
      );
    }
    return mayReadVariable("OPENAI_API_KEY")
      ? problem(
        "key",
        "A key is missing.",
        "Set OPENAI_API_KEY, or put it into .env in the working directory.",
      )
      : problem(
        "key",
        "OPENAI_API_KEY cannot be read.",
        "Run with --allow-env.",
      );
  }
  if (isLoopback || /^(sk|ek)[-_]/.test(key)) {
    return ok("key", "A key is set.");
  }
  return note(
    "key",
    "The key does not begin with sk-, as OpenAI keys do.",
    "If requests are refused with 401, check that the key belongs to this server.",
  );
}

/** The variables that name a proxy. */
export function proxyVariables(): string[] {
  return PROXY.filter(isSet);
}

/** Checks the variables that change where requests go. */
export function checkProxy(): Finding {
  if (!PROXY.every(mayReadVariable)) {
    return note(
      "proxy",
      "The proxy variables cannot be read.",
      "Run with --allow-env to check them.",
    );
  }
  const names = proxyVariables();
  return names.length === 0 ? ok("proxy", "No proxy is set.") : note(
    "proxy",
    `Requests go through the proxy in ${names.join(" and ")}.`,
    "If sessions cannot connect, pass an httpClient with the proxy to the client.",
  );
}

/**
 * Compares the clock with the server's: webhook signatures and tokens depend on it.
 *
 * @param date The `date` header of a response.
 * @param now This clock, in ms.
 */
export function checkClock(date: string | null, now: number): Finding {
  const server = Date.parse(date ?? "");
  if (Number.isNaN(server)) {
    return note("clock", "The server did not send the time.");
  }
  const seconds = Math.round(Math.abs(now - server) / 1_000);
  return seconds <= 60
    ? ok("clock", "The clock agrees with the server's.")
    : problem(
      "clock",
      `The clock is ${seconds} s ${now > server ? "ahead" : "behind"}.`,
      "Synchronize it: webhook signatures and tokens are valid for only a few minutes.",
    );
}
