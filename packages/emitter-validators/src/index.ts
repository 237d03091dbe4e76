export { emit, emitCriteria, rememberingEmitter } from './emit.ts';
