export { emit, emitCriteria } from './emit.ts';
