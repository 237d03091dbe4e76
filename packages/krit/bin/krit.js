#!/usr/bin/env node
console.error('krit: kommandolinjen er ikke bygget endnu / the command line is not built yet');
process.exitCode = 2;
