// Opens the voice page in the browser once its server listens. `deno task voice` pipes the output
// of the server through it, so that the server needs no permission to run programs.
import { type Command, start } from "../talk/devices.ts";

/** Programs that open a URL in the browser. */
export function openers(os: string, url: string): Command[] {
  if (os === "darwin") return [{ program: "open", args: [url] }];
  if (os === "windows") {
    return [{ program: "cmd", args: ["/c", "start", url] }];
  }
  return [{ program: "xdg-open", args: [url] }];
}

/**
 * Passes the output of the server on, and opens the URL of the page when it appears.
 *
 * @returns Whether it appeared: it does not if the port is taken.
 */
export async function openPage(
  output: ReadableStream<Uint8Array>,
  print: (piece: Uint8Array) => unknown,
  open: (url: string) => void,
): Promise<boolean> {
  const decoder = new TextDecoder();
  let text: string | null = "";
  for await (const piece of output) {
    await print(piece);
    if (text === null) continue;
    text += decoder.decode(piece, { stream: true });
    const url = /http:\/\/localhost:\d+\//.exec(text)?.[0];
    if (url === undefined) continue;
    open(url);
    text = null;
  }
  return text === null;
}

if (import.meta.main) {
  Deno.addSignalListener("SIGINT", () => {}); // the server ends first
  const isOpen = await openPage(
    Deno.stdin.readable,
    (piece) => Deno.stdout.write(piece),
    (url) => void start(openers(Deno.build.os, url), {}), // without a screen there is no browser
  );
  Deno.exit(isOpen ? 0 : 1);
}
