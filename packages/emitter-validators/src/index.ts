export { emit, rememberingEmitter } from './emit.ts';
