// The fixture that every emitter is tested with; a package has no public place for test data.
// eslint-disable-next-line import-x/no-relative-packages
export { cancer, catalogue } from '../../presentation/test/fixture.ts';
