/** Ends a command with a sentence for the reader: 1 a check or the data failed, 2 wrong usage. */
export class Failure extends Error {
  readonly exitCode: 1 | 2;

  constructor(exitCode: 1 | 2, message: string) {
    super(message);
    this.name = 'Failure';
    this.exitCode = exitCode;
  }
}
