/**
 * Writes models in the format GGUF, version 3.
 *
 * @see {@link https://github.com/ggml-org/ggml/blob/master/docs/gguf.md | The format}
 * @module
 */

/** A value of the metadata, with its type. */
export type Metadata =
  | { readonly u32: number }
  | { readonly f32: number }
  | { readonly bool: boolean }
  | { readonly text: string }
  | { readonly texts: readonly string[] }
  | { readonly f32s: readonly number[] }
  | { readonly i32s: readonly number[] };

/** A tensor of 32-bit floats, row by row. */
export interface Tensor {
  /** Length of a row, then the number of rows, if there are several. */
  readonly shape: readonly [number] | readonly [number, number];
  readonly values: Float32Array;
}

/** Tensors begin at multiples of this number of bytes, which is the default of the format. */
const ALIGNMENT = 32;

/** Numbers of the format for the types of values. */
const TYPE = { u32: 4, i32: 5, f32: 6, bool: 7, text: 8, array: 9 } as const;

const utf8 = new TextEncoder();

function bytes(size: number, write: (view: DataView) => void): Uint8Array {
  const view = new DataView(new ArrayBuffer(size));
  write(view);
  return new Uint8Array(view.buffer);
}

const u32 = (value: number) =>
  bytes(4, (view) => view.setUint32(0, value, true));
const i32 = (value: number) =>
  bytes(4, (view) => view.setInt32(0, value, true));
const f32 = (value: number) =>
  bytes(4, (view) => view.setFloat32(0, value, true));
const u64 = (value: number) =>
  bytes(8, (view) => view.setBigUint64(0, BigInt(value), true));

function text(value: string): Uint8Array {
  const encoded = utf8.encode(value);
  return join([u64(encoded.length), encoded]);
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(
    parts.reduce((size, part) => size + part.length, 0),
  );
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** Zeros up to the next multiple of the alignment. */
function padding(size: number): Uint8Array {
  return new Uint8Array((ALIGNMENT - size % ALIGNMENT) % ALIGNMENT);
}

function array(type: number, items: readonly Uint8Array[]): Uint8Array {
  return join([u32(TYPE.array), u32(type), u64(items.length), ...items]);
}

function encoded(value: Metadata): Uint8Array {
  if ("u32" in value) return join([u32(TYPE.u32), u32(value.u32)]);
  if ("f32" in value) return join([u32(TYPE.f32), f32(value.f32)]);
  if ("bool" in value) {
    return join([u32(TYPE.bool), new Uint8Array([Number(value.bool)])]);
  }
  if ("text" in value) return join([u32(TYPE.text), text(value.text)]);
  if ("texts" in value) return array(TYPE.text, value.texts.map(text));
  if ("f32s" in value) return array(TYPE.f32, value.f32s.map(f32));
  return array(TYPE.i32, value.i32s.map(i32));
}

/** The bytes of a model file. */
export function writeGGUF(
  metadata: Readonly<Record<string, Metadata>>,
  tensors: Readonly<Record<string, Tensor>>,
): Uint8Array<ArrayBuffer> {
  const head = [
    utf8.encode("GGUF"),
    u32(3),
    u64(Object.keys(tensors).length),
    u64(Object.keys(metadata).length),
  ];
  for (const [key, value] of Object.entries(metadata)) {
    head.push(text(key), encoded(value));
  }
  const body: Uint8Array[] = [];
  let offset = 0;
  for (const [name, { shape, values }] of Object.entries(tensors)) {
    head.push(text(name), u32(shape.length), ...shape.map(u64));
    head.push(u32(0), u64(offset)); // type 0: 32-bit floats
    const data = new Uint8Array(values.buffer);
    body.push(data, padding(data.length));
    offset += data.length + padding(data.length).length;
  }
  const start = join(head);
  return join([start, padding(start.length), ...body]);
}
