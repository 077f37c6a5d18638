/**
 * Whether a packet becomes a frame that viewers see. VP8 keeps pictures that others refer to in packets of their own
 * (RFC 6386, section 9.1: `show_frame`, the fifth bit); the other codecs keep them beside a frame that is shown.
 */
export const isShown = (codec: string, packet: Uint8Array): boolean =>
  codec !== 'vp8' || ((packet[0] ?? 0) & 0x10) !== 0;

/** `time` in its place among times in order: a later packet may be shown earlier. */
export function insert(times: number[], time: number): void {
  let place = times.length;
  while (place > 0 && (times[place - 1] ?? 0) > time) place -= 1;
  times.splice(place, 0, time);
}
