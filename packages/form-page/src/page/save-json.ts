import type { Data } from '../answers/data.ts';
import type { FormFiles } from '../generated/form-files.ts';

/** Hands the data to the reader as a file. Its name tells group and version, and nothing of the patient. */
export function saveJson(files: FormFiles, data: Data): void {
  const blob = new Blob([`${JSON.stringify(data, null, 2)}\n`], { type: 'application/json' });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = `rekvisition-${files.slug}-${files.texts.da.identity.contentMark}.json`;
  link.click();
  URL.revokeObjectURL(address);
}
