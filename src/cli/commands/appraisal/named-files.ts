/** Where files that are named on the command line are looked for, as a hint. */
export const FROM_WORKSPACE = 'it is looked for from the workspace on; give the whole path of what lies elsewhere';
