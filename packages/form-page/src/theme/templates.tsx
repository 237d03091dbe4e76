import type { FieldTemplateProps, ObjectFieldTemplateProps, TemplatesType } from '@rjsf/utils';
import type { JSX } from 'react';
import { SectionFrame } from './section-frame.tsx';
import { useSurroundings } from './field-context.ts';

/** Controls bring their own labels, hints and errors, so a field is what stands in it. */
function FieldTemplate({ children }: FieldTemplateProps): JSX.Element {
  return <>{children}</>;
}

/** The whole form, or one of its sections; a section without a shown field is not there. */
function ObjectFieldTemplate({ fieldPathId, properties }: ObjectFieldTemplateProps): JSX.Element | null {
  const { texts } = useSurroundings();
  const fields = properties.map((property) => property.content);
  const [id] = fieldPathId.path.map(String);
  if (id === undefined) return <>{fields}</>;
  if (fields.length === 0) return null;
  return (
    <SectionFrame id={id} section={texts.sections[id]}>
      {fields}
    </SectionFrame>
  );
}

/** The templates of the theme. */
export const TEMPLATES: Partial<TemplatesType> = { FieldTemplate, ObjectFieldTemplate };
