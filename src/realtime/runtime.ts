/**
 * What runs of sessions, as one file: `tools/bundle.ts` makes `runtime.js` of it, since eighty TypeScript modules
 * would add a third to the start-up of every program that creates a client.
 *
 * @module
 */
export {
  audioBytes,
  audioDuration,
  pcmOf,
  SAMPLE_RATE,
  samplesOf,
  toFloat32,
  toInt16,
} from "./audio/audio.ts";
export {
  decodeAlaw,
  decodeMulaw,
  encodeAlaw,
  encodeMulaw,
} from "./audio/g711.ts";
export { Resampler } from "./audio/resample.ts";
export { readWav, writeWav } from "./audio/wav.ts";
export { addUsage, NO_USAGE, usageCost } from "./conversation/usage.ts";
export { callHandler } from "./phone/call_handler.ts";
export { connect, open } from "./session/connect.ts";
export { guard } from "./session/guard.ts";
export { pushToTalk } from "./session/push_to_talk.ts";
export { base64 } from "./session/sender.ts";
export { coreOf, RealtimeSession } from "./session/session.ts";
export { transcribe } from "./session/transcribe.ts";
export { attachLive, connectLive, forkLive } from "./surfaces/live.ts";
export { connectResponses } from "./surfaces/responses.ts";
export { translate } from "./surfaces/translate.ts";
