/** Generated from test/cases by `npm run generate`. */
import type { CodeExample } from './code-examples.js';
import type { Code } from './codes.js';

export const EXAMPLES: Readonly<Record<Code, CodeExample>> = {
  'appraisal/changed': {
    bad: `The period was opened, then a target of the role was raised. Then:

  rolebook appraisal open --period 2026-H2
`,
    diagnostic: `roles/people/appraisals/2026-H2/results/e-07.yaml: warning appraisal/changed
  The role or the targets of "e-07" have changed since the forms for 2026-H2 were made.
  hint: nothing has come back: make them anew with --replace, and send the new ones
`,
    good: `The forms were made anew, before anybody had filled them in:

  rolebook appraisal open --period 2026-H2 --replace
`,
  },
  'appraisal/locked': {
    bad: `In two windows at once:

  rolebook appraisal open --period 2026-H2
`,
    diagnostic: `roles/people/appraisals/.lock: error appraisal/locked
  Another run is at work on the appraisals: process 4711 on "office".
  hint: let it end, or wait for it with --wait 60; remove roles/people/appraisals/.lock when no such process is there any more
`,
    good: `One after the other, or the second one with --wait 600.
`,
  },
  'appraisal/no-role': {
    bad: `roles/people/staff.csv has the line

  e-01,Kim Example,head-of-sales,2019-03-01

and there is no roles/head-of-sales.yaml. Then:

  rolebook appraisal open --period 2026-H2 --all
`,
    diagnostic: `roles/people/staff.csv, row 2: warning appraisal/no-role
  "e-01" was "head-of-sales" from 2026-07-01 to 2026-12-31: that is a post without a role, of which no form can be made.
  hint: write it as roles/head-of-sales.yaml
`,
    good: `Only those who hold a role were named:

  rolebook appraisal open --period 2026-H2 e-07
`,
  },
  'appraisal/not-employed': {
    bad: `roles/people/staff.csv has the line

  e-07,Robin Example,sales-representative,2027-01-15

Then:

  rolebook appraisal open --period 2026-H2 e-07
`,
    diagnostic: `roles/people/staff.csv, row 2: warning appraisal/not-employed
  "e-07" is not employed on any day of 2026-H2, and gets no form.
  hint: look at the columns "hired" and "left"
`,
    good: `The day was mistyped:

  e-07,Robin Example,sales-representative,2020-03-01
`,
  },
  'appraisal/not-rated': {
    bad: `roles/people/staff.csv has the line

  e-07,Robin Example,sales-representative,2026-11-15

Then:

  rolebook appraisal open --period 2026-H2 e-07
`,
    diagnostic: `roles/people/staff.csv, row 2: warning appraisal/not-rated
  "e-07" was "sales-representative" from 2026-11-15 to 2026-12-31: less than 3 months of 2026-H2 are not rated, and get no form.
  hint: the company says how many in roles/company.yaml, under appraisals.minimumMonths
`,
    good: `Robin had begun earlier:

  e-07,Robin Example,sales-representative,2026-08-15
`,
  },
  'appraisal/overlap': {
    bad: `The second half of 2026 is open for "e-07". Then:

  rolebook appraisal open --period 2026-Q4 e-07
`,
    diagnostic: `roles/people/appraisals/2026-Q4: warning appraisal/overlap
  2026-Q4 shares the days from 2026-10-01 to 2026-12-31 with 2026-H2, which is open for the same people: "e-07".
  hint: a quarter of a half-year may be meant; if not, delete forms and results of these people in roles/people/appraisals/2026-Q4 before forms are sent
`,
    good: `No other period is open for these days. Then:

  rolebook appraisal open --period 2026-Q4 e-07
`,
  },
  'base/damaged': {
    bad: `The letterhead was copied to templates/letterhead.docx, and the network failed half-way.
`,
    diagnostic: `templates/letterhead.docx: error base/damaged
  The file is damaged: its end or its list of contents is missing.
  hint: open it in Word or LibreOffice and save it as a Word document (.docx)
`,
    good: `The file was copied again, as a whole.
`,
  },
  'base/dropped': {
    bad: `Cells of Excel were pasted into the header of the letterhead as an object ("Microsoft Excel Worksheet Object").
`,
    diagnostic: `templates/letterhead.docx: warning base/dropped
  "word/header2.xml" holds something that is left out (package).
  hint: put a picture of it in its place if it is to be seen
`,
    good: `The cells were pasted with Paste Special as "Picture".
`,
  },
  'base/empty-placeholder': {
    bad: `The letterhead says "Nr. {{number}}", and <document> in a template of the workspace gives no number. Then:

  rolebook build --format docx
`,
    diagnostic: `templates/job-description.hbs:1:1: warning base/empty-placeholder
  The letterhead asks for {{number}}, which this document does not have.
    1 | <document lang="{{language}}" title="{{document.title}}" subject="{{document.name}}" author="{{entit…
      | ^^^^^^^^^
  hint: number, revision and date are attributes of <document>, as in the built-in templates
`,
    good: `Among the attributes of <document> there is

  number="{{document.number}}"
`,
  },
  'base/external': {
    bad: `The logo in the header was put in with Insert, Pictures, and "Link to File" was chosen in place of "Insert".
`,
    diagnostic: `templates/letterhead.docx: warning base/external
  "word/header2.xml" leads to "file:///N:/Logos/logo.png", which was left out.
  hint: put the picture itself into the file: in Word, Insert, Pictures
`,
    good: `The logo was put in with "Insert": it is in the letterhead itself.
`,
  },
  'base/fetching-field': {
    bad: `The logo in the header is a field: Insert, Quick Parts, Field, IncludePicture.
`,
    diagnostic: `templates/letterhead.docx: error base/fetching-field
  "word/header2.xml" has a field that fetches something: INCLUDEPICTURE.
  hint: click into it in Word and press Ctrl+Shift+F9, which leaves what it shows, then save
`,
    good: `The field was clicked and Ctrl+Shift+F9 pressed, which left the logo as a picture.
`,
  },
  'base/macros': {
    bad: `The letterhead was saved as "Word Macro-Enabled Document", and letterhead.docm was renamed to letterhead.docx.
`,
    diagnostic: `templates/letterhead.docx: warning base/macros
  The file has macros, which were left out.
  hint: save it without macros, as .docx
`,
    good: `The letterhead was saved as "Word Document".
`,
  },
  'base/missing': {
    bad: `The theme says

  base: letterhead.docx

and the letterhead was put into the folder roles.
`,
    diagnostic: `templates/themes/default.yaml:4:7: error base/missing
  There is no file "templates/letterhead.docx" in the workspace.
    4 | base: letterhead.docx
      |       ^^^^^^^^^^^^^^^
  hint: put the letterhead there, or take "base" out of the theme
`,
    good: `The letterhead was put into the folder templates.
`,
  },
  'base/no-body-mark': {
    bad: `The text of the letterhead, below its header, begins with the line

  Personalabteilung, {{company}}
`,
    diagnostic: `templates/letterhead.docx: warning base/no-body-mark
  The body of the file has placeholders, but no paragraph {{body}}, so that none of it is printed.
  hint: write {{body}} as a paragraph of its own where the text begins
`,
    good: `The text of the letterhead begins with the lines

  Personalabteilung, {{company}}
  {{body}}
`,
  },
  'base/no-page-number': {
    bad: `The footer says "Seite 2", and the 2 was typed.
`,
    diagnostic: `templates/letterhead.docx: warning base/no-page-number
  No header or footer of the file numbers the pages.
  hint: in Word, put the number into the footer: Insert, Page Number
`,
    good: `The footer says "Seite", and the number was put in with Insert, Page Number, Current Position.
`,
  },
  'base/not-word': {
    bad: `The letterhead was made in Word 97, and letterhead.doc was renamed to letterhead.docx.
`,
    diagnostic: `templates/letterhead.docx: error base/not-word
  The file is a Word document of the old kind (.doc).
  hint: open it in Word or LibreOffice and save it as a Word document (.docx)
`,
    good: `letterhead.doc was opened in Word and saved as "Word Document (*.docx)".
`,
  },
  'base/protected': {
    bad: `The letterhead was locked with File, Info, Protect Document, Encrypt with Password.
`,
    diagnostic: `templates/letterhead.docx: error base/protected
  The file is protected with a password.
  hint: open it in Word, take the password off (File, Info, Protect Document), and save it
`,
    good: `The password was taken off in the same place, and the letterhead saved.
`,
  },
  'base/too-large': {
    bad: `A plan of the building was pasted into the header as a drawing of 60 000 shapes.
`,
    diagnostic: `templates/letterhead.docx: error base/too-large
  "word/header2.xml" in it, unpacked, is too large, or makes the file so.
  hint: make pictures smaller, or take them out
`,
    good: `The plan was pasted with Paste Special as "Picture".
`,
  },
  'base/too-narrow': {
    bad: `In Layout, Margins, the left margin is 10 cm, so that a column of addresses has room there.
`,
    diagnostic: `templates/letterhead.docx: error base/too-narrow
  The page leaves a block of text 90 mm wide; it needs 110 mm.
  hint: make the margins smaller in Word: Layout, Margins
`,
    good: `The addresses stand in the footer, and the left margin is 2.5 cm.
`,
  },
  'base/unknown-placeholder': {
    bad: `The header says "Tintenfass GmbH – {{numbr}}".
`,
    diagnostic: `templates/letterhead.docx: error base/unknown-placeholder
  "word/header1.xml" asks for {{numbr}}, which there is not.
  hint: did you mean "number"?
`,
    good: `The header says "Tintenfass GmbH – {{number}}".
`,
  },
  'bilingual/different': {
    bad: `templates/partials/title.hbs has a line for one language, and documents are built in two:

  {{#if (eq language "el")}}<p>…</p>{{/if}}

  rolebook build --language el+en
`,
    diagnostic: `templates/partials/title.hbs:3:27: error bilingual/different
  The document has a paragraph here in "el" and nothing in "en".
    3 | {{#if (eq language "el")}}<p>{{entity.city}}</p>{{/if}}
      |                           ^^
  hint: let the template print the same blocks in both languages; only their words may differ
`,
    good: `The line stands in both languages, and only its words are chosen:

  <p>{{#if (eq language "el")}}…{{else}}…{{/if}}</p>
`,
  },
  'bilingual/prevailing': {
    bad: `The company issues documents in three languages, of which the third prevails:

  languages: [en, el, nb]
  prevailingLanguage: nb

  rolebook build --language el+en
`,
    diagnostic: `roles/company.yaml:18:25: warning bilingual/prevailing
  Documents in "el+en" do not say which text holds: "nb" prevails.
   18 |     prevailingLanguage: nb
      |                         ^^
  hint: join one of them with "nb" instead
`,
    good: `One of the two prevails:

  prevailingLanguage: en
`,
  },
  'collect/altered-field': {
    bad: `Somebody wrote another number over that of "e-02", and filled the form in for a colleague.
`,
    diagnostic: `returned/form.docx, field "employee.number": error collect/altered-field
  "Label of employee.number" says "e-03", but the form was made with "e-02".
  hint: fill in the form of the folder "forms" of the period, which "rolebook appraisal open" made
`,
    good: `The form of "e-02" is filled in as it was made, and ticked at "done" for visits.
`,
  },
  'collect/altered-target': {
    bad: `Somebody took the protection off the form and wrote a lower target.
`,
    diagnostic: `returned/form.docx, field "target.sales": error collect/altered-target
  "Label of target.sales" says "90,000", but when the period was opened the target is 109090.91.
  hint: fill in the form of the folder "forms" of the period, which "rolebook appraisal open" made
`,
    good: `The form of "e-02" is filled in as it was made, and ticked at "done" for visits.
`,
  },
  'collect/calibrated': {
    bad: `Visits were marked "partly" and calibrated to "done". A corrected form marks them "partly", too. Then:

  rolebook appraisal collect returned --replace
`,
    diagnostic: `returned/form.docx, field "duty.visits": warning collect/calibrated
  "duty.visits" of "e-02" is "partly" as it came back, but was calibrated to "done" on 2026-12-21; "done" still counts.
  hint: if it should not, calibrate it again, with "rolebook appraisal calibrate"
`,
    good: `The corrected form marks them "done". Then:

  rolebook appraisal collect returned --replace
`,
  },
  'collect/contradiction': {
    bad: `The KPI sheet says 20,000 for July, and figures.csv says

  employee,kpi,month,value
  e-02,sales,2026-07,21000
`,
    diagnostic: `returned/figures.csv, row 2, column "value": warning collect/contradiction
  "sales" of "e-02" in 2026-07 is 20000 in "sheet.docx" and 21000 in "figures.csv", which counts.
  hint: find out which figure is right, and collect the corrected file with --replace
`,
    good: `The KPI sheet says 20,000 for July, and figures.csv says

  employee,kpi,month,value
  e-02,sales,2026-07,20000
`,
  },
  'collect/disputed': {
    bad: `Two spreadsheets give the sales of September, first.csv as 30000 and second.csv as 31000.
`,
    diagnostic: `returned/first.csv, row 2, column "value": error collect/disputed
  "sales" of "e-02" in 2026-09 is 30000 here, and not the same elsewhere.
  hint: none of them was taken: collect the one that counts by itself
  returned/second.csv, row 2, column "value": It is 31000 here.
`,
    good: `Both spreadsheets give the sales of September as 30000.
`,
  },
  'collect/no-part': {
    bad: `Nobody ticked who filled the form in.
`,
    diagnostic: `returned/form.docx, field "part": error collect/no-part
  The form does not say who filled it in: nothing is ticked at "part".
  hint: tick it, and collect it again
`,
    good: `The form of "e-02" is filled in as it was made, and ticked at "done" for visits.
`,
  },
  'collect/no-role': {
    bad: `A form in Thai came back, and the company issues documents in English only.
`,
    diagnostic: `returned/form.docx: error collect/no-role
  The form cannot be checked: sales-representative at main in "th" cannot be made.
  hint: run "rolebook validate" and mend what it finds, then collect the form again
`,
    good: `The form of "e-02" is filled in as it was made, and ticked at "done" for visits.
`,
  },
  'collect/not-opened': {
    bad: `A form of the period 2026-Q1 came back, and only 2026-H2 was opened here.
`,
    diagnostic: `returned/form.docx: error collect/not-opened
  The form is of the period 2026-Q1, which is not open here.
  hint: open are 2026-H2; see whether this is the right workspace, or open it with "rolebook appraisal open --period 2026-Q1"
`,
    good: `The form of "e-02" is filled in as it was made, and ticked at "done" for visits.
`,
  },
  'collect/nothing-filled-in': {
    bad: `The form that was sent to the appraiser came back as it was.
`,
    diagnostic: `returned/form.docx: error collect/nothing-filled-in
  The form came back with nothing filled in: it holds only what it was sent with.
  hint: ask for the form as it was filled in and saved, not the one that was sent
`,
    good: `The form of "e-02" is filled in as it was made, and ticked at "done" for visits.
`,
  },
  'collect/nothing-there': {
    bad: `The folder "returned" holds only what Word puts beside a form that is open:

  ~$form.docx
`,
    diagnostic: `returned: error collect/nothing-there
  There is nothing to collect in this folder.
  hint: see whether it is the right one, and whether the files have been saved there
`,
    good: `The form of "e-02" is filled in as it was made, and ticked at "done" for visits.
`,
  },
  'collect/odd-date': {
    bad: `The form for the second half of 2026 gives 15 December 2016 as the day of the meeting.
`,
    diagnostic: `returned/form.docx, field "meeting.date": warning collect/odd-date
  "Label of meeting.date" says 2016-12-15: that is before the period began, on 2026-07-01.
  hint: if it is a slip of the pen, have it corrected and collect the form again
`,
    good: `The form of "e-02" is filled in as it was made, and ticked at "done" for visits.
`,
  },
  'collect/other-days': {
    bad: `The form was opened with 12 days missed, and comes back with 20.
`,
    diagnostic: `returned/form.docx, field "period.missed": warning collect/other-days
  "Label of period.missed" says 20, and the form was opened with 12; what counts, and reduces totals and plans, is another number on the KPI sheet, else on the second level's form, else on the appraiser's.
  hint: see whether it is right
`,
    good: `The form of "e-02" is filled in as it was made, and ticked at "done" for visits.
`,
  },
  'collect/other-due': {
    bad: `The monthly report was due six times, and the KPI sheet says four.
`,
    diagnostic: `returned/form.docx, field "actual.report.due": warning collect/other-due
  "Label of actual.report.due" says 4, and by the rule of the KPI it is due 6 times; 4 counts, unless spreadsheets come to more on time.
  hint: ask why it was not due the other times
`,
    good: `The form of "e-02" is filled in as it was made, and ticked at "done" for visits.
`,
  },
  'collect/other-name': {
    bad: `The appraiser saved the form of "e-02" as e-01.docx.
`,
    diagnostic: `returned/e-01.docx: warning collect/other-name
  By its name the file is of "e-01", but the form in it is of "e-02", which counts.
  hint: see whether the right form was filled in, and rename the file
`,
    good: `The file is called e-02.docx.
`,
  },
  'collect/other-revision': {
    bad: `The period was opened again after the role had changed, and a form made before that came back.
`,
    diagnostic: `returned/form.docx: error collect/other-revision
  The form is of revision 2 of the role; the period is open with forms of revision 1 as they are now.
  hint: have the form in the folder "forms" of the period filled in, or bring the role back to what it was and open the period again
`,
    good: `The form of "e-02" is filled in as it was made, and ticked at "done" for visits.
`,
  },
  'collect/other-total': {
    bad: `The months of the KPI sheet say 20,000 and 18,500.50, and somebody has written 60,000 as their total.
`,
    diagnostic: `returned/form.docx, field "actual.sales.total": warning collect/other-total
  "Label of actual.sales.total" says 60000, but the months come to 38500.5; 38500.5 counts.
  hint: find out which is right, and have the other one corrected
`,
    good: `The form of "e-02" is filled in as it was made, and ticked at "done" for visits.
`,
  },
  'collect/taken': {
    bad: `The form of the appraiser was collected last week, and another one came, which does not say the same.
`,
    diagnostic: `returned/form.docx: error collect/taken
  The appraiser's form of "e-02" was collected on 2026-12-21 from "form.docx", and this one differs in comments, duty.client-search, duty.complaints, duty.offers, duty.report.
  hint: if this one is to count, collect it with --replace; the other one is kept
`,
    good: `The form of "e-02" is filled in as it was made, and ticked at "done" for visits.
`,
  },
  'collect/unknown-field': {
    bad: `Somebody copied a row for another KPI into the form.
`,
    diagnostic: `returned/form.docx, field "kpi.calls.actual": error collect/unknown-field
  The form has a field "kpi.calls.actual" of the KPI "calls", which the form as it was opened does not have.
  hint: fill in the form of the folder "forms" of the period, which "rolebook appraisal open" made
`,
    good: `The form of "e-02" is filled in as it was made, and ticked at "done" for visits.
`,
  },
  'collect/wrong-segment': {
    bad: `A form came back for the second part of the period, and the staff list says now that "e-02" has one position all through.
`,
    diagnostic: `returned/form.docx: error collect/wrong-segment
  The form is of part 2 of the period of "e-02": there is no such part.
  hint: see which parts there are in the file of the result; the staff list may have changed since
`,
    good: `The form of "e-02" is filled in as it was made, and ticked at "done" for visits.
`,
  },
  'collect/wrong-value': {
    bad: `Another program than a form filler wrote "well" where a duty is marked.
`,
    diagnostic: `returned/form.docx, field "duty.visits": error collect/wrong-value
  "Label of duty.visits" says "well"; expected is one of done, partly, not-done, not-applicable.
  hint: have it corrected in the form, and collect the form again
`,
    good: `The form of "e-02" is filled in as it was made, and ticked at "done" for visits.
`,
  },
  'company/bands': {
    bad: `roles/company.yaml:
  bands:
    …
    - { from: 120, label: As expected }
`,
    diagnostic: `roles/company.yaml:46:13: error company/bands
  The band must begin lower than 110, where the one before begins.
   46 |   - { from: 120, label: As expected }
      |             ^^^
`,
    good: `roles/company.yaml:
  bands:
    …
    - { from: 90, label: As expected }
`,
  },
  'company/clause': {
    bad: `roles/company.yaml:
  standardClauses:
    …
    safety:
      …
      topic: safety
      laws: [labour]
`,
    diagnostic: `roles/company.yaml:70:5: error company/clause
  A clause of the section duties has no laws.
   70 |     laws: [labour]
      |     ^^^^
  hint: remove laws, or move the clause to the section liability
`,
    good: `roles/company.yaml:
  standardClauses:
    …
    safety:
      …
      topic: safety
`,
  },
  'company/component-weights': {
    bad: `roles/company.yaml:
  scoring:
    …
    components: { kpis: 40, duties: 20, knowledge: 25, competencies: 20 }
`,
    diagnostic: `roles/company.yaml:30:3: error company/component-weights
  The weights of the components sum to 105, not 100.
   30 |   components: { kpis: 40, duties: 20, knowledge: 25, competencies: 20 }
      |   ^^^^^^^^^^
  hint: 5 is too much
`,
    good: `roles/company.yaml:
  scoring:
    …
    components: { kpis: 40, duties: 20, knowledge: 20, competencies: 20 }
`,
  },
  'company/duplicate-entry': {
    bad: `roles/company.yaml:
  entities:
    main:
      …
      agreeing: [hr-officer, hr-officer]
`,
    diagnostic: `roles/company.yaml:21:28: error company/duplicate-entry
  "hr-officer" stands twice in "agreeing".
   21 |     agreeing: [hr-officer, hr-officer]
      |                            ^^^^^^^^^^
  hint: remove one of the two
`,
    good: `roles/company.yaml:
  entities:
    main:
      …
      agreeing: [hr-officer]
`,
  },
  'company/duplicate-id': {
    bad: `roles/company.yaml:
  units:
    …
    director: The director's office
  posts:
    director: { title: Director, unit: management, reportsTo: none }
`,
    diagnostic: `roles/company.yaml:31:3: error company/duplicate-id
  "director" is the id of a post and of a unit.
   31 |   director: { title: Director, unit: management, reportsTo: none }
      |   ^^^^^^^^
  roles/company.yaml:27:3: The unit is here.
   27 |   director: The director's office
      |   ^^^^^^^^
`,
    good: `roles/company.yaml:
  units:
    …
    directors-office: The director's office
  posts:
    director: { title: Director, unit: management, reportsTo: none }
`,
  },
  'company/levels': {
    bad: `roles/company.yaml:
  scale:
    levels:
      …
      - { value: 1, label: As expected, description: The requirement is met reliably., percent: 100 }
`,
    diagnostic: `roles/company.yaml:40:16: error company/levels
  The value 1 must be higher than 2, that of the level before.
   40 |     - { value: 1, label: As expected, description: The requirement is met reliably., percent: 100 }
      |                ^
`,
    good: `roles/company.yaml:
  scale:
    levels:
      …
      - { value: 3, label: As expected, description: The requirement is met reliably., percent: 100 }
`,
  },
  'company/malformed-value': {
    bad: `roles/company.yaml:
  posts:
    …
    HR officer: { title: HR Officer, unit: management, reportsTo: director }
`,
    diagnostic: `roles/company.yaml:31:3: error company/malformed-value
  The key "HR officer" must be an id of lower-case letters, digits and hyphens that begins with a letter.
   31 |   HR officer: { title: HR Officer, unit: management, reportsTo: director }
      |   ^^^^^^^^^^
`,
    good: `roles/company.yaml:
  posts:
    …
    hr-officer: { title: HR Officer, unit: management, reportsTo: director }
`,
  },
  'company/missing-key': {
    bad: `roles/company.yaml:
  entities:
    main:
      …
      logo: roles/logo.svg
      agreeing: [hr-officer]
`,
    diagnostic: `roles/company.yaml:9:3: error company/missing-key
  entities.main needs the field "approver".
    9 |   main:
      |   ^^^^
`,
    good: `roles/company.yaml:
  entities:
    main:
      …
      logo: roles/logo.svg
      approver: director
      agreeing: [hr-officer]
`,
  },
  'company/out-of-range': {
    bad: `roles/company.yaml:
  calendar: { workingDaysPerWeek: 9, workingDaysPerMonth: 21, weeksPerHalfYear: 26 }
`,
    diagnostic: `roles/company.yaml:49:33: error company/out-of-range
  "workingDaysPerWeek" must be at most 7, not 9.
   49 | calendar: { workingDaysPerWeek: 9, workingDaysPerMonth: 21, weeksPerHalfYear: 26 }
      |                                 ^
`,
    good: `roles/company.yaml:
  calendar: { workingDaysPerWeek: 5, workingDaysPerMonth: 21, weeksPerHalfYear: 26 }
`,
  },
  'company/prevailing-language': {
    bad: `roles/company.yaml:
  entities:
    main:
      …
      prevailingLanguage: el
`,
    diagnostic: `roles/company.yaml:11:25: error company/prevailing-language
  "el" is not one of the languages of the entity.
   11 |     prevailingLanguage: el
      |                         ^^
  hint: its languages are en
`,
    good: `roles/company.yaml:
  entities:
    main:
      …
      prevailingLanguage: en
`,
  },
  'company/reporting-circle': {
    bad: `roles/company.yaml:
  posts:
    director: { title: Director, unit: management, reportsTo: hr-officer }
`,
    diagnostic: `roles/company.yaml:30:61: error company/reporting-circle
  Posts report to each other in a circle: "director" reports to "hr-officer" reports to "director".
   30 |   director: { title: Director, unit: management, reportsTo: hr-officer }
      |                                                             ^^^^^^^^^^
  hint: the head of the company reports to none
  roles/company.yaml:31:65: "hr-officer" is here.
   31 |   hr-officer: { title: HR Officer, unit: management, reportsTo: director }
      |                                                                 ^^^^^^^^
`,
    good: `roles/company.yaml:
  posts:
    director: { title: Director, unit: management, reportsTo: none }
`,
  },
  'company/unknown-key': {
    bad: `roles/company.yaml:
  entities:
    main:
      …
      agreed: [hr-officer]
`,
    diagnostic: `roles/company.yaml:21:5: error company/unknown-key
  "agreed" is not a field of entities.main.
   21 |     agreed: [hr-officer]
      |     ^^^^^^
`,
    good: `roles/company.yaml:
  entities:
    main:
      …
      agreeing: [hr-officer]
`,
  },
  'company/unknown-placeholder': {
    bad: `roles/company.yaml:
  entities:
    main:
      …
      numbering: "{year}/{post}/{document}"
`,
    diagnostic: `roles/company.yaml:22:24: error company/unknown-placeholder
  "{post}" cannot stand in the number of a document.
   22 |     numbering: "{year}/{post}/{document}"
      |                        ^^^^^^
  hint: use {role}, {document} and {year}
`,
    good: `roles/company.yaml:
  entities:
    main:
      …
      numbering: "{year}/{role}/{document}"
`,
  },
  'company/unknown-post': {
    bad: `roles/company.yaml:
  entities:
    main:
      …
      approver: heed
`,
    diagnostic: `roles/company.yaml:12:15: error company/unknown-post
  There is no post "heed".
   12 |     approver: heed
      |               ^^^^
  hint: did you mean "head"?
`,
    good: `roles/company.yaml:
  entities:
    main:
      …
      approver: head
`,
  },
  'company/unknown-unit': {
    bad: `roles/company.yaml:
  posts:
    head: { title: Head of Office, unit: ofice, reportsTo: none }
`,
    diagnostic: `roles/company.yaml:17:40: error company/unknown-unit
  There is no unit "ofice".
   17 |   head: { title: Head of Office, unit: ofice, reportsTo: none }
      |                                        ^^^^^
  hint: did you mean "office"?
`,
    good: `roles/company.yaml:
  posts:
    head: { title: Head of Office, unit: office, reportsTo: none }
`,
  },
  'company/unknown-value': {
    bad: `roles/company.yaml:
  standardClauses:
    …
    safety:
      section: dutys
`,
    diagnostic: `roles/company.yaml:67:14: error company/unknown-value
  "section" must be governingDocuments, knowledge, competencies, conduct, tasks, duties, rights, liability or conditions, not "dutys".
   67 |     section: dutys
      |              ^^^^^
  hint: did you mean "duties"?
`,
    good: `roles/company.yaml:
  standardClauses:
    …
    safety:
      section: duties
`,
  },
  'company/veto': {
    bad: `roles/company.yaml:
  appraisals: { vetoCap: 89.95 }
`,
    diagnostic: `roles/company.yaml:32:24: error company/veto
  The cap has more decimals than results, which have 1.
   32 | appraisals: { vetoCap: 89.95 }
      |                        ^^^^^
  hint: round it
`,
    good: `roles/company.yaml:
  appraisals: { vetoCap: 89.9 }
`,
  },
  'company/wrong-count': {
    bad: `roles/company.yaml:
  entities:
    main:
      …
      agreeing: []
`,
    diagnostic: `roles/company.yaml:21:15: error company/wrong-count
  "agreeing" must not be empty.
   21 |     agreeing: []
      |               ^^
  hint: fill it, or remove the field
`,
    good: `roles/company.yaml:
  entities:
    main:
      …
      agreeing: [hr-officer]
`,
  },
  'company/wrong-type': {
    bad: `roles/company.yaml:
  entities:
    main:
      …
      address: 1 Example Street, Sampleton
`,
    diagnostic: `roles/company.yaml:12:14: error company/wrong-type
  "address" must be a list, but is a text.
   12 |     address: 1 Example Street, Sampleton
      |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: write a list, even of one entry: [first, second]
`,
    good: `roles/company.yaml:
  entities:
    main:
      …
      address:
        - 1 Example Street
        - Sampleton
`,
  },
  'complete/no-role': {
    bad: `roles/sales-representative.yaml was renamed while the period was open.
`,
    diagnostic: `roles/people/appraisals/2026-H2/results/e-02.yaml: error complete/no-role
  No completed form of "e-02" for 2026-H2 can be made: a role that it is about is gone, or has a fault.
  hint: run "rolebook validate" and mend what it finds, then "rolebook appraisal complete"
`,
    good: `The appraiser’s form was collected, and the role is as it was:

  rolebook appraisal complete 2026-H2 e-02
`,
  },
  'complete/nothing-returned': {
    bad: `Nothing of "e-02" had been collected.
`,
    diagnostic: `roles/people/appraisals/2026-H2/results/e-02.yaml: error complete/nothing-returned
  Nothing of "e-02" for 2026-H2 has come back, so there is nothing to complete.
  hint: collect what came back first, with "rolebook appraisal collect <file or folder>"
`,
    good: `The appraiser’s form was collected, and the role is as it was:

  rolebook appraisal complete 2026-H2 e-02
`,
  },
  'complete/unprintable': {
    bad: `Under "comments" the employee had typed a smiling face, U+1F600.
`,
    diagnostic: `roles/people/appraisals/2026-H2/results/e-02.yaml: warning complete/unprintable
  What was filled in for "e-02" has characters that no font of the theme has: U+1F600.
  hint: a square stands for each of them on paper; the result keeps the text as it was typed
`,
    good: `The appraiser’s form was collected, and the role is as it was:

  rolebook appraisal complete 2026-H2 e-02
`,
  },
  'file/encoding': {
    bad: `roles/sales-representative.yaml begins with the line

  # Häufig gebraucht

and was saved as "Windows-1252" (often called ANSI).
`,
    diagnostic: `roles/sales-representative.yaml:1:4: error file/encoding
  The byte E4 here is no UTF-8; the file looks like Windows-1252 (Western European).
    1 | # H�ufig gebraucht
      |    ^
  hint: save the file as UTF-8 in the program that wrote it
`,
    good: `The same file, saved as "UTF-8".
`,
  },
  'file/outside-workspace': {
    bad: `roles/company.yaml:
  entities:
    main:
      …
      logo: ../logo.svg
`,
    diagnostic: `roles/company.yaml:19:11: error file/outside-workspace
  The path leads out of the workspace.
   19 |     logo: ../logo.svg
      |           ^^^^^^^^^^^
  hint: copy the file into the workspace
`,
    good: `roles/company.yaml:
  entities:
    main:
      …
      logo: roles/logo.svg
`,
  },
  'file/too-large': {
    bad: `roles/sales-representative.yaml has 1.2 MB, as a whole report was pasted into it.
`,
    diagnostic: `roles/sales-representative.yaml: error file/too-large
  The file is larger than 1 MB.
  hint: divide it, or save it smaller
`,
    good: `The same file without the report: a role has a few pages.
`,
  },
  'file/unreadable': {
    bad: `roles/sales-representative.yaml is a folder.
`,
    diagnostic: `roles/sales-representative.yaml: error file/unreadable
  This is a folder, where a file is expected.
  hint: put a file there, or remove it
`,
    good: `roles/sales-representative.yaml is a file.
`,
  },
  'font/incomplete': {
    bad: `templates/fonts/house.ttf was made for a web page and has only signs, and the theme says

  regular: [house.ttf, noto-sans-regular.ttf]
`,
    diagnostic: `templates/fonts/house.ttf: warning font/incomplete
  The font lacks common characters, which another font of the theme draws: ! " # $ % & ' ( ) * + , …
  hint: use a file of the family that has all letters, figures and signs
`,
    good: `templates/fonts/house.ttf is the file for the desktop, with all letters, figures and signs.
`,
  },
  'font/licence': {
    bad: `In templates/fonts/house.ttf the maker has set the bit for "restricted licence embedding", and the theme says

  regular: [house.ttf, noto-sans-regular.ttf]
`,
    diagnostic: `templates/fonts/house.ttf: error font/licence
  The maker of the font forbids putting it into documents.
  hint: ask the maker for a licence and a file that allow it, or use another font
`,
    good: `The maker has sent a file with a licence for documents.
`,
  },
  'font/missing': {
    bad: `templates/themes/default.yaml:
  fonts:
    regular: [noto-serif-regular.ttf, noto-sans-thai-regular.ttf, noto-sans-gujarati-regular.ttf, symb…
`,
    diagnostic: `templates/fonts/noto-serif-regular.ttf: error font/missing
  The theme names this font file, which is not there.
  hint: put it there, or take it out of the theme
`,
    good: `templates/themes/default.yaml:
  fonts:
    regular: [noto-sans-regular.ttf, noto-sans-thai-regular.ttf, noto-sans-gujarati-regular.ttf, symbo…
`,
  },
  'font/unreadable': {
    bad: `templates/fonts/house.ttf is a font with PostScript outlines (.otf) under another name, and the theme says

  regular: [house.ttf, noto-sans-regular.ttf]
`,
    diagnostic: `templates/fonts/house.ttf: error font/unreadable
  The font has PostScript outlines; TrueType outlines are needed.
  hint: use a TrueType file (.ttf) of the family
`,
    good: `The theme names a font with TrueType outlines:

  regular: [noto-sans-regular.ttf]
`,
  },
  'jurisdiction/absent-law': {
    bad: `The company is Greek (jurisdiction: GR), and the purpose in roles/sales-representative.yaml cites the branch {law.administrative}, which templates/jurisdictions/GR.yaml does not have.
`,
    diagnostic: `roles/sales-representative.yaml:7:22: error jurisdiction/absent-law
  The jurisdiction has no branch of law for {law.administrative}.
    7 | purpose: To keep to {law.administrative}.
      |                      ^^^^^^^^^^^^^^^^^^
  hint: leave the clause out for its entities, or cite another branch
`,
    good: `It cites {law.labour}, or several branches, of which those that a country lacks are left out.
`,
  },
  'jurisdiction/duplicate-entry': {
    bad: `templates/jurisdictions/generic.yaml:
  formalities:
    …
    order: [agreement, agreement, acknowledgement]
`,
    diagnostic: `templates/jurisdictions/generic.yaml:10:22: error jurisdiction/duplicate-entry
  "agreement" stands twice in "order".
   10 |   order: [agreement, agreement, acknowledgement]
      |                      ^^^^^^^^^
  hint: remove one of the two
`,
    good: `templates/jurisdictions/generic.yaml:
  formalities:
    …
    order: [agreement, approval, acknowledgement]
`,
  },
  'jurisdiction/malformed-value': {
    bad: `templates/jurisdictions/generic.yaml:
  languages:
    en:
      …
      checkedOn: "21.11.2026"
`,
    diagnostic: `templates/jurisdictions/generic.yaml:23:16: error jurisdiction/malformed-value
  "checkedOn" must be a date such as 2025-01-31, not "21.11.2026".
   23 |     checkedOn: "21.11.2026"
      |                ^^^^^^^^^^^^
`,
    good: `templates/jurisdictions/generic.yaml:
  languages:
    en:
      …
      checkedOn: "2026-11-21"
`,
  },
  'jurisdiction/missing': {
    bad: `roles/company.yaml:
  entities:
    main:
      …
      jurisdiction: IS # or a country code; templates/jurisdictions names its laws
`,
    diagnostic: `roles/company.yaml:16:19: error jurisdiction/missing
  The names of the laws of "IS" are not there.
   16 |     jurisdiction: IS # or a country code; templates/jurisdictions names its laws
      |                   ^^
  hint: write templates/jurisdictions/IS.yaml, or set the jurisdiction "generic"
`,
    good: `roles/company.yaml:
  entities:
    main:
      …
      jurisdiction: generic # or a country code; templates/jurisdictions names its laws
`,
  },
  'jurisdiction/missing-key': {
    bad: `templates/jurisdictions/generic.yaml:
  languages:
    en:
      …
      checkedOn: "2026-11-21"
`,
    diagnostic: `templates/jurisdictions/generic.yaml:16:3: error jurisdiction/missing-key
  languages.en needs the field "source".
   16 |   en:
      |   ^^
`,
    good: `templates/jurisdictions/generic.yaml:
  languages:
    en:
      …
      source: Branches of law in general terms; no statute is named
      checkedOn: "2026-11-21"
`,
  },
  'jurisdiction/missing-language': {
    bad: `templates/jurisdictions/generic.yaml:
  languages:
    fi:
      names:
        labour: työoikeus
`,
    diagnostic: `templates/jurisdictions/generic.yaml:15:1: error jurisdiction/missing-language
  The jurisdiction has no names of laws in the language "en".
   15 | languages:
      | ^^^^^^^^^
  hint: add "en" under languages
`,
    good: `templates/jurisdictions/generic.yaml:
  languages:
    en:
      names:
        labour: labour law
`,
  },
  'jurisdiction/out-of-range': {
    bad: `No file of this kind can be wrong in this way now. In a role it looks so:

roles/sales-representative.yaml:
  experience: { years: -1, in: sales }
`,
    diagnostic: `roles/sales-representative.yaml:17:22: error role/out-of-range
  "years" must be at least 0, not -1.
   17 | experience: { years: -1, in: sales }
      |                      ^^
`,
    good: `roles/sales-representative.yaml:
  experience: { years: 1, in: sales }
`,
  },
  'jurisdiction/unknown-key': {
    bad: `templates/jurisdictions/generic.yaml:
  deductionAlowed: true
`,
    diagnostic: `templates/jurisdictions/generic.yaml:7:1: error jurisdiction/unknown-key
  "deductionAlowed" is not a field of a jurisdiction.
    7 | deductionAlowed: true
      | ^^^^^^^^^^^^^^^
  hint: did you mean "deductionAllowed"?
`,
    good: `templates/jurisdictions/generic.yaml:
  deductionAllowed: true
`,
  },
  'jurisdiction/unknown-value': {
    bad: `templates/jurisdictions/generic.yaml:
  formalities:
    approval: top
`,
    diagnostic: `templates/jurisdictions/generic.yaml:9:13: error jurisdiction/unknown-value
  "approval" must be masthead, end, beside-agreement or beside-acknowledgement, not "top".
    9 |   approval: top
      |             ^^^
`,
    good: `templates/jurisdictions/generic.yaml:
  formalities:
    approval: masthead
`,
  },
  'jurisdiction/unreviewed': {
    bad: `The company is Greek (jurisdiction: GR), and nobody has approved the names of its laws:

  reviewedBy: none
`,
    diagnostic: `roles/company.yaml:16:19: warning jurisdiction/unreviewed
  No lawyer has approved the names of the laws of "GR", nor how documents are signed there.
   16 |     jurisdiction: GR # or a country code; templates/jurisdictions names its laws
      |                   ^^
  hint: let counsel check templates/jurisdictions/GR.yaml, and write there who did
`,
    good: `Counsel has checked templates/jurisdictions/GR.yaml of the workspace, and it says who:

  reviewedBy: Legal department
`,
  },
  'jurisdiction/wrong-count': {
    bad: `templates/jurisdictions/generic.yaml:
  languages:
    en:
      names: {}
`,
    diagnostic: `templates/jurisdictions/generic.yaml:17:12: error jurisdiction/wrong-count
  "names" must not be empty.
   17 |     names: {}
      |            ^^
  hint: fill it, or remove the field
`,
    good: `templates/jurisdictions/generic.yaml:
  languages:
    en:
      names:
        labour: labour law
        civil: civil law
        administrative: administrative law
        criminal: criminal law
`,
  },
  'jurisdiction/wrong-type': {
    bad: `templates/jurisdictions/generic.yaml:
  deductionAllowed: yes
`,
    diagnostic: `templates/jurisdictions/generic.yaml:7:19: error jurisdiction/wrong-type
  "deductionAllowed" must be true or false, but is a text.
    7 | deductionAllowed: yes
      |                   ^^^
  hint: write true or false, without quotes
`,
    good: `templates/jurisdictions/generic.yaml:
  deductionAllowed: true
`,
  },
  'locale/conventions': {
    bad: `templates/locales/en.yaml:
  conventions: en_GB
`,
    diagnostic: `templates/locales/en.yaml:5:14: error locale/conventions
  "en_GB" is not a language tag.
    5 | conventions: en_GB
      |              ^^^^^
  hint: write a tag such as en-GB, el-GR or nb-NO
`,
    good: `templates/locales/en.yaml:
  conventions: en-GB
`,
  },
  'locale/duplicate-entry': {
    bad: `No file of this kind can be wrong in this way now. In a role it looks so:

roles/role.yaml:
  appraisal: { intervalMonths: 6, assessor: head, consequences: [pay, none, pay] }
`,
    diagnostic: `roles/role.yaml:12:75: error role/duplicate-entry
  "pay" stands twice in "consequences".
   12 | appraisal: { intervalMonths: 6, assessor: head, consequences: [pay, none, pay] }
      |                                                                           ^^^
  hint: remove one of the two
`,
    good: `roles/role.yaml:
  appraisal: { intervalMonths: 6, assessor: head, consequences: [pay, none] }
`,
  },
  'locale/malformed-value': {
    bad: `templates/locales/en.yaml:
  common:
    …
    total: ""
`,
    diagnostic: `templates/locales/en.yaml:25:10: error locale/malformed-value
  "total" must be a text that is not empty.
   25 |   total: ""
      |          ^^
`,
    good: `templates/locales/en.yaml:
  common:
    …
    total: Total
`,
  },
  'locale/missing': {
    bad: `roles/company.yaml:
  entities:
    main:
      …
      languages: [en, cy]
`,
    diagnostic: `roles/company.yaml:17:21: error locale/missing
  There is no wording for the language "cy".
   17 |     languages: [en, cy]
      |                     ^^
  hint: write templates/locales/cy.yaml, or remove the language; there are el, en, gu, lt, nb, th
`,
    good: `roles/company.yaml:
  entities:
    main:
      …
      languages: [en]
`,
  },
  'locale/missing-key': {
    bad: `templates/locales/en.yaml:
  common:
    …
    clause: Clause
    notApplicable: n/a
`,
    diagnostic: `templates/locales/en.yaml:11:1: error locale/missing-key
  common needs the field "total".
   11 | common:
      | ^^^^^^
`,
    good: `templates/locales/en.yaml:
  common:
    …
    clause: Clause
    total: Total
    notApplicable: n/a
`,
  },
  'locale/out-of-range': {
    bad: `No file of this kind can be wrong in this way now. In a role it looks so:

roles/sales-representative.yaml:
  experience: { years: -1, in: sales }
`,
    diagnostic: `roles/sales-representative.yaml:17:22: error role/out-of-range
  "years" must be at least 0, not -1.
   17 | experience: { years: -1, in: sales }
      |                      ^^
`,
    good: `roles/sales-representative.yaml:
  experience: { years: 1, in: sales }
`,
  },
  'locale/unknown-key': {
    bad: `templates/locales/en.yaml:
  common:
    …
    plce: Place
`,
    diagnostic: `templates/locales/en.yaml:19:3: error locale/unknown-key
  "plce" is not a field of common.
   19 |   plce: Place
      |   ^^^^
  hint: did you mean "place"?
`,
    good: `templates/locales/en.yaml:
  common:
    …
    place: Place
`,
  },
  'locale/unknown-value': {
    bad: `templates/locales/en.yaml:
  printedNames: lines
`,
    diagnostic: `templates/locales/en.yaml:7:15: error locale/unknown-value
  "printedNames" must be line or brackets, not "lines".
    7 | printedNames: lines
      |               ^^^^^
  hint: did you mean "line"?
`,
    good: `templates/locales/en.yaml:
  printedNames: line
`,
  },
  'locale/wrong-count': {
    bad: `No file of this kind can be wrong in this way now. In a role it looks so:

roles/role.yaml:
  appraisal: { intervalMonths: 6, assessor: head, consequences: [] }
`,
    diagnostic: `roles/role.yaml:12:63: error role/wrong-count
  "consequences" must not be empty.
   12 | appraisal: { intervalMonths: 6, assessor: head, consequences: [] }
      |                                                               ^^
  hint: fill it, or remove the field
`,
    good: `roles/role.yaml:
  appraisal: { intervalMonths: 6, assessor: head, consequences: [none] }
`,
  },
  'locale/wrong-type': {
    bad: `templates/locales/en.yaml:
  common:
    …
    total: [Total, Sum]
`,
    diagnostic: `templates/locales/en.yaml:25:10: error locale/wrong-type
  "total" must be a text, but is a list.
   25 |   total: [Total, Sum]
      |          ^^^^^^^^^^^^
  hint: write the text right after the colon
`,
    good: `templates/locales/en.yaml:
  common:
    …
    total: Total
`,
  },
  'output/stale': {
    bad: `roles/sales-clerk.yaml was renamed to roles/sales-representative.yaml, and out/en/sales-clerk/ is still there. Then:

  rolebook build --format docx
`,
    diagnostic: `out/en/sales-clerk: warning output/stale
  No document is made of a role "sales-clerk" any more, but here are some: job-description.docx.
  hint: see that nobody uses them, and remove the folder
`,
    good: `out/en/sales-clerk/ was removed. Then:

  rolebook build --format docx
`,
  },
  'output/unwritable': {
    bad: `A word processor has out/en/sales-representative/job-description.docx open. Then:

  rolebook build --format docx
`,
    diagnostic: `out/en/sales-representative/job-description.docx: error output/unwritable
  Another program uses the file.
  hint: close the file in the other program, then try again
`,
    good: `Close the document, then:

  rolebook build --format docx
`,
  },
  'picture/missing': {
    bad: `roles/company.yaml:
  entities:
    main:
      …
      logo: roles/lgo.svg
`,
    diagnostic: `roles/company.yaml:19:11: error picture/missing
  There is no file "roles/lgo.svg" in the workspace.
   19 |     logo: roles/lgo.svg
      |           ^^^^^^^^^^^^^
  hint: did you mean "roles/logo.svg"?
`,
    good: `roles/company.yaml:
  entities:
    main:
      …
      logo: roles/logo.svg
`,
  },
  'picture/too-large': {
    bad: `roles/logo.svg holds a traced photo of 30 000 outlines.
`,
    diagnostic: `roles/logo.svg:1:1: error picture/too-large
  The SVG file is too large for a document.
    1 | <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
      | ^
  hint: simplify its paths
`,
    good: `roles/logo.svg holds the drawn logo, of a few outlines.
`,
  },
  'picture/unreadable': {
    bad: `roles/logo.svg is a GIF, and only its name was changed.
`,
    diagnostic: `roles/logo.svg: error picture/unreadable
  The picture is no SVG, PNG or JPEG file.
  hint: export it again as SVG, PNG or JPEG
`,
    good: `The picture was opened in a drawing program and exported as SVG to roles/logo.svg.
`,
  },
  'picture/unsupported': {
    bad: `roles/logo.svg:
  <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
    …
    <text x="26" y="60">Sample</text>
`,
    diagnostic: `roles/logo.svg:4:3: error picture/unsupported
  <text> cannot be printed.
    4 |   <text x="26" y="60">Sample</text>
      |   ^
  hint: convert texts to paths
`,
    good: `roles/logo.svg:
  <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
    …
    <path fill="#7c8793" d="M26 26H60V60H50V36H26Z"/>
`,
  },
  'result/altered': {
    bad: `roles/people/appraisals/2026-H2/results/e-02.yaml was copied for somebody else, as e-03.yaml. Then:

  rolebook explain e-03/2026-H2
`,
    diagnostic: `roles/people/appraisals/2026-H2/results/e-03.yaml: error result/altered
  It is of "e-02", and lies where that of "e-03" does.
  hint: bring the file back from a copy; what is wrong on a form is corrected there, and collected with --replace
`,
    good: `The period was opened for "e-03" too. Then:

  rolebook explain e-03/2026-H2
`,
  },
  'result/duplicate-entry': {
    bad: `No file of this kind can be wrong in this way now. In a role it looks so:

roles/role.yaml:
  appraisal: { intervalMonths: 6, assessor: head, consequences: [pay, none, pay] }
`,
    diagnostic: `roles/role.yaml:12:75: error role/duplicate-entry
  "pay" stands twice in "consequences".
   12 | appraisal: { intervalMonths: 6, assessor: head, consequences: [pay, none, pay] }
      |                                                                           ^^^
  hint: remove one of the two
`,
    good: `roles/role.yaml:
  appraisal: { intervalMonths: 6, assessor: head, consequences: [pay, none] }
`,
  },
  'result/malformed-value': {
    bad: `roles/people/appraisals/2026-H2/results/e-07.yaml says

  from: 1 July
`,
    diagnostic: `roles/people/appraisals/2026-H2/results/e-07.yaml:8:11: error result/malformed-value
  "from" must be a date such as 2026-12-31, not "1 July".
    8 |     from: 1 July
      |           ^^^^^^
`,
    good: `roles/people/appraisals/2026-H2/results/e-07.yaml says

  from: 2026-07-01
`,
  },
  'result/missing': {
    bad: `The period was not opened for "e-03". Then:

  rolebook appraisal sign e-03/2026-H2
`,
    diagnostic: `roles/people/appraisals/2026-H2/results/e-03.yaml: error result/missing
  There is no result of "e-03" in 2026-H2.
  hint: the period has e-02; open it for others, with "rolebook appraisal open"
`,
    good: `The result of "e-03" is there, and released. Then:

  rolebook appraisal sign e-03/2026-H2
`,
  },
  'result/missing-key': {
    bad: `The line "position: sales-representative" was deleted from roles/people/appraisals/2026-H2/results/e-07.yaml.
`,
    diagnostic: `roles/people/appraisals/2026-H2/results/e-07.yaml:5:5: error result/missing-key
  segments[1] needs the field "position".
    5 |   - number: 1
      |     ^^^^^^^^^
`,
    good: `roles/people/appraisals/2026-H2/results/e-07.yaml says

  position: sales-representative
`,
  },
  'result/none': {
    bad: `The form of "e-02" has not come back. Then:

  rolebook appraisal summary 2026-H2 e-02
`,
    diagnostic: `roles/people/appraisals/2026-H2/results/e-02.yaml: error result/none
  The appraisal of "e-02" in 2026-H2 has no result yet: the appraiser's form has not come back.
  hint: collect it first, with "rolebook appraisal collect <file or folder>"
`,
    good: `It has come back, and was collected. Then:

  rolebook appraisal summary 2026-H2 e-02
`,
  },
  'result/other-score': {
    bad: `Somebody has changed the score in roles/people/appraisals/2026-H2/results/e-02.yaml to 99. Then:

  rolebook explain e-02/2026-H2
`,
    diagnostic: `roles/people/appraisals/2026-H2/results/e-02.yaml: error result/other-score
  The file of "e-02" for 2026-H2 keeps another score than its marks and figures come to: somebody has changed it.
  hint: bring it back from a copy, or undo the change: "rolebook explain e-02/2026-H2" shows what it comes to
`,
    good: `The score is as Rolebook wrote it. Then:

  rolebook explain e-02/2026-H2
`,
  },
  'result/out-of-range': {
    bad: `roles/people/appraisals/2026-H2/results/e-07.yaml says

  missed: -1
`,
    diagnostic: `roles/people/appraisals/2026-H2/results/e-07.yaml:11:13: error result/out-of-range
  "missed" must be at least 0, not -1.
   11 |     missed: -1
      |             ^^
`,
    good: `roles/people/appraisals/2026-H2/results/e-07.yaml says

  missed: 0
`,
  },
  'result/unknown-key': {
    bad: `roles/people/appraisals/2026-H2/results/e-07.yaml says

  manger: e-02
`,
    diagnostic: `roles/people/appraisals/2026-H2/results/e-07.yaml:8:5: error result/unknown-key
  "manger" is not a field of segments[1].
    8 |     manger: e-02
      |     ^^^^^^
  hint: did you mean "manager"?
`,
    good: `roles/people/appraisals/2026-H2/results/e-07.yaml says

  manager: e-02
`,
  },
  'result/unknown-value': {
    bad: `roles/people/appraisals/2026-H2/results/e-07.yaml says

  what: open
`,
    diagnostic: `roles/people/appraisals/2026-H2/results/e-07.yaml:20:11: error result/unknown-value
  "what" must be opened, calibrated, released, commented, signed, refused, appealed or closed, not "open".
   20 |     what: open
      |           ^^^^
`,
    good: `roles/people/appraisals/2026-H2/results/e-07.yaml says

  what: opened
`,
  },
  'result/wrong-count': {
    bad: `roles/people/appraisals/2026-H2/results/e-07.yaml says

  events: []
`,
    diagnostic: `roles/people/appraisals/2026-H2/results/e-07.yaml:18:9: error result/wrong-count
  "events" must not be empty.
   18 | events: []
      |         ^^
  hint: fill it, or remove the field
`,
    good: `roles/people/appraisals/2026-H2/results/e-07.yaml lists what was done, as Rolebook wrote it.
`,
  },
  'result/wrong-type': {
    bad: `roles/people/appraisals/2026-H2/results/e-07.yaml says

  days: many
`,
    diagnostic: `roles/people/appraisals/2026-H2/results/e-07.yaml:10:11: error result/wrong-type
  "days" must be a whole number, but is a text.
   10 |     days: many
      |           ^^^^
  hint: write digits only, without quotes, spaces and unit, such as 30 or 2.5
`,
    good: `roles/people/appraisals/2026-H2/results/e-07.yaml says

  days: 132
`,
  },
  'return/damaged': {
    bad: `The connection broke while the filled form was being uploaded.
`,
    diagnostic: `returned/e-07.pdf: error return/damaged
  The PDF file is cut off or damaged, so values may be missing. Nothing of it was taken.
  hint: ask for the file once more, sent as it was saved
`,
    good: `The file was uploaded again, as a whole.
`,
  },
  'return/lost-tags': {
    bad: `The Word form was filled in with LibreOffice and saved as .docx.
`,
    diagnostic: `returned/e-07.docx: error return/lost-tags
  Another word processor than Word has saved the form and dropped the names of its fields, so nobody can tell which value belongs where.
  hint: fill in the PDF form, or the Word form in Word, and send that file
`,
    good: `The Word form was filled in with Word.
`,
  },
  'return/no-fields': {
    bad: `The form was filled in by hand, and the printer made a PDF file of the sheets.
`,
    diagnostic: `returned/e-07.pdf: error return/no-fields
  The PDF file has no fields: it was printed and scanned, or saved with "Print to PDF".
  hint: fill in the form on the screen and use "Save", not "Print"
`,
    good: `The form was filled in on the screen and saved.
`,
  },
  'return/no-stamp': {
    bad: `The form out/en/sales-representative/appraisal.pdf of "rolebook build" was filled in.
`,
    diagnostic: `returned/e-07.pdf: error return/no-stamp
  The form does not say whose it is: it was made by "rolebook build", which knows no employee, or is not of Rolebook.
  hint: fill in the PDF or Word form that "rolebook appraisal open" made, and send that file
`,
    good: `The form of the employee was filled in, which "rolebook appraisal open" made.
`,
  },
  'return/not-a-date': {
    bad: `The field "Date of the conversation" of an English form says "03/04/2026".
`,
    diagnostic: `returned/e-07.pdf, field "field": error return/not-a-date
  "Date of the conversation" says "03/04/2026", which is one day to some readers and another to others.
  hint: write 2026-11-21 or 21 November 2026
`,
    good: `It says "3 April 2026".
`,
  },
  'return/not-a-form': {
    bad: `The form was filled in by hand and photographed.
`,
    diagnostic: `returned/e-07.jpg: error return/not-a-form
  The file is a picture: a photo or a scan, which holds no values that can be read.
  hint: fill in the PDF or Word form that "rolebook appraisal open" made, and send that file
`,
    good: `The form was filled in on the screen and saved.
`,
  },
  'return/not-a-number': {
    bad: `The field "Actual: Visits" of an English form says "about 60".
`,
    diagnostic: `returned/e-07.pdf, field "field": error return/not-a-number
  "Actual: Visits" says "about 60", which is no number.
  hint: write a number such as 1,234.5
`,
    good: `It says "60".
`,
  },
  'return/protected': {
    bad: `The filled form was saved with a password.
`,
    diagnostic: `returned/e-07.pdf: error return/protected
  The PDF file opens only with a password.
  hint: open it with the password, save it without one, and send it again
`,
    good: `The filled form was saved without a password.
`,
  },
  'return/several-answers': {
    bad: `In the Word form two boxes of one duty are ticked.
`,
    diagnostic: `returned/e-07.docx, field "duty.visits": error return/several-answers
  Of the boxes of "duty.visits" 2 are ticked: "done", "partly".
  hint: leave only one, and send the file again
`,
    good: `One box of the duty is ticked.
`,
  },
  'return/too-large': {
    bad: `A picture of 220 MB, all white, was put into the form, and the file has only 200 kB.
`,
    diagnostic: `returned/e-07.docx: error return/too-large
  The Word file unpacks to far more than a form holds.
  hint: fill in the PDF or Word form that "rolebook appraisal open" made, and send that file
`,
    good: `The form holds no such picture.
`,
  },
  'return/wrong-stamp': {
    bad: `Somebody took the id of the employee out of the hidden field of the form.
`,
    diagnostic: `returned/e-07.pdf: error return/wrong-stamp
  What the form says of itself cannot be understood: it was changed, or a later version of Rolebook made it.
  hint: open the period again with this version of Rolebook, and have its form filled in
`,
    good: `The hidden field of the form was left alone.
`,
  },
  'role/component-weights': {
    bad: `roles/sales-representative.yaml:
  appraisal:
    …
    components: { kpis: 60, duties: 30 }
`,
    diagnostic: `roles/sales-representative.yaml:119:3: error role/component-weights
  The weights of the components sum to 90, not 100.
  119 |   components: { kpis: 60, duties: 30 }
      |   ^^^^^^^^^^
  hint: 10 is missing
`,
    good: `roles/sales-representative.yaml:
  appraisal:
    …
    components: { kpis: 60, duties: 40 }
`,
  },
  'role/criterion-in-liability': {
    bad: `roles/role.yaml:
  liability:
    …
    order: { text: Letters are found., type: report, laws: [labour], topic: criteria }
`,
    diagnostic: `roles/role.yaml:12:3: error role/criterion-in-liability
  "order" is a criterion, not a liability.
   12 |   order: { text: Letters are found., type: report, laws: [labour], topic: criteria }
      |   ^^^^^
  hint: move it to criteria under appraisal
`,
    good: `roles/role.yaml:
  appraisal:
    intervalMonths: 6
    assessor: head
    criteria:
      order: { text: Letters are found., shownBy: [filing] }
    consequences: [none]
`,
  },
  'role/criterion-support': {
    bad: `roles/role.yaml:
  appraisal:
    …
    criteria:
      order: Letters are found.
`,
    diagnostic: `roles/role.yaml:16:5: warning role/criterion-support
  No KPI measures the criterion "order", and it does not say what else shows it.
   16 |     order: Letters are found.
      |     ^^^^^
  hint: add "order" to measures of a KPI, or shownBy with ids of duties, or with lists such as knowledge
`,
    good: `roles/role.yaml:
  appraisal:
    …
    criteria:
      order: { text: Letters are found., shownBy: [filing] }
`,
  },
  'role/decimals': {
    bad: `roles/sales-representative.yaml:
  kpis:
    sales:
      …
      floor: 70.00000001
`,
    diagnostic: `roles/sales-representative.yaml:82:12: error role/decimals
  The figure has more than 6 decimals, so documents would print another one.
   82 |     floor: 70.00000001
      |            ^^^^^^^^^^^
  hint: round it
`,
    good: `roles/sales-representative.yaml:
  kpis:
    sales:
      …
      floor: 70
`,
  },
  'role/deduction': {
    bad: `roles/role.yaml:
  liability:
    plan: { text: "For a plan missed, within the variable part of pay.", type: plan }
templates/jurisdictions/generic.yaml:
  name: Generic
  languages:
`,
    diagnostic: `roles/role.yaml:11:3: warning role/deduction
  "plan" reduces pay for a missed plan, and nobody has said whether the law of the jurisdiction "generic" allows it.
   11 |   plan: { text: "For a plan missed, within the variable part of pay.", type: plan }
      |   ^^^^
  hint: ask local counsel, then set deductionAllowed in templates/jurisdictions/generic.yaml
`,
    good: `templates/jurisdictions/generic.yaml:
  name: Generic
  deductionAllowed: true
  languages:
`,
  },
  'role/duplicate-entry': {
    bad: `roles/role.yaml:
  appraisal: { intervalMonths: 6, assessor: head, consequences: [pay, none, pay] }
`,
    diagnostic: `roles/role.yaml:12:75: error role/duplicate-entry
  "pay" stands twice in "consequences".
   12 | appraisal: { intervalMonths: 6, assessor: head, consequences: [pay, none, pay] }
      |                                                                           ^^^
  hint: remove one of the two
`,
    good: `roles/role.yaml:
  appraisal: { intervalMonths: 6, assessor: head, consequences: [pay, none] }
`,
  },
  'role/duplicate-id': {
    bad: `roles/role.yaml:
  duties:
    …
    calls:
      …
      items:
        filing: Files notes of calls.
`,
    diagnostic: `roles/role.yaml:14:7: error role/duplicate-id
  There are two duties with the id "filing".
   14 |       filing: Files notes of calls.
      |       ^^^^^^
  hint: give one of them another id
  roles/role.yaml:10:7: The first one is here.
   10 |       filing: Files letters.
      |       ^^^^^^
`,
    good: `roles/role.yaml:
  duties:
    …
    calls:
      …
      items:
        notes: Files notes of calls.
`,
  },
  'role/duplicate-text': {
    bad: `roles/sales-representative.yaml:
  knowledge:
    …
    contract-terms: The company's goods, their features and prices
`,
    diagnostic: `roles/sales-representative.yaml:23:3: warning role/duplicate-text
  This text stands in the same list already.
   23 |   contract-terms: The company's goods, their features and prices
      |   ^^^^^^^^^^^^^^
  hint: remove one of the two, or reword it
  roles/sales-representative.yaml:22:3: It stands here first.
   22 |   goods: The company's goods, their features and prices
      |   ^^^^^
`,
    good: `roles/sales-representative.yaml:
  knowledge:
    …
    contract-terms: The commercial terms of the company's contracts
`,
  },
  'role/education': {
    bad: `roles/role.yaml:
  education: { levels: [none, secondary] }
`,
    diagnostic: `roles/role.yaml:12:23: error role/education
  The level "none" cannot stand beside other levels.
   12 | education: { levels: [none, secondary] }
      |                       ^^^^
  hint: keep none alone, or remove it
`,
    good: `roles/role.yaml:
  education: { levels: [secondary] }
`,
  },
  'role/empty-group': {
    bad: `roles/role.yaml:
  duties:
    parcels: { items: { weighing: null } }
`,
    diagnostic: `roles/role.yaml:4:3: error role/empty-group
  The group "parcels" has no duties left, and its heading is no duty.
    4 |   parcels: { items: { weighing: null } }
      |   ^^^^^^^
  hint: write parcels: null to remove the group
`,
    good: `roles/role.yaml:
  duties:
    parcels: null
`,
  },
  'role/extends-circle': {
    bad: `roles/junior.yaml:
  extends: sales-representative
roles/sales-representative.yaml:
  extends: junior
  title: Sales Representative
`,
    diagnostic: `roles/junior.yaml:1:10: error role/extends-circle
  Roles extend each other in a circle: "junior" extends "sales-representative" extends "junior".
    1 | extends: sales-representative
      |          ^^^^^^^^^^^^^^^^^^^^
  roles/sales-representative.yaml:4:10: "sales-representative" extends "junior" here.
    4 | extends: junior
      |          ^^^^^^
`,
    good: `roles/sales-representative.yaml:
  title: Sales Representative
`,
  },
  'role/extends-depth': {
    bad: `roles/level-17.yaml extends level-16, which extends level-15, and so on down to level-1.
`,
    diagnostic: `roles/level-17.yaml:1:10: error role/extends-depth
  The role comes after more than 16 others that extend one another.
    1 | extends: level-16
      |          ^^^^^^^^
  hint: extend a role further up
`,
    good: `All of them extend level-1 alone, and each says itself what is different.
`,
  },
  'role/faulty-parent': {
    bad: `roles/junior.yaml:
  extends: sales-representative
roles/sales-representative.yaml:
  category: specalist # executive, manager, specialist or operative
`,
    diagnostic: `roles/junior.yaml:1:10: warning role/faulty-parent
  The role "junior" was not put together, because "sales-representative" has errors.
    1 | extends: sales-representative
      |          ^^^^^^^^^^^^^^^^^^^^
  hint: mend "sales-representative" first
`,
    good: `roles/sales-representative.yaml:
  category: specialist # executive, manager, specialist or operative
`,
  },
  'role/file-name': {
    bad: `roles/Clerk 2.yaml:
  title: Clerk
  category: operative
  appointedBy: head
  nominatedBy: none
  reportsTo: head
  replacedBy: { appointedBy: head }
  …
`,
    diagnostic: `roles/Clerk 2.yaml: error role/file-name
  The name of the file gives the role the id "Clerk 2", which is no id.
  hint: name it with lower-case letters, digits and hyphens, beginning with a letter
`,
    good: `roles/clerk-2.yaml:
  title: Clerk
  category: operative
  appointedBy: head
  nominatedBy: none
  reportsTo: head
  replacedBy: { appointedBy: head }
  …
`,
  },
  'role/included-circle': {
    bad: `roles/role.yaml:
  kpis:
    letters: { name: Letters filed, includedIn: errors, comparison: at-least, target: 40, unit: letter…
`,
    diagnostic: `roles/role.yaml:13:47: error role/included-circle
  KPIs are included in each other in a circle: "letters" in "errors" in "parcels" in "letters".
   13 |   letters: { name: Letters filed, includedIn: errors, comparison: at-least, target: 40, unit: letter…
      |                                               ^^^^^^
  hint: remove one includedIn
  roles/role.yaml:14:39: "errors" is here.
   14 |   errors: { name: Errors, includedIn: parcels, comparison: at-most, target: 2, unit: errors, per: mo…
      |                                       ^^^^^^^
  roles/role.yaml:15:47: "parcels" is here.
   15 |   parcels: { name: Parcels filed, includedIn: letters, comparison: at-least, target: 2, unit: parcel…
      |                                               ^^^^^^^
`,
    good: `roles/role.yaml:
  kpis:
    letters: { name: Letters filed, comparison: at-least, target: 40, unit: letters, per: day, aggrega…
`,
  },
  'role/instructions': {
    bad: `roles/sales-representative.yaml:
  instructedBy: [hr-officer]
`,
    diagnostic: `roles/sales-representative.yaml:13:16: error role/instructions
  The post "hr-officer" is not above the position, so it cannot give it instructions.
   13 | instructedBy: [hr-officer]
      |                ^^^^^^^^^^
  hint: posts above it are head-of-sales, director; or change whom they report to
  roles/sales-representative.yaml:12:12: The immediate superior is here.
   12 | reportsTo: head-of-sales
      |            ^^^^^^^^^^^^^
`,
    good: `roles/sales-representative.yaml:
  instructedBy: [director]
`,
  },
  'role/knowledge-topic': {
    bad: `roles/role.yaml:
  duties:
    …
    visitors: { text: Receives visitors from abroad., topic: foreign-clients }
  …
  knowledge:
    alphabet: The alphabet
`,
    diagnostic: `roles/role.yaml:8:3: warning role/knowledge-topic
  The duty "visitors" has the topic foreign-clients, and no knowledge of the role has the topic language.
    8 |   visitors: { text: Receives visitors from abroad., topic: foreign-clients }
      |   ^^^^^^^^
  hint: add knowledge with topic: language, or correct the topic of the duty
`,
    good: `roles/role.yaml:
  duties:
    …
    visitors: { text: Receives visitors from abroad., topic: foreign-clients }
  …
  knowledge:
    alphabet: The alphabet
    french: { text: French, topic: language }
`,
  },
  'role/kpi-limits': {
    bad: `roles/sales-representative.yaml:
  kpis:
    sales:
      …
      stretch: 90
`,
    diagnostic: `roles/sales-representative.yaml:83:14: error role/kpi-limits
  The stretch must be at least 100, not 90.
   83 |     stretch: 90
      |              ^^
`,
    good: `roles/sales-representative.yaml:
  kpis:
    sales:
      …
      stretch: 120
`,
  },
  'role/kpi-open': {
    bad: `roles/sales-representative.yaml:
  kpis:
    …
    report:
      …
      source: Date of receipt
`,
    diagnostic: `roles/sales-representative.yaml:99:3: warning role/kpi-open
  The KPI "report" does not say which duties or criteria it measures.
   99 |   report:
      |   ^^^^^^
  hint: add measures, or designDecision: [measures] to leave it open
`,
    good: `roles/sales-representative.yaml:
  kpis:
    …
    report:
      …
      source: Date of receipt
      measures: [report]
`,
  },
  'role/kpi-period': {
    bad: `roles/sales-representative.yaml:
  kpis:
    sales:
      …
      per: year
`,
    diagnostic: `roles/sales-representative.yaml:77:10: error role/kpi-period
  A year does not divide the appraisal interval of 6 months.
   77 |     per: year
      |          ^^^^
  hint: give the target per month, quarter or half-year, or change intervalMonths
  roles/sales-representative.yaml:111:19: The interval is here.
  111 |   intervalMonths: 6
      |                   ^
`,
    good: `roles/sales-representative.yaml:
  kpis:
    sales:
      …
      per: month
`,
  },
  'role/kpi-target': {
    bad: `roles/sales-representative.yaml:
  kpis:
    …
    report:
      …
      target: 35
`,
    diagnostic: `roles/sales-representative.yaml:103:13: error role/kpi-target
  The target must be a day of the month from 1 to 31, not 35.
  103 |     target: 35
      |             ^^
`,
    good: `roles/sales-representative.yaml:
  kpis:
    …
    report:
      …
      target: 5
`,
  },
  'role/kpi-weights': {
    bad: `roles/sales-representative.yaml:
  kpis:
    …
    visits:
      …
      weight: 25
`,
    diagnostic: `roles/sales-representative.yaml:70:1: error role/kpi-weights
  The weights of the KPIs sum to 95, not 100.
   70 | kpis:
      | ^^^^
  hint: 5 is missing; for example set the weight of "report" to 15 instead of 10
  roles/sales-representative.yaml:79:13: "sales" has 60.
   79 |     weight: 60
      |             ^^
  roles/sales-representative.yaml:93:13: "visits" has 25.
   93 |     weight: 25
      |             ^^
  roles/sales-representative.yaml:106:13: "report" has 10.
  106 |     weight: 10
      |             ^^
`,
    good: `roles/sales-representative.yaml:
  kpis:
    …
    visits:
      …
      weight: 30
`,
  },
  'role/language': {
    bad: `roles/junior.yaml:
  language: lt
  title: Pardavimo atstovas
`,
    diagnostic: `roles/junior.yaml:2:11: error role/language
  The role is written in "lt", and 42 of 42 texts of "sales-representative", which it extends, lack a sound translation of what they say now: title, purpose, place, workingTime and 38 more.
    2 | language: lt
      |           ^^
  hint: run "rolebook translate sales-representative --to lt" and translate them
`,
    good: `roles/junior.yaml:
  title: Junior Sales Representative
`,
  },
  'role/liability-citation': {
    bad: `roles/sales-representative.yaml:
  liability:
    non-performance:
      …
      text: For failure to perform the duties of the position, to the extent provided by {law.civil}.
`,
    diagnostic: `roles/sales-representative.yaml:56:89: error role/liability-citation
  The text cites {law.civil}, and the item rests on labour.
   56 |     text: For failure to perform the duties of the position, to the extent provided by {law.civil}.
      |                                                                                         ^^^^^^^^^
  hint: correct the text, or type and laws of the item
`,
    good: `roles/sales-representative.yaml:
  liability:
    non-performance:
      …
      text: For failure to perform the duties of the position, to the extent provided by {law.labour}.
`,
  },
  'role/liability-laws': {
    bad: `roles/role.yaml:
  liability:
    duty: { text: For duties left undone., type: duty, laws: [labour, criminal] }
`,
    diagnostic: `roles/role.yaml:11:60: error role/liability-laws
  A liability of the type duty rests on labour, not on labour, criminal.
   11 |   duty: { text: For duties left undone., type: duty, laws: [labour, criminal] }
      |                                                            ^^^^^^^^^^^^^^^^^^
  hint: write laws: [labour], or leave laws out
`,
    good: `roles/role.yaml:
  liability:
    duty: { text: For duties left undone., type: duty, laws: [labour] }
`,
  },
  'role/malformed-value': {
    bad: `roles/sales-representative.yaml:
  conduct:
    Good manners: Treats everyone with courtesy.
`,
    diagnostic: `roles/sales-representative.yaml:67:3: error role/malformed-value
  The key "Good manners" must be an id of lower-case letters, digits and hyphens that begins with a letter.
   67 |   Good manners: Treats everyone with courtesy.
      |   ^^^^^^^^^^^^
`,
    good: `roles/sales-representative.yaml:
  conduct:
    courtesy: Treats everyone with courtesy.
`,
  },
  'role/missing-key': {
    bad: `roles/sales-representative.yaml:
  title: Sales Representative
  …
  nominatedBy: head-of-sales
  directReports: 0
`,
    diagnostic: `roles/sales-representative.yaml:4:1: error role/missing-key
  A role needs the field "reportsTo".
    4 | title: Sales Representative
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    good: `roles/sales-representative.yaml:
  title: Sales Representative
  …
  nominatedBy: head-of-sales
  reportsTo: head-of-sales
  directReports: 0
`,
  },
  'role/not-inherited': {
    bad: `roles/junior.yaml:
  conduct:
    curtesy: null
`,
    diagnostic: `roles/junior.yaml:4:3: error role/not-inherited
  Nothing is inherited under "curtesy" that could be removed.
    4 |   curtesy: null
      |   ^^^^^^^
  hint: did you mean "courtesy"?
`,
    good: `roles/junior.yaml:
  conduct:
    courtesy: null
`,
  },
  'role/order': {
    bad: `roles/junior.yaml:
  duties:
    visits: { after: visits }
`,
    diagnostic: `roles/junior.yaml:4:20: error role/order
  "visits" cannot stand after itself.
    4 |   visits: { after: visits }
      |                    ^^^^^^
  hint: name another item of the list
`,
    good: `roles/junior.yaml:
  duties:
    visits: { after: offers }
`,
  },
  'role/out-of-range': {
    bad: `roles/sales-representative.yaml:
  experience: { years: -1, in: sales }
`,
    diagnostic: `roles/sales-representative.yaml:17:22: error role/out-of-range
  "years" must be at least 0, not -1.
   17 | experience: { years: -1, in: sales }
      |                      ^^
`,
    good: `roles/sales-representative.yaml:
  experience: { years: 1, in: sales }
`,
  },
  'role/overlay': {
    bad: `roles/entities/mian/sales-representative.yaml:
  workingTime: Shifts
`,
    diagnostic: `roles/entities/mian/sales-representative.yaml: error role/overlay
  The company has no entity "mian".
  hint: did you mean "main"?
`,
    good: `roles/entities/main/sales-representative.yaml:
  workingTime: Shifts
`,
  },
  'role/own-post': {
    bad: `roles/sales-representative.yaml:
  title: Sales Agent
`,
    diagnostic: `roles/sales-representative.yaml:4:8: error role/own-post
  The company has "Sales Representative" as title of the post "sales-representative", not "Sales Agent".
    4 | title: Sales Agent
      |        ^^^^^^^^^^^
  hint: say the same in both files
  roles/company.yaml:33:3: The post is here.
   33 |   sales-representative: { title: Sales Representative, unit: sales, reportsTo: head-of-sales }
      |   ^^^^^^^^^^^^^^^^^^^^
`,
    good: `roles/sales-representative.yaml:
  title: Sales Representative
`,
  },
  'role/own-reference': {
    bad: `roles/sales-representative.yaml:
  appraisal:
    …
    assessor: sales-representative
`,
    diagnostic: `roles/sales-representative.yaml:112:13: error role/own-reference
  The post "sales-representative" assesses itself.
  112 |   assessor: sales-representative
      |             ^^^^^^^^^^^^^^^^^^^^
  hint: name another post
`,
    good: `roles/sales-representative.yaml:
  appraisal:
    …
    assessor: head-of-sales
`,
  },
  'role/parent-conflict': {
    bad: `roles/junior-rural.yaml:
  extends: [junior, rural]
  title: Junior Rural Sales Representative
`,
    diagnostic: `roles/junior-rural.yaml:1:19: error role/parent-conflict
  "junior" and "rural" say different things about place.
    1 | extends: [junior, rural]
      |                   ^^^^^
  hint: say here what holds: place
  roles/junior.yaml:3:8: One is here.
    3 | place: The office
      |        ^^^^^^^^^^
  roles/rural.yaml:3:8: The other is here.
    3 | place: The villages
      |        ^^^^^^^^^^^^
`,
    good: `roles/junior-rural.yaml:
  extends: [junior, rural]
  title: Junior Rural Sales Representative
  place: The office and the villages
`,
  },
  'role/plan-pay': {
    bad: `roles/sales-representative.yaml:
  liability:
    plan: { type: plan, text: "For a plan missed, within variable pay." }
  …
  pay:
    fixed: A monthly salary as stated in the employment contract.
`,
    diagnostic: `roles/sales-representative.yaml:53:3: error role/plan-pay
  "plan" puts variable pay at stake, and the role has none.
   53 |   plan: { type: plan, text: "For a plan missed, within variable pay." }
      |   ^^^^
  hint: add variable under pay, or remove the liability
`,
    good: `roles/sales-representative.yaml:
  liability:
    plan: { type: plan, text: "For a plan missed, within variable pay." }
  …
  pay:
    fixed: A monthly salary as stated in the employment contract.
    variable: Variable pay that depends on the attainment of the KPIs by their weights.
    variablePercent: 20
`,
  },
  'role/relation-open': {
    bad: `roles/sales-representative.yaml:
  relations:
    superior:
      …
      channel: Weekly meeting
`,
    diagnostic: `roles/sales-representative.yaml:41:3: warning role/relation-open
  The relation "superior" does not say the response time.
   41 |   superior:
      |   ^^^^^^^^
  hint: add responseTime, or designDecision: [responseTime] to leave it open
`,
    good: `roles/sales-representative.yaml:
  relations:
    superior:
      …
      channel: Weekly meeting
      responseTime: 1 working day
`,
  },
  'role/relation-partner': {
    bad: `roles/sales-representative.yaml:
  relations:
    …
    clients:
      text: Enquiries, offers, contracts and complaints
`,
    diagnostic: `roles/sales-representative.yaml:46:3: error role/relation-partner
  The relation "clients" does not say with whom.
   46 |   clients:
      |   ^^^^^^^
  hint: add with: and the id of a post or unit, or external: and words
`,
    good: `roles/sales-representative.yaml:
  relations:
    …
    clients:
      external: Clients
      text: Enquiries, offers, contracts and complaints
`,
  },
  'role/removed-reference': {
    bad: `roles/junior.yaml:
  knowledge:
    contract-terms: null
`,
    diagnostic: `roles/junior.yaml:4:19: error role/removed-reference
  "knowledge.contract-terms" is removed here, but something still refers to it.
    4 |   contract-terms: null
      |                   ^^^^
  hint: keep it, or change what refers to it
  roles/sales-representative.yaml:32:23: It is referred to here.
   32 |     requires: [goods, contract-terms]
      |                       ^^^^^^^^^^^^^^
`,
    good: `roles/junior.yaml:
  knowledge:
    contract-terms: null
  duties:
    offers: { requires: [goods] }
`,
  },
  'role/replacement': {
    bad: `roles/role.yaml:
  replacedBy: { post: head, appointedBy: head }
`,
    diagnostic: `roles/role.yaml:12:1: error role/replacement
  The replacement names both a deputy and who appoints one.
   12 | replacedBy: { post: head, appointedBy: head }
      | ^^^^^^^^^^
  hint: give post, or appointedBy
`,
    good: `roles/role.yaml:
  replacedBy: { appointedBy: head }
`,
  },
  'role/replacement-missing': {
    bad: `roles/sales-representative.yaml:
  title: Sales Representative
  …
  directReports: 0
  education: { levels: [secondary-specialised, higher], in: trade or economics }
`,
    diagnostic: `roles/sales-representative.yaml:4:1: warning role/replacement-missing
  The role does not say who stands in for the holder during an absence.
    4 | title: Sales Representative
      | ^^^^^
  hint: add replacedBy with a post, or with appointedBy: the post that names a deputy each time
`,
    good: `roles/sales-representative.yaml:
  title: Sales Representative
  …
  directReports: 0
  replacedBy: { appointedBy: head-of-sales }
  education: { levels: [secondary-specialised, higher], in: trade or economics }
`,
  },
  'role/replacement-scope': {
    bad: `roles/role.yaml:
  replacedBy: { post: clerk, rightsPassOver: false }
`,
    diagnostic: `roles/role.yaml:6:44: warning role/replacement-scope
  The deputy takes over the liability and not the rights of the position.
    6 | replacedBy: { post: clerk, rightsPassOver: false }
      |                                            ^^^^^
  hint: let both pass over, or ask a lawyer who acts and who answers during an absence
`,
    good: `roles/role.yaml:
  replacedBy: { post: clerk }
`,
  },
  'role/report-due': {
    bad: `roles/role.yaml:
  duties:
    …
    losses: { text: Reports losses., topic: reporting }
`,
    diagnostic: `roles/role.yaml:10:3: warning role/report-due
  The duty "losses" is to report, and nothing says when.
   10 |   losses: { text: Reports losses., topic: reporting }
      |   ^^^^^^
  hint: let a KPI measure it, name a figure of a KPI in its text, or add due, such as due: { per: month }
`,
    good: `roles/role.yaml:
  duties:
    …
    losses: { text: Reports losses., topic: reporting, due: { per: month } }
`,
  },
  'role/retired-id': {
    bad: `roles/sales-representative.yaml:
  conduct:
    courtesy: Treats everyone with courtesy.
    tact: { text: Keeps calm., was: courtesy }
`,
    diagnostic: `roles/sales-representative.yaml:67:3: error role/retired-id
  "courtesy" is what "tact" was called before, so it cannot name another item.
   67 |   courtesy: Treats everyone with courtesy.
      |   ^^^^^^^^
  hint: write "tact" if that is meant, or give the item another id
  roles/sales-representative.yaml:68:35: The earlier id is here.
   68 |   tact: { text: Keeps calm., was: courtesy }
      |                                   ^^^^^^^^
`,
    good: `roles/sales-representative.yaml:
  conduct:
    courtesy: Treats everyone with courtesy.
    tact: { text: Keeps calm., was: calm }
`,
  },
  'role/right-scope': {
    bad: `roles/sales-representative.yaml:
  rights:
    …
    contracts: { text: To sign sales contracts., topic: signing }
`,
    diagnostic: `roles/sales-representative.yaml:39:3: error role/right-scope
  The right "contracts" to sign does not say what limits it and which duties it serves.
   39 |   contracts: { text: To sign sales contracts., topic: signing }
      |   ^^^^^^^^^
  hint: add limit (competence, document-type or amount) and duties (their ids)
`,
    good: `roles/sales-representative.yaml:
  rights:
    …
    contracts: { text: To sign sales contracts., topic: signing, limit: amount, duties: [offers] }
`,
  },
  'role/secrecy': {
    bad: `roles/role.yaml:
  duties:
    …
    secrets: { text: Keeps every secret., topic: secrecy }
  …
  liability:
    duty: { text: For duties left undone., type: duty }
`,
    diagnostic: `roles/role.yaml:8:3: error role/secrecy
  "secrets" is a duty of secrecy, and no liability is of the type secrecy.
    8 |   secrets: { text: Keeps every secret., topic: secrecy }
      |   ^^^^^^^
  hint: add a liability with type: secrecy, or a standard clause
`,
    good: `roles/role.yaml:
  duties:
    …
    secrets: { text: Keeps every secret., topic: secrecy }
  …
  liability:
    duty: { text: For duties left undone., type: duty }
    secrets: { text: For telling secrets., type: secrecy, laws: [labour] }
`,
  },
  'role/see-criteria': {
    bad: `roles/role.yaml:
  rights:
    criteria: { text: To see by what the work is judged., topic: criteria }
  …
  appraisal: { intervalMonths: 6, assessor: head, consequences: [none] }
`,
    diagnostic: `roles/role.yaml:9:3: error role/see-criteria
  The right "criteria" is to see the criteria, and the role has none.
    9 |   criteria: { text: To see by what the work is judged., topic: criteria }
      |   ^^^^^^^^
  hint: add criteria under appraisal, or remove the right
`,
    good: `roles/role.yaml:
  rights:
    criteria: { text: To see by what the work is judged., topic: criteria }
  …
  appraisal:
    intervalMonths: 6
    assessor: head
    criteria:
      order: { text: Letters are found., shownBy: [filing] }
    consequences: [none]
`,
  },
  'role/tasks': {
    bad: `roles/role.yaml:
  tasks:
    letters: Letters
`,
    diagnostic: `roles/role.yaml:6:1: warning role/tasks
  The main tasks leave out the group of duties "parcels".
    6 | tasks:
      | ^^^^^
  hint: list the headings of the groups, in their order, or remove the tasks
  roles/role.yaml:10:3: The group is here.
   10 |   parcels: { text: Parcels, items: { weighing: Weighs parcels. } }
      |   ^^^^^^^
`,
    good: `roles/role.yaml:
  tasks:
    letters: Letters
    parcels: Parcels
`,
  },
  'role/unknown-anchor': {
    bad: `roles/junior.yaml:
  conduct:
    tact: { text: Keeps calm., after: curtesy }
`,
    diagnostic: `roles/junior.yaml:4:37: error role/unknown-anchor
  There is no "curtesy" in conduct that "tact" could stand after.
    4 |   tact: { text: Keeps calm., after: curtesy }
      |                                     ^^^^^^^
  hint: did you mean "courtesy"?
`,
    good: `roles/junior.yaml:
  conduct:
    tact: { text: Keeps calm., after: courtesy }
`,
  },
  'role/unknown-item': {
    bad: `roles/sales-representative.yaml:
  duties:
    …
    offers:
      …
      requires: [goods, contract-term]
`,
    diagnostic: `roles/sales-representative.yaml:32:23: error role/unknown-item
  The role has no knowledge "contract-term".
   32 |     requires: [goods, contract-term]
      |                       ^^^^^^^^^^^^^
  hint: did you mean "contract-terms"?
`,
    good: `roles/sales-representative.yaml:
  duties:
    …
    offers:
      …
      requires: [goods, contract-terms]
`,
  },
  'role/unknown-key': {
    bad: `roles/sales-representative.yaml:
  competences:
`,
    diagnostic: `roles/sales-representative.yaml:62:1: error role/unknown-key
  "competences" is not a field of a role.
   62 | competences:
      | ^^^^^^^^^^^
  hint: did you mean "competencies"?
`,
    good: `roles/sales-representative.yaml:
  competencies:
`,
  },
  'role/unknown-parent': {
    bad: `roles/junior.yaml:
  extends: sales-representativ
`,
    diagnostic: `roles/junior.yaml:1:10: error role/unknown-parent
  There is no role "sales-representativ" to extend.
    1 | extends: sales-representativ
      |          ^^^^^^^^^^^^^^^^^^^
  hint: did you mean "sales-representative"?
`,
    good: `roles/junior.yaml:
  extends: sales-representative
`,
  },
  'role/unknown-post': {
    bad: `roles/sales-representative.yaml:
  appraisal:
    …
    assessor: head-of-sale
`,
    diagnostic: `roles/sales-representative.yaml:112:13: error role/unknown-post
  The company has no post "head-of-sale".
  112 |   assessor: head-of-sale
      |             ^^^^^^^^^^^^
  hint: did you mean "head-of-sales"?
`,
    good: `roles/sales-representative.yaml:
  appraisal:
    …
    assessor: head-of-sales
`,
  },
  'role/unknown-unit': {
    bad: `roles/role.yaml:
  unit: ofice
`,
    diagnostic: `roles/role.yaml:12:7: error role/unknown-unit
  The company has no unit "ofice".
   12 | unit: ofice
      |       ^^^^^
  hint: did you mean "office"?
`,
    good: `roles/role.yaml:
  unit: office
`,
  },
  'role/unknown-value': {
    bad: `roles/role.yaml:
  category: operativ
`,
    diagnostic: `roles/role.yaml:2:11: error role/unknown-value
  "category" must be executive, manager, specialist or operative, not "operativ".
    2 | category: operativ
      |           ^^^^^^^^
  hint: did you mean "operative"?
`,
    good: `roles/role.yaml:
  category: operative
`,
  },
  'role/veto': {
    bad: `roles/sales-representative.yaml:
  duties:
    …
    complaints: { text: Receives complaints and follows them up until they are settled., topic: compla…
roles/company.yaml:
  standardClauses:
`,
    diagnostic: `roles/sales-representative.yaml:33:107: error role/veto
  A veto changes nothing, as the company sets no cap.
   33 | … settled., topic: complaints, veto: true }
      |                                ^^^^
  hint: set vetoCap under appraisals in company.yaml, such as the highest result below the second lowest band
`,
    good: `roles/company.yaml:
  appraisals: { vetoCap: 89.9 }
  standardClauses:
`,
  },
  'role/wrong-count': {
    bad: `roles/role.yaml:
  appraisal: { intervalMonths: 6, assessor: head, consequences: [] }
`,
    diagnostic: `roles/role.yaml:12:63: error role/wrong-count
  "consequences" must not be empty.
   12 | appraisal: { intervalMonths: 6, assessor: head, consequences: [] }
      |                                                               ^^
  hint: fill it, or remove the field
`,
    good: `roles/role.yaml:
  appraisal: { intervalMonths: 6, assessor: head, consequences: [none] }
`,
  },
  'role/wrong-type': {
    bad: `roles/sales-representative.yaml:
  directReports: none
`,
    diagnostic: `roles/sales-representative.yaml:13:16: error role/wrong-type
  "directReports" must be a whole number, but is a text.
   13 | directReports: none
      |                ^^^^
  hint: write digits only, without quotes, spaces and unit, such as 30 or 2.5
`,
    good: `roles/sales-representative.yaml:
  directReports: 0
`,
  },
  'staff/assignment-outside': {
    bad: `roles/people/staff.csv:
  id,name,position,hired,left,from
  e-02,Alex Sample,sales-representative,2021-09-15,,2021-01-01
`,
    diagnostic: `roles/people/staff.csv, row 2, column "from": error staff/assignment-outside
  This assignment begins on 2021-01-01, before the employee was hired on 2021-09-15.
  hint: correct one of the two
`,
    good: `roles/people/staff.csv:
  id,name,position,hired,left,from
  e-02,Alex Sample,sales-representative,2021-09-15,,2021-09-15
`,
  },
  'staff/contradiction': {
    bad: `roles/people/staff.csv:
  id,name,position,hired,left,from
  …
  e-02,Alexis Sample,head-of-sales,,,2024-01-01
`,
    diagnostic: `roles/people/staff.csv, row 3, column "name": error staff/contradiction
  The rows of "e-02" say different things under "name".
  hint: one person has one of it: say it in one row, or the same in all
  roles/people/staff.csv, row 2, column "name": The other one stands here.
`,
    good: `roles/people/staff.csv:
  id,name,position,hired,left,from
  …
  e-02,,head-of-sales,,,2024-01-01
`,
  },
  'staff/dates': {
    bad: `roles/people/staff.csv:
  id,name,position,hired,left,from
  e-02,Alex Sample,sales-representative,2021-09-15,2012-09-15,
`,
    diagnostic: `roles/people/staff.csv, row 2, column "left": error staff/dates
  The employee left on 2012-09-15, before being hired on 2021-09-15.
  hint: correct one of the two
`,
    good: `roles/people/staff.csv:
  id,name,position,hired,left,from
  e-02,Alex Sample,sales-representative,2012-09-15,2021-09-15,
`,
  },
  'staff/duplicate-id': {
    bad: `roles/people/staff.csv:
  id,name,position,manager,hired,last-appraisal
  …
  e-01,Alex Sample,sales-representative,e-01,2021-09-15,2025-07-10
`,
    diagnostic: `roles/people/staff.csv, row 3, column "id": error staff/duplicate-id
  The id "e-01" stands here for the second time.
  hint: give each person an id of its own; a second position of one person needs a day under "from"
  roles/people/staff.csv, row 2, column "id": It stands here first.
`,
    good: `roles/people/staff.csv:
  id,name,position,manager,hired,last-appraisal
  …
  e-02,Alex Sample,sales-representative,e-01,2021-09-15,2025-07-10
`,
  },
  'staff/duplicate-row': {
    bad: `roles/people/targets.csv:
  unit,kpi,month,value
  …
  sales,sales,2026-01,22000
`,
    diagnostic: `roles/people/targets.csv, row 3, column "value": error staff/duplicate-row
  For sales of the unit "sales" in 2026-01 there is a row already.
  hint: remove one of the two
  roles/people/targets.csv, row 2, column "value": It stands here first.
`,
    good: `roles/people/targets.csv:
  unit,kpi,month,value
  …
  sales,sales,2026-02,22000
`,
  },
  'staff/email': {
    bad: `roles/people/staff.csv:
  id,name,email,position,hired
  e-02,Alex Sample,alex.sample at example.com,sales-representative,2021-09-15
`,
    diagnostic: `roles/people/staff.csv, row 2, column "email": warning staff/email
  This can hardly be an e-mail address.
  hint: write one address, such as a.sample@example.com
`,
    good: `roles/people/staff.csv:
  id,name,email,position,hired
  e-02,Alex Sample,alex.sample@example.com,sales-representative,2021-09-15
`,
  },
  'staff/id': {
    bad: `roles/people/staff.csv:
  id,name,position,manager,hired,last-appraisal
  …
  e/02,Alex Sample,sales-representative,e-01,2021-09-15,2025-07-10
`,
    diagnostic: `roles/people/staff.csv, row 3, column "id": error staff/id
  "e/02" cannot be the id of an employee: it names a folder and stands in commands.
  hint: use up to 64 letters from a to z, digits, hyphens, full stops and underscores, such as e-07
`,
    good: `roles/people/staff.csv:
  id,name,position,manager,hired,last-appraisal
  …
  e-02,Alex Sample,sales-representative,e-01,2021-09-15,2025-07-10
`,
  },
  'staff/manager-circle': {
    bad: `roles/people/staff.csv:
  id,name,position,manager,hired,last-appraisal
  e-01,Robin Example,head-of-sales,e-02,2019-03-01,
`,
    diagnostic: `roles/people/staff.csv, row 2, column "manager": error staff/manager-circle
  Managers go round in a circle: "e-01" is managed by "e-02" is managed by "e-01".
  hint: leave the manager of the highest of them empty
`,
    good: `roles/people/staff.csv:
  id,name,position,manager,hired,last-appraisal
  e-01,Robin Example,head-of-sales,,2019-03-01,
`,
  },
  'staff/missing': {
    bad: `In a workspace without a staff list:

  rolebook appraisal status
`,
    diagnostic: `roles/people: error staff/missing
  There is no staff list.
  hint: write one as roles/people/staff.csv, with the columns id, name, position and hired at least
`,
    good: `The list was written, as roles/people/staff.csv.
`,
  },
  'staff/overlapping-absences': {
    bad: `roles/people/absences.csv:
  employee,from,to,reason
  e-02,2025-03-03,2025-03-14,holiday
  e-02,2025-03-10,2025-03-21,illness
`,
    diagnostic: `roles/people/absences.csv, row 3, column "from": error staff/overlapping-absences
  Two absences of "e-02" overlap on 2025-03-10.
  hint: correct the days, or write both as one absence
  roles/people/absences.csv, row 2, column "from": The other one begins here.
`,
    good: `roles/people/absences.csv:
  employee,from,to,reason
  e-02,2025-03-03,2025-03-09,holiday
  e-02,2025-03-10,2025-03-21,illness
`,
  },
  'staff/target-scope': {
    bad: `roles/people/targets.csv:
  entity,unit,employee,kpi,month,value
  main,sales,,sales,2026-01,20000
`,
    diagnostic: `roles/people/targets.csv, row 2, column "unit": error staff/target-scope
  The row is about the entity and the unit at once.
  hint: fill one of entity, unit and employee; a target for one employee counts before that of the unit
`,
    good: `roles/people/targets.csv:
  entity,unit,employee,kpi,month,value
  ,sales,,sales,2026-01,20000
`,
  },
  'staff/unknown-employee': {
    bad: `roles/people/absences.csv:
  employee,from,to,reason
  e-20,2025-03-03,2025-03-14,holiday
`,
    diagnostic: `roles/people/absences.csv, row 2, column "employee": error staff/unknown-employee
  The staff list has nobody with the id "e-20".
  hint: add the person to the staff list, or remove the row
`,
    good: `roles/people/absences.csv:
  employee,from,to,reason
  e-02,2025-03-03,2025-03-14,holiday
`,
  },
  'staff/unknown-entity': {
    bad: `roles/people/staff.csv:
  id,name,position,hired,entity,unit,language,working-time
  e-02,Alex Sample,sales-representative,2021-09-15,mian,,,
`,
    diagnostic: `roles/people/staff.csv, row 2, column "entity": error staff/unknown-entity
  There is no entity "mian".
  hint: did you mean "main"?
`,
    good: `roles/people/staff.csv:
  id,name,position,hired,entity,unit,language,working-time
  e-02,Alex Sample,sales-representative,2021-09-15,main,,,
`,
  },
  'staff/unknown-kpi': {
    bad: `roles/people/targets.csv:
  entity,unit,employee,kpi,month,value
  ,sales,,sale,2026-01,20000
`,
    diagnostic: `roles/people/targets.csv, row 2, column "kpi": error staff/unknown-kpi
  No position has a KPI "sale".
  hint: did you mean "sales"?
`,
    good: `roles/people/targets.csv:
  entity,unit,employee,kpi,month,value
  ,sales,,sales,2026-01,20000
`,
  },
  'staff/unknown-language': {
    bad: `roles/people/staff.csv:
  id,name,position,hired,entity,unit,language,working-time
  e-02,Alex Sample,sales-representative,2021-09-15,,,eng,
`,
    diagnostic: `roles/people/staff.csv, row 2, column "language": error staff/unknown-language
  No documents can be printed in the language "eng", as there is no locale for it.
  hint: did you mean "en"?
`,
    good: `roles/people/staff.csv:
  id,name,position,hired,entity,unit,language,working-time
  e-02,Alex Sample,sales-representative,2021-09-15,,,en,
`,
  },
  'staff/unknown-manager': {
    bad: `roles/people/staff.csv:
  id,name,position,manager,hired,last-appraisal
  …
  e-02,Alex Sample,sales-representative,e-10,2021-09-15,2025-07-10
`,
    diagnostic: `roles/people/staff.csv, row 3, column "manager": error staff/unknown-manager
  The list has nobody with the id "e-10".
  hint: add the manager to the list, or leave the cell empty
`,
    good: `roles/people/staff.csv:
  id,name,position,manager,hired,last-appraisal
  …
  e-02,Alex Sample,sales-representative,e-01,2021-09-15,2025-07-10
`,
  },
  'staff/unknown-position': {
    bad: `roles/people/staff.csv:
  id,name,position,manager,hired,last-appraisal
  …
  e-02,Alex Sample,sales-rep,e-01,2021-09-15,2025-07-10
`,
    diagnostic: `roles/people/staff.csv, row 3, column "position": error staff/unknown-position
  There is no role and no post "sales-rep".
  hint: known positions: sales-representative, director, hr-officer, head-of-sales
`,
    good: `roles/people/staff.csv:
  id,name,position,manager,hired,last-appraisal
  …
  e-02,Alex Sample,sales-representative,e-01,2021-09-15,2025-07-10
`,
  },
  'staff/unknown-unit': {
    bad: `roles/people/staff.csv:
  id,name,position,hired,entity,unit,language,working-time
  e-02,Alex Sample,sales-representative,2021-09-15,,sale,,
`,
    diagnostic: `roles/people/staff.csv, row 2, column "unit": error staff/unknown-unit
  There is no unit "sale".
  hint: did you mean "sales"?
`,
    good: `roles/people/staff.csv:
  id,name,position,hired,entity,unit,language,working-time
  e-02,Alex Sample,sales-representative,2021-09-15,,sales,,
`,
  },
  'staff/working-time': {
    bad: `roles/people/staff.csv:
  id,name,position,hired,entity,unit,language,working-time
  e-02,Alex Sample,sales-representative,2021-09-15,,,,0.8
`,
    diagnostic: `roles/people/staff.csv, row 2, column "working-time": error staff/working-time
  The working time must be from 1 to 100 percent of full time, not 0.8.
  hint: write 80 for that share of full time
`,
    good: `roles/people/staff.csv:
  id,name,position,hired,entity,unit,language,working-time
  e-02,Alex Sample,sales-representative,2021-09-15,,,,80
`,
  },
  'step/incomplete': {
    bad: `The form of "e-02" has marks for two duties. Then:

  rolebook appraisal release 2026-H2
`,
    diagnostic: `roles/people/appraisals/2026-H2/results/e-02.yaml: error step/incomplete
  The appraisal of "e-02" in 2026-H2 is incomplete: 3 of 3 KPIs without a figure; 6 of 8 duties without a mark; 2 of 2 items of knowledge not rated; 3 of 3 items of competencies and conduct not rated.
  hint: "rolebook explain e-02/2026-H2" names them; collect or calibrate what is missing, or release it as it is, with --incomplete
`,
    good: `All that counts is marked and rated, and the KPIs have figures. Then:

  rolebook appraisal release 2026-H2
`,
  },
  'step/measured': {
    bad: `Visits are marked "partly", complaints too; how many visits there were came back with the form. Then:

  rolebook appraisal calibrate e-02/2026-H2 --item duty.visits --to done --reason "Late figures" --by e-01
`,
    diagnostic: `roles/people/appraisals/2026-H2/results/e-02.yaml, field "duty.visits": error step/measured
  The mark of "duty.visits" does not count, as it is measured by a KPI that has a score: "visits".
  hint: what counts are the figures; collect corrected ones, with "rolebook appraisal collect <file>"
`,
    good: `Visits are marked "partly", complaints too; how many visits there were came back with the form. Then:

  rolebook appraisal calibrate e-02/2026-H2 --item duty.complaints --to done --reason "Late figures" --by e-01
`,
  },
  'step/no-change': {
    bad: `Visits are marked "partly". Then:

  rolebook appraisal calibrate e-02/2026-H2 --item duty.visits --to partly --reason "Late figures" --by e-01
`,
    diagnostic: `roles/people/appraisals/2026-H2/results/e-02.yaml, field "duty.visits": error step/no-change
  "duty.visits" is "partly" already.
  hint: leave it, or choose another mark
`,
    good: `Visits are marked "partly". Then:

  rolebook appraisal calibrate e-02/2026-H2 --item duty.visits --to done --reason "Late figures" --by e-01
`,
  },
  'step/out-of-turn': {
    bad: `The employee is to sign what has not been released. Then:

  rolebook appraisal sign e-02/2026-H2
`,
    diagnostic: `roles/people/appraisals/2026-H2/results/e-02.yaml: error step/out-of-turn
  The appraisal of "e-02" in 2026-H2 is not released to the employee yet: it cannot be signed.
  hint: release it first, with "rolebook appraisal release <period>"
`,
    good: `The result was released. Then:

  rolebook appraisal sign e-02/2026-H2
`,
  },
  'step/own-appraisal': {
    bad: `The employee would release the own result:

  rolebook appraisal release 2026-H2 --by e-02
`,
    diagnostic: `roles/people/appraisals/2026-H2/results/e-02.yaml: error step/own-appraisal
  The appraisal of "e-02" in 2026-H2 is about "e-02": it cannot be released by them.
  hint: let somebody else do it, and name them with --by
`,
    good: `HR releases it:

  rolebook appraisal release 2026-H2 --by hr-officer
`,
  },
  'step/unknown-item': {
    bad: `Visits are marked "partly". Then:

  rolebook appraisal calibrate e-02/2026-H2 --item duty.calls --to done --reason "Late figures" --by e-01
`,
    diagnostic: `roles/people/appraisals/2026-H2/results/e-02.yaml, field "duty.calls": error step/unknown-item
  "duty.calls" is no item that is marked in part 1.
  hint: items are named as the fields of the form: duty.client-search, duty.visits, duty.offers, duty.complaints, duty.report, …
`,
    good: `Visits are marked "partly". Then:

  rolebook appraisal calibrate e-02/2026-H2 --item duty.visits --to done --reason "Late figures" --by e-01
`,
  },
  'table/damaged': {
    bad: `roles/people/staff.xlsx was copied from a memory stick that was pulled out too early.
`,
    diagnostic: `roles/people/staff.xlsx: error table/damaged
  The file is damaged: its end or its list of contents is missing.
  hint: open it in the spreadsheet program and save it anew, or copy it once more from where it came
`,
    good: `The file was copied once more.
`,
  },
  'table/date': {
    bad: `roles/people/staff.csv:
  id,name,position,manager,hired,last-appraisal
  …
  e-02,Alex Sample,sales-representative,e-01,2021-09-15,10.07.2025
`,
    diagnostic: `roles/people/staff.csv, row 3, column "last-appraisal": error table/date
  "10.07.2025" is no date that can be read.
  hint: write 2025-07-10 or 2025-10-07, whichever is meant
`,
    good: `roles/people/staff.csv:
  id,name,position,manager,hired,last-appraisal
  …
  e-02,Alex Sample,sales-representative,e-01,2021-09-15,2025-07-10
`,
  },
  'table/duplicate-column': {
    bad: `roles/people/staff.csv:
  id,name,position,manager,hired,Hired
`,
    diagnostic: `roles/people/staff.csv, row 1, column "Hired": error table/duplicate-column
  The column "Hired" stands here for the second time.
  hint: remove or rename one of the two
  roles/people/staff.csv, row 1, column "hired": It stands here first.
`,
    good: `roles/people/staff.csv:
  id,name,position,manager,hired,last-appraisal
`,
  },
  'table/empty': {
    bad: `roles/people/staff.csv has no line at all.
`,
    diagnostic: `roles/people/staff.csv: error table/empty
  The table is empty.
  hint: write the headings in its first row: id, name, position, hired, …
`,
    good: `roles/people/staff.csv begins with its headings:

  id,name,position,hired
`,
  },
  'table/formula': {
    bad: `In roles/people/staff.xlsx the column "hired" looks its days up in another file:

  =VLOOKUP(A2,'[payroll.xlsx]People'!A:C,3,0)
`,
    diagnostic: `roles/people/staff.xlsx, row 2, column "hired": warning table/formula
  This column has formulas; what the spreadsheet last worked out was read.
  hint: copy the column and paste it as values, so that nothing changes unseen
`,
    good: `The column was copied and pasted as values.
`,
  },
  'table/lost-digits': {
    bad: `In roles/people/staff.xlsx the id of an employee is the number 12345678901234567890, which the spreadsheet keeps as 1.23456789012346E+19.
`,
    diagnostic: `roles/people/staff.xlsx, row 2, column "id": error table/lost-digits
  This is a number of more than 15 digits, of which a spreadsheet loses the last ones.
  hint: format the cell as text and type it again
`,
    good: `The cell was formatted as text and the id typed again.
`,
  },
  'table/missing-column': {
    bad: `roles/people/staff.csv:
  id,name,position,manager,last-appraisal
  e-01,Robin Example,head-of-sales,,
  e-02,Alex Sample,sales-representative,e-01,2025-07-10
`,
    diagnostic: `roles/people/staff.csv, row 1: error table/missing-column
  The column "hired" of the staff list is missing.
  hint: write "hired" into the first row, and a value into each row below
`,
    good: `roles/people/staff.csv:
  id,name,position,manager,hired,last-appraisal
  e-01,Robin Example,head-of-sales,,2019-03-01,
  e-02,Alex Sample,sales-representative,e-01,2021-09-15,2025-07-10
`,
  },
  'table/missing-value': {
    bad: `roles/people/staff.csv:
  id,name,position,manager,hired,last-appraisal
  …
  e-02,Alex Sample,,e-01,2021-09-15,2025-07-10
`,
    diagnostic: `roles/people/staff.csv, row 3, column "position": error table/missing-value
  The row has no value for "position".
  hint: write one
`,
    good: `roles/people/staff.csv:
  id,name,position,manager,hired,last-appraisal
  …
  e-02,Alex Sample,sales-representative,e-01,2021-09-15,2025-07-10
`,
  },
  'table/no-value': {
    bad: `In roles/people/staff.xlsx a formula in the column "hired" finds nothing, and the cell shows #N/A.
`,
    diagnostic: `roles/people/staff.xlsx, row 2, column "hired": error table/no-value
  This cell shows #N/A, and no value that can be read.
  hint: write the value itself
`,
    good: `The day was written into the cell.
`,
  },
  'table/not-spreadsheet': {
    bad: `roles/people/staff.xlsx is a CSV file whose name was changed.
`,
    diagnostic: `roles/people/staff.xlsx: error table/not-spreadsheet
  The file is no spreadsheet, whatever its name says.
  hint: open it in the spreadsheet program and save it as .xlsx, or as CSV in UTF-8
`,
    good: `The file was opened in the spreadsheet program and saved as .xlsx.
`,
  },
  'table/number': {
    bad: `roles/people/targets.csv:
  unit,kpi,month,value
  sales,sales,2026-01,20.000
`,
    diagnostic: `roles/people/targets.csv, row 2, column "value": error table/number
  "20.000" can be read in two ways.
  hint: write 20000 or 20, whichever is meant
`,
    good: `roles/people/targets.csv:
  unit,kpi,month,value
  sales,sales,2026-01,20000
`,
  },
  'table/protected': {
    bad: `roles/people/staff.xlsx asks for a password when it is opened.
`,
    diagnostic: `roles/people/staff.xlsx: error table/protected
  The file is protected with a password.
  hint: open it in Excel, take the password off (File, Info, Protect Workbook), and save it
`,
    good: `The password was taken off.
`,
  },
  'table/quote': {
    bad: `roles/people/staff.csv:
  id,name,position,manager,hired,last-appraisal
  …
  e-02,Alex "AJ" Sample,sales-representative,e-01,2021-09-15,2025-07-10
`,
    diagnostic: `roles/people/staff.csv, row 3, column "name": error table/quote
  A quote stands in the middle of a cell.
  hint: put the whole cell into quotes and write each quote in it twice, as in "Ltd ""North"""
`,
    good: `roles/people/staff.csv:
  id,name,position,manager,hired,last-appraisal
  …
  e-02,"Alex ""AJ"" Sample",sales-representative,e-01,2021-09-15,2025-07-10
`,
  },
  'table/shape': {
    bad: `roles/people/staff.yaml:
  e-01: { name: Robin Example, position: head-of-sales, hired: 2019-03-01 }
`,
    diagnostic: `roles/people/staff.yaml:1:1: error table/shape
  In YAML the staff list is a list: one entry for each row.
  hint: begin each entry with a hyphen: - { id: …, name: …, position: …, hired: … }
`,
    good: `roles/people/staff.yaml:
  - { id: e-01, name: Robin Example, position: head-of-sales, hired: 2019-03-01 }
`,
  },
  'table/too-large': {
    bad: `roles/people/staff.xlsx has a lone cell in row 1 048 576, as somebody filled a column to its end.
`,
    diagnostic: `roles/people/staff.xlsx: error table/too-large
  The sheet has a cell below row 50000, the last one that is read.
  hint: delete the rows that nobody needs, also those that look empty
`,
    good: `The rows below the list were deleted.
`,
  },
  'table/too-many-cells': {
    bad: `roles/people/staff.csv:
  id,name,position,manager,hired,last-appraisal
  …
  e-02,Sample, Alex,sales-representative,e-01,2021-09-15,2025-07-10
`,
    diagnostic: `roles/people/staff.csv, row 3, column 7: error table/too-many-cells
  The row has a cell under no heading, so its cells may stand under the wrong ones.
  hint: remove the cell, or give it a heading; a text that holds a comma or a semicolon stands in quotes
`,
    good: `roles/people/staff.csv:
  id,name,position,manager,hired,last-appraisal
  …
  e-02,"Sample, Alex",sales-representative,e-01,2021-09-15,2025-07-10
`,
  },
  'table/two-files': {
    bad: `There are roles/people/staff.csv and roles/people/staff.xlsx, from which it was exported.
`,
    diagnostic: `roles/people/staff.xlsx: error table/two-files
  There are roles/people/staff.csv and roles/people/staff.xlsx, and nobody can say which of them counts.
  hint: move one of them out of the workspace
`,
    good: `roles/people/staff.xlsx is there alone.
`,
  },
  'table/unclosed-quote': {
    bad: `roles/people/staff.csv:
  id,name,position,manager,hired,last-appraisal
  …
  e-02,"Alex Sample,sales-representative,e-01,2021-09-15,2025-07-10
`,
    diagnostic: `roles/people/staff.csv, row 3, column "name": error table/unclosed-quote
  A quote opens here and is never closed.
  hint: close it, or remove it
`,
    good: `roles/people/staff.csv:
  id,name,position,manager,hired,last-appraisal
  …
  e-02,Alex Sample,sales-representative,e-01,2021-09-15,2025-07-10
`,
  },
  'table/unknown-column': {
    bad: `roles/people/staff.csv:
  id,name,position,manager,hired,last-apraisal
`,
    diagnostic: `roles/people/staff.csv, row 1, column "last-apraisal": error table/unknown-column
  "last-apraisal" is no column of the staff list.
  hint: did you mean "last-appraisal"?
`,
    good: `roles/people/staff.csv:
  id,name,position,manager,hired,last-appraisal
`,
  },
  'table/unknown-value': {
    bad: `roles/people/staff.csv:
  id,name,position,hired,title-form
  e-02,Alex Sample,sales-representative,2021-09-15,female
`,
    diagnostic: `roles/people/staff.csv, row 2, column "title-form": error table/unknown-value
  "female" is none of neutral, masculine, feminine.
  hint: write one of them, or leave the cell empty
`,
    good: `roles/people/staff.csv:
  id,name,position,hired,title-form
  e-02,Alex Sample,sales-representative,2021-09-15,feminine
`,
  },
  'template/duplicate-field': {
    bad: `templates/appraisal.hbs:
  <section>
    …
    <table class="columns" layout="true">
      …
      <tbody>
        <tr>
          …
          <td><textarea name="strengths" label="{{t "appraisal.improvements"}}" lines="3"/></td>
`,
    diagnostic: `templates/appraisal.hbs:106:13: error template/duplicate-field
  The field "strengths" stands twice in the document.
  106 |         <td><textarea name="strengths" label="{{t "appraisal.improvements"}}" lines="3"/></td>
      |             ^^^^^^^^^
  templates/appraisal.hbs:105:13: the other one
  105 |         <td><textarea name="strengths" label="{{t "appraisal.strengths"}}" lines="3"/></td>
      |             ^^^^^^^^^
`,
    good: `templates/appraisal.hbs:
  <section>
    …
    <table class="columns" layout="true">
      …
      <tbody>
        <tr>
          …
          <td><textarea name="improvements" label="{{t "appraisal.improvements"}}" lines="3"/></td>
`,
  },
  'template/duplicate-id': {
    bad: `templates/job-description.hbs:
  <ol class="clauses">
    …
    <li id="general">
`,
    diagnostic: `templates/job-description.hbs:183:3: error template/duplicate-id
  The id "general" is used twice.
  183 |   <li id="general">
      |   ^^^
  templates/job-description.hbs:35:3: the other one
   35 |   <li id="general">
      |   ^^^
`,
    good: `templates/job-description.hbs:
  <ol class="clauses">
    …
    <li id="final">
`,
  },
  'template/empty-element': {
    bad: `templates/job-description.hbs:
  <ol class="clauses">
    …
    <li id="duties">
      …
      <p></p>
`,
    diagnostic: `templates/job-description.hbs:61:5: error template/empty-element
  <p> is empty.
   61 |     <p></p>
      |     ^^
`,
    good: `templates/job-description.hbs:
  <ol class="clauses">
    …
    <li id="duties">
      …
      <p class="lead-in">{{t "jobDescription.dutiesIntro"}}</p>
`,
  },
  'template/empty-value': {
    bad: `templates/partials/title.hbs:
  <p>{{role.grade}}</p>
`,
    diagnostic: `templates/partials/title.hbs:4:4: error template/empty-value
  "role.grade" is empty here.
    4 | <p>{{role.grade}}</p>
      |    ^^^^^^^^^^^^^^
  hint: put {{#if (given …)}} around it, or give the value
`,
    good: `templates/partials/title.hbs:
  {{#if (given role.grade)}}<p>{{role.grade}}</p>{{/if}}
`,
  },
  'template/endless-partial': {
    bad: `templates/partials/title.hbs:
  <h1>{{role.title}}</h1>
  {{> title}}
`,
    diagnostic: `templates/appraisal.hbs: error template/endless-partial
  A partial of this template calls itself without end.
`,
    good: `templates/partials/title.hbs:
  <h1>{{role.title}}</h1>
`,
  },
  'template/forbidden-character': {
    bad: `templates/partials/title.hbs:
  <h1>{{concat role.title "�"}}</h1>
`,
    diagnostic: `templates/partials/title.hbs:3:5: error template/forbidden-character
  The text holds the character U+0007, which cannot be printed.
    3 | <h1>{{concat role.title "�"}}</h1>
      |     ^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    good: `templates/partials/title.hbs:
  <h1>{{role.title}}</h1>
`,
  },
  'template/heading-level': {
    bad: `templates/job-description.hbs:
  <ol class="clauses">
    <li id="general">
      <h3>{{t "jobDescription.general"}}</h3>
`,
    diagnostic: `templates/job-description.hbs:36:5: error template/heading-level
  A heading after <h1> cannot be <h3>.
   36 |     <h3>{{t "jobDescription.general"}}</h3>
      |     ^^^
  hint: use <h2>
`,
    good: `templates/job-description.hbs:
  <ol class="clauses">
    <li id="general">
      <h2>{{t "jobDescription.general"}}</h2>
`,
  },
  'template/helper-arguments': {
    bad: `templates/partials/clauses.hbs:
  <li id="{{../prefix}}.{{id}}">{{text text id}}</li>
`,
    diagnostic: `templates/partials/clauses.hbs:3:31: error template/helper-arguments
  "text" takes 1 argument, not 2.
    3 | <li id="{{../prefix}}.{{id}}">{{text text id}}</li>
      |                               ^^^^^^^^^^^^^^^^
  hint: use it as {{text duty.text}}
`,
    good: `templates/partials/clauses.hbs:
  <li id="{{../prefix}}.{{id}}">{{text text}}</li>
`,
  },
  'template/invalid-attribute': {
    bad: `templates/partials/title.hbs:
  <figure><img src="logo" alt="Our logo" width="20"/></figure>
`,
    diagnostic: `templates/partials/title.hbs:4:9: error template/invalid-attribute
  width="20" of <img> is not a length such as 35mm or 12pt.
    4 | <figure><img src="logo" alt="Our logo" width="20"/></figure>
      |         ^^^^
`,
    good: `templates/partials/title.hbs:
  <figure><img src="logo" alt="Our logo" width="20mm"/></figure>
`,
  },
  'template/markup': {
    bad: `templates/partials/title.hbs:
  <h1>{{role.title}}
`,
    diagnostic: `templates/partials/title.hbs:3:1: error template/markup
  <h1> is not closed before </td>.
    3 | <h1>{{role.title}}
      | ^^^
`,
    good: `templates/partials/title.hbs:
  <h1>{{role.title}}</h1>
`,
  },
  'template/misplaced': {
    bad: `templates/job-description.hbs:
  <ol class="clauses">
    …
    <li id="duties">
      …
      <td>{{t "jobDescription.dutiesIntro"}}</td>
`,
    diagnostic: `templates/job-description.hbs:61:5: error template/misplaced
  <td> cannot stand in <li>.
   61 |     <td>{{t "jobDescription.dutiesIntro"}}</td>
      |     ^^^
`,
    good: `templates/job-description.hbs:
  <ol class="clauses">
    …
    <li id="duties">
      …
      <p class="lead-in">{{t "jobDescription.dutiesIntro"}}</p>
`,
  },
  'template/missing-attribute': {
    bad: `templates/partials/title.hbs:
  <figure><img src="logo" width="20mm"/></figure>
`,
    diagnostic: `templates/partials/title.hbs:4:9: error template/missing-attribute
  <img> needs the attribute "alt".
    4 | <figure><img src="logo" width="20mm"/></figure>
      |         ^^^^
`,
    good: `templates/partials/title.hbs:
  <figure><img src="logo" alt="Our logo" width="20mm"/></figure>
`,
  },
  'template/not-text': {
    bad: `templates/partials/letterhead.hbs:
  <table class="layout" layout="true">
    …
    <tbody>
      <tr>
        …
        <td align="right">
          …
          <p class="letterhead">{{entity.letterhead}}</p>
`,
    diagnostic: `templates/partials/letterhead.hbs:9:31: error template/not-text
  "entity.letterhead" may hold references.
    9 |         <p class="letterhead">{{entity.letterhead}}</p>
      |                               ^^^^^^^^^^^^^^^^^^^^^
  hint: write {{text …}}
`,
    good: `templates/partials/letterhead.hbs:
  <table class="layout" layout="true">
    …
    <tbody>
      <tr>
        …
        <td align="right">
          …
          {{#each entity.letterhead}}<p class="letterhead">{{this}}</p>{{/each}}
`,
  },
  'template/raw-output': {
    bad: `templates/partials/title.hbs:
  <h1>{{{role.title}}}</h1>
`,
    diagnostic: `templates/partials/title.hbs:3:5: error template/raw-output
  {{{role.title}}} would print without escaping.
    3 | <h1>{{{role.title}}}</h1>
      |     ^^^^^^^^^^^^^^^^
  hint: write two braces
`,
    good: `templates/partials/title.hbs:
  <h1>{{role.title}}</h1>
`,
  },
  'template/syntax': {
    bad: `templates/partials/clauses.hbs:
  {{#each items}}
  <li id="{{../prefix}}.{{id}}">{{text text}}</li>
`,
    diagnostic: `templates/partials/clauses.hbs:2:1: error template/syntax
  The block {{#each}} is not closed.
    2 | {{#each items}}
      | ^^^^^^^^^^^^^^^
`,
    good: `templates/partials/clauses.hbs:
  {{#each items}}
  <li id="{{../prefix}}.{{id}}">{{text text}}</li>
  {{/each}}
`,
  },
  'template/table-grid': {
    bad: `templates/job-description.hbs:
  <ol class="clauses">
    …
    <li id="relations">
      …
      <table class="grid">
        …
        <thead>
          <tr>
            …
            <th>{{t "jobDescription.relationChannel"}}</th>
`,
    diagnostic: `templates/job-description.hbs:88:9: error template/table-grid
  The row fills 3 of the table's 4 columns.
   88 |         <tr>
      |         ^^^
`,
    good: `templates/job-description.hbs:
  <ol class="clauses">
    …
    <li id="relations">
      …
      <table class="grid">
        …
        <thead>
          <tr>
            …
            <th>{{t "jobDescription.relationChannel"}}</th>
            <th>{{t "jobDescription.relationResponse"}}</th>
`,
  },
  'template/too-deep': {
    bad: `templates/partials/title.hbs has 40 blocks in each other, where 32 may be:

  {{#if role.title}}{{#if role.title}} and so on
`,
    diagnostic: `templates/partials/title.hbs:1:577: error template/too-deep
  Blocks stand more than 32 deep in each other.
    1 | …role.title}}{{#if role.title}}{{#if role.title}}{{#if role.title}}{{#if role.title}}{{#if role.title…
      |                                ^
`,
    good: `One block says the same:

  {{#if role.title}}<h1>{{role.title}}</h1>{{/if}}
`,
  },
  'template/too-long': {
    bad: `templates/partials/title.hbs:
  {{#each @root.glance}}{{#each @root.glance}}{{#each @root.glance}}
  {{#each @root.glance}}{{#each @root.glance}}{{#each @root.glance}}
  <p>{{label}}</p>
  {{/each}}{{/each}}{{/each}}
  {{/each}}{{/each}}{{/each}}
`,
    diagnostic: `templates/partials/title.hbs:6:6: error template/too-long
  The template looks up more than 200 000 values for one document.
    6 | <p>{{label}}</p>
      |      ^^^^^
  hint: see whether a loop stands in another that goes through the same list
`,
    good: `templates/partials/title.hbs:
  {{#each @root.glance}}
  <p>{{label}}</p>
  {{/each}}
`,
  },
  'template/unknown-attribute': {
    bad: `templates/partials/title.hbs:
  <p style="kind">{{document.name}}</p>
`,
    diagnostic: `templates/partials/title.hbs:2:4: error template/unknown-attribute
  <p> has no attribute "style".
    2 | <p style="kind">{{document.name}}</p>
      |    ^^^^^
  hint: it has class, id, lang
`,
    good: `templates/partials/title.hbs:
  <p class="kind">{{document.name}}</p>
`,
  },
  'template/unknown-class': {
    bad: `templates/partials/title.hbs:
  <p class="knid">{{document.name}}</p>
`,
    diagnostic: `templates/partials/title.hbs:2:1: error template/unknown-class
  The theme has no style "knid" for <p>.
    2 | <p class="knid">{{document.name}}</p>
      | ^^
  hint: did you mean "kind"?
`,
    good: `templates/partials/title.hbs:
  <p class="kind">{{document.name}}</p>
`,
  },
  'template/unknown-document': {
    bad: `templates/title.hbs:
  <h1>{{role.title}}</h1>
`,
    diagnostic: `templates/title.hbs: error template/unknown-document
  There is no document "title" that this template could make.
  hint: documents are job-description, appraisal, kpi-sheet, appraisal-summary, appraisal-overview
`,
    good: `templates/partials/title.hbs:
  <h1>{{role.title}}</h1>
`,
  },
  'template/unknown-element': {
    bad: `templates/partials/title.hbs:
  <p class="kind"><b>{{document.name}}</b></p>
`,
    diagnostic: `templates/partials/title.hbs:2:17: error template/unknown-element
  <b> is not an element of the vocabulary.
    2 | <p class="kind"><b>{{document.name}}</b></p>
      |                 ^^
  hint: did you mean "p"?
`,
    good: `templates/partials/title.hbs:
  <p class="kind"><strong>{{document.name}}</strong></p>
`,
  },
  'template/unknown-helper': {
    bad: `templates/partials/clauses.hbs:
  <li id="{{../prefix}}.{{id}}">{{txet text}}</li>
`,
    diagnostic: `templates/partials/clauses.hbs:3:33: error template/unknown-helper
  There is no helper "txet".
    3 | <li id="{{../prefix}}.{{id}}">{{txet text}}</li>
      |                                 ^^^^
  hint: did you mean "text"?
`,
    good: `templates/partials/clauses.hbs:
  <li id="{{../prefix}}.{{id}}">{{text text}}</li>
`,
  },
  'template/unknown-partial': {
    bad: `templates/job-description.hbs:
  {{> fact}}
`,
    diagnostic: `templates/job-description.hbs:6:5: error template/unknown-partial
  There is no partial "fact".
    6 | {{> fact}}
      |     ^^^^
  hint: did you mean "facts"?
`,
    good: `templates/job-description.hbs:
  {{> facts}}
`,
  },
  'template/unknown-picture': {
    bad: `templates/partials/title.hbs:
  <figure><img src="roles/logo.svg" alt="Our logo" width="20mm"/></figure>
`,
    diagnostic: `templates/partials/title.hbs:4:9: error template/unknown-picture
  There is no picture "roles/logo.svg".
    4 | <figure><img src="roles/logo.svg" alt="Our logo" width="20mm"/></figure>
      |         ^^^^
`,
    good: `templates/partials/title.hbs:
  <figure><img src="logo" alt="Our logo" width="20mm"/></figure>
`,
  },
  'template/unknown-reference': {
    bad: `templates/job-description.hbs:
  <ol class="clauses">
    …
    <li id="rights">
      …
      <p class="lead-in">{{t "jobDescription.rightsIntro"}} (<ref to="dutys"/>)</p>
`,
    diagnostic: `templates/job-description.hbs:77:60: error template/unknown-reference
  There is no element with the id "dutys" to refer to.
   77 |     <p class="lead-in">{{t "jobDescription.rightsIntro"}} (<ref to="dutys"/>)</p>
      |                                                            ^^^^
  hint: did you mean "duties"?
`,
    good: `templates/job-description.hbs:
  <ol class="clauses">
    …
    <li id="rights">
      …
      <p class="lead-in">{{t "jobDescription.rightsIntro"}} (<ref to="duties"/>)</p>
`,
  },
  'template/unknown-text': {
    bad: `templates/job-description.hbs:
  <ol class="clauses">
    <li id="general">
      …
      <ol>
        <li>{{t "jobDescription.scop"}}</li>
`,
    diagnostic: `templates/job-description.hbs:38:11: error template/unknown-text
  The locale has no text "jobDescription.scop".
   38 |       <li>{{t "jobDescription.scop"}}</li>
      |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    good: `templates/job-description.hbs:
  <ol class="clauses">
    <li id="general">
      …
      <ol>
        <li>{{t "jobDescription.scope"}}</li>
`,
  },
  'template/unknown-value': {
    bad: `templates/partials/title.hbs:
  <h1>{{role.titel}}</h1>
`,
    diagnostic: `templates/partials/title.hbs:3:7: error template/unknown-value
  "role" has no "titel".
    3 | <h1>{{role.titel}}</h1>
      |       ^^^^^^^^^^
  hint: did you mean "title"?
`,
    good: `templates/partials/title.hbs:
  <h1>{{role.title}}</h1>
`,
  },
  'text/control-character': {
    bad: `roles/sales-representative.yaml:
  conduct:
    courtesy: Treats everyone��� with courtesy.
`,
    diagnostic: `roles/sales-representative.yaml:67:28: error text/control-character
  A text cannot hold 3 characters without width in a row.
   67 |   courtesy: Treats everyone\u{200b}\u{200b}\u{200b} with courtesy.
      |                            ^
  hint: leave one at most, they often come in when text is copied from elsewhere
`,
    good: `roles/sales-representative.yaml:
  conduct:
    courtesy: Treats everyone with courtesy.
`,
  },
  'text/discrimination': {
    bad: `roles/sales-representative.yaml:
  competencies:
    …
    energy: "Energy: is young and goes far."
`,
    diagnostic: `roles/sales-representative.yaml:66:23: warning text/discrimination
  "young" may discriminate by age.
   66 |   energy: "Energy: is young and goes far."
      |                       ^^^^^
  hint: name the experience or skill that the work needs
`,
    good: `roles/sales-representative.yaml:
  competencies:
    …
    energy: "Energy: sees every task through to its end."
`,
  },
  'text/forbidden-character': {
    bad: `A program of your own gives the DOCX writer the text "Files letters." with a bell (U+0007) at its end.
`,
    diagnostic: `test.hbs:1:1: error text/forbidden-character
  The text holds the character U+0007, which no document can hold.
  hint: delete it, or write the text again by hand where it was pasted from elsewhere
`,
    good: `The same text without the bell.
`,
  },
  'text/law-by-name': {
    bad: `roles/sales-representative.yaml:
  liability:
    non-performance:
      …
      text: For duties left undone, as the Labour Code provides.
`,
    diagnostic: `roles/sales-representative.yaml:56:42: warning text/law-by-name
  "Labour Code" names a statute.
   56 |     text: For duties left undone, as the Labour Code provides.
      |                                          ^^^^^^^^^^^
  hint: cite the branch of law by a placeholder such as {law.labour}
`,
    good: `roles/sales-representative.yaml:
  liability:
    non-performance:
      …
      text: For duties left undone, as {law.labour} provides.
`,
  },
  'text/missing-glyph': {
    bad: `roles/sales-representative.yaml:
  conduct:
    courtesy: Treats everyone with courtesy (礼).
`,
    diagnostic: `roles/sales-representative.yaml:67:44: error text/missing-glyph
  No font has the character "礼" (U+793C).
   67 |   courtesy: Treats everyone with courtesy (礼).
      |                                            ^^
  hint: the PDF cannot show it: write it with another character
`,
    good: `roles/sales-representative.yaml:
  conduct:
    courtesy: Treats everyone with courtesy.
`,
  },
  'text/no-placeholders': {
    bad: `roles/sales-representative.yaml:
  relations:
    …
    clients:
      external: Clients of {company.name}
`,
    diagnostic: `roles/sales-representative.yaml:47:26: error text/no-placeholders
  This field takes no placeholders, so no braces can stand in it.
   47 |     external: Clients of {company.name}
      |                          ^^^^^^^^^^^^^^
  hint: write the words themselves, without braces
`,
    good: `roles/sales-representative.yaml:
  relations:
    …
    clients:
      external: Clients
`,
  },
  'text/placeholder': {
    bad: `roles/sales-representative.yaml:
  purpose: To win clients for {company.name and to look after them, so that they come back.
`,
    diagnostic: `roles/sales-representative.yaml:7:29: error text/placeholder
  A placeholder lacks its closing brace, or holds a space.
    7 | purpose: To win clients for {company.name and to look after them, so that they come back.
      |                             ^
  hint: close it with }, or write a literal brace twice
`,
    good: `roles/sales-representative.yaml:
  purpose: To win clients for {company.name} and to look after them, so that they come back.
`,
  },
  'text/plural-form': {
    bad: `roles/sales-representative.yaml:
  duties:
    …
    visits: "Visits clients: at least {kpis.visits.target, plural, one {# visit} few {# visits} other …
`,
    diagnostic: `roles/sales-representative.yaml:28:38: error text/plural-form
  The language "en" has no plural form "few".
   28 |   visits: "Visits clients: at least {kpis.visits.target, plural, one {# visit} few {# visits} other …
      |                                      ^^^^^^^^^^^^^^^^^^
  hint: its forms are one, other
`,
    good: `roles/sales-representative.yaml:
  duties:
    …
    visits: "Visits clients: at least {kpis.visits.target, plural, one {# visit} other {# visits}} a w…
`,
  },
  'text/unfinished': {
    bad: `roles/sales-representative.yaml:
  conduct:
    courtesy: "[How the holder treats clients.]"
`,
    diagnostic: `roles/sales-representative.yaml:67:14: warning text/unfinished
  A text is still to be written.
   67 |   courtesy: "[How the holder treats clients.]"
      |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: write the text, and leave the square brackets out
`,
    good: `roles/sales-representative.yaml:
  conduct:
    courtesy: Treats everyone with courtesy.
`,
  },
  'text/unknown-placeholder': {
    bad: `roles/sales-representative.yaml:
  purpose: To win clients for {company.nmae} and to look after them, so that they come back.
`,
    diagnostic: `roles/sales-representative.yaml:7:30: error text/unknown-placeholder
  There is nothing that {company.nmae} could stand for.
    7 | purpose: To win clients for {company.nmae} and to look after them, so that they come back.
      |                              ^^^^^^^^^^^^
  hint: did you mean {company.name}?
`,
    good: `roles/sales-representative.yaml:
  purpose: To win clients for {company.name} and to look after them, so that they come back.
`,
  },
  'theme/circle': {
    bad: `templates/themes/branch.yaml:
  extends: house
templates/themes/house.yaml:
  extends: branch
`,
    diagnostic: `templates/themes/branch.yaml:1:10: error theme/circle
  The theme "house" extends itself by way of others.
    1 | extends: house
      |          ^^^^^
  hint: let one of them extend "default"
`,
    good: `templates/themes/house.yaml:
  extends: compact
`,
  },
  'theme/contrast': {
    bad: `templates/themes/default.yaml:
  colours:
    …
    muted: "#8A949E"
`,
    diagnostic: `templates/themes/default.yaml:14:10: warning theme/contrast
  The colour "muted" has a contrast of 2.8:1 on the shade; text needs 4.5:1.
   14 |   muted: "#8A949E"
      |          ^^^^^^^^^
  hint: choose a darker colour
`,
    good: `templates/themes/default.yaml:
  colours:
    …
    muted: "#56606B"
`,
  },
  'theme/duplicate-entry': {
    bad: `templates/themes/default.yaml:
  page: { landscape: [appraisal, appraisal] }
`,
    diagnostic: `templates/themes/default.yaml:1:32: error theme/duplicate-entry
  "appraisal" stands twice in "landscape".
    1 | page: { landscape: [appraisal, appraisal] }
      |                                ^^^^^^^^^
  hint: remove one of the two
`,
    good: `templates/themes/default.yaml:
  page: { landscape: [appraisal, kpi-sheet] }
`,
  },
  'theme/malformed-value': {
    bad: `templates/themes/default.yaml:
  page:
    …
    footer: 10 mm
`,
    diagnostic: `templates/themes/default.yaml:9:11: error theme/malformed-value
  "footer" must be a length with its unit, such as 25mm or 10pt, not "10 mm".
    9 |   footer: 10 mm
      |           ^^^^^
`,
    good: `templates/themes/default.yaml:
  page:
    …
    footer: 10mm
`,
  },
  'theme/missing': {
    bad: `roles/company.yaml:
  entities:
    main:
      …
      theme: compct
`,
    diagnostic: `roles/company.yaml:20:12: error theme/missing
  There is no theme "compct".
   20 |     theme: compct
      |            ^^^^^^
  hint: did you mean "compact"?
`,
    good: `roles/company.yaml:
  entities:
    main:
      …
      theme: compact
`,
  },
  'theme/missing-key': {
    bad: `templates/themes/default.yaml:
  paragraphs:
    quote: { size: 9pt }
`,
    diagnostic: `templates/themes/default.yaml:2:3: error theme/missing-key
  paragraphs.quote needs the field "label".
    2 |   quote: { size: 9pt }
      |   ^^^^^
`,
    good: `templates/themes/default.yaml:
  paragraphs:
    quote: { label: Quote, size: 9pt }
`,
  },
  'theme/out-of-range': {
    bad: `templates/themes/default.yaml:
  lists:
    …
    termWidth: 95
`,
    diagnostic: `templates/themes/default.yaml:276:14: error theme/out-of-range
  "termWidth" must be at most 60, not 95.
  276 |   termWidth: 95
      |              ^^
`,
    good: `templates/themes/default.yaml:
  lists:
    …
    termWidth: 30
`,
  },
  'theme/page': {
    bad: `templates/themes/default.yaml:
  page:
    margins: { left: 30mm, right: 90mm }
`,
    diagnostic: `templates/themes/default.yaml:2:33: error theme/page
  The margins leave a block of text 90 mm wide; it needs 110 mm.
    2 |   margins: { left: 30mm, right: 90mm }
      |                                 ^^^^
  hint: make this distance smaller, or the one opposite
`,
    good: `templates/themes/default.yaml:
  page:
    margins: { left: 30mm, right: 60mm }
`,
  },
  'theme/unknown-key': {
    bad: `templates/themes/default.yaml:
  lists:
    …
    termWith: 30
`,
    diagnostic: `templates/themes/default.yaml:276:3: error theme/unknown-key
  "termWith" is not a field of lists.
  276 |   termWith: 30
      |   ^^^^^^^^
  hint: did you mean "termWidth"?
`,
    good: `templates/themes/default.yaml:
  lists:
    …
    termWidth: 30
`,
  },
  'theme/unknown-value': {
    bad: `templates/themes/default.yaml:
  page:
    size: A5
`,
    diagnostic: `templates/themes/default.yaml:6:9: error theme/unknown-value
  "size" must be A4, Letter or null, not "A5".
    6 |   size: A5
      |         ^^
  hint: did you mean "A4"?
`,
    good: `templates/themes/default.yaml:
  page:
    size: A4
`,
  },
  'theme/wrong-count': {
    bad: `templates/themes/default.yaml:
  lists:
    clauseIndents: [12mm, 24mm]
`,
    diagnostic: `templates/themes/default.yaml:274:18: error theme/wrong-count
  "clauseIndents" must have at least 3 entries.
  274 |   clauseIndents: [12mm, 24mm]
      |                  ^^^^^^^^^^^^
  hint: fill it, or remove the field
`,
    good: `templates/themes/default.yaml:
  lists:
    clauseIndents: [12mm, 12mm, 24mm]
`,
  },
  'theme/wrong-type': {
    bad: `templates/themes/default.yaml:
  lists:
    …
    termWidth: 30%
`,
    diagnostic: `templates/themes/default.yaml:276:14: error theme/wrong-type
  "termWidth" must be a whole number or nothing, but is a text.
  276 |   termWidth: 30%
      |              ^^^
  hint: write digits only, without quotes, spaces and unit, such as 30 or 2.5
`,
    good: `templates/themes/default.yaml:
  lists:
    …
    termWidth: 30
`,
  },
  'translation/duplicate-text': {
    bad: `roles/el/sales-representative.yaml has a text for the duty "report" in a group and another one outside of it:

  duties:
    report: "A"
    office:
      items:
        report: "B"
`,
    diagnostic: `roles/el/sales-representative.yaml:32:3: error translation/duplicate-text
  The text "duties.report" stands in two places of this translation.
   32 |   report: "SUBMITS A MONTHLY REPORT ON VISITS AND SALES."
      |   ^^^^^^
  hint: keep one of them; a duty is found by its id, in whichever group it stands
  roles/el/sales-representative.yaml:27:7: The other one is here.
   27 |       report: "B"
      |       ^^^^^^
`,
    good: `It has one of them.
`,
  },
  'translation/layout': {
    bad: `roles/el/sales-representative.yaml has a list where texts belong, and one of these is missing:

  experience: []
`,
    diagnostic: `roles/el/sales-representative.yaml:8:1: error translation/layout
  The file is written in a way in which Rolebook cannot add to it without touching what is there.
    8 | experience: []
      | ^^^^^^^^^^
  hint: write each text on a line of its own under its key ("experience:", below it "in:"), without "-", "[", "?" and "..."; nothing was changed
`,
    good: `Each text stands on a line of its own under its key:

  experience:
    in: "SALES"
`,
  },
  'translation/missing': {
    bad: `roles/el/sales-representative.yaml has no Greek text for the purpose.
`,
    diagnostic: `roles/el/sales-representative.yaml: error translation/missing
  1 of 42 texts of the role "sales-representative" are not translated into Greek: purpose.
  hint: run "rolebook translate sales-representative --to el", which writes them into the file with their source, and fill them in
`,
    good: `The Greek text of the purpose stands between the quotes.
`,
  },
  'translation/not-text': {
    bad: `roles/el/sales-representative.yaml changes a figure:

  kpis:
    new-clients:
      target: 5
`,
    diagnostic: `roles/el/sales-representative.yaml:3:16: error translation/not-text
  Only texts are translated.
    3 | directReports: 2
      |                ^
  hint: write the text in quotes, or remove the line: figures, order and links come from the role itself
`,
    good: `Figures stand in the role alone.
`,
  },
  'translation/placeholders': {
    bad: `roles/el/sales-representative.yaml says in Greek "at least 4" where the role says "at least {kpis.new-clients.target}".
`,
    diagnostic: `roles/el/sales-representative.yaml:22:20: error translation/placeholders
  The translation lacks the placeholder {law.labour}.
   22 |   non-performance: "FOR FAILURE TO PERFORM THE DUTIES OF THE POSITION, TO THE EXTENT PROVIDED BY LAB…
      |                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: put it where the figure or name belongs
`,
    good: `The Greek text has the placeholder too, so that the figure is the same in all languages.
`,
  },
  'translation/stale': {
    bad: `The purpose in roles/sales-representative.yaml was changed after it had been translated.
`,
    diagnostic: `roles/el/sales-representative.yaml:3:10: error translation/stale
  1 of 42 texts of the role "sales-representative" have changed since they were translated into Greek: purpose.
    3 | purpose: "TO WIN CLIENTS FOR {company.name} AND TO LOOK AFTER THEM, SO THAT THEY COME BACK."
      |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: run "rolebook translate sales-representative --to el", which marks them, and bring them up to date
`,
    good: `The Greek purpose was changed as well, and "rolebook translate" was run.
`,
  },
  'translation/superfluous': {
    bad: `The variant roles/trainee.yaml had a purpose of its own, which is translated in roles/el/trainee.yaml. It was taken out, so that the purpose is that of the role which the variant extends.
`,
    diagnostic: `roles/el/trainee.yaml:1:1: warning translation/superfluous
  This translation of "purpose" is not printed: its source text is now one that roles/el/sales-representative.yaml has in this language.
    1 | purpose: "TO LEARN."
      | ^^^^^^^
  hint: remove it; to have it printed all the same, run "rolebook translate" with --confirm purpose
`,
    good: `The Greek purpose of the variant was taken out too.
`,
  },
  'translation/unknown-text': {
    bad: `roles/el/sales-representative.yaml has a text for "porpose".
`,
    diagnostic: `roles/el/sales-representative.yaml:3:1: error translation/unknown-text
  The role "sales-representative" has no text "porpose".
    3 | porpose: "X"
      | ^^^^^^^
  hint: did you mean "purpose"?
`,
    good: `It has one for "purpose".
`,
  },
  'translation/unrecorded': {
    bad: `roles/el/company.yaml was written by hand and lacks the part "translatedFrom".
`,
    diagnostic: `roles/el/company.yaml:2:7: error translation/unrecorded
  Of 26 texts of the company in Greek nobody knows what they were made from: name, entities.main.name, entities.main.registration, entities.main.address and 22 more.
    2 | name: "SAMPLE COMPANY LTD"
      |       ^^^^^^^^^^^^^^^^^^^^
  hint: run "rolebook translate company --to el", which records it
`,
    good: `"rolebook translate company --to el" has added it.
`,
  },
  'wording/duplicate-entry': {
    bad: `templates/wording/discrimination/en.yaml:
  groups:
    age:
      …
      words: [young, youthful, young]
`,
    diagnostic: `templates/wording/discrimination/en.yaml:5:30: error wording/duplicate-entry
  "young" stands twice in "words".
    5 |     words: [young, youthful, young]
      |                              ^^^^^
  hint: remove one of the two
`,
    good: `templates/wording/discrimination/en.yaml:
  groups:
    age:
      …
      words: [young, youthful]
`,
  },
  'wording/malformed-value': {
    bad: `templates/wording/discrimination/en.yaml:
  groups:
    age:
      …
      words: ["*young*"]
`,
    diagnostic: `templates/wording/discrimination/en.yaml:5:13: error wording/malformed-value
  Entry 1 of "words" must be words, 80 characters at most and one asterisk a word at most, not "*young*".
    5 |     words: ["*young*"]
      |             ^^^^^^^^^
`,
    good: `templates/wording/discrimination/en.yaml:
  groups:
    age:
      …
      words: ["young*"]
`,
  },
  'wording/missing-key': {
    bad: `templates/wording/discrimination/en.yaml:
  groups:
    age:
      reason: may discriminate by age
      words: [young, "aged #"]
`,
    diagnostic: `templates/wording/discrimination/en.yaml:2:3: error wording/missing-key
  groups.age needs the field "instead".
    2 |   age:
      |   ^^^
`,
    good: `templates/wording/discrimination/en.yaml:
  groups:
    age:
      reason: may discriminate by age
      instead: name the experience that the work needs
      words: [young, "aged #"]
`,
  },
  'wording/out-of-range': {
    bad: `No file of this kind can be wrong in this way now. In a role it looks so:

roles/sales-representative.yaml:
  experience: { years: -1, in: sales }
`,
    diagnostic: `roles/sales-representative.yaml:17:22: error role/out-of-range
  "years" must be at least 0, not -1.
   17 | experience: { years: -1, in: sales }
      |                      ^^
`,
    good: `roles/sales-representative.yaml:
  experience: { years: 1, in: sales }
`,
  },
  'wording/unknown-key': {
    bad: `templates/wording/discrimination/en.yaml:
  groups:
    age:
      …
      exept: [young company]
`,
    diagnostic: `templates/wording/discrimination/en.yaml:6:5: error wording/unknown-key
  "exept" is not a field of groups.age.
    6 |     exept: [young company]
      |     ^^^^^
  hint: did you mean "except"?
`,
    good: `templates/wording/discrimination/en.yaml:
  groups:
    age:
      …
      except: [young company]
`,
  },
  'wording/unknown-value': {
    bad: `templates/wording/discrimination/en.yaml:
  groups:
    age:
      …
      within: [tittle, experience]
`,
    diagnostic: `templates/wording/discrimination/en.yaml:6:14: error wording/unknown-value
  Entry 1 of "within" must be title, purpose, place, workingTime, budget, travel, education, experience, governingDocuments, knowledge, competencies, conduct, tasks, duties, rights, relations, liability, conditions, pay, kpis or appraisal, not "tittle".
    6 |     within: [tittle, experience]
      |              ^^^^^^
  hint: did you mean "title"?
`,
    good: `templates/wording/discrimination/en.yaml:
  groups:
    age:
      …
      within: [title, experience]
`,
  },
  'wording/wrong-count': {
    bad: `templates/wording/discrimination/en.yaml:
  groups:
    age:
      …
      words: []
`,
    diagnostic: `templates/wording/discrimination/en.yaml:5:12: error wording/wrong-count
  "words" must not be empty.
    5 |     words: []
      |            ^^
  hint: fill it, or remove the field
`,
    good: `templates/wording/discrimination/en.yaml:
  groups:
    age:
      …
      words: [young]
`,
  },
  'wording/wrong-type': {
    bad: `templates/wording/discrimination/en.yaml:
  groups:
    age:
      …
      words: young
`,
    diagnostic: `templates/wording/discrimination/en.yaml:5:12: error wording/wrong-type
  "words" must be a list, but is a text.
    5 |     words: young
      |            ^^^^^
  hint: write a list, even of one entry: [first, second]
`,
    good: `templates/wording/discrimination/en.yaml:
  groups:
    age:
      …
      words: [young]
`,
  },
  'workspace/file-exists': {
    bad: `In a folder that holds roles/company.yaml already:

  rolebook init
`,
    diagnostic: `roles/company.yaml: error workspace/file-exists
  Nothing was written, as these files are there already: roles/company.yaml.
  hint: name another folder: rolebook init <dir>
`,
    good: `In an empty folder:

  rolebook init
`,
  },
  'workspace/missing': {
    bad: `In a folder without roles/company.yaml:

  rolebook validate
`,
    diagnostic: `roles/company.yaml: error workspace/missing
  There is no workspace here: roles/company.yaml is missing.
  hint: name the workspace with -C <dir>, or make one with "rolebook init"
`,
    good: `In the folder that "rolebook init" wrote to:

  rolebook validate
`,
  },
  'workspace/no-roles': {
    bad: `roles/company.yaml is the only file in roles.
`,
    diagnostic: `roles: error workspace/no-roles
  The workspace holds no role.
  hint: write one as roles/<id>.yaml
`,
    good: `Beside roles/company.yaml there is roles/sales-representative.yaml.
`,
  },
  'workspace/unreadable': {
    bad: `The folder roles belongs to somebody else, who lets nobody look into it.
`,
    diagnostic: `roles: error workspace/unreadable
  "roles" may not be read.
  hint: allow yourself to read it
`,
    good: `Whoever runs Rolebook may read the folder.
`,
  },
  'workspace/unused-file': {
    bad: `roles/junior.yml:
  extends: sales-representative
  title: Junior Sales Representative
`,
    diagnostic: `roles/junior.yml: warning workspace/unused-file
  Nothing reads this file, as its name does not end in ".yaml".
  hint: rename it to roles/junior.yaml
`,
    good: `roles/junior.yaml:
  extends: sales-representative
  title: Junior Sales Representative
`,
  },
  'yaml/alias': {
    bad: `roles/sales-representative.yaml:
  unit: &unit sales
`,
    diagnostic: `roles/sales-representative.yaml:6:7: error yaml/alias
  "&unit" is an anchor, which cannot be used here.
    6 | unit: &unit sales
      |       ^^^^^
  hint: remove it, or put a text that begins with & in quotes
`,
    good: `roles/sales-representative.yaml:
  unit: sales
`,
  },
  'yaml/byte-order-mark': {
    bad: `roles/sales-representative.yaml was saved as "UTF-8 with BOM".
`,
    diagnostic: `roles/sales-representative.yaml:1:1: warning yaml/byte-order-mark
  The file begins with a byte order mark.
    1 | # yaml-language-server: $schema=../schemas/role.schema.json
      | ^
  hint: save it as UTF-8 without one
`,
    good: `The same file, saved as "UTF-8".
`,
  },
  'yaml/documents': {
    bad: `roles/role.yaml:
  ---
  title: Another
`,
    diagnostic: `roles/role.yaml:12:1: error yaml/documents
  The file holds more than one YAML document.
   12 | ---
      | ^^^
  hint: remove the line "---"
`,
    good: `roles/role.yaml:
  replacedBy: { appointedBy: head }
`,
  },
  'yaml/duplicate-key': {
    bad: `roles/role.yaml:
  title: Typist
  replacedBy: { appointedBy: head }
`,
    diagnostic: `roles/role.yaml:12:1: error yaml/duplicate-key
  The key "title" stands here for the second time.
   12 | title: Typist
      | ^^^^^
  hint: rename or remove one of the two
`,
    good: `roles/role.yaml:
  replacedBy: { appointedBy: head }
`,
  },
  'yaml/empty': {
    bad: `roles/role.yaml:
  # Nothing yet.
`,
    diagnostic: `roles/role.yaml: error yaml/empty
  The file says nothing.
`,
    good: `roles/role.yaml:
  title: Clerk
  category: operative
  appointedBy: head
  replacedBy: { appointedBy: head }
  nominatedBy: none
  reportsTo: head
  duties: { filing: Files letters. }
  rights: { desk: To use a desk. }
  liability: { duty: { text: For duties left undone., type: duty } }
`,
  },
  'yaml/hidden-text': {
    bad: `roles/sales-representative.yaml:
  workingTime: Shift #3, as agreed in the employment contract.
`,
    diagnostic: `roles/sales-representative.yaml:19:20: error yaml/hidden-text
  "#3," and what follows it would be left out, as a comment.
   19 | workingTime: Shift #3, as agreed in the employment contract.
      |                    ^^^
  hint: put the whole value in quotes; or, if it is a comment, write a space after the "#"
`,
    good: `roles/sales-representative.yaml:
  workingTime: As agreed in the employment contract.
`,
  },
  'yaml/key': {
    bad: `roles/sales-representative.yaml:
  conduct:
    [courtesy]: Treats everyone with courtesy.
`,
    diagnostic: `roles/sales-representative.yaml:67:3: error yaml/key
  A key must be a plain word.
   67 |   [courtesy]: Treats everyone with courtesy.
      |   ^
  hint: put a text that begins with a special character, or holds ": " or " #", in quotes
`,
    good: `roles/sales-representative.yaml:
  conduct:
    courtesy: Treats everyone with courtesy.
`,
  },
  'yaml/long-text': {
    bad: `The purpose in roles/sales-representative.yaml is a text of 25 000 characters.
`,
    diagnostic: `roles/sales-representative.yaml:7:10: error yaml/long-text
  The text has 24999 characters; one may have 20000.
    7 | purpose: word word word word word word word word word word word word word word word word word word w…
      |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: divide it, or see whether a quote is missing
`,
    good: `The purpose is one sentence, and the rest stands in items of duties.
`,
  },
  'yaml/syntax': {
    bad: `roles/sales-representative.yaml:
  competencies:
    …
    organisation: Organisation: keeps appointments and deadlines.
`,
    diagnostic: `roles/sales-representative.yaml:64:17: error yaml/syntax
  A key begins inside a text: this text, or a line that continues it, holds a colon.
   64 |   organisation: Organisation: keeps appointments and deadlines.
      |                 ^
  hint: put the text in quotes, or align the next key with this one
`,
    good: `roles/sales-representative.yaml:
  competencies:
    …
    organisation: "Organisation: keeps appointments and deadlines."
`,
  },
  'yaml/tab': {
    bad: `roles/sales-representative.yaml:
  conduct:
  →   courtesy: Treats everyone with courtesy.
`,
    diagnostic: `roles/sales-representative.yaml:67:1: error yaml/tab
  A tab stands where spaces are needed.
   67 |     courtesy: Treats everyone with courtesy.
      | ^^^^
  hint: indent with spaces only
`,
    good: `roles/sales-representative.yaml:
  conduct:
    courtesy: Treats everyone with courtesy.
`,
  },
  'yaml/tag': {
    bad: `roles/role.yaml:
  purpose: !!str 7
`,
    diagnostic: `roles/role.yaml:12:10: error yaml/tag
  "!!str" is a tag, which cannot be used here.
   12 | purpose: !!str 7
      |          ^^^^^
  hint: remove it, or put a text that begins with ! in quotes
`,
    good: `roles/role.yaml:
  purpose: "7"
`,
  },
  'yaml/too-deep': {
    bad: `roles/company.yaml:
  entities:
    main:
      …
      agreeing: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[hr-officer]
`,
    diagnostic: `roles/company.yaml:21:76: error yaml/too-deep
  The file is nested more than 64 levels deep.
   21 |     agreeing: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[hr-officer]
      |                                                                            ^
  hint: see whether brackets are closed, and whether lines are indented further and further
`,
    good: `roles/company.yaml:
  entities:
    main:
      …
      agreeing: [hr-officer]
`,
  },
  'yaml/too-many-entries': {
    bad: `The duties in roles/sales-representative.yaml are a list of 3 000 entries that a program wrote.
`,
    diagnostic: `roles/sales-representative.yaml:2027:3: error yaml/too-many-entries
  Here are 3005 entries; a mapping or a list may have 2000.
 2027 |   duty-2000: Does the work number 2000.
      |   ^^^^^^^^^
`,
    good: `The duties are the few dozen that the post has.
`,
  },
};
