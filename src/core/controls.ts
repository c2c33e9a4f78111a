/** Frameworks that rules are mapped to, with the edition that the identifiers belong to. */
export const frameworks = {
  'OWASP-NHI': 'OWASP Non-Human Identities Top 10, 2025',
  'NIST-CSF': 'NIST Cybersecurity Framework 2.0',
  'NIST-800-207': 'NIST SP 800-207, zero trust tenets',
  'OWASP-CICD': 'OWASP Top 10 CI/CD Security Risks',
  SLSA: 'SLSA 1.2',
  SSDF: 'NIST SP 800-218 (SSDF) 1.1',
} as const;
export type Framework = keyof typeof frameworks;

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type CsfFunction = 'GV' | 'ID' | 'PR' | 'DE' | 'RS' | 'RC';

/** Control identifiers as their frameworks write them; CSF 2.0 always has two digits. */
export type ControlId = {
  'OWASP-NHI': `NHI${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10}:2025`;
  'NIST-CSF': `${CsfFunction}.${string}-${Digit}${Digit}`;
  'NIST-800-207': `T${1 | 2 | 3 | 4 | 5 | 6 | 7}`;
  'OWASP-CICD': `CICD-SEC-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10}`;
  SLSA: `${'Build' | 'Source'} L${1 | 2 | 3 | 4}`;
  SSDF: `${'PO' | 'PS' | 'PW' | 'RV'}.${number}` | `${'PO' | 'PS' | 'PW' | 'RV'}.${number}.${number}`;
};

export type Control = { readonly [F in Framework]: { readonly framework: F; readonly id: ControlId[F] } }[Framework];
