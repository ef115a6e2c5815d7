/** A misspelled option would do nothing: no bound, another credential, or something that is sent and billed again. */
import { assert, assertEquals, assertRejects } from "@std/assert";
import { ComputerToolset, toStreamingFile } from "../mod.ts";
import {
  azureManagedIdentityTokenProvider,
  gcpIDTokenProvider,
  k8sServiceAccountTokenProvider,
} from "../src/auth/mod.ts";
import { doctor } from "../src/doctor/mod.ts";
import { recordAudio } from "../src/helpers/audio/ffmpeg.ts";
import { BrowserToolset } from "../src/helpers/browser/toolset.ts";
import {
  rateLimiter,
  runBatch,
  runTools,
  usageLedger,
} from "../src/helpers/mod.ts";
import { ResponsesToolRunner } from "../src/helpers/runners/responses_runner.ts";
import { openTelemetry } from "../src/otel/mod.ts";
import { bedrock as bedrockAws } from "../src/providers/bedrock/aws.ts";
import { bedrock } from "../src/providers/bedrock/mod.ts";
import { vertex } from "../src/providers/vertex.ts";
import {
  fakeOpenAI,
  recordCassette,
  replayCassette,
  webhookRequest,
} from "../src/testing.ts";
import { verifyWebhook, webhookHandler } from "../src/webhooks/mod.ts";

const openai = await fakeOpenAI({ port: null });
const client = openai.client();
const file = new File(["text"], "a.txt");
/** A computer on which every action succeeds. */
const computer = new ComputerToolset(
  new Proxy({}, { get: () => () => Promise.resolve() }) as never,
);
const SECRET = "whsec_c2VjcmV0";

/** A call with a misspelled option, and the option that was meant. */
const CALLS: Record<string, [meant: string, call: () => unknown]> = {
  "uploads.uploadLarge()": ["concurrency", () =>
    client.uploads.uploadLarge(
      file,
      { purpose: "batch", concurency: 2 } as never,
    )],
  "files.waitForProcessing()": [
    "maxWait",
    () => client.files.waitForProcessing("file_1", { maxwait: 1 } as never),
  ],
  "batches.poll()": [
    "pollIntervalMs",
    () => client.batches.poll("batch_1", { pollIntervall: 1 } as never),
  ],
  "vectorStores.fileBatches.uploadAndPoll()": [
    "maxConcurrency",
    () =>
      client.vectorStores.fileBatches.uploadAndPoll(
        "vs_1",
        { files: [file] },
        { maxConcurency: 1 } as never,
      ),
  ],
  "chat.completions.runTools()": [
    "maxChatCompletions",
    () =>
      client.chat.completions.runTools(
        { model: "m", messages: [{ role: "user", content: "Hi" }], tools: [] },
        { maxChatCompletion: 1 } as never,
      ).done(),
  ],
  "responses.parse()": ["repair", () =>
    client.responses.parse(
      { model: "m", input: "Hi" },
      { repairs: { attempts: 1 } } as never,
    )],
  "responses.stream()": ["earlyReject", () =>
    client.responses.stream(
      { model: "m", input: "Hi" },
      { earlyreject: true } as never,
    ).done()],
  "the repair of responses.parse()": ["message", () =>
    client.responses.parse(
      { model: "m", input: "Hi" },
      { repair: { attempts: 1, mesage: () => "" } } as never,
    )],
  "usageLedger()": [
    "cached",
    () =>
      usageLedger(
        { prices: { m: { input: 1, output: 1, cache: 1 } } } as never,
      ),
  ],
  "runTools()": ["cached", () =>
    runTools(
      client.responses,
      { model: "m", input: "Hi", tools: [] },
      { prices: { input: 1, output: 1, cache: 1 } } as never,
    )],
  "the state of runBatch()": [
    "batches",
    () => runBatch(client, [], { resume: { batch: [] } } as never),
  ],
  "ComputerToolset.run()": ["beforeAction", () =>
    computer.run(
      client,
      { model: "m", input: "Hi" },
      { beforAction: () => false } as never,
    )],
  "ComputerToolset.execute()": [
    "approveSafetyChecks",
    () =>
      computer.execute(
        {} as never,
        { approveSafetyCheck: () => true } as never,
      ),
  ],
  "RateLimiter.run()": [
    "tokens",
    () => rateLimiter().run(() => Promise.resolve(), { token: 5 } as never),
  ],
  "UsageLedger.add()": [
    "factor",
    () => usageLedger().add({ usage: {}, facter: 0.5 } as never),
  ],
  "toStreamingFile()": [
    "size",
    () => toStreamingFile(file.stream(), "a.txt", { siez: 4 } as never),
  ],
  "webhookHandler()": [
    "tolerance",
    () => webhookHandler(SECRET, {}, { tolerence: 5 } as never),
  ],
  "verifyWebhook()": [
    "secrets",
    () => verifyWebhook("{}", {}, { secret: SECRET } as never),
  ],
  "webhookRequest()": ["sentAt", () =>
    webhookRequest(
      "http://localhost",
      { type: "batch.failed" } as never,
      { secret: SECRET, sendAt: 1 } as never,
    )],
  "recordCassette()": [
    "secrets",
    () => recordCassette({ secret: ["12345678"] } as never),
  ],
  "replayCassette()": [
    "speed",
    () => replayCassette('{"cassette":1}', { sped: 1 } as never),
  ],
  "doctor()": ["model", () => doctor(client.baseURL, { modle: "m" } as never)],
  "openTelemetry()": [
    "provider",
    () => openTelemetry({} as never, { providr: "x" } as never),
  ],
  "vertex()": [
    "tokenProvider",
    () => vertex({ tokenProvder: () => "ya29" } as never),
  ],
  "bedrock()": ["region", () => bedrock({ regoin: "us-east-1" } as never)],
  "bedrock() for AWS": [
    "sessionToken",
    () => bedrockAws({ sessionTokn: "x" } as never),
  ],
  "azureManagedIdentityTokenProvider()": [
    "clientId",
    () => azureManagedIdentityTokenProvider("x", { clientID: "x" } as never),
  ],
  "gcpIDTokenProvider()": [
    "timeout",
    () => gcpIDTokenProvider("x", { timeOut: 1 } as never),
  ],
  "k8sServiceAccountTokenProvider()": [
    "readFile",
    () => k8sServiceAccountTokenProvider("x", { readfile: () => "" } as never),
  ],
  "recordAudio()": ["timeout", () => recordAudio({ timeou: 100 } as never)],
  "new BrowserToolset()": [
    "confirmReads",
    () => new BrowserToolset({} as never, { confirmRead: [] } as never),
  ],
  "ResponsesToolRunner.run()": [
    "maxSteps",
    () =>
      new ResponsesToolRunner({ functions: [] } as never).run(
        client as never,
        { model: "m", input: "Hi" },
        { maxStep: 1 } as never,
      ),
  ],
};

for (const [name, [meant, call]] of Object.entries(CALLS)) {
  Deno.test(`${name} refuses a misspelled "${meant}" before anything is sent`, async () => {
    const sent = openai.requests.all.length;
    const error = await assertRejects(async () => await call(), Error);
    assert(
      error.message.endsWith(`did you mean "${meant}"?`) ||
        /, expected one of (.*)$/.exec(error.message)?.[1].split(", ")
          .includes(meant),
      error.message,
    );
    assertEquals(openai.requests.all.length, sent);
  });
}
