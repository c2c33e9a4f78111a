/** Whether a rule judges the gate itself and not what is released: it passes on an empty policy, and is not counted as having judged. */
export function isAboutGate(rule: string): boolean {
  return rule.startsWith('policy/');
}
