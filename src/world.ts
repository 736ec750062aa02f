export interface World {
  /** Paths are relative to the workspace, with `/`. Null when there is no such file. */
  readText(path: string): Promise<string | null>;
  readBytes(path: string): Promise<Uint8Array | null>;
  /** Names of the files and folders in a folder, sorted; empty when there is none. */
  list(path: string): Promise<readonly { readonly name: string; readonly kind: 'file' | 'directory' }[]>;
  /** Whole or not at all: a temporary file beside the target, then a rename. Makes the folders on the way. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  /** Built-in files: those under `templates/` that come with Rolebook. Null when there is no such file. */
  readBuiltIn(path: string): Promise<Uint8Array | null>;
  print(text: string): void;
  printError(text: string): void;
  now(): Date;
}
