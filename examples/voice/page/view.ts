/**
 * The page's elements, and how values are shown in them.
 *
 * @module
 */
import type { Line } from "../client/captions.ts";
import type { Figures } from "../client/talk.ts";

function element<T extends HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

/** The elements that the page listens to. */
export const elements = {
  talk: element<HTMLButtonElement>("talk"),
  mute: element<HTMLButtonElement>("mute"),
  interrupt: element<HTMLButtonElement>("interrupt"),
  end: element<HTMLButtonElement>("end"),
  compose: element<HTMLFormElement>("compose"),
  text: element<HTMLInputElement>("text"),
  inputs: element<HTMLSelectElement>("inputs"),
  outputs: element<HTMLSelectElement>("outputs"),
  announce: element<HTMLInputElement>("announce"),
};

const log = element("log");
const rows = new Map<string, { line: Line; row: HTMLDivElement }>();

const WHO: Readonly<Record<Line["role"], string>> = {
  user: "You",
  assistant: "Model",
  tool: "Tool",
};

/** Shows the state in words, in the title as well. */
export function showState(state: string, words: string, muted: boolean): void {
  document.body.dataset.state = state;
  setText(element("state"), words);
  document.title = `${muted ? "Muted · " : ""}${words} · Voice`;
}

/** Shows a sentence that says what to do, or hides it. */
export function showNotice(text: string | null): void {
  const notice = element("notice");
  notice.hidden = text === null;
  setText(notice, text ?? "");
}

/** Shows the conversation. Rows that stay the same are not touched. */
export function showLines(lines: readonly Line[]): void {
  const isAtEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 40;
  for (const [id, { row }] of rows) {
    if (lines.some((line) => line.id === id)) continue;
    row.remove();
    rows.delete(id);
  }
  lines.forEach((line, at) => {
    let shown = rows.get(line.id);
    if (!shown) {
      rows.set(line.id, shown = { line, row: document.createElement("div") });
      fill(shown.row, line);
    } else if (!sameLine(shown.line, line)) {
      shown.line = line;
      fill(shown.row, line);
    }
    if (log.children[at] !== shown.row) {
      log.insertBefore(shown.row, log.children[at] ?? null);
    }
  });
  if (isAtEnd) log.scrollTop = log.scrollHeight;
}

function sameLine(a: Line, b: Line): boolean {
  return a.text === b.text && a.unheard === b.unheard &&
    a.interim === b.interim;
}

function fill(row: HTMLDivElement, { role, text, unheard, interim }: Line) {
  row.className = role;
  row.replaceChildren(
    span("who", role === "tool" && interim ? "Tool, running" : WHO[role]),
    span(interim ? "interim" : "", text),
    ...unheard ? [span("unheard", unheard)] : [],
  );
}

function span(className: string, text: string): HTMLSpanElement {
  const made = document.createElement("span");
  made.className = className;
  made.textContent = text;
  return made;
}

/** Shows latency, tokens, cost and the limit that is near. */
export function showFigures({ latencyMs, tokens, cost, limit }: Figures): void {
  setText(element("latency"), latencyMs === null ? "–" : `${latencyMs} ms`);
  setText(element("tokens"), tokens.toLocaleString("en"));
  setText(element("cost"), cost === null ? "–" : `$${cost.toFixed(4)}`);
  element("left").parentElement!.hidden = limit === null;
  setText(element("left"), limit === null ? "" : limitWords(limit));
}

function limitWords({ kind, left }: NonNullable<Figures["limit"]>): string {
  if (kind === "cost" || kind === "budget") return `$${left.toFixed(2)}`;
  if (kind === "tokens" || kind === "responses") return `${left} ${kind}`;
  return `${Math.ceil(left / 1_000)} s`;
}

/** Shows how loud one side is: as a bar, and as text for screen readers. */
export function showLevel(side: "input" | "output", level: number): void {
  const meter = element<HTMLMeterElement>(`${side}-level`);
  // Loudness is perceived in steps of equal ratio: 60 dB fill the bar.
  const shown = level > 0.001 ? 1 + Math.log10(level) / 3 : 0;
  meter.value = Math.max(0, Math.min(1, Math.round(shown * 20) / 20));
  const words = meter.value === 0 ? "silent" : shown > 0.85 ? "loud" : "normal";
  meter.setAttribute("aria-valuetext", words);
}

/** Fills the pickers. Names are known only once the microphone was allowed. */
export function showDevices(devices: readonly MediaDeviceInfo[]): void {
  const pickers = [
    ["audioinput", elements.inputs],
    ["audiooutput", elements.outputs],
  ] as const;
  for (const [kind, picker] of pickers) {
    const chosen = picker.value;
    const named = devices.filter((device) =>
      device.kind === kind && device.label !== "" &&
      device.deviceId !== "default"
    );
    picker.replaceChildren(
      new Option("Default", ""),
      ...named.map(({ label, deviceId }) => new Option(label, deviceId)),
    );
    picker.value = named.some(({ deviceId }) => deviceId === chosen)
      ? chosen
      : "";
    picker.disabled = named.length === 0;
  }
}

/** Lets a screen reader read a finished turn, if the user has requested that. */
export function announce(text: string): void {
  const announcer = element("announcer");
  announcer.ariaLive = elements.announce.checked ? "polite" : "off";
  announcer.textContent = elements.announce.checked ? text : "";
}

function setText(target: HTMLElement, text: string): void {
  if (target.textContent !== text) target.textContent = text;
}
