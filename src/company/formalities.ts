import type { JurisdictionDefinition } from './jurisdiction-definition.generated.js';
import type { Entity, Formalities, LawNames, ReviewedFormalities } from './types.js';

/** What holds where neither the entity nor its jurisdiction says anything. */
const USUAL: Formalities = {
  approval: 'masthead',
  order: ['agreement', 'approval', 'acknowledgement'],
  head: 'letterhead',
};

/** What a jurisdiction says about approval and signatures; null when it says nothing. */
export function reviewedFormalities({ formalities }: JurisdictionDefinition): ReviewedFormalities | null {
  if (formalities === undefined) return null;
  const { approval, order, head, reviewedBy } = formalities;
  return { approval, order, head, reviewedBy: reviewedBy === 'none' ? null : reviewedBy };
}

/** How job descriptions of an entity are approved and signed: as it says itself, else as its jurisdiction does. */
export function formalitiesOf({ formalities: own }: Entity, { formalities: local }: LawNames): Formalities {
  const { approval, order, head } = local ?? USUAL;
  return { approval: own.approval ?? approval, order: own.order ?? order, head: own.head ?? head };
}

/** Whether an entity follows its jurisdiction in something that no lawyer has approved. */
export function followsUnreviewed({ formalities: own }: Entity, { formalities: local }: LawNames): boolean {
  return local !== null && local.reviewedBy === null && Object.values(own).includes(null);
}
