/**
 * A real PNG, small and of one colour.
 *
 * @module
 */

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const DEFLATE_WINDOW = 65_535;

/** CRC-32 as PNG defines it. */
function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) {
      crc = crc >>> 1 ^ (crc & 1 ? 0xedb88320 : 0);
    }
  }
  return ~crc >>> 0;
}

function adler32(bytes: Uint8Array): number {
  let low = 1;
  let high = 0;
  for (const byte of bytes) {
    low = (low + byte) % 65_521;
    high = (high + low) % 65_521;
  }
  return (high << 16 | low) >>> 0;
}

function chunk(type: string, data: Uint8Array): number[] {
  const body = Uint8Array.from([...new TextEncoder().encode(type), ...data]);
  return [...uint32(data.length), ...body, ...uint32(crc32(body))];
}

function uint32(value: number): number[] {
  return [value >>> 24, value >>> 16 & 255, value >>> 8 & 255, value & 255];
}

/**
 * A picture of one colour.
 *
 * With one bit per pixel and a palette of one colour, even a large picture has only a few hundred
 * bytes per row.
 *
 * @param width Pixels.
 * @param height Pixels.
 * @param colour Red, green, blue; 0 to 255.
 */
export function png(
  width: number,
  height: number,
  colour: readonly [number, number, number],
): Uint8Array {
  const raw = new Uint8Array((1 + Math.ceil(width / 8)) * height);
  // Stored blocks: a zlib stream without compression needs no compressor.
  const blocks: number[] = [0x78, 0x01];
  for (let at = 0; at < raw.length; at += DEFLATE_WINDOW) {
    const size = Math.min(DEFLATE_WINDOW, raw.length - at);
    const last = at + size === raw.length ? 1 : 0;
    blocks.push(last, size & 255, size >> 8, ~size & 255, ~size >> 8 & 255);
    for (let i = 0; i < size; i++) blocks.push(raw[at + i]);
  }
  blocks.push(...uint32(adler32(raw)));
  const header = [...uint32(width), ...uint32(height), 1, 3, 0, 0, 0];
  return Uint8Array.from([
    ...SIGNATURE,
    ...chunk("IHDR", Uint8Array.from(header)),
    ...chunk("PLTE", Uint8Array.from(colour)),
    ...chunk("IDAT", Uint8Array.from(blocks)),
    ...chunk("IEND", new Uint8Array()),
  ]);
}
