import type { Detector } from '../model.ts';
import { type Issuer, issuedBy, type Row } from './forms.ts';

/** Issuers whose keys are made and deleted in a console of theirs, in one place. */
export type Listed = readonly [provider: string, url: string, rows: readonly Row[], more?: Partial<Issuer>];

const revoke = 'Delete the key in the console of the service, make a new one, and look at what was done with it';
const instead = 'Keep the key in a secrets manager that gives it to the job which needs it, with the least scopes and an expiry';

/** The credentials of many issuers, each with what holds for most of them. */
export function listed(issuers: readonly Listed[]): readonly Detector[] {
  return issuers.flatMap(([provider, url, rows, more = {}]) => issuedBy({ provider, url, revoke, instead, ...more }, rows));
}
