/**
 * Does synchronous work whose errors keep no stack. The library's reader tries every octet string as DER and throws for most of them: their
 * stacks, which nobody reads, would be a tenth of a verification.
 */
export function withoutStacks<Value>(work: () => Value): Value {
  const before = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = before;
  }
}
