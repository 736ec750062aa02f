/** Personal data: lists of people, and a folder for each period of appraisals. */
export const PEOPLE_FOLDER = 'roles/people';

/** What the tables of people are called, whatever they are kept in. */
export const PEOPLE_TABLES = ['staff', 'absences', 'targets'] as const;

/** The endings of the files that a table may be, in the order in which messages name them. */
export const TABLE_ENDINGS = ['.csv', '.yaml', '.xlsx'] as const;
