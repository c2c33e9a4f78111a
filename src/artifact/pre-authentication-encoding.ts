/** What the signature of a DSSE envelope is over (DSSE 1.0): lengths in bytes, the type in UTF-8. */
export function preAuthenticationEncoding(payloadType: string, payload: Uint8Array): Uint8Array {
  const encoder = new TextEncoder();
  const type = encoder.encode(payloadType);
  const parts = [encoder.encode(`DSSEv1 ${type.length} `), type, encoder.encode(` ${payload.length} `), payload];
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
