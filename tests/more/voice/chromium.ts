// deno-lint-ignore-file no-import-prefix -- a browser and its checker, for these tests alone
/**
 * A real Chromium, with a microphone and ears that a test controls.
 *
 * @module
 */
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "npm:playwright-core@1.56.1";

export type { Page };

const PATH = "/usr/bin/chromium";
const RIG = await Deno.readTextFile(new URL("rig.js", import.meta.url));

/** Whether Chromium is there; tests are ignored where it is not. */
export const hasChromium = await Deno.stat(PATH).then(() => true, () => {
  console.log(
    `No Chromium at ${PATH}: the tests of the voice page are skipped`,
  );
  return false;
});

/** Where screenshots go; Git ignores it. */
const SCREENSHOTS = new URL("../../../screenshots/", import.meta.url).pathname;

/** Sound starts without a click. */
const AUTOPLAY = "--autoplay-policy=no-user-gesture-required";

/** Starts Chromium. */
export function launch(args: readonly string[] = [AUTOPLAY]): Promise<Browser> {
  return chromium.launch({
    executablePath: PATH,
    args: [
      "--no-sandbox",
      "--headless=new",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...args,
    ],
  });
}

/** What the page played in a short time. */
export interface Played {
  /** Audio clock of the rig, in seconds. */
  readonly at: number;
  /** RMS, 0 to 1. */
  readonly level: number;
  /** Times between upward zero crossings, in seconds. */
  readonly periods: readonly number[];
  /** Length, in seconds. */
  readonly seconds: number;
}

/** Options of {@linkcode open}. */
export interface OpenOptions extends BrowserContextOptions {
  /** Rate of the page's audio context. Default: that of the device. */
  readonly rate?: number;
  /** The microphone fails with an error of this name. */
  readonly microphoneError?: string;
  /** Keeps the browser's own microphone. */
  readonly realMicrophone?: boolean;
}

/** Opens a page with the rig. */
export async function open(
  browser: Browser,
  url: string,
  { rate, microphoneError, realMicrophone, ...options }: OpenOptions = {},
): Promise<Page> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(20_000);
  const rigOptions = { rate, microphoneError, realMicrophone };
  await context.addInitScript(
    `globalThis.rigOptions = ${JSON.stringify(rigOptions)};\n${RIG}`,
  );
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/** Plays a tone into the microphone, and returns when it starts on the audio clock. */
export function tone(
  page: Page,
  hertz: number,
  seconds: number,
  level = 0.5,
): Promise<number> {
  return page.evaluate(`rig.tone(${hertz}, ${level}, ${seconds})`);
}

/** What the page played so far. */
export function played(page: Page): Promise<Played[]> {
  return page.evaluate("rig.played");
}

/** Waits until an expression is true in the page. */
export function until(page: Page, expression: string): Promise<void> {
  const timeout = `Not within 20 s: ${expression}`;
  return page.evaluate(`new Promise((resolve, reject) => {
    const end = performance.now() + 20_000;
    const poll = () => {
      if (${expression}) resolve();
      else if (performance.now() > end) reject(new Error(${
    JSON.stringify(timeout)
  }));
      else setTimeout(poll, 20);
    };
    poll();
  })`);
}

/** Waits until the page is in a state. */
export function state(page: Page, name: string): Promise<void> {
  return until(
    page,
    `document.body?.dataset.state === ${JSON.stringify(name)}`,
  );
}

/** The lines of the conversation: who speaks, a line break, the words. */
export function lines(page: Page): Promise<string[]> {
  return page.locator("#log > div").allInnerTexts();
}

/** Keeps a picture of the page for people. */
export async function screenshot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${SCREENSHOTS}${name}.png` });
}
