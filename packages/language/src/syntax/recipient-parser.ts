import { given } from '../given.ts';
import { K } from '../lexing/tokens.ts';
import { collect, nothing } from './base-parser.ts';
import { FieldParser } from './field-parser.ts';
import { bothEnds } from './published-parser.ts';
import type { RecipientNode, RecipientsNode, TextNode, ValidityNode } from './tree.ts';

/** Who receives a requisition. */
export abstract class RecipientParser extends FieldParser {
  /** `modtagere efter rekvirent.region { modtager … }` */
  readonly recipients = this.RULE(
    'recipients',
    (): RecipientsNode | undefined => {
      const first = this.CONSUME(K.RecipientsBy);
      const by = this.SUBRULE(this.path);
      const recipients = this.SUBRULE(this.recipientsBlock);
      return this.ACTION(() =>
        by === undefined
          ? undefined
          : { kind: 'recipients' as const, by, recipients, span: this.spanFrom(first) },
      );
    },
    nothing,
  );

  readonly recipientsBlock = this.block(
    'recipientsBlock',
    (): RecipientNode[] => [],
    (recipients) => collect(recipients, this.SUBRULE(this.recipient)),
  );

  readonly recipient = this.RULE(
    'recipient',
    (): RecipientNode | undefined => {
      const first = this.CONSUME(K.Recipient);
      const id = this.SUBRULE(this.name);
      const name = this.SUBRULE(this.text);
      const evidence = this.OPTION(() => this.SUBRULE(this.evidence));
      this.CONSUME(K.For);
      const options = this.SUBRULE(this.nameList);
      const parts = this.OPTION2(() => this.SUBRULE(this.recipientBlock));
      return this.ACTION(() =>
        id === undefined || name === undefined
          ? undefined
          : given({ id, name, evidence, options, ...parts, span: this.spanFrom(first) }),
      );
    },
    nothing,
  );

  readonly recipientBlock = this.block(
    'recipientBlock',
    (): { address?: TextNode | undefined; validity?: ValidityNode | undefined } => ({}),
    (into) =>
      this.OR([
        { ALT: () => (into.address = this.textAfter(1, K.Address)) },
        { ALT: () => (into.validity = bothEnds(into.validity, this.SUBRULE(this.validity))) },
      ]),
  );
}
