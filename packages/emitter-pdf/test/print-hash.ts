// Prints the hash of the fixture's PDF: run in a process of its own, under another time zone and language.
import { createHash } from 'node:crypto';
import { emit } from '../src/index.ts';
import { catalogue } from './catalogue.ts';

for (const { contents } of emit(catalogue)) console.log(createHash('sha256').update(contents).digest('hex'));
