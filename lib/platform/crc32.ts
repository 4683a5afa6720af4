/** CRC-32 (ISO 3309, as in zip and PNG) of bytes, 0 up to 2³²−1: finds what was damaged by chance, not what was forged. */
export function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
