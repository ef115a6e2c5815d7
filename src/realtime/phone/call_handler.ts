/**
 * Handles incoming phone calls: from the webhook to a session in the call.
 *
 * @module
 */
import { retry, RetryError } from "@std/async/retry";
import { InvalidWebhookSignatureError } from "../../auth_errors.ts";
import type { CallAcceptParams } from "../../generated/types/realtime/calls.ts";
import { HandshakeError } from "../../socket/errors.ts";
import type { RealtimeOptions } from "../session/options.ts";
import type { RealtimeSession } from "../session/session.ts";
import { RecentDeliveries } from "../../webhooks/deliveries.ts";
import { readPayload } from "../../webhooks/read_payload.ts";

/** The parts of a client that a call handler uses. */
export interface CallClient {
  /** Verifies webhooks. */
  readonly webhooks: {
    /** Parses a webhook; rejects if its signature is invalid. */
    unwrap(
      payload: string,
      headers: Headers,
      secret: string,
    ): PromiseLike<unknown>;
  };
  /** Realtime resources. */
  readonly realtime: {
    /** Phone calls. */
    readonly calls: {
      /** Accepts a call. */
      accept(callId: string, params: CallAcceptParams): PromiseLike<unknown>;
      /** Rejects a call. */
      reject(
        callId: string,
        params?: { status_code?: number },
      ): PromiseLike<unknown>;
    };
    /** Opens a session; with `callId` it joins a call. */
    connect(options: RealtimeOptions): Promise<RealtimeSession>;
  };
}

/** An incoming call. */
export interface IncomingCall {
  /** ID of the call, to accept, refer or hang up. */
  readonly callId: string;
  /** SIP headers of the invitation, by lower-case name; of repeated ones the last. */
  readonly sipHeaders: Readonly<Record<string, string>>;
}

/** Options of a call handler. */
export interface CallHandlerOptions {
  /** Decides about a call: return the session's configuration to accept it, `null` to reject it. */
  readonly accept: (
    call: IncomingCall,
  ) => CallAcceptParams | null | Promise<CallAcceptParams | null>;
  /** Runs the call, in a session that has joined it. The session is closed when this returns. */
  readonly session: (session: RealtimeSession, call: IncomingCall) => unknown;
  /** Other options of the session: tools, liveness and so on. */
  readonly options?: Omit<
    RealtimeOptions,
    "model" | "callId" | "session" | "from"
  >;
  /** SIP status of rejected calls. @default {603} (Decline) */
  readonly rejectStatus?: number;
  /**
   * Called when handling a call fails; by default the error is logged with `console.error`. The
   * call is `null` if the webhook could not be verified at all, as with a malformed secret.
   * It is not called for webhooks with an invalid signature, which are rejected.
   */
  readonly onError?: (error: unknown, call: IncomingCall | null) => unknown;
}

/**
 * Makes a handler for the webhook `realtime.call.incoming`, for `Deno.serve`.
 *
 * The handler verifies the signature, ignores repeated deliveries, accepts or rejects the call,
 * responds to the webhook, and joins the call. To other webhooks it responds with 200, to a body
 * of more than 1 MiB with 413, to one that takes more than 10 s with 408.
 *
 * Use `client.realtime.callHandler()`, which fills in the client.
 *
 * @param client A client with a standard key: an ephemeral key cannot join calls.
 * @param secret Signing secret of the webhook endpoint.
 * @param options What to do with calls.
 */
export function callHandler(
  client: CallClient,
  secret: string,
  options: CallHandlerOptions,
): (request: Request) => Promise<Response> {
  const deliveries = new RecentDeliveries();
  const { onError = logError } = options;
  const report = async (error: unknown, call: IncomingCall | null) => {
    try {
      await onError(error, call);
    } catch {
      // the error handler itself failed: nothing else can report it
    }
  };
  return async (request) => {
    const payload = await readPayload(request);
    if (payload instanceof Response) return payload;
    let event: unknown;
    try {
      event = await client.webhooks.unwrap(payload, request.headers, secret);
    } catch (error) {
      if (error instanceof InvalidWebhookSignatureError) {
        return new Response(null, { status: 400 });
      }
      report(error, null);
      return new Response(null, { status: 500 });
    }
    const call = parseCall(event);
    if (!call) return new Response(null, { status: 200 });
    // recognizes both a second delivery of a webhook and a second webhook for a call
    const keys = [request.headers.get("webhook-id") ?? "", call.callId].filter(
      Boolean,
    );
    if (!keys.map((key) => deliveries.begin(key)).every(Boolean)) {
      return new Response(null, { status: 200 });
    }
    try {
      const params = await options.accept(call);
      if (params === null) {
        await client.realtime.calls.reject(call.callId, {
          status_code: options.rejectStatus ?? 603,
        });
        return new Response(null, { status: 200 });
      }
      await client.realtime.calls.accept(call.callId, params);
    } catch (error) {
      for (const key of keys) deliveries.forget(key); // so that the next delivery tries again
      report(error, call);
      return new Response(null, { status: 500 });
    }
    joinCall(client, call, options).catch((error) =>
      report(error instanceof RetryError ? error.cause : error, call)
    );
    return new Response(null, { status: 200 });
  };
}

function logError(error: unknown, call: IncomingCall | null): void {
  console.error(`callHandler: ${call?.callId ?? "webhook"} failed:`, error);
}

async function joinCall(
  client: CallClient,
  call: IncomingCall,
  { options, session }: CallHandlerOptions,
): Promise<void> {
  // right after it is accepted, the call may not be known to every server yet
  await using joined = await retry(
    () => client.realtime.connect({ ...options, callId: call.callId }),
    {
      maxAttempts: 5,
      minTimeout: 100,
      isRetriable: (error) =>
        error instanceof HandshakeError &&
        (error.status === 404 || error.retryable),
    },
  );
  await session(joined, call);
}

function parseCall(event: unknown): IncomingCall | null {
  const { type, data } = (event ?? {}) as {
    type?: unknown;
    data?: { call_id?: unknown; sip_headers?: unknown } | null;
  };
  if (type !== "realtime.call.incoming") return null;
  const { call_id: callId, sip_headers: headers } = data ?? {};
  if (typeof callId !== "string" || callId === "") return null;
  const sipHeaders = (Array.isArray(headers) ? headers : [])
    .filter((one) => typeof one?.name === "string")
    .map(({ name, value }) => [name.toLowerCase(), String(value)]);
  return { callId, sipHeaders: Object.fromEntries(sipHeaders) };
}
