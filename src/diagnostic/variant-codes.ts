import type { CodeInfo } from './code-info.js';

/** Codes of what can be wrong when a role is put together from several files. */
export const VARIANT_CODES = {
  'role/empty-group': {
    summary: 'All duties of a group are removed or moved away, but not the group.',
    explanation:
      'Its heading would be printed as a duty, which it is not. Write null for the group as a whole, or keep one of its duties.',
  },
  'role/extends-circle': {
    summary: 'Roles extend each other in a circle, or a role extends itself.',
    explanation:
      'Every chain of roles ends with one that extends no other. Take out one of the links that the message lists.',
  },
  'role/extends-depth': {
    summary: 'Too many roles extend one another.',
    explanation:
      'Up to 16 roles may stand above a role. Nobody could follow a longer chain; let the role extend one further up.',
  },
  'role/faulty-parent': {
    summary: 'A role was not looked at, because one that it extends has errors.',
    explanation:
      'What is wrong with the other role would show again in every role that extends it. Mend that role first; this one is then checked by itself.',
  },
  'role/language': {
    summary: 'A variant is written in another language than a role that it extends, which is not translated into it.',
    explanation:
      'What a variant takes over stands in its documents beside what it says itself, in one language: it comes from the translation of the other role, which must have all its texts as they are now. "rolebook translate <role> --to <language>" shows what is missing and what has changed. Or write both in one language, and let documents in the other one come from translations.',
  },
  'role/not-inherited': {
    summary: 'A variant changes, removes or takes over something that it does not inherit.',
    explanation:
      'Mostly the id is misspelt, or the role further up has renamed or dropped the item. A new item needs a text, a new KPI a name.',
  },
  'role/order': {
    summary: 'Items of a list cannot be put into the order that they ask for.',
    explanation:
      'An item gives one of first, before and after; it cannot stand beside itself, items cannot wait for each other, and a group of duties cannot stand in another one.',
  },
  'role/overlay': {
    summary: 'A file for one entity belongs to no entity or to no role.',
    explanation:
      'What one legal entity changes about a role stands in roles/entities/<entity>/<role>.yaml, with an entity of company.yaml and a role that documents are made of.',
  },
  'role/parent-conflict': {
    summary: 'Two roles that a variant extends say different things about the same field.',
    explanation:
      'Neither of them counts for more, so the variant says itself what holds: a value of its own, or null for none.',
  },
  'role/removed-reference': {
    summary: 'A variant removes something that is still referred to.',
    explanation:
      'A duty requires knowledge, a KPI measures duties, and texts name figures and clauses. Keep what is removed here, or change the places shown in the same variant.',
  },
  'role/retired-id': {
    summary: 'An id that was given up stands for something else.',
    explanation:
      'Appraisals, targets and translations of earlier years name items by their ids, so an id that "was" records never gets another meaning. Choose a new one.',
  },
  'role/unknown-anchor': {
    summary: 'An item is to stand beside something that is not in its list.',
    explanation:
      'The keys before and after name an item of the same list, in names a group of duties. What a group holds is a list of its own.',
  },
  'role/unknown-parent': {
    summary: 'A role extends one that does not exist.',
    explanation:
      'The field extends names the file of another role in roles/, without its ending. Correct the id or add the role.',
  },
} as const satisfies Record<string, CodeInfo>;
