// Preloaded with `node -r`. Written in old syntax on purpose: it must parse on the Node it turns away,
// so that the reader gets a sentence instead of a stack trace about TypeScript.
'use strict';

var REQUIRED = 24;
var major = Number(process.version.slice(1).split('.')[0]);

if (major < REQUIRED) {
  console.error(
    'Kriterion kræver Node ' +
      REQUIRED +
      ' eller nyere; her kører ' +
      process.version +
      '.\n' +
      'Kør `npm ci` uden --omit=optional (den henter selv Node ' +
      REQUIRED +
      '), eller installér Node ' +
      REQUIRED +
      '.\n\n' +
      'Kriterion needs Node ' +
      REQUIRED +
      ' or newer; this is ' +
      process.version +
      '.\n' +
      'Run `npm ci` without --omit=optional (it brings Node ' +
      REQUIRED +
      ' itself), or install Node ' +
      REQUIRED +
      '.',
  );
  process.exit(1);
}
