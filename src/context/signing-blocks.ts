import type { Entity, Formalities, SigningPart } from '../company/types.js';
import type { Post } from '../role/types.js';
import type { Wording } from './wording.js';

interface SigningInput {
  readonly formalities: Formalities;
  readonly entity: Entity;
  readonly agreeing: readonly Post[];
  readonly wording: Wording;
}

/** Signatures at the end of a job description, under a heading of their own. */
interface SigningBlock {
  readonly heading: string;
  /** What they confirm; null where the heading says it. */
  readonly note: string | null;
  readonly groups: readonly SigningGroup[];
}

/** Signatures side by side, and beside them the place for the stamp where approval is among them. */
interface SigningGroup {
  readonly signatures: readonly Signatory[];
  /** How many stand side by side; null for as many as have room. */
  readonly across: number | null;
  /** On which side of them the place for the stamp is; null for none. */
  readonly stamp: 'left' | 'right' | null;
}

interface Signatory {
  /** Of its fields. */
  readonly name: string;
  /** What the signature says, where the heading does not say it of all. */
  readonly statement: string;
  readonly role: string;
}

/** So many stand in one row rather than in two. */
const IN_ONE_ROW = 3;

/** The blocks at the end, in their order; one that nobody signs is left out. */
export function signingBlocks(input: SigningInput): readonly SigningBlock[] {
  const { approval, order } = input.formalities;
  const blockOf: Readonly<Record<SigningPart, (input: SigningInput) => SigningBlock | null>> = {
    agreement: approval === 'beside-agreement' ? agreementAndApproval : agreement,
    approval: approval === 'end' ? approvalAlone : () => null,
    acknowledgement: approval === 'beside-acknowledgement' ? approvalAndAcknowledgement : acknowledgement,
  };
  return order.flatMap((part) => blockOf[part](input) ?? []);
}

function agreement({ agreeing, wording }: SigningInput): SigningBlock | null {
  if (agreeing.length === 0) return null;
  const signatures = agreeing.map((post) => agreedBy(post, ''));
  return { heading: wording('jobDescription.agreed'), note: null, groups: [unstamped(signatures)] };
}

function approvalAlone({ entity, wording }: SigningInput): SigningBlock {
  const group = approvalGroup([approvedBy(entity, '')], 'right', entity);
  return { heading: wording('jobDescription.approved'), note: null, groups: [group] };
}

function acknowledgement({ wording }: SigningInput): SigningBlock {
  const note = wording('jobDescription.acknowledgement');
  return { heading: wording('jobDescription.acknowledged'), note, groups: [unstamped([readBy('', wording)])] };
}

/** The approver signs last, on a row apart where a stamp goes with it, and need not agree besides. */
function agreementAndApproval(input: SigningInput): SigningBlock {
  const { entity, agreeing, wording } = input;
  const others = agreeing.filter(({ id }) => id !== entity.approver.id);
  if (others.length === 0) return approvalAlone(input);
  const statement = wording('jobDescription.agreedBy');
  const agreed = others.map((post) => agreedBy(post, statement));
  const approved = approvedBy(entity, wording('jobDescription.approved'));
  return {
    heading: wording('jobDescription.agreementAndApproval'),
    note: null,
    groups: entity.paperwork.stamp
      ? [inColumns(agreed), approvalGroup([approved], 'right', entity)]
      : [inColumns([...agreed, approved])],
  };
}

/** The employer left, the employee right; what the employee confirms stands above both, and says so. */
function approvalAndAcknowledgement({ entity, wording }: SigningInput): SigningBlock {
  const approved = approvedBy(entity, wording('jobDescription.approved'));
  const read = readBy(wording('jobDescription.acknowledged'), wording);
  return {
    heading: wording('jobDescription.approvalAndAcknowledgement'),
    note: wording('jobDescription.employeeConfirms'),
    groups: [approvalGroup([approved, read], 'left', entity)],
  };
}

function unstamped(signatures: readonly Signatory[]): SigningGroup {
  return { signatures, across: null, stamp: null };
}

function inColumns(signatures: readonly Signatory[]): SigningGroup {
  return { ...unstamped(signatures), across: signatures.length === IN_ONE_ROW ? IN_ONE_ROW : null };
}

/** Signatures with that of approval: beside a place for the stamp, where the entity wants one. */
function approvalGroup(signatures: readonly Signatory[], stamp: 'left' | 'right', { paperwork }: Entity): SigningGroup {
  return paperwork.stamp ? { signatures, across: signatures.length, stamp } : unstamped(signatures);
}

function agreedBy({ id, title }: Post, statement: string): Signatory {
  return { name: `agreement.${id}`, statement, role: title };
}

function approvedBy({ approver }: Entity, statement: string): Signatory {
  return { name: 'approval', statement, role: approver.title };
}

function readBy(statement: string, wording: Wording): Signatory {
  return { name: 'acknowledgement', statement, role: wording('common.employee') };
}
