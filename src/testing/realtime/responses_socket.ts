/**
 * Responses over a WebSocket: events of the stream as messages, one response at a time in each stream.
 *
 * @module
 */
import { ApiError } from "../api_error.ts";
import { type Fields, fieldsOf, textOf } from "../fields.ts";
import { makeResponse, type OwnResponses } from "../handlers/responses.ts";
import { faultOf, FrameInspector } from "./inspect_frames.ts";
import type { Accept } from "../network/peer_socket.ts";
import type { SchemaError } from "../schema/validate.ts";
import type { FakeState } from "../fake_state.ts";

const LIMIT =
  "Responses websocket connection limit reached (60 minutes). Create a new websocket connection to continue.";

/** The server's side of `wss://.../v1/responses`. */
export function responsesSocket(state: FakeState): Accept {
  return (socket) => {
    const inspector = new FrameInspector(state, "ResponsesClientEvent");
    const own: OwnResponses = new Map();
    const streams: Map<string, Promise<void>> = new Map();
    const send = (event: Fields) => socket.send(JSON.stringify(event));
    const refuse = (error: ApiError, place: Fields) =>
      send({
        type: "error",
        status: error.status,
        error: error.body,
        ...place,
      });
    const stop = state.clock.after(state.settings.sessionLifetime, () => {
      refuse(lifetimeOver(), {});
      socket.close(1001, LIMIT);
    });
    return {
      message(data) {
        const event = parsed(data);
        inspector.pass(event, (wrong) => take(event, wrong));
      },
      closed: stop,
    };

    function take(event: Fields, wrong: SchemaError | null): void {
      const stream = textOf(event.stream_id);
      const place: Fields = stream === "" ? {} : { stream_id: stream };
      if (event.type !== "response.create") {
        return refuse(unknownType(event.type), place);
      }
      const before = streams.get(stream) ?? Promise.resolve();
      const respond = () =>
        wrong === null ? speak(event, place) : refuse(refusal(wrong), place);
      streams.set(stream, before.then(respond));
    }

    async function speak(event: Fields, place: Fields): Promise<void> {
      const { type: _type, stream_id: _stream, generate, ...body } = event;
      try {
        if (body.background === true && state.settings.validate) {
          throw noBackground();
        }
        const events = await makeResponse(
          body,
          state,
          generate !== false,
          own,
        );
        for (const [index, one] of events.entries()) {
          send({ ...one, sequence_number: index, ...place });
        }
      } catch (error) {
        refuse(
          error instanceof ApiError
            ? error
            : new ApiError(500, faultOf(error).message),
          place,
        );
      }
    }
  };
}

function lifetimeOver(): ApiError {
  return new ApiError(400, LIMIT, {
    code: "websocket_connection_limit_reached",
  });
}

function unknownType(type: unknown): ApiError {
  return new ApiError(
    400,
    `Invalid value: '${
      textOf(type)
    }'. Supported values are: 'response.create'.`,
    { param: "type", code: "invalid_value" },
  );
}

function noBackground(): ApiError {
  return new ApiError(
    400,
    "Unsupported parameter: 'background' is not supported over a WebSocket.",
    { param: "background", code: "unsupported_parameter" },
  );
}

function refusal({ message, ...more }: SchemaError): ApiError {
  return new ApiError(400, message, more);
}

function parsed(data: string | Uint8Array): Fields {
  try {
    return fieldsOf(JSON.parse(String(data)));
  } catch {
    return {};
  }
}
