import { KPI_FIELDS } from './kpi.js';
import type { RoleShapeName, Shapes } from './shape.js';

const VETO = ['yes or no', 'Whether the overall result is capped where it is not met.'] as const;

const ITEM = {
  id: ['text', 'Its id, for ids and names of fields.'],
  text: ['clause text', 'What it says.'],
  topic: ['text', 'What it is about, for checks.'],
} as const;

/** What a role says. */
export const ROLE_SHAPES: Shapes<RoleShapeName> = {
  role: {
    title: 'The role',
    fields: {
      id: ['text', 'Its id, the name of its file.'],
      title: ['text', 'Its name.'],
      shortTitle: ['text', 'Its short name.'],
      revision: ['number', 'Its revision.'],
      category: ['text', '`executive`, `manager`, `specialist` or `operative`.'],
      unit: ['unit', 'The unit.'],
      grade: ['text', 'The pay grade.'],
      occupationCode: ['text', 'The code in a classification of occupations.'],
      place: ['clause text', 'Where the work is done.'],
      workingTime: ['clause text', 'When the work is done.'],
      directReports: ['number', 'How many people report to the holder.'],
      budget: ['clause text', 'What the position may spend.'],
      travel: ['clause text', 'How much travel the work takes.'],
      purpose: ['clause text', 'Why the position exists.'],
      appointedBy: ['post', 'Who appoints the holder.'],
      nominatedBy: ['post', 'Who proposes the holder.'],
      reportsTo: ['post', 'The immediate superior.'],
      instructedBy: ['list of post', 'Who may give instructions; empty for the immediate superior alone.'],
      replacement: ['replacement', 'Who stands in.'],
      education: ['education', 'The education required.'],
      experience: ['experience', 'The experience required.'],
      governingDocuments: ['list of item', 'What the holder works to.'],
      knowledge: ['list of item', 'What the holder must know.'],
      competencies: ['list of rated item', 'The competencies.'],
      conduct: ['list of rated item', 'The rules of conduct.'],
      tasks: ['list of item', 'The main tasks.'],
      duties: ['list of duty', 'The duties, and groups of them.'],
      rights: ['list of item', 'The rights.'],
      relations: ['list of relation', 'The working relations.'],
      liability: ['list of liability item', 'What the holder answers for.'],
      conditions: ['list of item', 'The conditions of work.'],
      pay: ['pay', 'How the position is paid.'],
      kpis: ['list of KPI of the role', 'The KPIs as the role sets them.'],
      appraisal: ['appraisal', 'How performance is appraised.'],
    },
  },
  item: { title: 'An item of a list', fields: ITEM },
  'rated item': { title: 'An item of a list that is rated', isPartial: true, fields: { ...ITEM, hasVeto: VETO } },
  duty: {
    title: 'A duty, or a group of duties',
    fields: {
      ...ITEM,
      hasVeto: VETO,
      isCompliance: ['yes or no', 'Whether it is scored as compliance, apart from the other duties.'],
      requires: ['texts', 'Ids of the knowledge that it needs.'],
      items: ['list of duty', 'The duties of a group; none for a plain duty.'],
    },
  },
  relation: {
    title: 'A working relation',
    fields: {
      ...ITEM,
      with: ['text', 'With whom; written `{{this.with}}`, because `with` alone is a block.'],
      external: ['yes or no', 'Whether it is with somebody outside.'],
      channel: ['clause text', 'By what means.'],
      responseTime: ['clause text', 'How soon to reply.'],
    },
  },
  'liability item': {
    title: 'A liability',
    fields: {
      ...ITEM,
      type: ['text', '`duty`, `offence`, `damage`, `plan`, `report` or `secrecy`.'],
      laws: ['texts', 'The branches of law that it rests on.'],
    },
  },
  education: {
    title: 'Education',
    fields: {
      levels: ['texts', '`none`, `secondary`, `secondary-specialised` or `higher`; any of them will do.'],
      in: ['clause text', 'The field of study.'],
    },
  },
  experience: {
    title: 'Experience',
    fields: { years: ['number', 'How many years.'], in: ['clause text', 'The field of work.'] },
  },
  replacement: {
    title: 'The replacement',
    fields: {
      post: ['post', 'The post that stands in.'],
      appointedBy: ['post', 'The post that names a deputy each time.'],
      rightsPassOver: ['yes or no', 'Whether the deputy has the rights.'],
      liabilityPassesOver: ['yes or no', 'Whether the deputy is liable.'],
    },
  },
  pay: {
    title: 'Pay',
    fields: {
      fixed: ['clause text', 'The fixed pay.'],
      variable: ['clause text', 'The variable pay.'],
      variablePercent: ['number', 'Variable pay at a full result, in percent of the fixed pay.'],
    },
  },
  'KPI of the role': {
    title: 'A KPI as the role sets it',
    fields: { ...KPI_FIELDS, target: ['number', 'The target.'] },
  },
  appraisal: {
    title: 'The appraisal',
    fields: {
      intervalMonths: ['number', 'How many months lie between two appraisals.'],
      assessor: ['post', 'Who appraises.'],
      procedure: ['list of item', 'How it is done.'],
      criteria: ['list of item', 'By what performance is judged.'],
      consequences: ['texts', '`position`, `pay`, `conditions`, `training`, `none`.'],
      components: ['weights', 'The weights of the components.'],
    },
  },
  weights: {
    title: 'Weights of the components, in percent',
    isPartial: true,
    fields: {
      kpis: ['number', 'Of the KPIs.'],
      duties: ['number', 'Of the duties.'],
      compliance: ['number', 'Of the duties of compliance; 0 where they count among the duties.'],
      knowledge: ['number', 'Of the knowledge.'],
      competencies: ['number', 'Of competencies and conduct.'],
    },
  },
};
