/**
 * Refuses faults that could not do what they say.
 *
 * @module
 */
import { ApiError } from "./api_error.ts";
import type { Fault, FaultPosition, SocketFault } from "./faults.ts";
import { checkNames, type Names } from "../core/names.ts";

const FAULT: Names<Fault> = {
  status: 1,
  headers: 1,
  code: 1,
  message: 1,
  body: 1,
  delay: 1,
  reset: 1,
  cut: 1,
  afterEvents: 1,
  afterBytes: 1,
  truncate: 1,
  malformedEvent: 1,
  contentType: 1,
  drip: 1,
  dripEvery: 1,
  socket: 1,
};

const SOCKET: Names<SocketFault> = {
  after: 1,
  close: 1,
  cut: 1,
  malformed: 1,
  oversized: 1,
  stallReader: 1,
};

const POSITION: Names<FaultPosition> = { on: 1, skip: 1, times: 1 };

/** Parts that do nothing without another one. */
const NEEDS: Readonly<Partial<Record<keyof Fault, keyof Fault>>> = {
  code: "status",
  message: "status",
  body: "status",
  dripEvery: "drip",
};

/**
 * Checks a fault.
 *
 * @param fault The fault.
 * @param path Where it was given, for the message.
 * @throws {TypeError} If a name does not exist, or a part lacks the one that it belongs to.
 */
export function checkFault(fault: Fault, path = "fault"): void {
  checkNames(fault, FAULT, path);
  if (fault.socket !== undefined) {
    checkNames(fault.socket, SOCKET, `${path}.socket`);
  }
  for (const [part, other] of Object.entries(NEEDS)) {
    if (fault[part as keyof Fault] === undefined) continue;
    if (fault[other] !== undefined) continue;
    throw new TypeError(
      `${path}.${part} must be used with ${path}.${other}, got no ${other}`,
    );
  }
  if (fault.cut !== undefined || fault.reset === "after-headers") return;
  for (const part of ["afterEvents", "afterBytes"] as const) {
    if (fault[part] === undefined) continue;
    throw new TypeError(
      `${path}.${part} must be used with ${path}.cut, got no cut`,
    );
  }
}

/**
 * Checks where a fault strikes.
 *
 * @param position The position.
 * @throws {TypeError} If a name does not exist.
 */
export function checkPosition(position: FaultPosition): void {
  checkNames(position, POSITION, "position");
}

/**
 * The refusal of a planned fault that counts events, on a response that has none.
 *
 * @param fault The fault.
 * @param response The good response.
 * @returns A 400, which clients do not retry; `null` if the fault applies.
 */
export function misplacedFault(
  fault: Fault,
  response: Response,
): Response | null {
  const part = (["afterEvents", "malformedEvent"] as const).find((name) =>
    fault[name] !== undefined
  );
  const type = response.headers.get("content-type") ?? "empty";
  if (part === undefined || type.startsWith("text/event-stream")) return null;
  return new ApiError(
    400,
    `fault.${part} counts the events of a stream, but the response is ${type} with status ${response.status}. Request a stream, or use fault.${
      part === "afterEvents" ? "afterBytes" : "truncate"
    }.`,
    { code: "fault_not_applicable" },
  ).toResponse();
}
