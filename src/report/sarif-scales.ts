import type { Severity } from '../core/finding.ts';
import type { SarifLevel } from './sarif-model.ts';

/** `security-severity` within the bands of code scanning: critical from 9.0, high from 7.0, medium from 4.0, low above 0. */
export const sarifScales: Readonly<Record<Severity, { readonly level: SarifLevel; readonly problem: string; readonly score: string }>> = {
  critical: { level: 'error', problem: 'error', score: '9.5' },
  high: { level: 'error', problem: 'error', score: '8.0' },
  medium: { level: 'warning', problem: 'warning', score: '5.5' },
  low: { level: 'note', problem: 'recommendation', score: '2.5' },
  info: { level: 'note', problem: 'recommendation', score: '0.0' },
};
