// Opens the voice page in the browser once its server responds. `deno task voice` runs it next to
// the server, so that the server needs no permission to run programs.
import { type Command, start } from "../talk/devices.ts";

/** Programs that open a URL in the browser. */
export function openers(os: string, url: string): Command[] {
  if (os === "darwin") return [{ program: "open", args: [url] }];
  if (os === "windows") {
    return [{ program: "cmd", args: ["/c", "start", url] }];
  }
  return [{ program: "xdg-open", args: [url] }];
}

/** Waits until a server responds; `false` if it does not within ten seconds. */
export async function isUp(url: string): Promise<boolean> {
  for (let attempt = 0; attempt < 100; attempt++) {
    try {
      await (await fetch(url)).body?.cancel();
      return true;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  return false;
}

if (import.meta.main) {
  const url = `http://localhost:${Deno.env.get("PORT") ?? 8_000}/`;
  // Without a screen there is no browser; the server has printed the URL.
  if (await isUp(url)) await start(openers(Deno.build.os, url), {})?.status;
}
