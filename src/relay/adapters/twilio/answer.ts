/**
 * What Twilio does with a call: the TwiML that connects it to the relay.
 *
 * @module
 */
import { readBounded } from "../../../core/read_beginning.ts";
import type { RelayRoute, RouteContext } from "../adapter.ts";
import { CALL_SID } from "./messages.ts";
import type { TwilioCall, TwilioSettings } from "./options.ts";
import type { TwilioSignature } from "./signature.ts";

/** Largest request, in bytes. They have about 1 KB. */
const MAX_BODY = 65_536;
/** Longest time that a request may take, in ms. Twilio waits 15 s. */
const BODY_TIMEOUT = 10_000;

/**
 * The route at which Twilio asks what to do with a call.
 *
 * @param settings Options of the adapter.
 * @param signature Verifies the request.
 */
export function answerRoute(
  settings: TwilioSettings,
  signature: TwilioSignature,
): RelayRoute {
  const path = `${settings.path}/answer`;
  let isReported = false;
  return {
    method: "POST",
    path,
    async handle(request, context) {
      const fields = await readForm(request);
      if (fields instanceof Response) return fields;
      // the query is part of the URL that Twilio signed
      const url = settings.publicUrl + path + new URL(request.url).search;
      const isSigned = await signature.verifies(request, [url], fields);
      const call = callOf(fields, settings.accountSid);
      if (!isSigned || !call) {
        // once: anybody can send such requests
        const isNew = !isReported && request.headers.has("x-twilio-signature");
        isReported ||= isNew;
        if (isNew) context.track(Promise.reject(refused(settings, path)));
        return new Response(null, { status: 403 });
      }
      return await answer(call, settings, context);
    },
  };
}

/** Twilio shows the caller's side of it only: "an application error has occurred". */
function refused({ publicUrl }: TwilioSettings, path: string): Error {
  return new Error(
    `POST ${publicUrl}${path} was refused: it is not signed for this address ` +
      "with authToken, or AccountSid is not accountSid. If Twilio sent it, correct " +
      "publicUrl, authToken or accountSid, or let the proxy keep path and query",
  );
}

async function answer(
  call: TwilioCall,
  { authorize, prepare, publicUrl, path }: TwilioSettings,
  context: RouteContext,
): Promise<Response> {
  const identity = await authorize(call);
  if (identity instanceof Response) return identity;
  if (identity === null) return twiml("<Reject/>");
  const ticket = await context.ticket(identity, {
    bound: call.callSid,
    prepare,
  });
  const url = `${publicUrl}${path}`.replace(/^http/, "ws");
  return twiml(
    `<Connect><Stream url="${escaped(url)}">` +
      `<Parameter name="ticket" value="${escaped(ticket)}"/>` +
      `</Stream></Connect>`,
  );
}

async function readForm(request: Request): Promise<URLSearchParams | Response> {
  const slow = AbortSignal.timeout(BODY_TIMEOUT);
  try {
    const text = await readBounded(request, MAX_BODY, slow);
    return text === null
      ? new Response(null, { status: 413 })
      : new URLSearchParams(text);
  } catch { // too slow, or the sender hung up
    return new Response(null, { status: slow.aborted ? 408 : 400 });
  }
}

function callOf(
  fields: URLSearchParams,
  accountSid: string,
): TwilioCall | null {
  const callSid = fields.get("CallSid") ?? "";
  if (!CALL_SID.test(callSid) || fields.get("AccountSid") !== accountSid) {
    return null;
  }
  return {
    callSid,
    from: fields.get("From") ?? "",
    to: fields.get("To") ?? "",
    fields: Object.fromEntries(fields),
  };
}

function twiml(verbs: string): Response {
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?><Response>${verbs}</Response>`,
    { headers: { "content-type": "text/xml", "cache-control": "no-store" } },
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character]);
}
