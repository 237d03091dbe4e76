import type { JSX } from 'react';
import type { FormTextsByLanguage } from '../generated/form-files.ts';
import { WORDS } from '../words.ts';

/** Who has (not) published the form, for which group, in which version, and where its companions are. */
export function Header({ texts }: { readonly texts: FormTextsByLanguage }): JSX.Element {
  const { identity } = texts.da;
  return (
    <header className="header">
      <p className="notice">{identity.notice}</p>
      <div className="header-line">
        <p className="group">
          <strong>{identity.name}</strong> <span className="version">{identity.version}</span>
        </p>
        <nav aria-label={identity.name}>
          <a href={`../${texts.links.overview}`}>{WORDS.overview}</a>
          <a href={`../${texts.links.pdf}`}>{WORDS.blankPdf}</a>
        </nav>
      </div>
    </header>
  );
}
