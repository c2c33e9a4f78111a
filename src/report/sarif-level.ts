import type { Enforcement } from '../core/stage.ts';
import type { SarifLevel } from './sarif-model.ts';

/** What denies is an error; what is recorded only is a note. */
export function sarifLevel(enforcement: Enforcement): SarifLevel {
  switch (enforcement) {
    case 'deny':
      return 'error';
    case 'warn':
      return 'warning';
    case 'audit':
    case 'off':
      return 'note';
  }
}
