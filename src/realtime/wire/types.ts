/**
 * Wire types of the realtime API that sessions use, under their official names.
 *
 * @module
 */
export type {
  ConversationItem,
  RealtimeAudioFormats,
  RealtimeClientEvent,
  RealtimeErrorEvent,
  RealtimeResponse,
  RealtimeResponseCreateParams,
  RealtimeResponseUsage,
  RealtimeServerEvent,
  RealtimeSessionCreateRequest,
  RealtimeTranscriptionSessionCreateRequest,
} from "../../generated/types/realtime/realtime.ts";
