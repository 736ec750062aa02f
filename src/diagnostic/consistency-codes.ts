import type { CodeInfo } from './code-info.js';

/** Codes of what does not fit together in a role: its items among each other, with the company and with the law. */
export const CONSISTENCY_CODES = {
  'role/criterion-in-liability': {
    summary: 'A criterion of the appraisal stands among the liabilities.',
    explanation:
      'Nobody is liable for a criterion; it says what is judged. An item with the topic criteria belongs to criteria under appraisal, where the employee finds all of them together.',
  },
  'role/criterion-support': {
    summary: 'Nothing shows how far a criterion of the appraisal is met.',
    explanation:
      'A criterion that no KPI measures is judged by impression alone. Let a KPI measure it, or name under shownBy the duties it looks at or the lists that the appraisal rates: duties, knowledge, competencies, conduct.',
  },
  'role/deduction': {
    summary: 'Pay is reduced for a missed plan where the law forbids it, or nobody has said whether it may be.',
    explanation:
      'Some countries forbid employers to reduce pay for a missed target. Whether yours does is for local counsel to say: the flag deductionAllowed in the file of the jurisdiction records the answer. A program cannot decide it.',
  },
  'role/duplicate-text': {
    summary: 'A list says the same twice.',
    explanation:
      'Two clauses with the same text get two numbers, and whoever changes one of them later makes them contradict. Keep one. Texts are compared without regard to case, spaces and the stop at the end.',
  },
  'role/instructions': {
    summary: 'A post may give instructions that is not above the position.',
    explanation:
      'The holder reports to one post; others may instruct only if they are above that post in the organisation, as otherwise two orders can contradict with nobody to decide. Posts and their superiors stand in roles/company.yaml.',
  },
  'role/knowledge-topic': {
    summary: 'A duty needs knowledge that the role does not ask for.',
    explanation:
      'The company relates topics of duties to topics of knowledge under knowledgeFor; without it, duties for foreign clients need a language. A duty with such a topic needs at least one item of knowledge with the other.',
  },
  'role/kpi-open': {
    summary: 'A KPI does not say what is counted, or what it measures.',
    explanation:
      'A figure can be disputed unless its definition says what counts and what does not, and it is fair only where it measures a duty or a criterion of the role. What is left open on purpose is named under designDecision.',
  },
  'role/liability-citation': {
    summary: 'A liability cites other branches of law than it rests on.',
    explanation:
      'The text is what people sign, type and laws are what the checks read: both must say the same. The text cites a branch by {law.labour} and so on. A text that cites none leaves the law open and is no contradiction.',
  },
  'role/own-post': {
    summary: 'The role and the company say different things of the same post.',
    explanation:
      'A role whose id is that of a post in roles/company.yaml describes that post: title, unit and superior are the same in both, or documents and organisation contradict. In another language, the translations of role and company have the same title.',
  },
  'role/own-reference': {
    summary: 'A post appoints, nominates, leads, replaces or assesses itself.',
    explanation:
      'During an absence the post that is away cannot act, and nobody appoints or judges themselves. Name another post; where colleagues of the same post stand in for each other, let appointedBy under replacedBy name who chooses one.',
  },
  'role/plan-pay': {
    summary: 'A liability puts variable pay at stake that the role does not have.',
    explanation:
      'Who misses a plan answers with variable pay alone, never with the salary. So a role with a liability of the type plan has a variable part under pay.',
  },
  'role/relation-open': {
    summary: 'A working relation inside the company has no channel or no response time.',
    explanation:
      'Relations are there so that both sides know how to reach each other and how long an answer takes. What is left open on purpose is named under designDecision.',
  },
  'role/replacement-scope': {
    summary: 'The deputy does not take over both rights and liability.',
    explanation:
      'Who stands in without the rights cannot act, and without the liability nobody answers. If one of them is really meant to stay behind, let a lawyer read the clause.',
  },
  'role/report-due': {
    summary: 'A duty to report has no deadline.',
    explanation:
      'A report that is never due is never late. The deadline comes from a KPI that measures the duty, from a figure of a KPI or another duty named in its text, or from its field due.',
  },
  'role/right-scope': {
    summary: 'A right to decide, to sign or to spend has no limit or serves no duty.',
    explanation:
      'Such a right binds the company or costs it money. So it names the duties that it serves and what limits it: the competence of the post, the type of document, or an amount. Whether the limit is right, a human must judge.',
  },
  'role/secrecy': {
    summary: 'Secrecy is a duty without a liability, or a liability without a duty.',
    explanation:
      'Nobody can answer for breaching a duty that was never given, and a duty that nothing follows from is a wish. Duties are told by the topic secrecy, liabilities by their type. Standard clauses of the company count.',
  },
  'role/see-criteria': {
    summary: 'The right to see the criteria has nothing to show.',
    explanation:
      'A right with the topic criteria promises that the employee sees by what performance is judged. The role needs criteria under appraisal for that.',
  },
  'role/tasks': {
    summary: 'The main tasks are not the headings of the groups of duties.',
    explanation:
      'Main tasks sum up the duties. When they do not read as the headings of the groups, in the same order, a reader cannot tell which of the two lists holds.',
  },
  'text/discrimination': {
    summary: 'A text uses words that may discriminate by age, sex, family, looks, health or origin.',
    explanation:
      'The law of most countries forbids to choose or judge people by such traits unless the work cannot be done otherwise. The words come from templates/wording/discrimination/<language>.yaml; a file of that name in the workspace replaces the list, and its exceptions say where words are harmless.',
  },
  'text/law-by-name': {
    summary: 'A text names a state or a statute.',
    explanation:
      'Laws change, and a role may be used in another country. Cite branches of law by placeholders such as {law.labour}: their names come from the file of the jurisdiction, which local counsel reads. The words come from templates/wording/law/<language>.yaml; a file of that name in the workspace replaces the list.',
  },
  'text/unfinished': {
    summary: 'A role has texts in square brackets, which are still to be written.',
    explanation:
      'Square brackets around a whole text mark what "rolebook new" leaves to write. The documents print them as they are, so that a draft can be looked at; write each text before anybody signs.',
  },
} as const satisfies Record<string, CodeInfo>;
