/**
 * Media types of the files that the API takes, by the ending of their names.
 *
 * @module
 */

/** The first ending of a type is the one that a name without an ending gets. */
const TYPES: Readonly<Record<string, string>> = {
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  webp: "image/webp",
  gif: "image/gif",
  mp3: "audio/mpeg",
  mpga: "audio/mpeg",
  mpeg: "audio/mpeg",
  wav: "audio/wav",
  webm: "audio/webm",
  m4a: "audio/mp4",
  ogg: "audio/ogg",
  oga: "audio/ogg",
  flac: "audio/flac",
  aac: "audio/aac",
  mp4: "video/mp4",
  mov: "video/quicktime",
  pdf: "application/pdf",
  json: "application/json",
  jsonl: "application/jsonl",
  zip: "application/zip",
  docx:
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pptx:
    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv",
  txt: "text/plain",
  md: "text/markdown",
  html: "text/html",
  htm: "text/html",
};

/** Other names of those types. */
const ALIASES: Readonly<Record<string, string>> = {
  "image/jpg": "jpg",
  "audio/mp3": "mp3",
  "audio/wave": "wav",
  "audio/x-wav": "wav",
  "audio/vnd.wave": "wav",
  "audio/x-m4a": "m4a",
  "audio/m4a": "m4a",
  "audio/x-flac": "flac",
  "video/webm": "webm",
  "application/ogg": "ogg",
  "application/x-ndjson": "jsonl",
};

/**
 * The media type of a file, by the ending of its name; `undefined` if it is unknown.
 *
 * @param name File name.
 */
export function typeOfName(name: string): string | undefined {
  const ending = /\.([^.\\/]+)$/.exec(name)?.[1].toLowerCase() ?? "";
  return Object.hasOwn(TYPES, ending) ? TYPES[ending] : undefined;
}

/**
 * The ending that names of a media type have, without the dot; `undefined` if it is unknown.
 *
 * @param type Media type, maybe with parameters.
 */
export function endingOfType(type: string): string | undefined {
  const bare = type.split(";")[0].trim().toLowerCase();
  if (Object.hasOwn(ALIASES, bare)) return ALIASES[bare];
  return Object.keys(TYPES).find((ending) => TYPES[ending] === bare);
}
