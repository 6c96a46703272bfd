import { path, readAll } from '../api/asked';
import type { Evidence, ReportResponse } from '../api/plans';
import { act, type Outcome } from '../state/act';
import { read, refresh, type Answer } from '../state/store';
import type { View } from '../state/view';

export interface Draft {
  readonly target: string;
  readonly unit: string;
  readonly period: string;
  readonly value?: number;
  readonly words?: string;
  readonly narrative?: string;
  readonly confirm?: readonly string[];
}

export type Move = 'SUBMIT' | 'VERIFY' | 'RETURN';

export function submissions(view: View, plan: string, target: string): Answer<readonly ReportResponse[]> {
  return readAll(view, path(reports(plan), { target, limit: 500 }));
}

export async function begin(plan: string, draft: Draft): Promise<Outcome<ReportResponse>> {
  return shown(plan, await act('POST', reports(plan), draft));
}

export async function move(plan: string, { id, revision }: ReportResponse, move: Move, more: { reason?: string; confirm?: readonly string[] } = {}): Promise<Outcome<ReportResponse>> {
  return shown(plan, await act('POST', `${reports(plan)}/${id}/moves`, { move, ...more }, Number(revision)));
}

/** The files that prove a submission. */
export function evidence(view: View, plan: string, { id }: ReportResponse): Answer<{ readonly items: readonly Evidence[] }> {
  return read(view, `/api/plans/${encodeURIComponent(plan)}/reports/${id}/evidence`);
}

export function evidenceAddress(plan: string, { id }: ReportResponse, file: number): string {
  return `${reports(plan)}/${id}/evidence/${file}`;
}

/** Attaches a file as it is; the report is another revision by it. */
export async function attach(plan: string, { id, revision }: ReportResponse, file: File): Promise<Outcome<Evidence>> {
  const body = file.type === '' ? file.slice(0, file.size, 'application/octet-stream') : file;
  return shown(plan, await act('POST', path(`${reports(plan)}/${id}/evidence`, { name: file.name }), body, Number(revision)));
}

function shown<T>(plan: string, outcome: Outcome<T>): Outcome<T> {
  refresh(reports(plan));
  return outcome;
}

function reports(plan: string): string {
  return `/api/plans/${encodeURIComponent(plan)}/reports`;
}
