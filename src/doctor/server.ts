/**
 * Checks of a server as a whole: that it responds, its models, its WebSockets.
 *
 * @module
 */
import { fieldsOf } from "../core/json.ts";
import { APIConnectionError, NotFoundError } from "../errors.ts";
import { checkClock, proxyVariables } from "./environment.ts";
import { LIMIT, type Run } from "./examination.ts";
import { explain } from "./explain.ts";
import {
  type Finding,
  found,
  note,
  notes,
  ok,
  problem,
  quoteOf,
} from "./finding.ts";
import { modelsOf } from "./models.ts";
import { firstOf, listQuirks } from "./quirks.ts";

/** Lists the models: checks that the server responds and accepts the key. */
export const checkServer: Run = async (examination) => {
  const { client, options, model, embeddingModel } = examination;
  try {
    const { data, response } = await client.get<unknown>("/models", options)
      .withResponse();
    if (typeof data !== "object") {
      return [problem(
        "server",
        "The list of models is not JSON.",
        "Check that baseURL points to the API, and not to the page of a proxy or a login.",
      )];
    }
    examination.models = modelsOf(data);
    const { length } = examination.models.names;
    return [
      ok(
        "server",
        `The server responds, and lists ${length} ${
          length === 1 ? "model" : "models"
        }.`,
      ),
      ...notes("server", listQuirks(data)),
      checkClock(response.headers.get("date"), Date.now()),
    ];
  } catch (error) {
    if (error instanceof NotFoundError && (model ?? embeddingModel)) {
      return [note("server", "The server responds, but lists no models.")];
    }
    const { what, advice } = explain(error);
    const [proxy] = proxyVariables();
    if (proxy && error instanceof APIConnectionError && isRefused(error)) {
      return [problem(
        "server",
        `Nothing accepts connections at the proxy in ${proxy}, or at baseURL.`,
        `Start the proxy, correct ${proxy}, or list the server in NO_PROXY. ${advice}`,
      )];
    }
    return [problem("server", what + quoteOf(error), advice)];
  }
};

function isRefused({ kind, message }: APIConnectionError): boolean {
  return kind === "refused" && !message.includes("blocks this port");
}

/** Whether a server is not worth further checks. */
export function isUnusable({ check, state }: Finding): boolean {
  return check === "server" && state === "problem";
}

/** Requests one model by its name. */
export const checkModel: Run = async (
  { client, options, model, models },
) => {
  try {
    await client.models.retrieve(model!, options);
    return [found("models.retrieve", "works", "A model can be retrieved.")];
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    return [
      models.names.includes(model!)
        ? found(
          "models.retrieve",
          "missing",
          "The server does not have models.retrieve: it lists the model, but does not find it.",
        )
        : found(
          "models.retrieve",
          "unknown",
          `The server neither lists nor finds ${model}.`,
        ),
    ];
  }
};

/** Requests a completion of the older API. */
export const checkCompletions: Run = async ({ client, options, model }) => {
  const completion = await client.completions.create(
    { model: model!, prompt: "Hello", max_tokens: LIMIT },
    options,
  );
  return [
    typeof firstOf(fieldsOf(completion).choices).text === "string"
      ? found("completions", "works", "Plain completions work.")
      : found(
        "completions",
        "fails",
        "The response contains no text.",
        "Use chat completions with this server.",
      ),
  ];
};

/** Opens a realtime session and closes it again. Nothing is generated, so nothing is billed. */
export const checkRealtime: Run = async ({ client, options }) => {
  const session = await client.realtime.connect({
    model: "gpt-realtime",
    signal: options.signal,
  });
  await session.close();
  return [found("realtime", "works", "Sessions over WebSocket connect.")];
};
