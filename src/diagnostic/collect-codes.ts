/** Codes for taking returned forms into results, and for what is done with results after that. */
import type { CodeInfo } from './code-info.js';

export const COLLECT_CODES = {
  'collect/not-opened': {
    summary: 'What came back belongs to no appraisal that was opened here.',
    explanation:
      'A form carries the period and the employee that it was made for. Forms and figures are taken in for employees for whom "rolebook appraisal open" was run for that period, in the same workspace.',
  },
  'collect/wrong-segment': {
    summary: 'A returned form is for a position that the employee does not have in this period.',
    explanation:
      'Somebody who changes position or manager within a period has a form for each part of it. The form was made for a part that is not there, or for another position, as when the staff list was corrected after opening.',
  },
  'collect/other-revision': {
    summary: 'A returned form was made from another state of the role.',
    explanation:
      'Between opening and returning the role, its targets or the scale were changed and the period was opened again. What was ticked on the old form may mean something else now, so it is not taken. Have the present form filled in.',
  },
  'collect/no-role': {
    summary: 'A returned form cannot be checked, because its role has a fault now.',
    explanation:
      'The values of a form are checked by the role that it was made from, in its language. Mend the role, or bring back the language, and collect the form again; nothing is lost.',
  },
  'collect/no-part': {
    summary: 'A returned form does not say who filled it in, or says what cannot be.',
    explanation:
      'The employee, the appraiser and, where the company has a second level, the manager above fill in a copy each. Which copy it is is ticked in its first section.',
  },
  'collect/nothing-filled-in': {
    summary: 'A returned form is as empty as it was sent.',
    explanation:
      'The form holds only what it was made with: names, dates, targets. Often the file that was sent came back instead of the one that was filled in, or a viewer showed what was typed and did not save it. Nothing of it is taken.',
  },
  'collect/nothing-there': {
    summary: 'A folder holds no file that could be collected.',
    explanation:
      'The folder is empty, or holds only what programs and systems put there: hidden files, the files that Word keeps beside an open document (~$…), Thumbs.db, desktop.ini.',
  },
  'collect/odd-date': {
    summary: 'A date on a returned form is hardly meant.',
    explanation:
      'It lies before the period, more than a year after it, or, of what is planned, more than five years after it. On a KPI sheet a day on which something is due is not the one of the rule or a few days later, as holidays may ask for; what was received has not come yet; or "on time" is ticked beside days that say otherwise. The form is taken all the same, and what it says counts.',
  },
  'collect/other-days': {
    summary: 'A returned form says another number of working days, or of days missed, than it was opened with.',
    explanation:
      'What was known of absences when the period was opened is in the form. Another number of days missed counts, as somebody was ill after that or came back earlier: the total targets and plans are reduced by it. That of the KPI sheet comes before that of the second level, and that before the appraiser’s. The working days of the period are those of the calendar and stay.',
  },
  'collect/other-total': {
    summary: 'A total on a KPI sheet is not what its months come to.',
    explanation:
      'A fillable form adds up by itself, but a total can be typed over. The months count: their figures, plans and ticks.',
  },
  'collect/other-due': {
    summary: 'On a KPI sheet something was due less often than its rule says.',
    explanation:
      'What is done every month is due once in each month of the period, and so on. The sheet may say fewer times, as when nothing was to be reported in a long leave: that counts, and is told because it changes the result; only where spreadsheets come to more times on time, these count. Days that are given for some of the times only make it due no less often. More times than by the rule are not taken.',
  },
  'collect/wrong-value': {
    summary: 'A field of a returned form holds a value that it does not take.',
    explanation:
      'The form is checked by its own rules: marks and levels that it offers, percentages within what can be reached, counts that are not negative and not more than what was due. Nothing of a form with such a value is taken.',
  },
  'collect/unknown-field': {
    summary: 'A returned form has a field that the form as opened does not have.',
    explanation:
      'Somebody added a field, or the form was put together from two. Nothing of it is taken, because nobody can say what else was changed.',
  },
  'collect/altered-field': {
    summary: 'A returned form does not say any more for whom and when it was made.',
    explanation:
      'Name, number and unit of the employee, the days of the period and the last result stand on a form when it is made and cannot be changed there. Somebody has used the form of one employee for another one, or for other days, with a program that does not heed this. Nothing of it is taken, as nobody can say whom its marks are about.',
  },
  'collect/altered-target': {
    summary: 'A target on a returned form, or a plan in a spreadsheet, is not the one that was set.',
    explanation:
      'Targets and plans are set when the period is opened and cannot be changed on the form. A form with another target was changed with a program that does not heed this. A spreadsheet may give the plan of a month that had none.',
  },
  'collect/taken': {
    summary: 'Something else was collected before.',
    explanation:
      'The same form with the same values may be collected as often as one likes. With other values it would change what was said, so it is refused, unless --replace says that the new one counts; the old form is then kept in the result.',
  },
  'collect/calibrated': {
    summary: 'A form that came back after a calibration has other marks than were calibrated.',
    explanation:
      'What was calibrated counts over what comes back, even later: a form does not undo the reason that was given. So a mark that is corrected with --replace, or given late by the second level, does not count where it was calibrated. If it should, calibrate it again.',
  },
  'collect/disputed': {
    summary: 'Files of one run say different things about the same.',
    explanation:
      'Two spreadsheets give different figures of a KPI in a month, or two forms of one person for the same part differ. Which of them counts would depend on the order of their names, so none is taken. Collect the one that counts, alone. Where a form for that part was collected in an earlier run, that one stays, unless --replace is given.',
  },
  'collect/other-name': {
    summary: 'A file is called after another employee than its form is of.',
    explanation:
      'The form carries whose it is, and that counts. The name may still be right, and the wrong form filled in.',
  },
  'collect/contradiction': {
    summary: 'The KPI sheet and a spreadsheet give different figures.',
    explanation:
      'The figure of the spreadsheet counts, because it comes from where figures are kept. Both are kept in the result until one of them is corrected. Where the sheet has only a total, the months of spreadsheets count in its place, even if they are not all there. Where it says that something was due less often than spreadsheets have it done, it counts as due as often as it was done.',
  },
  'step/out-of-turn': {
    summary: 'A step of an appraisal comes before its turn, or too late.',
    explanation:
      'An appraisal is opened, returned, calibrated if need be, released to the employee, signed or refused, and closed. An appeal leads back to calibrating and releasing. The message says what comes first; docs/appraisals.md has the table.',
  },
  'step/own-appraisal': {
    summary: 'Somebody would calibrate, release or close the appraisal that is about them.',
    explanation:
      'Marks are changed, results released and appraisals closed by others than the employee: the appraiser, HR, who leads the department. The option --by names the id of who does it, or of a post that is not the one appraised.',
  },
  'step/unknown-item': {
    summary: 'What is to be calibrated is not there, or cannot have that value.',
    explanation:
      'Items are named as the fields of the form: duty.<id>, knowledge.<id>, competency.<id>, conduct.<id>. Duties are done, partly, not-done or not-applicable; the others have a level of the scale.',
  },
  'step/no-change': {
    summary: 'A calibration changes nothing.',
    explanation: 'Each calibration is kept with its reason and shown to the employee, so only real ones are entered.',
  },
  'step/measured': {
    summary: 'A calibration is of a duty that a KPI measures.',
    explanation:
      'What a KPI measures is scored by its figures, and not a second time by the mark of the duty. The mark counts where none of the KPIs that measure the duty has a score, and where it has a veto; then it can be calibrated. Else correct the figures, or calibrate what counts.',
  },
  'step/incomplete': {
    summary: 'A result that is released, or is to be, lacks marks or figures.',
    explanation:
      'What is not marked or rated is left out and its weight goes to the rest; a KPI without a figure is left out or counts as 0, as the company says. So a form with one tick has a result too, and nobody should be shown it by accident. Collect or calibrate what is missing, mark a duty as not applicable, or release the result as it is, with --incomplete. What a KPI counts in place of need not be marked. Where a KPI has figures of some months and not of others, the result is released with a warning that counts these: they add nothing to a total, and are left out of an average.',
  },
  'result/none': {
    summary: 'An appraisal has no result yet that could be shown.',
    explanation:
      'A result is there once the appraiser’s form has come back and something on it is rated. Until then there is no summary of it: an empty page would be taken for a result. "rolebook explain <employee>/<period>" says what is missing.',
  },
  'result/other-score': {
    summary: 'The score that a result keeps is not what the rest of it comes to, or not the one that was released.',
    explanation:
      'Scores are worked out, never typed. Where somebody has changed the file, no step goes on from it until it is as it was: bring it back from a copy, or undo the change. Of a released score a digest stands with the release, so that a change shows whatever has become of the role. Where the role or the scale was changed after the result was released, the released score stays, and is not printed or explained with another one; bring the role back to what it was.',
  },
  'result/altered': {
    summary: 'A result says what cannot be: somebody has changed its file.',
    explanation:
      'Results are written by Rolebook alone. The file was edited, or copied to another employee or period. Nothing is worked out from it or written to it, until it is as it was.',
  },
  'result/missing': {
    summary: 'There is no such result.',
    explanation: 'A result is named by the employee and the period, as in e-07/2026-H2, and is there from opening on.',
  },
} as const satisfies Record<string, CodeInfo>;
