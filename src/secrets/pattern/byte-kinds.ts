/** What the look before a pattern takes for bytes of a token, of a name, of what stands between it and its value, and of a value or a user. */
export const byteKinds = {
  token: /^[\w.+/=~%$!|:-]$/,
  name: /^[\w.-]$/,
  between: /^[\\"'`\])} \t=:>,(]$/,
  value: /^[^\s"'`]$/,
  user: /^[^\s@/'"`<>{}$]$/,
} as const;

/** The most bytes of each that it looks at. */
export const mostBytes = { name: 100, between: 20, user: 200 } as const;
