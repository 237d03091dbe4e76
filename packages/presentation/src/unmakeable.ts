import type { Text } from '@kriterion/catalogue';

/** An artefact that cannot be made of a group, and why, in the reader's words: told to who builds, never worked around. */
export class Unmakeable extends Error {
  readonly text: Required<Text>;

  constructor(text: Required<Text>) {
    super(text.en);
    this.name = 'Unmakeable';
    this.text = text;
  }
}
