/** The library's public face. */
export { DOCUMENT_KINDS, type DocumentKind } from './context/document-context.js';
export type { Checked, Code, Diagnostic, Place, Severity } from './diagnostic/diagnostic.js';
export { formatDiagnostics } from './diagnostic/format.js';
export { orderDiagnostics } from './diagnostic/order.js';
export type { Document } from './document/types.js';
export { readWorkspace, type Workspace } from './pipeline/workspace.js';
export { FORMATS, type Format } from './pipeline/writers.js';
export { type BuildRequest, type BuildResult, build, validate, type WrittenFile } from './pipeline.js';
export type { Theme } from './theme/types.js';
export { nodeWorld, type World } from './world.js';
export type { Writer, WriterContext } from './writers/types.js';
