import type { AppraisalEvent } from '../../../src/appraisal/result/types.js';
import type { MadePerson } from '../../support/outcome-workspace.js';

export const HALF_YEAR = { from: '2026-07-01', to: '2026-12-31' } as const;

/** What fills more than a page, with letters that no font has, line ends, and a word without end. */
const LONG = {
  strengths: 'Answers clients quickly and keeps every promise.\n'.repeat(40),
  improvements: 'x'.repeat(3000),
  'plan.1.action': 'A course on offers, with practice in two branches. '.repeat(10),
  'plan.1.support': 'Two days off the desk',
  'plan.1.by': '2027-03-31',
  'plan.2.action': 'Visits with a colleague',
  comments: 'I agree with nearly all of it 🙂. '.repeat(300),
  'decision.training': 'true',
  'decision.details': 'From April on, as the contract allows. '.repeat(8),
};

function calibrated(reason: string): AppraisalEvent {
  const item = { segment: 1, item: 'duty.reporting', from: 'partly', to: 'done' };
  return { on: '2026-12-28', by: 'hr-officer', what: 'calibrated', ...item, reason };
}

/** Somebody about whom everything is said at length. */
export function wordy(id: string, role: string, language: string): MadePerson {
  const events = ['Late figures. '.repeat(30), 'A second look.', 'A third look.'].map(calibrated);
  return {
    ...{ id, name: 'Robin Example', language, reached: 97, words: LONG, events },
    positions: [{ role, ...HALF_YEAR }],
  };
}

/** Somebody of whom there is what is usual. */
export function usual(id: string, role: string, language: string, more: Partial<MadePerson> = {}): MadePerson {
  return {
    ...{ id, name: 'Robin Example', language, reached: 97 },
    positions: [{ role, ...HALF_YEAR }],
    words: {
      strengths: 'Answers clients quickly.',
      improvements: 'Offers could go out sooner.',
      'plan.1.action': 'Course on offers',
      'plan.1.support': 'Two days off the desk',
      'plan.1.by': '2027-03-31',
      comments: 'I agree.',
      'decision.training': 'true',
    },
    events: [
      calibrated('Late figures were no fault of the employee.'),
      { on: '2026-12-30', by: null, what: 'released' },
      { on: '2027-01-04', by: null, what: 'commented', text: 'Thank you.' },
    ],
    ...more,
  };
}
