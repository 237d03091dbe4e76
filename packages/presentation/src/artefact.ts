/** A named content that an emitter gives; a writer puts it under `generated/`. */
export interface Artefact {
  /** Slash-separated, relative to `generated/`, e.g. `pdf/udbredt-og-uhelbredelig-kraeft.pdf`. */
  readonly path: string;
  readonly contents: string | Uint8Array;
}
