// The fixture that every emitter is tested with; a package has no public place for test data.
export { cancer, catalogue } from '@kriterion/presentation/fixture';
