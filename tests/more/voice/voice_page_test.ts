// deno-lint-ignore-file no-import-prefix -- a browser and its checker, for these tests alone
import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import axe from "npm:axe-core@4.11.0";
import type { RelayOptions } from "@duplex/openai/relay";
import { MemoryStore } from "@duplex/openai/relay";
import {
  hasChromium,
  launch,
  lines,
  open,
  type OpenOptions,
  type Page,
  type Played,
  played,
  screenshot,
  state,
  tone,
  until,
} from "./chromium.ts";
import { TcpProxy } from "./tcp_proxy.ts";
import { PageFixture, REPLY_SECONDS, VOICE_HERTZ } from "./page_fixture.ts";

const browser = hasChromium ? await launch() : null;
addEventListener("unload", () => void browser?.close());

interface Scene extends OpenOptions {
  /** Options of the relay. */
  readonly relay?: Partial<RelayOptions>;
}

/** A test with the page open in Chromium. */
function voiceTest(
  name: string,
  scene: Scene,
  test: (page: Page, fixture: PageFixture) => Promise<void>,
): void {
  Deno.test({
    name: `the voice page ${name}`,
    ignore: !hasChromium,
    // Playwright keeps its connection to the browser over all tests.
    sanitizeOps: false,
    sanitizeResources: false,
    async fn() {
      const { relay, ...options } = scene;
      await using fixture = await PageFixture.start(relay);
      const page = await open(browser!, fixture.url, options);
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(String(error)));
      try {
        await test(page, fixture);
        assertEquals(errors, []);
      } finally {
        await page.context().close();
      }
    },
  });
}

/** Starts talking, and waits until the page listens. */
async function start(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Start talking" }).click();
  await state(page, "listening");
}

/** Asks by voice, and waits until the reply is heard. */
async function ask(page: Page): Promise<void> {
  await tone(page, 440, 1);
  await state(page, "speaking");
}

/** What was played above -50 dBFS. */
function loud(played: readonly Played[]): Played[] {
  return played.filter(({ level }) => level > 10 ** (-50 / 20));
}

/** Pitch of what was played, in Hz. */
function pitch(played: readonly Played[]): number {
  return 1 / median(played.flatMap(({ periods }) => periods));
}

/** Pitch of samples, in Hz. */
function pitchOf(samples: Float32Array, rate: number): number {
  const crossings: number[] = [];
  for (let at = 1; at < samples.length; at++) {
    const [before, after] = [samples[at - 1], samples[at]];
    if (before < 0 && after >= 0) crossings.push(at - after / (after - before));
  }
  return rate /
    median(crossings.slice(1).map((at, nth) => at - crossings[nth]));
}

/** The median period: Chromium drops pieces of audio on a busy machine, which would change the mean. */
function median(periods: readonly number[]): number {
  return periods.toSorted((a, b) => a - b)[periods.length >> 1];
}

for (const rate of [44_100, 48_000]) {
  voiceTest(
    `carries both voices at their pitch at ${rate} Hz`,
    { rate },
    async (page, { heard }) => {
      await start(page);
      await ask(page);
      await state(page, "listening");

      const [{ samples, rate }] = heard;
      const first = samples.findIndex((sample) => Math.abs(sample) > 0.05);
      const last = samples.findLastIndex((sample) => Math.abs(sample) > 0.05);
      const spoken = samples.subarray(first, last + 1);
      assertAlmostEquals(spoken.length / rate, 1, 0.04);
      assertAlmostEquals(pitchOf(spoken, rate), 440, 4.4);
      const gaps: number[] = [];
      const step = rate / 100; // a gap is 10 ms of silence
      for (let at = 0; at + step < spoken.length; at += step) {
        const part = spoken.subarray(at, at + step);
        if (part.every((sample) => Math.abs(sample) < 0.1)) gaps.push(at);
      }
      // Chromium itself may drop one of its buffers, of 10 ms, on a busy machine.
      assert(gaps.length <= 1, `gaps at ${gaps}`);

      const reply = loud(await played(page));
      const seconds = reply.reduce((sum, one) => sum + one.seconds, 0);
      assert(seconds > 0.8 * REPLY_SECONDS, `${seconds} s`);
      assertAlmostEquals(pitch(reply.slice(2, -2)), VOICE_HERTZ, 3.3);
      assertEquals(
        (await lines(page)).map((line) => line.replace(/\s+/g, " ")),
        [
          "You Can you hear me?",
          "Model I hear you very well, thank you for asking me that.",
        ],
      );
    },
  );
}

voiceTest(
  "lets the user interrupt, and reports what was heard",
  {},
  async (page, { fake }) => {
    await start(page);
    await ask(page);
    await until(page, "Number(document.body.dataset.heardMs) > 500");
    await screenshot(page, "talking");
    const onset = await tone(page, 440, 1);
    await page.locator("#log .unheard").waitFor();
    await until(
      page,
      `rig.played.some(({ at, level }) => at > ${onset} && level < 0.001)`,
    );

    const after = (await played(page)).filter(({ at }) => at > onset);
    const silent = after.find(({ level }) => level < 0.001)!;
    assert(silent.at - onset <= 0.25, `${silent.at - onset} s to silence`);

    const [session] = fake.realtime.sessions;
    const cut = session.received.find(({ type }) =>
      type === "conversation.item.truncate"
    ) as { audio_end_ms: number } | undefined;
    const heardMs = Number(
      await page.evaluate("document.body.dataset.heardMs"),
    );
    assert(
      cut && Math.abs(cut.audio_end_ms - heardMs) <= 21,
      `${cut?.audio_end_ms} vs ${heardMs}`,
    );
    await screenshot(page, "interrupted");
  },
);

voiceTest(
  "is interrupted by Escape, and muted by M",
  { colorScheme: "dark" },
  async (page, { heard }) => {
    await start(page);
    await ask(page);
    await screenshot(page, "dark");
    await page.locator("h1").click(); // away from the button
    await page.keyboard.press("Escape");
    await page.locator("#log .unheard").waitFor();
    const { length } = heard;

    await page.keyboard.press("m");
    assertEquals(
      await page.getByRole("button", { name: "Unmute" }).getAttribute(
        "aria-pressed",
      ),
      "true",
    );
    assert((await page.title()).startsWith("Muted"));
    await tone(page, 440, 1);
    await page.fill("#text", "Are you there?");
    await page.keyboard.press("Enter");
    await state(page, "speaking");
    assertEquals(heard.length, length);
  },
);

voiceTest("takes text before it is connected, and without a microphone", {
  microphoneError: "NotAllowedError",
}, async (page) => {
  await page.fill("#text", "Hello");
  await page.keyboard.press("Enter");
  await page.getByText("I hear you very well").waitFor();
  await page.getByRole("button", { name: "Start talking" }).click();
  await page.getByText(/The microphone is blocked.*continue by typing/)
    .waitFor();
  await page.fill("#text", "Still there?");
  await page.keyboard.press("Enter");
  await state(page, "speaking");
});

for (
  const [name, advice] of [
    ["NotFoundError", /No microphone was found/],
    ["NotReadableError", /Another program is using the microphone/],
  ] as const
) {
  voiceTest(
    `says what to do about a ${name}`,
    { microphoneError: name },
    async (page) => {
      await page.getByRole("button", { name: "Start talking" }).click();
      await page.getByText(advice).waitFor();
    },
  );
}

voiceTest(
  "goes on with the same conversation after a reload",
  {},
  async (page, { fake }) => {
    await start(page);
    await ask(page);
    await state(page, "listening");
    await until(page, "Number(document.body.dataset.heardMs) >= 2999");
    const before = await lines(page);
    await page.reload();
    await state(page, "listening");
    await until(page, "document.querySelectorAll('#log > div').length === 2");
    assertEquals(await lines(page), before);
    assertEquals(fake.realtime.sessions.length, 1);
  },
);

voiceTest("comes back to a relay that restarts", {
  relay: { store: new MemoryStore() },
}, async (page, fixture) => {
  await start(page);
  await ask(page);
  await state(page, "listening");
  const before = await lines(page);
  await fixture.restart();
  await page.fill("#text", "Are you back?");
  await page.keyboard.press("Enter");
  await until(page, "document.querySelectorAll('#log > div').length === 4");
  assertEquals((await lines(page)).slice(0, 2), before);
});

voiceTest(
  "goes on with the same conversation after the network was lost",
  {},
  async (page, { port, fake }) => {
    await using proxy = new TcpProxy(port);
    await page.goto(`http://localhost:${proxy.port}/`);
    await start(page);
    await ask(page);
    await state(page, "listening");
    const before = await lines(page);
    proxy.cut();
    await state(page, "reconnecting");
    await state(page, "listening");
    assertEquals(await lines(page), before);
    await ask(page);
    assertEquals(fake.realtime.sessions.length, 1);
  },
);

voiceTest(
  "plays the whole reply over a slow network",
  {},
  async (page, { port }) => {
    await using proxy = new TcpProxy(port);
    await page.goto(`http://localhost:${proxy.port}/`);
    await start(page);
    proxy.jitter = 200;
    await ask(page);
    await until(page, "Number(document.body.dataset.heardMs) >= 2999");
    const reply = loud(await played(page));
    const seconds = reply.reduce((sum, one) => sum + one.seconds, 0);
    assert(seconds > 0.8 * REPLY_SECONDS, `${seconds} s`);
    assertAlmostEquals(pitch(reply.slice(2, -2)), VOICE_HERTZ, 3.3);
  },
);

voiceTest(
  "says what a lost connection to the API cost",
  {},
  async (page, { fake }) => {
    await start(page);
    await ask(page);
    const [session] = fake.realtime.sessions;
    const next = fake.realtime.nextSession();
    session.cut("reset");
    await next;
    await page.getByText("The connection was restored. Lost: the reply.")
      .waitFor();
    await screenshot(page, "reconnecting");
    await ask(page);
  },
);

voiceTest(
  "tries the microphone again, and ends the talk when asked to",
  { microphoneError: "NotAllowedError" },
  async (page, { fake }) => {
    const talk = page.getByRole("button", { name: "Start talking" });
    await talk.click();
    await page.getByText("The microphone is blocked").waitFor();
    await state(page, "listening");
    await talk.click();
    await page.fill("#text", "Hello");
    await page.keyboard.press("Enter");
    await state(page, "speaking");
    await page.getByRole("button", { name: "End talk" }).click();
    await state(page, "closed");
    assertEquals(fake.realtime.sessions.length, 1);
  },
);

voiceTest(
  "opens the default microphone when its own is unplugged",
  {},
  async (page, { fake }) => {
    await start(page);
    await page.evaluate("rig.tracks[0].dispatchEvent(new Event('ended'))");
    await until(page, "rig.tracks.length === 2");
    await page.getByText("Now using").waitFor();
    await ask(page);
    assertEquals(fake.realtime.sessions.length, 1);
  },
);

voiceTest(
  "goes on after the device has paused the sound",
  {},
  async (page) => {
    await start(page);
    await page.evaluate("rig.contexts[0].suspend()");
    await page.getByText("The sound was paused by the device").waitFor();
    await page.getByRole("button", { name: "Continue" }).click();
    await page.getByRole("button", { name: "Continue" }).waitFor({
      state: "hidden",
    });
    await ask(page);
  },
);

voiceTest("says that another tab took over", {}, async (page, { url }) => {
  await start(page);
  const other = await page.context().newPage();
  const [name, token] = await page.evaluate(
    "Object.entries(sessionStorage)[0]",
  ) as [string, string];
  await other.addInitScript(
    `sessionStorage.setItem(${JSON.stringify(name)}, ${JSON.stringify(token)})`,
  );
  await other.goto(url);
  await state(other, "listening");
  await state(page, "ended");
  assertEquals(
    await page.locator("#state").innerText(),
    "Ended: The session continues over another connection",
  );
});

voiceTest("says why the relay refused it", {
  relay: {
    authorize: () =>
      Response.json({ error: { message: "Please sign in." } }, { status: 401 }),
  },
}, async (page) => {
  await page.getByRole("button", { name: "Start talking" }).click();
  await page.getByText("Ended: Please sign in.").waitFor();
  await screenshot(page, "refused");
});

voiceTest("keeps talking in a hidden tab", {}, async (page) => {
  await start(page);
  const front = await page.context().newPage();
  await front.bringToFront();
  await ask(page);
  await state(page, "listening");
  const seconds = loud(await played(page)).reduce(
    (sum, one) => sum + one.seconds,
    0,
  );
  assert(seconds > 0.8 * REPLY_SECONDS, `${seconds} s`);
});

voiceTest("works by keyboard alone, at 320 px", {
  viewport: { width: 320, height: 640 },
}, async (page) => {
  const focused = () =>
    page.evaluate(
      "document.activeElement?.id || document.activeElement?.tagName",
    );
  const order: unknown[] = [];
  for (let at = 0; at < 5; at++) {
    await page.keyboard.press("Tab");
    order.push(await focused());
  }
  assertEquals(order, ["log", "text", "BUTTON", "talk", "SUMMARY"]);
  await page.locator("#talk").focus();
  await page.keyboard.press("Enter");
  await state(page, "listening");
  await ask(page);
  assertEquals(
    await page.evaluate("document.documentElement.scrollWidth"),
    320,
  );
  await screenshot(page, "narrow");
});

voiceTest(
  "lets a screen reader read finished turns only if asked to",
  {},
  async (page) => {
    const announcer = page.locator("#announcer");
    await start(page);
    await ask(page);
    await state(page, "listening");
    assertEquals(await announcer.getAttribute("aria-live"), "off");
    assertEquals(await announcer.textContent(), "");
    await page.locator("summary").click();
    await page.getByLabel(/screen reader/).check();
    await ask(page);
    await page.getByText("I hear you very well").nth(2).waitFor({
      state: "attached",
    });
    assertEquals(await announcer.getAttribute("aria-live"), "polite");
    assertEquals(
      await announcer.textContent(),
      (await lines(page))[3].slice(6),
    );
  },
);

for (const colorScheme of ["light", "dark"] as const) {
  voiceTest(`has no accessibility violations in ${colorScheme}`, {
    colorScheme,
  }, async (page) => {
    await start(page);
    await ask(page);
    await until(page, "Number(document.body.dataset.heardMs) > 500");
    await page.keyboard.press("Escape");
    await page.locator("#log .unheard").waitFor();
    await page.locator("summary").click();
    await page.evaluate(axe.source);
    const violations = await page.evaluate(
      "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))",
    );
    assertEquals(violations, []);
    await screenshot(page, colorScheme);
  });
}

Deno.test({
  name:
    "the voice page hears the browser's own microphone after a click, and changes devices",
  ignore: !hasChromium,
  sanitizeOps: false,
  sanitizeResources: false,
  async fn() {
    await using fixture = await PageFixture.start();
    const own = await launch([
      "--use-fake-ui-for-media-stream",
      "--use-fake-device-for-media-stream",
    ]);
    try {
      const page = await open(own, fixture.url, { realMicrophone: true });
      await page.getByRole("button", { name: "Start talking" }).click();
      // The device of Chromium beeps once a second, too short for a turn.
      const isHeard = "document.getElementById('input-level').value > 0.3";
      await until(page, isHeard);

      await page.locator("summary").click();
      for (const picker of ["Microphone", "Speaker"]) {
        await page.getByLabel(picker).selectOption({ index: 1 });
      }
      await until(page, `!(${isHeard})`);
      await until(page, isHeard);
      assertEquals(await page.locator("#notice").isHidden(), true);
      assertEquals(fixture.fake.realtime.sessions.length, 1);
    } finally {
      await own.close();
    }
  },
});
