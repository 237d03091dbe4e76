import { benchParsing } from './language/parsing.ts';
import { benchChecking, benchKeystroke } from './language/checking.ts';
await benchParsing(l=>console.log(l)); benchChecking(l=>console.log(l)); benchKeystroke(l=>console.log(l));
