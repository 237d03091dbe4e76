/*!
 * group: udbredt-og-uhelbredelig-kræft
 * version: 0.1.0
 * validFrom: null
 * meaningHash: a3b9a1ff76fc84c823247617c4bb70a4edfb6bccb42e85431e16f1610ede1ffa
 * contentHash: a3a5bb45ea837d8afb42cec40cb49791c23568b8f0611950ed843e388ea8faf8
 * notice: Forslag – ikke udgivet af Nationalt Genom Center
 */
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Rekvisition af helgenomsekventering: Udbredt og uhelbredelig kræft","type":"object","properties":{"patient":{"type":"object","properties":{"cpr-nummer":{"type":"string","pattern":"^(?:(?:(?:0[1-9]|[12][0-9]|3[01])(?:0[13578]|1[02])|(?:0[1-9]|[12][0-9]|30)(?:0[469]|11)|(?:0[1-9]|1[0-9]|2[0-8])02)[0-9]{2}-?(?:[0-9]{4}|[01567][A-Z]{2}[0-9])|2902(?:0[48]|[2468][048]|[13579][26])-?(?:[0-9]{4}|[01567][A-Z]{2}[0-9])|290200-?(?:[4-9][0-9]{3}|[67][A-Z]{2}[0-9]))$"},"navn":{"type":"string","pattern":"\\S","maxLength":200}},"additionalProperties":false,"required":["cpr-nummer","navn"]},"rekvirent":{"type":"object","properties":{"region":{"type":"string","enum":["nordjylland","midtjylland","syddanmark","hovedstaden","sjælland"]},"hospital":{"type":"string","pattern":"\\S","maxLength":200},"afdeling":{"type":"string","pattern":"\\S","maxLength":200},"læge":{"type":"string","pattern":"\\S","maxLength":200},"autorisations-nummer":{"type":"string","pattern":"^[BCDFGHJKLMNPQRSTVWXYZ0-9]{5}$"},"telefonnummer":{"type":"string","pattern":"^(?:\\+45 ?)?[0-9](?: ?[0-9]){7}$"},"mailadresse":{"type":"string","pattern":"^(?=[^@]{1,64}@)[!#-'*+\\-/-9=?A-Z^-~]+(?:\\.[!#-'*+\\-/-9=?A-Z^-~]+)*@[A-Za-z0-9](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?)+$","maxLength":254},"fortolkende-afdeling":{"type":"string","pattern":"\\S","maxLength":200}},"additionalProperties":false,"required":["region","hospital","afdeling","læge","telefonnummer","fortolkende-afdeling"]},"sygdom":{"type":"object","properties":{"rekvireret-indikation":{"type":"string","enum":["metastatisk-kræft","sarkom","pancreaskræft","thymus","primær-hjernetumor"]},"alder":{"type":"integer","minimum":0,"maximum":130},"kræfttype":{"type":"string","enum":["sarkom","pancreaskræft","thymus-epitelcelletumor","primær-hjernetumor","kolangiokarcinom","ukendt-primær-tumor","anden"]},"solid-tumor":{"enum":[true,false]},"spredning":{"enum":[true,false]},"tilbagefald":{"enum":[true,false]},"uhelbredelig-tilstand":{"enum":[true,false]}},"patternProperties":{"^kræfttype_tekst$":{"type":"string","pattern":"\\S","maxLength":200},"^nydiagnosticeret-tumor$":{"enum":[true,false]},"^thymuskarcinom$":{"enum":[true,false]},"^stillingtagen-til-systemisk-behandling$":{"enum":[true,false]},"^meningeom$":{"enum":[true,false]}},"additionalProperties":false,"required":["rekvireret-indikation","alder","kræfttype","spredning","tilbagefald","uhelbredelig-tilstand"]},"udredning":{"type":"object","properties":{"histopatologi-udført":{"enum":[true,false]},"utilstrækkelig-effekt-af-standardbehandling":{"enum":[true,false]},"gennemførte-behandlingslinjer":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"progression-på-standardbehandling":{"enum":[true,false]},"sparsom-evidens":{"enum":[true,false]},"god-prognose-mange-linjer":{"enum":[true,false]},"begrundelse-for-afvigelse":{"type":"string","pattern":"\\S","maxLength":600},"kliniske-oplysninger":{"type":"string","pattern":"\\S","maxLength":1000},"diagnosekode":{"type":"string","pattern":"^[A-Z][A-Z0-9]{1,9}$"}},"additionalProperties":false,"required":["histopatologi-udført"]},"prøver":{"type":"object","properties":{"tumormateriale":{"type":"string","enum":["frossent-væv","rnalater-væv","dyrkede-celler","knoglemarv"]},"normalmateriale":{"type":"string","enum":["blod","dyrkede-celler"]},"rna-sekventering":{"enum":[true,false]},"prøvetagningsdato":{"type":"string","pattern":"^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"},"patologinummer":{"type":"string","pattern":"\\S","maxLength":200}},"additionalProperties":false,"required":["tumormateriale","normalmateriale"]},"samtykke":{"type":"object","properties":{"information-givet":{"type":"boolean","not":{"const":false}},"samtykke-indhentet":{"type":"boolean","not":{"const":false}},"samtykkedato":{"type":"string","pattern":"^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"},"vævsregister-oplyst":{"type":"boolean","not":{"const":false}}},"additionalProperties":false,"required":["information-givet","samtykke-indhentet","vævsregister-oplyst"]},"underskrift":{"type":"object","properties":{"underskriftsdato":{"type":"string","pattern":"^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"}},"additionalProperties":false}},"additionalProperties":false,"required":["patient","rekvirent","sygdom","udredning","prøver","samtykke"],"allOf":[{"if":{"properties":{"sygdom":{"properties":{"kræfttype":{"enum":["anden"]}},"required":["kræfttype"]}},"required":["sygdom"]},"then":{"properties":{"sygdom":{"properties":{"kræfttype_tekst":{"type":"string","pattern":"\\S","maxLength":200}},"required":["kræfttype_tekst"]}},"required":["sygdom"]}},{"if":{"properties":{"sygdom":{"properties":{"kræfttype":{"not":{"enum":["anden"]}}},"required":["kræfttype"]}},"required":["sygdom"]},"then":{"properties":{"sygdom":{"patternProperties":{"^kræfttype_tekst$":false}}}}},{"if":{"properties":{"sygdom":{"properties":{"rekvireret-indikation":{"const":"metastatisk-kræft"}},"required":["rekvireret-indikation"]}},"required":["sygdom"]},"then":{"properties":{"sygdom":{"properties":{"solid-tumor":{"enum":[true,false]}},"required":["solid-tumor"]}},"required":["sygdom"]}},{"if":{"properties":{"sygdom":{"properties":{"rekvireret-indikation":{"const":"thymus"}},"required":["rekvireret-indikation"]}},"required":["sygdom"]},"then":{"properties":{"sygdom":{"properties":{"nydiagnosticeret-tumor":{"enum":[true,false]},"thymuskarcinom":{"enum":[true,false]},"stillingtagen-til-systemisk-behandling":{"enum":[true,false]}}}}}},{"if":{"properties":{"sygdom":{"properties":{"rekvireret-indikation":{"not":{"const":"thymus"}}},"required":["rekvireret-indikation"]}},"required":["sygdom"]},"then":{"properties":{"sygdom":{"patternProperties":{"^nydiagnosticeret-tumor$":false,"^thymuskarcinom$":false,"^stillingtagen-til-systemisk-behandling$":false}}}}},{"if":{"properties":{"sygdom":{"properties":{"rekvireret-indikation":{"const":"primær-hjernetumor"}},"required":["rekvireret-indikation"]}},"required":["sygdom"]},"then":{"properties":{"sygdom":{"properties":{"meningeom":{"enum":[true,false]}},"required":["meningeom"]}},"required":["sygdom"]}},{"if":{"properties":{"sygdom":{"properties":{"rekvireret-indikation":{"not":{"const":"primær-hjernetumor"}}},"required":["rekvireret-indikation"]}},"required":["sygdom"]},"then":{"properties":{"sygdom":{"patternProperties":{"^meningeom$":false}}}}}]};
const func0 = Object.prototype.hasOwnProperty;
const func68 = (text) => {
let count = 0;
for (const _ of text) count++;
return count;
};
const pattern4 = new RegExp("\\S", "u");
const pattern5 = new RegExp("^kræfttype_tekst$", "u");
const pattern6 = new RegExp("^nydiagnosticeret-tumor$", "u");
const pattern7 = new RegExp("^thymuskarcinom$", "u");
const pattern8 = new RegExp("^stillingtagen-til-systemisk-behandling$", "u");
const pattern9 = new RegExp("^meningeom$", "u");
const pattern10 = new RegExp("^(?:(?:(?:0[1-9]|[12][0-9]|3[01])(?:0[13578]|1[02])|(?:0[1-9]|[12][0-9]|30)(?:0[469]|11)|(?:0[1-9]|1[0-9]|2[0-8])02)[0-9]{2}-?(?:[0-9]{4}|[01567][A-Z]{2}[0-9])|2902(?:0[48]|[2468][048]|[13579][26])-?(?:[0-9]{4}|[01567][A-Z]{2}[0-9])|290200-?(?:[4-9][0-9]{3}|[67][A-Z]{2}[0-9]))$", "u");
const pattern15 = new RegExp("^[BCDFGHJKLMNPQRSTVWXYZ0-9]{5}$", "u");
const pattern16 = new RegExp("^(?:\\+45 ?)?[0-9](?: ?[0-9]){7}$", "u");
const pattern17 = new RegExp("^(?=[^@]{1,64}@)[!#-'*+\\-/-9=?A-Z^-~]+(?:\\.[!#-'*+\\-/-9=?A-Z^-~]+)*@[A-Za-z0-9](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?)+$", "u");
const pattern32 = new RegExp("^[A-Z][A-Z0-9]{1,9}$", "u");
const pattern33 = new RegExp("^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.sygdom === undefined) || (!(func0.call(data, "sygdom")))) && (missing0 = "sygdom")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.sygdom !== undefined && func0.call(data, "sygdom")){
let data0 = data.sygdom;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0["kræfttype"] === undefined) || (!(func0.call(data0, "kræfttype")))) && (missing1 = "kræfttype")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data0["kræfttype"] !== undefined && func0.call(data0, "kræfttype")){
if(!(data0["kræfttype"] === "anden")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.sygdom === undefined) || (!(func0.call(data, "sygdom")))){
const err3 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "sygdom"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.sygdom !== undefined && func0.call(data, "sygdom")){
let data2 = data.sygdom;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2["kræfttype_tekst"] === undefined) || (!(func0.call(data2, "kræfttype_tekst")))){
const err4 = {instancePath:instancePath+"/sygdom",schemaPath:"#/allOf/0/then/properties/sygdom/required",keyword:"required",params:{missingProperty: "kræfttype_tekst"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2["kræfttype_tekst"] !== undefined && func0.call(data2, "kræfttype_tekst")){
let data3 = data2["kræfttype_tekst"];
if(typeof data3 === "string"){
if(func68(data3) > 200){
const err5 = {instancePath:instancePath+"/sygdom/kræfttype_tekst",schemaPath:"#/allOf/0/then/properties/sygdom/properties/kr%C3%A6fttype_tekst/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern4.test(data3)){
const err6 = {instancePath:instancePath+"/sygdom/kræfttype_tekst",schemaPath:"#/allOf/0/then/properties/sygdom/properties/kr%C3%A6fttype_tekst/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/sygdom/kræfttype_tekst",schemaPath:"#/allOf/0/then/properties/sygdom/properties/kr%C3%A6fttype_tekst/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.sygdom = true;
}
}
if(!valid1){
const err8 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const _errs11 = errors;
let valid6 = true;
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.sygdom === undefined) || (!(func0.call(data, "sygdom")))) && (missing2 = "sygdom")){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(data.sygdom !== undefined && func0.call(data, "sygdom")){
let data4 = data.sygdom;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing3;
if(((data4["kræfttype"] === undefined) || (!(func0.call(data4, "kræfttype")))) && (missing3 = "kræfttype")){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
if(data4["kræfttype"] !== undefined && func0.call(data4, "kræfttype")){
const _errs15 = errors;
const _errs16 = errors;
if(!(data4["kræfttype"] === "anden")){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid9 = _errs16 === errors;
if(valid9){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
}
}
}
}
}
var _valid1 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sygdom !== undefined && func0.call(data, "sygdom")){
let data6 = data.sygdom;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
var props1 = {};
for(const key0 of Object.keys(data6)){
if(pattern5.test(key0)){
const err13 = {instancePath:instancePath+"/sygdom/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/1/then/properties/sygdom/patternProperties/%5Ekr%C3%A6fttype_tekst%24/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
props1[key0] = true;
}
}
}
}
}
var _valid1 = _errs17 === errors;
valid6 = _valid1;
if(valid6){
var props2 = {};
props2.sygdom = true;
}
}
if(!valid6){
const err14 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
const _errs20 = errors;
let valid12 = true;
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.sygdom === undefined) || (!(func0.call(data, "sygdom")))) && (missing4 = "sygdom")){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
if(data.sygdom !== undefined && func0.call(data, "sygdom")){
let data8 = data.sygdom;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing5;
if(((data8["rekvireret-indikation"] === undefined) || (!(func0.call(data8, "rekvireret-indikation")))) && (missing5 = "rekvireret-indikation")){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
if(data8["rekvireret-indikation"] !== undefined && func0.call(data8, "rekvireret-indikation")){
if("metastatisk-kræft" !== data8["rekvireret-indikation"]){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
}
}
}
var _valid2 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs24 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.sygdom === undefined) || (!(func0.call(data, "sygdom")))){
const err18 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "sygdom"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.sygdom !== undefined && func0.call(data, "sygdom")){
let data10 = data.sygdom;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if((data10["solid-tumor"] === undefined) || (!(func0.call(data10, "solid-tumor")))){
const err19 = {instancePath:instancePath+"/sygdom",schemaPath:"#/allOf/2/then/properties/sygdom/required",keyword:"required",params:{missingProperty: "solid-tumor"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data10["solid-tumor"] !== undefined && func0.call(data10, "solid-tumor")){
let data11 = data10["solid-tumor"];
if(!((data11 === true) || (data11 === false))){
const err20 = {instancePath:instancePath+"/sygdom/solid-tumor",schemaPath:"#/allOf/2/then/properties/sygdom/properties/solid-tumor/enum",keyword:"enum",params:{allowedValues: schema31.allOf[2].then.properties.sygdom.properties["solid-tumor"].enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
}
var _valid2 = _errs24 === errors;
valid12 = _valid2;
if(valid12){
var props3 = {};
props3.sygdom = true;
}
}
if(!valid12){
const err21 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(props0 !== true && props3 !== undefined){
if(props3 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props3);
}
}
const _errs28 = errors;
let valid17 = true;
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if(((data.sygdom === undefined) || (!(func0.call(data, "sygdom")))) && (missing6 = "sygdom")){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
if(data.sygdom !== undefined && func0.call(data, "sygdom")){
let data12 = data.sygdom;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing7;
if(((data12["rekvireret-indikation"] === undefined) || (!(func0.call(data12, "rekvireret-indikation")))) && (missing7 = "rekvireret-indikation")){
const err23 = {};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
if(data12["rekvireret-indikation"] !== undefined && func0.call(data12, "rekvireret-indikation")){
if("thymus" !== data12["rekvireret-indikation"]){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
}
}
}
}
var _valid3 = _errs29 === errors;
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs32 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sygdom !== undefined && func0.call(data, "sygdom")){
let data14 = data.sygdom;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14["nydiagnosticeret-tumor"] !== undefined && func0.call(data14, "nydiagnosticeret-tumor")){
let data15 = data14["nydiagnosticeret-tumor"];
if(!((data15 === true) || (data15 === false))){
const err25 = {instancePath:instancePath+"/sygdom/nydiagnosticeret-tumor",schemaPath:"#/allOf/3/then/properties/sygdom/properties/nydiagnosticeret-tumor/enum",keyword:"enum",params:{allowedValues: schema31.allOf[3].then.properties.sygdom.properties["nydiagnosticeret-tumor"].enum}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data14.thymuskarcinom !== undefined && func0.call(data14, "thymuskarcinom")){
let data16 = data14.thymuskarcinom;
if(!((data16 === true) || (data16 === false))){
const err26 = {instancePath:instancePath+"/sygdom/thymuskarcinom",schemaPath:"#/allOf/3/then/properties/sygdom/properties/thymuskarcinom/enum",keyword:"enum",params:{allowedValues: schema31.allOf[3].then.properties.sygdom.properties.thymuskarcinom.enum}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data14["stillingtagen-til-systemisk-behandling"] !== undefined && func0.call(data14, "stillingtagen-til-systemisk-behandling")){
let data17 = data14["stillingtagen-til-systemisk-behandling"];
if(!((data17 === true) || (data17 === false))){
const err27 = {instancePath:instancePath+"/sygdom/stillingtagen-til-systemisk-behandling",schemaPath:"#/allOf/3/then/properties/sygdom/properties/stillingtagen-til-systemisk-behandling/enum",keyword:"enum",params:{allowedValues: schema31.allOf[3].then.properties.sygdom.properties["stillingtagen-til-systemisk-behandling"].enum}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
}
}
var _valid3 = _errs32 === errors;
valid17 = _valid3;
if(valid17){
var props4 = {};
props4.sygdom = true;
}
}
if(!valid17){
const err28 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(props0 !== true && props4 !== undefined){
if(props4 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props4);
}
}
const _errs38 = errors;
let valid22 = true;
const _errs39 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if(((data.sygdom === undefined) || (!(func0.call(data, "sygdom")))) && (missing8 = "sygdom")){
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
if(data.sygdom !== undefined && func0.call(data, "sygdom")){
let data18 = data.sygdom;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing9;
if(((data18["rekvireret-indikation"] === undefined) || (!(func0.call(data18, "rekvireret-indikation")))) && (missing9 = "rekvireret-indikation")){
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
if(data18["rekvireret-indikation"] !== undefined && func0.call(data18, "rekvireret-indikation")){
const _errs42 = errors;
const _errs43 = errors;
if("thymus" !== data18["rekvireret-indikation"]){
const err31 = {};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var valid25 = _errs43 === errors;
if(valid25){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
}
}
}
}
}
}
}
var _valid4 = _errs39 === errors;
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs44 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sygdom !== undefined && func0.call(data, "sygdom")){
let data20 = data.sygdom;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
var props5 = {};
for(const key1 of Object.keys(data20)){
if(pattern6.test(key1)){
const err33 = {instancePath:instancePath+"/sygdom/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/4/then/properties/sygdom/patternProperties/%5Enydiagnosticeret-tumor%24/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
props5[key1] = true;
}
}
for(const key2 of Object.keys(data20)){
if(pattern7.test(key2)){
const err34 = {instancePath:instancePath+"/sygdom/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/4/then/properties/sygdom/patternProperties/%5Ethymuskarcinom%24/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
props5[key2] = true;
}
}
for(const key3 of Object.keys(data20)){
if(pattern8.test(key3)){
const err35 = {instancePath:instancePath+"/sygdom/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/4/then/properties/sygdom/patternProperties/%5Estillingtagen-til-systemisk-behandling%24/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
props5[key3] = true;
}
}
}
}
}
var _valid4 = _errs44 === errors;
valid22 = _valid4;
if(valid22){
var props6 = {};
props6.sygdom = true;
}
}
if(!valid22){
const err36 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(props0 !== true && props6 !== undefined){
if(props6 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props6);
}
}
const _errs47 = errors;
let valid28 = true;
const _errs48 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if(((data.sygdom === undefined) || (!(func0.call(data, "sygdom")))) && (missing10 = "sygdom")){
const err37 = {};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
else {
if(data.sygdom !== undefined && func0.call(data, "sygdom")){
let data24 = data.sygdom;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing11;
if(((data24["rekvireret-indikation"] === undefined) || (!(func0.call(data24, "rekvireret-indikation")))) && (missing11 = "rekvireret-indikation")){
const err38 = {};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
else {
if(data24["rekvireret-indikation"] !== undefined && func0.call(data24, "rekvireret-indikation")){
if("primær-hjernetumor" !== data24["rekvireret-indikation"]){
const err39 = {};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
}
}
}
}
var _valid5 = _errs48 === errors;
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs51 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.sygdom === undefined) || (!(func0.call(data, "sygdom")))){
const err40 = {instancePath,schemaPath:"#/allOf/5/then/required",keyword:"required",params:{missingProperty: "sygdom"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data.sygdom !== undefined && func0.call(data, "sygdom")){
let data26 = data.sygdom;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if((data26.meningeom === undefined) || (!(func0.call(data26, "meningeom")))){
const err41 = {instancePath:instancePath+"/sygdom",schemaPath:"#/allOf/5/then/properties/sygdom/required",keyword:"required",params:{missingProperty: "meningeom"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data26.meningeom !== undefined && func0.call(data26, "meningeom")){
let data27 = data26.meningeom;
if(!((data27 === true) || (data27 === false))){
const err42 = {instancePath:instancePath+"/sygdom/meningeom",schemaPath:"#/allOf/5/then/properties/sygdom/properties/meningeom/enum",keyword:"enum",params:{allowedValues: schema31.allOf[5].then.properties.sygdom.properties.meningeom.enum}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
}
}
var _valid5 = _errs51 === errors;
valid28 = _valid5;
if(valid28){
var props7 = {};
props7.sygdom = true;
}
}
if(!valid28){
const err43 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(props0 !== true && props7 !== undefined){
if(props7 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props7);
}
}
const _errs55 = errors;
let valid33 = true;
const _errs56 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing12;
if(((data.sygdom === undefined) || (!(func0.call(data, "sygdom")))) && (missing12 = "sygdom")){
const err44 = {};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
else {
if(data.sygdom !== undefined && func0.call(data, "sygdom")){
let data28 = data.sygdom;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
let missing13;
if(((data28["rekvireret-indikation"] === undefined) || (!(func0.call(data28, "rekvireret-indikation")))) && (missing13 = "rekvireret-indikation")){
const err45 = {};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
else {
if(data28["rekvireret-indikation"] !== undefined && func0.call(data28, "rekvireret-indikation")){
const _errs59 = errors;
const _errs60 = errors;
if("primær-hjernetumor" !== data28["rekvireret-indikation"]){
const err46 = {};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var valid36 = _errs60 === errors;
if(valid36){
const err47 = {};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
else {
errors = _errs59;
if(vErrors !== null){
if(_errs59){
vErrors.length = _errs59;
}
else {
vErrors = null;
}
}
}
}
}
}
}
}
}
var _valid6 = _errs56 === errors;
errors = _errs55;
if(vErrors !== null){
if(_errs55){
vErrors.length = _errs55;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs61 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sygdom !== undefined && func0.call(data, "sygdom")){
let data30 = data.sygdom;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
var props8 = {};
for(const key4 of Object.keys(data30)){
if(pattern9.test(key4)){
const err48 = {instancePath:instancePath+"/sygdom/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/6/then/properties/sygdom/patternProperties/%5Emeningeom%24/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
props8[key4] = true;
}
}
}
}
}
var _valid6 = _errs61 === errors;
valid33 = _valid6;
if(valid33){
var props9 = {};
props9.sygdom = true;
}
}
if(!valid33){
const err49 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(props0 !== true && props9 !== undefined){
if(props9 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props9);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.patient === undefined) || (!(func0.call(data, "patient")))){
const err50 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "patient"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((data.rekvirent === undefined) || (!(func0.call(data, "rekvirent")))){
const err51 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rekvirent"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((data.sygdom === undefined) || (!(func0.call(data, "sygdom")))){
const err52 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sygdom"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if((data.udredning === undefined) || (!(func0.call(data, "udredning")))){
const err53 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "udredning"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((data["prøver"] === undefined) || (!(func0.call(data, "prøver")))){
const err54 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prøver"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if((data.samtykke === undefined) || (!(func0.call(data, "samtykke")))){
const err55 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "samtykke"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
for(const key5 of Object.keys(data)){
if(!(((((((key5 === "patient") || (key5 === "rekvirent")) || (key5 === "sygdom")) || (key5 === "udredning")) || (key5 === "prøver")) || (key5 === "samtykke")) || (key5 === "underskrift"))){
const err56 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.patient !== undefined && func0.call(data, "patient")){
let data32 = data.patient;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if((data32["cpr-nummer"] === undefined) || (!(func0.call(data32, "cpr-nummer")))){
const err57 = {instancePath:instancePath+"/patient",schemaPath:"#/properties/patient/required",keyword:"required",params:{missingProperty: "cpr-nummer"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((data32.navn === undefined) || (!(func0.call(data32, "navn")))){
const err58 = {instancePath:instancePath+"/patient",schemaPath:"#/properties/patient/required",keyword:"required",params:{missingProperty: "navn"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
for(const key6 of Object.keys(data32)){
if(!((key6 === "cpr-nummer") || (key6 === "navn"))){
const err59 = {instancePath:instancePath+"/patient",schemaPath:"#/properties/patient/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data32["cpr-nummer"] !== undefined && func0.call(data32, "cpr-nummer")){
let data33 = data32["cpr-nummer"];
if(typeof data33 === "string"){
if(!pattern10.test(data33)){
const err60 = {instancePath:instancePath+"/patient/cpr-nummer",schemaPath:"#/properties/patient/properties/cpr-nummer/pattern",keyword:"pattern",params:{pattern: "^(?:(?:(?:0[1-9]|[12][0-9]|3[01])(?:0[13578]|1[02])|(?:0[1-9]|[12][0-9]|30)(?:0[469]|11)|(?:0[1-9]|1[0-9]|2[0-8])02)[0-9]{2}-?(?:[0-9]{4}|[01567][A-Z]{2}[0-9])|2902(?:0[48]|[2468][048]|[13579][26])-?(?:[0-9]{4}|[01567][A-Z]{2}[0-9])|290200-?(?:[4-9][0-9]{3}|[67][A-Z]{2}[0-9]))$"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/patient/cpr-nummer",schemaPath:"#/properties/patient/properties/cpr-nummer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data32.navn !== undefined && func0.call(data32, "navn")){
let data34 = data32.navn;
if(typeof data34 === "string"){
if(func68(data34) > 200){
const err62 = {instancePath:instancePath+"/patient/navn",schemaPath:"#/properties/patient/properties/navn/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!pattern4.test(data34)){
const err63 = {instancePath:instancePath+"/patient/navn",schemaPath:"#/properties/patient/properties/navn/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/patient/navn",schemaPath:"#/properties/patient/properties/navn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/patient",schemaPath:"#/properties/patient/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.rekvirent !== undefined && func0.call(data, "rekvirent")){
let data35 = data.rekvirent;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if((data35.region === undefined) || (!(func0.call(data35, "region")))){
const err66 = {instancePath:instancePath+"/rekvirent",schemaPath:"#/properties/rekvirent/required",keyword:"required",params:{missingProperty: "region"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if((data35.hospital === undefined) || (!(func0.call(data35, "hospital")))){
const err67 = {instancePath:instancePath+"/rekvirent",schemaPath:"#/properties/rekvirent/required",keyword:"required",params:{missingProperty: "hospital"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if((data35.afdeling === undefined) || (!(func0.call(data35, "afdeling")))){
const err68 = {instancePath:instancePath+"/rekvirent",schemaPath:"#/properties/rekvirent/required",keyword:"required",params:{missingProperty: "afdeling"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if((data35["læge"] === undefined) || (!(func0.call(data35, "læge")))){
const err69 = {instancePath:instancePath+"/rekvirent",schemaPath:"#/properties/rekvirent/required",keyword:"required",params:{missingProperty: "læge"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if((data35.telefonnummer === undefined) || (!(func0.call(data35, "telefonnummer")))){
const err70 = {instancePath:instancePath+"/rekvirent",schemaPath:"#/properties/rekvirent/required",keyword:"required",params:{missingProperty: "telefonnummer"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if((data35["fortolkende-afdeling"] === undefined) || (!(func0.call(data35, "fortolkende-afdeling")))){
const err71 = {instancePath:instancePath+"/rekvirent",schemaPath:"#/properties/rekvirent/required",keyword:"required",params:{missingProperty: "fortolkende-afdeling"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
for(const key7 of Object.keys(data35)){
if(!((((((((key7 === "region") || (key7 === "hospital")) || (key7 === "afdeling")) || (key7 === "læge")) || (key7 === "autorisations-nummer")) || (key7 === "telefonnummer")) || (key7 === "mailadresse")) || (key7 === "fortolkende-afdeling"))){
const err72 = {instancePath:instancePath+"/rekvirent",schemaPath:"#/properties/rekvirent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data35.region !== undefined && func0.call(data35, "region")){
let data36 = data35.region;
if(typeof data36 !== "string"){
const err73 = {instancePath:instancePath+"/rekvirent/region",schemaPath:"#/properties/rekvirent/properties/region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(!(((((data36 === "nordjylland") || (data36 === "midtjylland")) || (data36 === "syddanmark")) || (data36 === "hovedstaden")) || (data36 === "sjælland"))){
const err74 = {instancePath:instancePath+"/rekvirent/region",schemaPath:"#/properties/rekvirent/properties/region/enum",keyword:"enum",params:{allowedValues: schema31.properties.rekvirent.properties.region.enum}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data35.hospital !== undefined && func0.call(data35, "hospital")){
let data37 = data35.hospital;
if(typeof data37 === "string"){
if(func68(data37) > 200){
const err75 = {instancePath:instancePath+"/rekvirent/hospital",schemaPath:"#/properties/rekvirent/properties/hospital/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(!pattern4.test(data37)){
const err76 = {instancePath:instancePath+"/rekvirent/hospital",schemaPath:"#/properties/rekvirent/properties/hospital/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/rekvirent/hospital",schemaPath:"#/properties/rekvirent/properties/hospital/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data35.afdeling !== undefined && func0.call(data35, "afdeling")){
let data38 = data35.afdeling;
if(typeof data38 === "string"){
if(func68(data38) > 200){
const err78 = {instancePath:instancePath+"/rekvirent/afdeling",schemaPath:"#/properties/rekvirent/properties/afdeling/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(!pattern4.test(data38)){
const err79 = {instancePath:instancePath+"/rekvirent/afdeling",schemaPath:"#/properties/rekvirent/properties/afdeling/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/rekvirent/afdeling",schemaPath:"#/properties/rekvirent/properties/afdeling/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data35["læge"] !== undefined && func0.call(data35, "læge")){
let data39 = data35["læge"];
if(typeof data39 === "string"){
if(func68(data39) > 200){
const err81 = {instancePath:instancePath+"/rekvirent/læge",schemaPath:"#/properties/rekvirent/properties/l%C3%A6ge/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(!pattern4.test(data39)){
const err82 = {instancePath:instancePath+"/rekvirent/læge",schemaPath:"#/properties/rekvirent/properties/l%C3%A6ge/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/rekvirent/læge",schemaPath:"#/properties/rekvirent/properties/l%C3%A6ge/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data35["autorisations-nummer"] !== undefined && func0.call(data35, "autorisations-nummer")){
let data40 = data35["autorisations-nummer"];
if(typeof data40 === "string"){
if(!pattern15.test(data40)){
const err84 = {instancePath:instancePath+"/rekvirent/autorisations-nummer",schemaPath:"#/properties/rekvirent/properties/autorisations-nummer/pattern",keyword:"pattern",params:{pattern: "^[BCDFGHJKLMNPQRSTVWXYZ0-9]{5}$"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/rekvirent/autorisations-nummer",schemaPath:"#/properties/rekvirent/properties/autorisations-nummer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data35.telefonnummer !== undefined && func0.call(data35, "telefonnummer")){
let data41 = data35.telefonnummer;
if(typeof data41 === "string"){
if(!pattern16.test(data41)){
const err86 = {instancePath:instancePath+"/rekvirent/telefonnummer",schemaPath:"#/properties/rekvirent/properties/telefonnummer/pattern",keyword:"pattern",params:{pattern: "^(?:\\+45 ?)?[0-9](?: ?[0-9]){7}$"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/rekvirent/telefonnummer",schemaPath:"#/properties/rekvirent/properties/telefonnummer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data35.mailadresse !== undefined && func0.call(data35, "mailadresse")){
let data42 = data35.mailadresse;
if(typeof data42 === "string"){
if(func68(data42) > 254){
const err88 = {instancePath:instancePath+"/rekvirent/mailadresse",schemaPath:"#/properties/rekvirent/properties/mailadresse/maxLength",keyword:"maxLength",params:{limit: 254}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(!pattern17.test(data42)){
const err89 = {instancePath:instancePath+"/rekvirent/mailadresse",schemaPath:"#/properties/rekvirent/properties/mailadresse/pattern",keyword:"pattern",params:{pattern: "^(?=[^@]{1,64}@)[!#-'*+\\-/-9=?A-Z^-~]+(?:\\.[!#-'*+\\-/-9=?A-Z^-~]+)*@[A-Za-z0-9](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?)+$"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/rekvirent/mailadresse",schemaPath:"#/properties/rekvirent/properties/mailadresse/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data35["fortolkende-afdeling"] !== undefined && func0.call(data35, "fortolkende-afdeling")){
let data43 = data35["fortolkende-afdeling"];
if(typeof data43 === "string"){
if(func68(data43) > 200){
const err91 = {instancePath:instancePath+"/rekvirent/fortolkende-afdeling",schemaPath:"#/properties/rekvirent/properties/fortolkende-afdeling/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(!pattern4.test(data43)){
const err92 = {instancePath:instancePath+"/rekvirent/fortolkende-afdeling",schemaPath:"#/properties/rekvirent/properties/fortolkende-afdeling/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/rekvirent/fortolkende-afdeling",schemaPath:"#/properties/rekvirent/properties/fortolkende-afdeling/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/rekvirent",schemaPath:"#/properties/rekvirent/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data.sygdom !== undefined && func0.call(data, "sygdom")){
let data44 = data.sygdom;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if((data44["rekvireret-indikation"] === undefined) || (!(func0.call(data44, "rekvireret-indikation")))){
const err95 = {instancePath:instancePath+"/sygdom",schemaPath:"#/properties/sygdom/required",keyword:"required",params:{missingProperty: "rekvireret-indikation"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if((data44.alder === undefined) || (!(func0.call(data44, "alder")))){
const err96 = {instancePath:instancePath+"/sygdom",schemaPath:"#/properties/sygdom/required",keyword:"required",params:{missingProperty: "alder"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if((data44["kræfttype"] === undefined) || (!(func0.call(data44, "kræfttype")))){
const err97 = {instancePath:instancePath+"/sygdom",schemaPath:"#/properties/sygdom/required",keyword:"required",params:{missingProperty: "kræfttype"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if((data44.spredning === undefined) || (!(func0.call(data44, "spredning")))){
const err98 = {instancePath:instancePath+"/sygdom",schemaPath:"#/properties/sygdom/required",keyword:"required",params:{missingProperty: "spredning"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if((data44.tilbagefald === undefined) || (!(func0.call(data44, "tilbagefald")))){
const err99 = {instancePath:instancePath+"/sygdom",schemaPath:"#/properties/sygdom/required",keyword:"required",params:{missingProperty: "tilbagefald"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if((data44["uhelbredelig-tilstand"] === undefined) || (!(func0.call(data44, "uhelbredelig-tilstand")))){
const err100 = {instancePath:instancePath+"/sygdom",schemaPath:"#/properties/sygdom/required",keyword:"required",params:{missingProperty: "uhelbredelig-tilstand"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
for(const key8 of Object.keys(data44)){
if(!((((((((((((key8 === "rekvireret-indikation") || (key8 === "alder")) || (key8 === "kræfttype")) || (key8 === "solid-tumor")) || (key8 === "spredning")) || (key8 === "tilbagefald")) || (key8 === "uhelbredelig-tilstand")) || (pattern5.test(key8))) || (pattern6.test(key8))) || (pattern7.test(key8))) || (pattern8.test(key8))) || (pattern9.test(key8)))){
const err101 = {instancePath:instancePath+"/sygdom",schemaPath:"#/properties/sygdom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data44["rekvireret-indikation"] !== undefined && func0.call(data44, "rekvireret-indikation")){
let data45 = data44["rekvireret-indikation"];
if(typeof data45 !== "string"){
const err102 = {instancePath:instancePath+"/sygdom/rekvireret-indikation",schemaPath:"#/properties/sygdom/properties/rekvireret-indikation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(!(((((data45 === "metastatisk-kræft") || (data45 === "sarkom")) || (data45 === "pancreaskræft")) || (data45 === "thymus")) || (data45 === "primær-hjernetumor"))){
const err103 = {instancePath:instancePath+"/sygdom/rekvireret-indikation",schemaPath:"#/properties/sygdom/properties/rekvireret-indikation/enum",keyword:"enum",params:{allowedValues: schema31.properties.sygdom.properties["rekvireret-indikation"].enum}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data44.alder !== undefined && func0.call(data44, "alder")){
let data46 = data44.alder;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
const err104 = {instancePath:instancePath+"/sygdom/alder",schemaPath:"#/properties/sygdom/properties/alder/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 130 || isNaN(data46)){
const err105 = {instancePath:instancePath+"/sygdom/alder",schemaPath:"#/properties/sygdom/properties/alder/maximum",keyword:"maximum",params:{comparison: "<=", limit: 130}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data46 < 0 || isNaN(data46)){
const err106 = {instancePath:instancePath+"/sygdom/alder",schemaPath:"#/properties/sygdom/properties/alder/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
if(data44["kræfttype"] !== undefined && func0.call(data44, "kræfttype")){
let data47 = data44["kræfttype"];
if(typeof data47 !== "string"){
const err107 = {instancePath:instancePath+"/sygdom/kræfttype",schemaPath:"#/properties/sygdom/properties/kr%C3%A6fttype/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(!(((((((data47 === "sarkom") || (data47 === "pancreaskræft")) || (data47 === "thymus-epitelcelletumor")) || (data47 === "primær-hjernetumor")) || (data47 === "kolangiokarcinom")) || (data47 === "ukendt-primær-tumor")) || (data47 === "anden"))){
const err108 = {instancePath:instancePath+"/sygdom/kræfttype",schemaPath:"#/properties/sygdom/properties/kr%C3%A6fttype/enum",keyword:"enum",params:{allowedValues: schema31.properties.sygdom.properties["kræfttype"].enum}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data44["solid-tumor"] !== undefined && func0.call(data44, "solid-tumor")){
let data48 = data44["solid-tumor"];
if(!((data48 === true) || (data48 === false))){
const err109 = {instancePath:instancePath+"/sygdom/solid-tumor",schemaPath:"#/properties/sygdom/properties/solid-tumor/enum",keyword:"enum",params:{allowedValues: schema31.properties.sygdom.properties["solid-tumor"].enum}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data44.spredning !== undefined && func0.call(data44, "spredning")){
let data49 = data44.spredning;
if(!((data49 === true) || (data49 === false))){
const err110 = {instancePath:instancePath+"/sygdom/spredning",schemaPath:"#/properties/sygdom/properties/spredning/enum",keyword:"enum",params:{allowedValues: schema31.properties.sygdom.properties.spredning.enum}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data44.tilbagefald !== undefined && func0.call(data44, "tilbagefald")){
let data50 = data44.tilbagefald;
if(!((data50 === true) || (data50 === false))){
const err111 = {instancePath:instancePath+"/sygdom/tilbagefald",schemaPath:"#/properties/sygdom/properties/tilbagefald/enum",keyword:"enum",params:{allowedValues: schema31.properties.sygdom.properties.tilbagefald.enum}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data44["uhelbredelig-tilstand"] !== undefined && func0.call(data44, "uhelbredelig-tilstand")){
let data51 = data44["uhelbredelig-tilstand"];
if(!((data51 === true) || (data51 === false))){
const err112 = {instancePath:instancePath+"/sygdom/uhelbredelig-tilstand",schemaPath:"#/properties/sygdom/properties/uhelbredelig-tilstand/enum",keyword:"enum",params:{allowedValues: schema31.properties.sygdom.properties["uhelbredelig-tilstand"].enum}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
for(const key9 of Object.keys(data44)){
if(pattern5.test(key9)){
let data52 = data44[key9];
if(typeof data52 === "string"){
if(func68(data52) > 200){
const err113 = {instancePath:instancePath+"/sygdom/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sygdom/patternProperties/%5Ekr%C3%A6fttype_tekst%24/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(!pattern4.test(data52)){
const err114 = {instancePath:instancePath+"/sygdom/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sygdom/patternProperties/%5Ekr%C3%A6fttype_tekst%24/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/sygdom/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sygdom/patternProperties/%5Ekr%C3%A6fttype_tekst%24/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
for(const key10 of Object.keys(data44)){
if(pattern6.test(key10)){
let data53 = data44[key10];
if(!((data53 === true) || (data53 === false))){
const err116 = {instancePath:instancePath+"/sygdom/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sygdom/patternProperties/%5Enydiagnosticeret-tumor%24/enum",keyword:"enum",params:{allowedValues: schema31.properties.sygdom.patternProperties["^nydiagnosticeret-tumor$"].enum}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
for(const key11 of Object.keys(data44)){
if(pattern7.test(key11)){
let data54 = data44[key11];
if(!((data54 === true) || (data54 === false))){
const err117 = {instancePath:instancePath+"/sygdom/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sygdom/patternProperties/%5Ethymuskarcinom%24/enum",keyword:"enum",params:{allowedValues: schema31.properties.sygdom.patternProperties["^thymuskarcinom$"].enum}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
for(const key12 of Object.keys(data44)){
if(pattern8.test(key12)){
let data55 = data44[key12];
if(!((data55 === true) || (data55 === false))){
const err118 = {instancePath:instancePath+"/sygdom/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sygdom/patternProperties/%5Estillingtagen-til-systemisk-behandling%24/enum",keyword:"enum",params:{allowedValues: schema31.properties.sygdom.patternProperties["^stillingtagen-til-systemisk-behandling$"].enum}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
for(const key13 of Object.keys(data44)){
if(pattern9.test(key13)){
let data56 = data44[key13];
if(!((data56 === true) || (data56 === false))){
const err119 = {instancePath:instancePath+"/sygdom/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sygdom/patternProperties/%5Emeningeom%24/enum",keyword:"enum",params:{allowedValues: schema31.properties.sygdom.patternProperties["^meningeom$"].enum}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
}
else {
const err120 = {instancePath:instancePath+"/sygdom",schemaPath:"#/properties/sygdom/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data.udredning !== undefined && func0.call(data, "udredning")){
let data57 = data.udredning;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if((data57["histopatologi-udført"] === undefined) || (!(func0.call(data57, "histopatologi-udført")))){
const err121 = {instancePath:instancePath+"/udredning",schemaPath:"#/properties/udredning/required",keyword:"required",params:{missingProperty: "histopatologi-udført"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
for(const key14 of Object.keys(data57)){
if(!(func0.call(schema31.properties.udredning.properties, key14))){
const err122 = {instancePath:instancePath+"/udredning",schemaPath:"#/properties/udredning/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data57["histopatologi-udført"] !== undefined && func0.call(data57, "histopatologi-udført")){
let data58 = data57["histopatologi-udført"];
if(!((data58 === true) || (data58 === false))){
const err123 = {instancePath:instancePath+"/udredning/histopatologi-udført",schemaPath:"#/properties/udredning/properties/histopatologi-udf%C3%B8rt/enum",keyword:"enum",params:{allowedValues: schema31.properties.udredning.properties["histopatologi-udført"].enum}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data57["utilstrækkelig-effekt-af-standardbehandling"] !== undefined && func0.call(data57, "utilstrækkelig-effekt-af-standardbehandling")){
let data59 = data57["utilstrækkelig-effekt-af-standardbehandling"];
if(!((data59 === true) || (data59 === false))){
const err124 = {instancePath:instancePath+"/udredning/utilstrækkelig-effekt-af-standardbehandling",schemaPath:"#/properties/udredning/properties/utilstr%C3%A6kkelig-effekt-af-standardbehandling/enum",keyword:"enum",params:{allowedValues: schema31.properties.udredning.properties["utilstrækkelig-effekt-af-standardbehandling"].enum}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data57["gennemførte-behandlingslinjer"] !== undefined && func0.call(data57, "gennemførte-behandlingslinjer")){
let data60 = data57["gennemførte-behandlingslinjer"];
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
const err125 = {instancePath:instancePath+"/udredning/gennemførte-behandlingslinjer",schemaPath:"#/properties/udredning/properties/gennemf%C3%B8rte-behandlingslinjer/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 > 9007199254740991 || isNaN(data60)){
const err126 = {instancePath:instancePath+"/udredning/gennemførte-behandlingslinjer",schemaPath:"#/properties/udredning/properties/gennemf%C3%B8rte-behandlingslinjer/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data60 < -9007199254740991 || isNaN(data60)){
const err127 = {instancePath:instancePath+"/udredning/gennemførte-behandlingslinjer",schemaPath:"#/properties/udredning/properties/gennemf%C3%B8rte-behandlingslinjer/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
if(data57["progression-på-standardbehandling"] !== undefined && func0.call(data57, "progression-på-standardbehandling")){
let data61 = data57["progression-på-standardbehandling"];
if(!((data61 === true) || (data61 === false))){
const err128 = {instancePath:instancePath+"/udredning/progression-på-standardbehandling",schemaPath:"#/properties/udredning/properties/progression-p%C3%A5-standardbehandling/enum",keyword:"enum",params:{allowedValues: schema31.properties.udredning.properties["progression-på-standardbehandling"].enum}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data57["sparsom-evidens"] !== undefined && func0.call(data57, "sparsom-evidens")){
let data62 = data57["sparsom-evidens"];
if(!((data62 === true) || (data62 === false))){
const err129 = {instancePath:instancePath+"/udredning/sparsom-evidens",schemaPath:"#/properties/udredning/properties/sparsom-evidens/enum",keyword:"enum",params:{allowedValues: schema31.properties.udredning.properties["sparsom-evidens"].enum}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data57["god-prognose-mange-linjer"] !== undefined && func0.call(data57, "god-prognose-mange-linjer")){
let data63 = data57["god-prognose-mange-linjer"];
if(!((data63 === true) || (data63 === false))){
const err130 = {instancePath:instancePath+"/udredning/god-prognose-mange-linjer",schemaPath:"#/properties/udredning/properties/god-prognose-mange-linjer/enum",keyword:"enum",params:{allowedValues: schema31.properties.udredning.properties["god-prognose-mange-linjer"].enum}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data57["begrundelse-for-afvigelse"] !== undefined && func0.call(data57, "begrundelse-for-afvigelse")){
let data64 = data57["begrundelse-for-afvigelse"];
if(typeof data64 === "string"){
if(func68(data64) > 600){
const err131 = {instancePath:instancePath+"/udredning/begrundelse-for-afvigelse",schemaPath:"#/properties/udredning/properties/begrundelse-for-afvigelse/maxLength",keyword:"maxLength",params:{limit: 600}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(!pattern4.test(data64)){
const err132 = {instancePath:instancePath+"/udredning/begrundelse-for-afvigelse",schemaPath:"#/properties/udredning/properties/begrundelse-for-afvigelse/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
else {
const err133 = {instancePath:instancePath+"/udredning/begrundelse-for-afvigelse",schemaPath:"#/properties/udredning/properties/begrundelse-for-afvigelse/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data57["kliniske-oplysninger"] !== undefined && func0.call(data57, "kliniske-oplysninger")){
let data65 = data57["kliniske-oplysninger"];
if(typeof data65 === "string"){
if(func68(data65) > 1000){
const err134 = {instancePath:instancePath+"/udredning/kliniske-oplysninger",schemaPath:"#/properties/udredning/properties/kliniske-oplysninger/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(!pattern4.test(data65)){
const err135 = {instancePath:instancePath+"/udredning/kliniske-oplysninger",schemaPath:"#/properties/udredning/properties/kliniske-oplysninger/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/udredning/kliniske-oplysninger",schemaPath:"#/properties/udredning/properties/kliniske-oplysninger/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data57.diagnosekode !== undefined && func0.call(data57, "diagnosekode")){
let data66 = data57.diagnosekode;
if(typeof data66 === "string"){
if(!pattern32.test(data66)){
const err137 = {instancePath:instancePath+"/udredning/diagnosekode",schemaPath:"#/properties/udredning/properties/diagnosekode/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]{1,9}$"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/udredning/diagnosekode",schemaPath:"#/properties/udredning/properties/diagnosekode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/udredning",schemaPath:"#/properties/udredning/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data["prøver"] !== undefined && func0.call(data, "prøver")){
let data67 = data["prøver"];
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if((data67.tumormateriale === undefined) || (!(func0.call(data67, "tumormateriale")))){
const err140 = {instancePath:instancePath+"/prøver",schemaPath:"#/properties/pr%C3%B8ver/required",keyword:"required",params:{missingProperty: "tumormateriale"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if((data67.normalmateriale === undefined) || (!(func0.call(data67, "normalmateriale")))){
const err141 = {instancePath:instancePath+"/prøver",schemaPath:"#/properties/pr%C3%B8ver/required",keyword:"required",params:{missingProperty: "normalmateriale"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
for(const key15 of Object.keys(data67)){
if(!(((((key15 === "tumormateriale") || (key15 === "normalmateriale")) || (key15 === "rna-sekventering")) || (key15 === "prøvetagningsdato")) || (key15 === "patologinummer"))){
const err142 = {instancePath:instancePath+"/prøver",schemaPath:"#/properties/pr%C3%B8ver/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data67.tumormateriale !== undefined && func0.call(data67, "tumormateriale")){
let data68 = data67.tumormateriale;
if(typeof data68 !== "string"){
const err143 = {instancePath:instancePath+"/prøver/tumormateriale",schemaPath:"#/properties/pr%C3%B8ver/properties/tumormateriale/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(!((((data68 === "frossent-væv") || (data68 === "rnalater-væv")) || (data68 === "dyrkede-celler")) || (data68 === "knoglemarv"))){
const err144 = {instancePath:instancePath+"/prøver/tumormateriale",schemaPath:"#/properties/pr%C3%B8ver/properties/tumormateriale/enum",keyword:"enum",params:{allowedValues: schema31.properties["prøver"].properties.tumormateriale.enum}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data67.normalmateriale !== undefined && func0.call(data67, "normalmateriale")){
let data69 = data67.normalmateriale;
if(typeof data69 !== "string"){
const err145 = {instancePath:instancePath+"/prøver/normalmateriale",schemaPath:"#/properties/pr%C3%B8ver/properties/normalmateriale/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(!((data69 === "blod") || (data69 === "dyrkede-celler"))){
const err146 = {instancePath:instancePath+"/prøver/normalmateriale",schemaPath:"#/properties/pr%C3%B8ver/properties/normalmateriale/enum",keyword:"enum",params:{allowedValues: schema31.properties["prøver"].properties.normalmateriale.enum}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data67["rna-sekventering"] !== undefined && func0.call(data67, "rna-sekventering")){
let data70 = data67["rna-sekventering"];
if(!((data70 === true) || (data70 === false))){
const err147 = {instancePath:instancePath+"/prøver/rna-sekventering",schemaPath:"#/properties/pr%C3%B8ver/properties/rna-sekventering/enum",keyword:"enum",params:{allowedValues: schema31.properties["prøver"].properties["rna-sekventering"].enum}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data67["prøvetagningsdato"] !== undefined && func0.call(data67, "prøvetagningsdato")){
let data71 = data67["prøvetagningsdato"];
if(typeof data71 === "string"){
if(!pattern33.test(data71)){
const err148 = {instancePath:instancePath+"/prøver/prøvetagningsdato",schemaPath:"#/properties/pr%C3%B8ver/properties/pr%C3%B8vetagningsdato/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
else {
const err149 = {instancePath:instancePath+"/prøver/prøvetagningsdato",schemaPath:"#/properties/pr%C3%B8ver/properties/pr%C3%B8vetagningsdato/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data67.patologinummer !== undefined && func0.call(data67, "patologinummer")){
let data72 = data67.patologinummer;
if(typeof data72 === "string"){
if(func68(data72) > 200){
const err150 = {instancePath:instancePath+"/prøver/patologinummer",schemaPath:"#/properties/pr%C3%B8ver/properties/patologinummer/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(!pattern4.test(data72)){
const err151 = {instancePath:instancePath+"/prøver/patologinummer",schemaPath:"#/properties/pr%C3%B8ver/properties/patologinummer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/prøver/patologinummer",schemaPath:"#/properties/pr%C3%B8ver/properties/patologinummer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/prøver",schemaPath:"#/properties/pr%C3%B8ver/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data.samtykke !== undefined && func0.call(data, "samtykke")){
let data73 = data.samtykke;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if((data73["information-givet"] === undefined) || (!(func0.call(data73, "information-givet")))){
const err154 = {instancePath:instancePath+"/samtykke",schemaPath:"#/properties/samtykke/required",keyword:"required",params:{missingProperty: "information-givet"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if((data73["samtykke-indhentet"] === undefined) || (!(func0.call(data73, "samtykke-indhentet")))){
const err155 = {instancePath:instancePath+"/samtykke",schemaPath:"#/properties/samtykke/required",keyword:"required",params:{missingProperty: "samtykke-indhentet"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if((data73["vævsregister-oplyst"] === undefined) || (!(func0.call(data73, "vævsregister-oplyst")))){
const err156 = {instancePath:instancePath+"/samtykke",schemaPath:"#/properties/samtykke/required",keyword:"required",params:{missingProperty: "vævsregister-oplyst"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
for(const key16 of Object.keys(data73)){
if(!((((key16 === "information-givet") || (key16 === "samtykke-indhentet")) || (key16 === "samtykkedato")) || (key16 === "vævsregister-oplyst"))){
const err157 = {instancePath:instancePath+"/samtykke",schemaPath:"#/properties/samtykke/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data73["information-givet"] !== undefined && func0.call(data73, "information-givet")){
let data74 = data73["information-givet"];
if(typeof data74 !== "boolean"){
const err158 = {instancePath:instancePath+"/samtykke/information-givet",schemaPath:"#/properties/samtykke/properties/information-givet/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
const _errs142 = errors;
const _errs143 = errors;
if(false !== data74){
const err159 = {};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
var valid47 = _errs143 === errors;
if(valid47){
const err160 = {instancePath:instancePath+"/samtykke/information-givet",schemaPath:"#/properties/samtykke/properties/information-givet/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
else {
errors = _errs142;
if(vErrors !== null){
if(_errs142){
vErrors.length = _errs142;
}
else {
vErrors = null;
}
}
}
}
if(data73["samtykke-indhentet"] !== undefined && func0.call(data73, "samtykke-indhentet")){
let data75 = data73["samtykke-indhentet"];
if(typeof data75 !== "boolean"){
const err161 = {instancePath:instancePath+"/samtykke/samtykke-indhentet",schemaPath:"#/properties/samtykke/properties/samtykke-indhentet/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
const _errs146 = errors;
const _errs147 = errors;
if(false !== data75){
const err162 = {};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
var valid48 = _errs147 === errors;
if(valid48){
const err163 = {instancePath:instancePath+"/samtykke/samtykke-indhentet",schemaPath:"#/properties/samtykke/properties/samtykke-indhentet/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
else {
errors = _errs146;
if(vErrors !== null){
if(_errs146){
vErrors.length = _errs146;
}
else {
vErrors = null;
}
}
}
}
if(data73.samtykkedato !== undefined && func0.call(data73, "samtykkedato")){
let data76 = data73.samtykkedato;
if(typeof data76 === "string"){
if(!pattern33.test(data76)){
const err164 = {instancePath:instancePath+"/samtykke/samtykkedato",schemaPath:"#/properties/samtykke/properties/samtykkedato/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
else {
const err165 = {instancePath:instancePath+"/samtykke/samtykkedato",schemaPath:"#/properties/samtykke/properties/samtykkedato/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data73["vævsregister-oplyst"] !== undefined && func0.call(data73, "vævsregister-oplyst")){
let data77 = data73["vævsregister-oplyst"];
if(typeof data77 !== "boolean"){
const err166 = {instancePath:instancePath+"/samtykke/vævsregister-oplyst",schemaPath:"#/properties/samtykke/properties/v%C3%A6vsregister-oplyst/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
const _errs152 = errors;
const _errs153 = errors;
if(false !== data77){
const err167 = {};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
var valid49 = _errs153 === errors;
if(valid49){
const err168 = {instancePath:instancePath+"/samtykke/vævsregister-oplyst",schemaPath:"#/properties/samtykke/properties/v%C3%A6vsregister-oplyst/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
else {
errors = _errs152;
if(vErrors !== null){
if(_errs152){
vErrors.length = _errs152;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err169 = {instancePath:instancePath+"/samtykke",schemaPath:"#/properties/samtykke/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data.underskrift !== undefined && func0.call(data, "underskrift")){
let data78 = data.underskrift;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
for(const key17 of Object.keys(data78)){
if(!(key17 === "underskriftsdato")){
const err170 = {instancePath:instancePath+"/underskrift",schemaPath:"#/properties/underskrift/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data78.underskriftsdato !== undefined && func0.call(data78, "underskriftsdato")){
let data79 = data78.underskriftsdato;
if(typeof data79 === "string"){
if(!pattern33.test(data79)){
const err171 = {instancePath:instancePath+"/underskrift/underskriftsdato",schemaPath:"#/properties/underskrift/properties/underskriftsdato/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
else {
const err172 = {instancePath:instancePath+"/underskrift/underskriftsdato",schemaPath:"#/properties/underskrift/properties/underskriftsdato/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
else {
const err173 = {instancePath:instancePath+"/underskrift",schemaPath:"#/properties/underskrift/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
else {
const err174 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
