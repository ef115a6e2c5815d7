/**
 * Answers the telephone: from the webhook of an incoming call to a session on it.
 *
 * @module
 */
import { retry, RetryError } from "@std/async/retry";
import { InvalidWebhookSignatureError } from "../../errors.ts";
import type { CallAcceptParams } from "../../generated/types/realtime/calls.ts";
import { HandshakeError } from "../../socket/errors.ts";
import type { RealtimeOptions } from "../session/options.ts";
import type { RealtimeSession } from "../session/session.ts";

/** The parts of a client that are used; every client has them. */
export interface CallClient {
  /** Checks webhooks. */
  readonly webhooks: {
    /** Reads a webhook; rejects if its signature is wrong. */
    unwrap(
      payload: string,
      headers: Headers,
      secret: string,
    ): PromiseLike<unknown>;
  };
  /** Takes calls. */
  readonly realtime: {
    /** The calls. */
    readonly calls: {
      /** Takes a call. */
      accept(callId: string, params: CallAcceptParams): PromiseLike<unknown>;
      /** Turns a call away. */
      reject(
        callId: string,
        params?: { status_code?: number },
      ): PromiseLike<unknown>;
    };
    /** Joins a call. */
    connect(options: RealtimeOptions): Promise<RealtimeSession>;
  };
}

/** A call that rings. */
export interface IncomingCall {
  /** ID of the call, to accept, refer or hang up. */
  readonly callId: string;
  /** SIP headers of the invitation, by lower-case name; of several the last. */
  readonly sipHeaders: Readonly<Record<string, string>>;
}

/** What happens to calls. */
export interface CallHandlerOptions {
  /**
   * Decides about a call: the session's configuration takes it, `null` turns it away.
   */
  readonly accept: (
    call: IncomingCall,
  ) => CallAcceptParams | null | Promise<CallAcceptParams | null>;
  /** Talks; called with a session that has joined the call. It is closed when this returns. */
  readonly session: (session: RealtimeSession, call: IncomingCall) => unknown;
  /** How to join: tools, liveness and so on. */
  readonly options?: Omit<
    RealtimeOptions,
    "model" | "callId" | "session" | "from"
  >;
  /** SIP status for calls that are turned away. @default {603} */
  readonly rejectStatus?: number;
  /**
   * Told what went wrong with a call, where otherwise `console.error` is; `null` for one where not even the webhook could be
   * checked, as with a secret that is none. Forged webhooks are nobody's error.
   */
  readonly onError?: (error: unknown, call: IncomingCall | null) => unknown;
}

/** Webhooks that are remembered, so that one delivered twice is one call. */
const REMEMBERED = 10_000;

/**
 * Makes a handler for the webhook `realtime.call.incoming`, for `Deno.serve`.
 *
 * It checks the signature, takes each delivery once, accepts the call, answers the webhook,
 * and joins the call. Other webhooks are answered with 200 and left alone.
 *
 * For `client.realtime.callHandler()`, which is this with the client filled in.
 *
 * @param client Client with the standard key: an ephemeral one cannot join calls.
 * @param secret Signing secret of the webhook endpoint.
 * @param options What happens to calls.
 */
export function callHandler(
  client: CallClient,
  secret: string,
  options: CallHandlerOptions,
): (request: Request) => Promise<Response> {
  const seen = new Set<string>();
  const { onError = logged } = options;
  const tell = async (error: unknown, call: IncomingCall | null) => {
    try {
      await onError(error, call);
    } catch {
      // who is told of errors has made one: there is nobody else to tell
    }
  };
  return async (request) => {
    if (request.method !== "POST") {
      return new Response(null, { status: 405, headers: { allow: "POST" } });
    }
    const payload = await request.text();
    let event: unknown;
    try {
      event = await client.webhooks.unwrap(payload, request.headers, secret);
    } catch (error) {
      if (error instanceof InvalidWebhookSignatureError) {
        return new Response(null, { status: 400 });
      }
      tell(error, null);
      return new Response(null, { status: 500 });
    }
    const call = incoming(event);
    if (!call) return new Response(null, { status: 200 });
    // a second delivery of the same webhook, and a second webhook for the same call
    const keys = [request.headers.get("webhook-id") ?? "", call.callId].filter(
      Boolean,
    );
    if (keys.some((key) => seen.has(key))) {
      return new Response(null, { status: 200 });
    }
    for (const key of keys) remember(seen, key);
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
      for (const key of keys) seen.delete(key); // delivered again, it may go well
      tell(error, call);
      return new Response(null, { status: 500 });
    }
    talk(client, call, options).catch((error) =>
      tell(error instanceof RetryError ? error.cause : error, call)
    );
    return new Response(null, { status: 200 });
  };
}

function logged(error: unknown, call: IncomingCall | null): void {
  console.error(`callHandler: ${call?.callId ?? "a webhook"} failed:`, error);
}

async function talk(
  client: CallClient,
  call: IncomingCall,
  { options, session }: CallHandlerOptions,
): Promise<void> {
  // a call that was accepted a moment ago may not be known everywhere yet
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

function incoming(event: unknown): IncomingCall | null {
  const { type, data } = event as {
    type?: string;
    data?: {
      call_id?: string;
      sip_headers?: { name: string; value: string }[];
    };
  };
  if (type !== "realtime.call.incoming" || !data?.call_id) return null;
  return {
    callId: data.call_id,
    sipHeaders: Object.fromEntries(
      (data.sip_headers ?? []).map((
        { name, value },
      ) => [name.toLowerCase(), value]),
    ),
  };
}

function remember(seen: Set<string>, key: string): void {
  seen.add(key);
  if (seen.size <= REMEMBERED) return;
  const [oldest] = seen;
  seen.delete(oldest);
}
