import { useEffect, useState } from 'react';
import type { JSX } from 'react';
import type { FormFiles } from '../generated/form-files.ts';
import { groupsWithForm, loadForm } from '../generated/load-form.ts';
import { WORDS } from '../words.ts';
import { FormView } from './form-view.tsx';

type Loading = 'loading' | 'failed' | FormFiles | undefined;

/** The page: the form of the group named in the address, or a choice of the groups that have one. */
export function Page({ group }: { readonly group: string | null }): JSX.Element {
  const [files, setFiles] = useState<Loading>('loading');
  useEffect(() => {
    void loadForm(group ?? '').then(setFiles, () => setFiles('failed'));
  }, [group]);
  if (files === 'loading') return <p className="plain-page">{WORDS.loading}</p>;
  if (files === 'failed') return <p className="plain-page">{WORDS.failed}</p>;
  return files === undefined ? <GroupChoice isUnknown={group !== null} /> : <FormView files={files} />;
}

function GroupChoice({ isUnknown }: { readonly isUnknown: boolean }): JSX.Element {
  const groups = groupsWithForm();
  return (
    <main className="plain-page">
      <h1>{isUnknown ? WORDS.noSuchGroup : WORDS.pickGroup}</h1>
      {groups.length === 0 ? <p>{WORDS.noForms}</p> : null}
      <ul>
        {groups.map((slug) => (
          <li key={slug}>
            <GroupLink slug={slug} />
          </li>
        ))}
      </ul>
    </main>
  );
}

/** The group's name is in its files; until they are there, its slug stands for it. */
function GroupLink({ slug }: { readonly slug: string }): JSX.Element {
  const [name, setName] = useState(slug);
  useEffect(() => {
    void loadForm(slug).then((files) => setName(files?.texts.da.identity.name ?? slug));
  }, [slug]);
  return <a href={`?gruppe=${slug}`}>{name}</a>;
}
