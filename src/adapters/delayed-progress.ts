/** Keeps the newest line to itself and writes it only when the work takes longer than `delay` milliseconds. */
export function delayedProgress(
  write: (line: string) => void,
  delay: number,
): { readonly line: (text: string) => void; readonly stop: () => void } {
  let newest: string | undefined;
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    if (newest !== undefined) write(newest);
  }, delay);
  timer.unref();
  return {
    line: (text) => {
      newest = text;
      if (isLate) write(text);
    },
    stop: () => clearTimeout(timer),
  };
}
