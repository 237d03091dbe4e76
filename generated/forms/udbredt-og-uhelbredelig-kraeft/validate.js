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
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Rekvisition af helgenomsekventering: Udbredt og uhelbredelig kræft","type":"object","properties":{"patient":{"type":"object","properties":{"cpr-nummer":{"type":"string","pattern":"^(?:(?:(?:0[1-9]|[12][0-9]|3[01])(?:0[13578]|1[02])|(?:0[1-9]|[12][0-9]|30)(?:0[469]|11)|(?:0[1-9]|1[0-9]|2[0-8])02)[0-9]{2}-?(?:[0-9]{4}|[01567][A-Z]{2}[0-9])|2902(?:0[48]|[2468][048]|[13579][26])-?(?:[0-9]{4}|[01567][A-Z]{2}[0-9])|290200-?(?:[4-9][0-9]{3}|[67][A-Z]{2}[0-9]))$"},"navn":{"type":"string","pattern":"\\S","maxLength":200}},"propertyNames":{"enum":["cpr-nummer","navn"]},"required":["cpr-nummer","navn"]},"rekvirent":{"type":"object","properties":{"region":{"type":"string","enum":["nordjylland","midtjylland","syddanmark","hovedstaden","sjælland"]},"hospital":{"type":"string","pattern":"\\S","maxLength":200},"afdeling":{"type":"string","pattern":"\\S","maxLength":200},"læge":{"type":"string","pattern":"\\S","maxLength":200},"autorisations-nummer":{"type":"string","pattern":"^[BCDFGHJKLMNPQRSTVWXYZ0-9]{5}$"},"telefonnummer":{"type":"string","pattern":"^(?:\\+45 ?)?[0-9](?: ?[0-9]){7}$"},"mailadresse":{"type":"string","pattern":"^(?=[^@]{1,64}@)[!#-'*+\\-/-9=?A-Z^-~]+(?:\\.[!#-'*+\\-/-9=?A-Z^-~]+)*@[A-Za-z0-9](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?)+$","maxLength":254},"fortolkende-afdeling":{"type":"string","pattern":"\\S","maxLength":200}},"propertyNames":{"enum":["region","hospital","afdeling","læge","autorisations-nummer","telefonnummer","mailadresse","fortolkende-afdeling"]},"required":["region","hospital","afdeling","læge","telefonnummer","fortolkende-afdeling"]},"sygdom":{"type":"object","properties":{"rekvireret-indikation":{"type":"string","enum":["metastatisk-kræft","sarkom","pancreaskræft","thymus","primær-hjernetumor"]},"alder":{"type":"integer","minimum":0,"maximum":130},"kræfttype":{"type":"string","enum":["sarkom","pancreaskræft","thymus-epitelcelletumor","primær-hjernetumor","kolangiokarcinom","ukendt-primær-tumor","anden"]},"solid-tumor":{"enum":[true,false]},"spredning":{"enum":[true,false]},"tilbagefald":{"enum":[true,false]},"uhelbredelig-tilstand":{"enum":[true,false]}},"propertyNames":{"enum":["rekvireret-indikation","alder","kræfttype","kræfttype_tekst","solid-tumor","spredning","tilbagefald","uhelbredelig-tilstand","nydiagnosticeret-tumor","thymuskarcinom","stillingtagen-til-systemisk-behandling","meningeom"]},"not":{"anyOf":[{"required":["kræfttype_tekst"],"properties":{"kræfttype_tekst":{"not":{"type":"string","pattern":"\\S","maxLength":200}}}},{"required":["nydiagnosticeret-tumor"],"properties":{"nydiagnosticeret-tumor":{"not":{"enum":[true,false]}}}},{"required":["thymuskarcinom"],"properties":{"thymuskarcinom":{"not":{"enum":[true,false]}}}},{"required":["stillingtagen-til-systemisk-behandling"],"properties":{"stillingtagen-til-systemisk-behandling":{"not":{"enum":[true,false]}}}},{"required":["meningeom"],"properties":{"meningeom":{"not":{"enum":[true,false]}}}}]},"required":["rekvireret-indikation","alder","kræfttype","spredning","tilbagefald","uhelbredelig-tilstand"]},"udredning":{"type":"object","properties":{"histopatologi-udført":{"enum":[true,false]},"utilstrækkelig-effekt-af-standardbehandling":{"enum":[true,false]},"gennemførte-behandlingslinjer":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"progression-på-standardbehandling":{"enum":[true,false]},"sparsom-evidens":{"enum":[true,false]},"god-prognose-mange-linjer":{"enum":[true,false]},"begrundelse-for-afvigelse":{"type":"string","pattern":"\\S","maxLength":600},"kliniske-oplysninger":{"type":"string","pattern":"\\S","maxLength":1000},"diagnosekode":{"type":"string","pattern":"^[A-Z][A-Z0-9]{1,9}$"}},"propertyNames":{"enum":["histopatologi-udført","utilstrækkelig-effekt-af-standardbehandling","gennemførte-behandlingslinjer","progression-på-standardbehandling","sparsom-evidens","god-prognose-mange-linjer","begrundelse-for-afvigelse","kliniske-oplysninger","diagnosekode"]},"required":["histopatologi-udført"]},"prøver":{"type":"object","properties":{"tumormateriale":{"type":"string","enum":["frossent-væv","rnalater-væv","dyrkede-celler","knoglemarv"]},"normalmateriale":{"type":"string","enum":["blod","dyrkede-celler"]},"rna-sekventering":{"enum":[true,false]},"prøvetagningsdato":{"type":"string","pattern":"^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"},"patologinummer":{"type":"string","pattern":"\\S","maxLength":200}},"propertyNames":{"enum":["tumormateriale","normalmateriale","rna-sekventering","prøvetagningsdato","patologinummer"]},"required":["tumormateriale","normalmateriale"]},"samtykke":{"type":"object","properties":{"information-givet":{"type":"boolean","not":{"const":false}},"samtykke-indhentet":{"type":"boolean","not":{"const":false}},"samtykkedato":{"type":"string","pattern":"^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"},"vævsregister-oplyst":{"type":"boolean","not":{"const":false}}},"propertyNames":{"enum":["information-givet","samtykke-indhentet","samtykkedato","vævsregister-oplyst"]},"required":["information-givet","samtykke-indhentet","vævsregister-oplyst"]},"underskrift":{"type":"object","properties":{"underskriftsdato":{"type":"string","pattern":"^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"}},"propertyNames":{"enum":["underskriftsdato"]}}},"propertyNames":{"enum":["patient","rekvirent","sygdom","udredning","prøver","samtykke","underskrift"]},"required":["patient","rekvirent","sygdom","udredning","prøver","samtykke"],"allOf":[{"if":{"properties":{"sygdom":{"properties":{"kræfttype":{"enum":["anden"]}},"required":["kræfttype"]}},"required":["sygdom"]},"then":{"properties":{"sygdom":{"properties":{"kræfttype_tekst":{"type":"string","pattern":"\\S","maxLength":200}},"required":["kræfttype_tekst"]}},"required":["sygdom"]}},{"if":{"properties":{"sygdom":{"properties":{"kræfttype":{"not":{"enum":["anden"]}}},"required":["kræfttype"]}},"required":["sygdom"]},"then":{"properties":{"sygdom":{"propertyNames":{"not":{"enum":["kræfttype_tekst"]}}}}}},{"if":{"properties":{"sygdom":{"properties":{"rekvireret-indikation":{"const":"metastatisk-kræft"}},"required":["rekvireret-indikation"]}},"required":["sygdom"]},"then":{"properties":{"sygdom":{"properties":{"solid-tumor":{"enum":[true,false]}},"required":["solid-tumor"]}},"required":["sygdom"]}},{"if":{"properties":{"sygdom":{"properties":{"rekvireret-indikation":{"const":"thymus"}},"required":["rekvireret-indikation"]}},"required":["sygdom"]},"then":{"properties":{"sygdom":{"properties":{"nydiagnosticeret-tumor":{"enum":[true,false]},"thymuskarcinom":{"enum":[true,false]},"stillingtagen-til-systemisk-behandling":{"enum":[true,false]}}}}}},{"if":{"properties":{"sygdom":{"properties":{"rekvireret-indikation":{"not":{"const":"thymus"}}},"required":["rekvireret-indikation"]}},"required":["sygdom"]},"then":{"properties":{"sygdom":{"propertyNames":{"not":{"enum":["nydiagnosticeret-tumor","thymuskarcinom","stillingtagen-til-systemisk-behandling"]}}}}}},{"if":{"properties":{"sygdom":{"properties":{"rekvireret-indikation":{"const":"primær-hjernetumor"}},"required":["rekvireret-indikation"]}},"required":["sygdom"]},"then":{"properties":{"sygdom":{"properties":{"meningeom":{"enum":[true,false]}},"required":["meningeom"]}},"required":["sygdom"]}},{"if":{"properties":{"sygdom":{"properties":{"rekvireret-indikation":{"not":{"const":"primær-hjernetumor"}}},"required":["rekvireret-indikation"]}},"required":["sygdom"]},"then":{"properties":{"sygdom":{"propertyNames":{"not":{"enum":["meningeom"]}}}}}}]};
const func0 = Object.prototype.hasOwnProperty;
const func68 = (text) => {
let count = 0;
for (const _ of text) count++;
return count;
};
const pattern4 = new RegExp("\\S", "u");
const pattern5 = new RegExp("^(?:(?:(?:0[1-9]|[12][0-9]|3[01])(?:0[13578]|1[02])|(?:0[1-9]|[12][0-9]|30)(?:0[469]|11)|(?:0[1-9]|1[0-9]|2[0-8])02)[0-9]{2}-?(?:[0-9]{4}|[01567][A-Z]{2}[0-9])|2902(?:0[48]|[2468][048]|[13579][26])-?(?:[0-9]{4}|[01567][A-Z]{2}[0-9])|290200-?(?:[4-9][0-9]{3}|[67][A-Z]{2}[0-9]))$", "u");
const pattern10 = new RegExp("^[BCDFGHJKLMNPQRSTVWXYZ0-9]{5}$", "u");
const pattern11 = new RegExp("^(?:\\+45 ?)?[0-9](?: ?[0-9]){7}$", "u");
const pattern12 = new RegExp("^(?=[^@]{1,64}@)[!#-'*+\\-/-9=?A-Z^-~]+(?:\\.[!#-'*+\\-/-9=?A-Z^-~]+)*@[A-Za-z0-9](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?)+$", "u");
const pattern17 = new RegExp("^[A-Z][A-Z0-9]{1,9}$", "u");
const pattern18 = new RegExp("^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$", "u");

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
for(const key0 of Object.keys(data6)){
const _errs19 = errors;
const _errs20 = errors;
const _errs21 = errors;
if(!(key0 === "kræfttype_tekst")){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid12 = _errs21 === errors;
if(valid12){
const err14 = {instancePath:instancePath+"/sygdom",schemaPath:"#/allOf/1/then/properties/sygdom/propertyNames/not",keyword:"not",params:{},propertyName:key0};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
var valid11 = _errs19 === errors;
if(!valid11){
const err15 = {instancePath:instancePath+"/sygdom",schemaPath:"#/allOf/1/then/properties/sygdom/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
}
var _valid1 = _errs17 === errors;
valid6 = _valid1;
if(valid6){
var props1 = {};
props1.sygdom = true;
}
}
if(!valid6){
const err16 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs23 = errors;
let valid13 = true;
const _errs24 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.sygdom === undefined) || (!(func0.call(data, "sygdom")))) && (missing4 = "sygdom")){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
if(data.sygdom !== undefined && func0.call(data, "sygdom")){
let data7 = data.sygdom;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing5;
if(((data7["rekvireret-indikation"] === undefined) || (!(func0.call(data7, "rekvireret-indikation")))) && (missing5 = "rekvireret-indikation")){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
if(data7["rekvireret-indikation"] !== undefined && func0.call(data7, "rekvireret-indikation")){
if("metastatisk-kræft" !== data7["rekvireret-indikation"]){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
}
}
}
}
var _valid2 = _errs24 === errors;
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs27 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.sygdom === undefined) || (!(func0.call(data, "sygdom")))){
const err20 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "sygdom"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.sygdom !== undefined && func0.call(data, "sygdom")){
let data9 = data.sygdom;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if((data9["solid-tumor"] === undefined) || (!(func0.call(data9, "solid-tumor")))){
const err21 = {instancePath:instancePath+"/sygdom",schemaPath:"#/allOf/2/then/properties/sygdom/required",keyword:"required",params:{missingProperty: "solid-tumor"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data9["solid-tumor"] !== undefined && func0.call(data9, "solid-tumor")){
let data10 = data9["solid-tumor"];
if(!((data10 === true) || (data10 === false))){
const err22 = {instancePath:instancePath+"/sygdom/solid-tumor",schemaPath:"#/allOf/2/then/properties/sygdom/properties/solid-tumor/enum",keyword:"enum",params:{allowedValues: schema31.allOf[2].then.properties.sygdom.properties["solid-tumor"].enum}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
}
var _valid2 = _errs27 === errors;
valid13 = _valid2;
if(valid13){
var props2 = {};
props2.sygdom = true;
}
}
if(!valid13){
const err23 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
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
const _errs31 = errors;
let valid18 = true;
const _errs32 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if(((data.sygdom === undefined) || (!(func0.call(data, "sygdom")))) && (missing6 = "sygdom")){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
else {
if(data.sygdom !== undefined && func0.call(data, "sygdom")){
let data11 = data.sygdom;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing7;
if(((data11["rekvireret-indikation"] === undefined) || (!(func0.call(data11, "rekvireret-indikation")))) && (missing7 = "rekvireret-indikation")){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
if(data11["rekvireret-indikation"] !== undefined && func0.call(data11, "rekvireret-indikation")){
if("thymus" !== data11["rekvireret-indikation"]){
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
}
}
}
var _valid3 = _errs32 === errors;
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs35 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sygdom !== undefined && func0.call(data, "sygdom")){
let data13 = data.sygdom;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13["nydiagnosticeret-tumor"] !== undefined && func0.call(data13, "nydiagnosticeret-tumor")){
let data14 = data13["nydiagnosticeret-tumor"];
if(!((data14 === true) || (data14 === false))){
const err27 = {instancePath:instancePath+"/sygdom/nydiagnosticeret-tumor",schemaPath:"#/allOf/3/then/properties/sygdom/properties/nydiagnosticeret-tumor/enum",keyword:"enum",params:{allowedValues: schema31.allOf[3].then.properties.sygdom.properties["nydiagnosticeret-tumor"].enum}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data13.thymuskarcinom !== undefined && func0.call(data13, "thymuskarcinom")){
let data15 = data13.thymuskarcinom;
if(!((data15 === true) || (data15 === false))){
const err28 = {instancePath:instancePath+"/sygdom/thymuskarcinom",schemaPath:"#/allOf/3/then/properties/sygdom/properties/thymuskarcinom/enum",keyword:"enum",params:{allowedValues: schema31.allOf[3].then.properties.sygdom.properties.thymuskarcinom.enum}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data13["stillingtagen-til-systemisk-behandling"] !== undefined && func0.call(data13, "stillingtagen-til-systemisk-behandling")){
let data16 = data13["stillingtagen-til-systemisk-behandling"];
if(!((data16 === true) || (data16 === false))){
const err29 = {instancePath:instancePath+"/sygdom/stillingtagen-til-systemisk-behandling",schemaPath:"#/allOf/3/then/properties/sygdom/properties/stillingtagen-til-systemisk-behandling/enum",keyword:"enum",params:{allowedValues: schema31.allOf[3].then.properties.sygdom.properties["stillingtagen-til-systemisk-behandling"].enum}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
}
}
var _valid3 = _errs35 === errors;
valid18 = _valid3;
if(valid18){
var props3 = {};
props3.sygdom = true;
}
}
if(!valid18){
const err30 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
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
const _errs41 = errors;
let valid23 = true;
const _errs42 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if(((data.sygdom === undefined) || (!(func0.call(data, "sygdom")))) && (missing8 = "sygdom")){
const err31 = {};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
if(data.sygdom !== undefined && func0.call(data, "sygdom")){
let data17 = data.sygdom;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing9;
if(((data17["rekvireret-indikation"] === undefined) || (!(func0.call(data17, "rekvireret-indikation")))) && (missing9 = "rekvireret-indikation")){
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
if(data17["rekvireret-indikation"] !== undefined && func0.call(data17, "rekvireret-indikation")){
const _errs45 = errors;
const _errs46 = errors;
if("thymus" !== data17["rekvireret-indikation"]){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var valid26 = _errs46 === errors;
if(valid26){
const err34 = {};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
else {
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
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
var _valid4 = _errs42 === errors;
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs47 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sygdom !== undefined && func0.call(data, "sygdom")){
let data19 = data.sygdom;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key1 of Object.keys(data19)){
const _errs49 = errors;
const _errs50 = errors;
const _errs51 = errors;
if(!(((key1 === "nydiagnosticeret-tumor") || (key1 === "thymuskarcinom")) || (key1 === "stillingtagen-til-systemisk-behandling"))){
const err35 = {};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var valid29 = _errs51 === errors;
if(valid29){
const err36 = {instancePath:instancePath+"/sygdom",schemaPath:"#/allOf/4/then/properties/sygdom/propertyNames/not",keyword:"not",params:{},propertyName:key1};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
}
var valid28 = _errs49 === errors;
if(!valid28){
const err37 = {instancePath:instancePath+"/sygdom",schemaPath:"#/allOf/4/then/properties/sygdom/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
}
}
var _valid4 = _errs47 === errors;
valid23 = _valid4;
if(valid23){
var props4 = {};
props4.sygdom = true;
}
}
if(!valid23){
const err38 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
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
const _errs53 = errors;
let valid30 = true;
const _errs54 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if(((data.sygdom === undefined) || (!(func0.call(data, "sygdom")))) && (missing10 = "sygdom")){
const err39 = {};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
else {
if(data.sygdom !== undefined && func0.call(data, "sygdom")){
let data20 = data.sygdom;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing11;
if(((data20["rekvireret-indikation"] === undefined) || (!(func0.call(data20, "rekvireret-indikation")))) && (missing11 = "rekvireret-indikation")){
const err40 = {};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
else {
if(data20["rekvireret-indikation"] !== undefined && func0.call(data20, "rekvireret-indikation")){
if("primær-hjernetumor" !== data20["rekvireret-indikation"]){
const err41 = {};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
}
}
}
}
var _valid5 = _errs54 === errors;
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs57 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.sygdom === undefined) || (!(func0.call(data, "sygdom")))){
const err42 = {instancePath,schemaPath:"#/allOf/5/then/required",keyword:"required",params:{missingProperty: "sygdom"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data.sygdom !== undefined && func0.call(data, "sygdom")){
let data22 = data.sygdom;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if((data22.meningeom === undefined) || (!(func0.call(data22, "meningeom")))){
const err43 = {instancePath:instancePath+"/sygdom",schemaPath:"#/allOf/5/then/properties/sygdom/required",keyword:"required",params:{missingProperty: "meningeom"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data22.meningeom !== undefined && func0.call(data22, "meningeom")){
let data23 = data22.meningeom;
if(!((data23 === true) || (data23 === false))){
const err44 = {instancePath:instancePath+"/sygdom/meningeom",schemaPath:"#/allOf/5/then/properties/sygdom/properties/meningeom/enum",keyword:"enum",params:{allowedValues: schema31.allOf[5].then.properties.sygdom.properties.meningeom.enum}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
}
}
var _valid5 = _errs57 === errors;
valid30 = _valid5;
if(valid30){
var props5 = {};
props5.sygdom = true;
}
}
if(!valid30){
const err45 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(props0 !== true && props5 !== undefined){
if(props5 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props5);
}
}
const _errs61 = errors;
let valid35 = true;
const _errs62 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing12;
if(((data.sygdom === undefined) || (!(func0.call(data, "sygdom")))) && (missing12 = "sygdom")){
const err46 = {};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
else {
if(data.sygdom !== undefined && func0.call(data, "sygdom")){
let data24 = data.sygdom;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing13;
if(((data24["rekvireret-indikation"] === undefined) || (!(func0.call(data24, "rekvireret-indikation")))) && (missing13 = "rekvireret-indikation")){
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
if(data24["rekvireret-indikation"] !== undefined && func0.call(data24, "rekvireret-indikation")){
const _errs65 = errors;
const _errs66 = errors;
if("primær-hjernetumor" !== data24["rekvireret-indikation"]){
const err48 = {};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var valid38 = _errs66 === errors;
if(valid38){
const err49 = {};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
else {
errors = _errs65;
if(vErrors !== null){
if(_errs65){
vErrors.length = _errs65;
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
var _valid6 = _errs62 === errors;
errors = _errs61;
if(vErrors !== null){
if(_errs61){
vErrors.length = _errs61;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs67 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sygdom !== undefined && func0.call(data, "sygdom")){
let data26 = data.sygdom;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key2 of Object.keys(data26)){
const _errs69 = errors;
const _errs70 = errors;
const _errs71 = errors;
if(!(key2 === "meningeom")){
const err50 = {};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var valid41 = _errs71 === errors;
if(valid41){
const err51 = {instancePath:instancePath+"/sygdom",schemaPath:"#/allOf/6/then/properties/sygdom/propertyNames/not",keyword:"not",params:{},propertyName:key2};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
else {
errors = _errs70;
if(vErrors !== null){
if(_errs70){
vErrors.length = _errs70;
}
else {
vErrors = null;
}
}
}
var valid40 = _errs69 === errors;
if(!valid40){
const err52 = {instancePath:instancePath+"/sygdom",schemaPath:"#/allOf/6/then/properties/sygdom/propertyNames",keyword:"propertyNames",params:{propertyName: key2}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
}
}
var _valid6 = _errs67 === errors;
valid35 = _valid6;
if(valid35){
var props6 = {};
props6.sygdom = true;
}
}
if(!valid35){
const err53 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
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
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.patient === undefined) || (!(func0.call(data, "patient")))){
const err54 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "patient"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if((data.rekvirent === undefined) || (!(func0.call(data, "rekvirent")))){
const err55 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rekvirent"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((data.sygdom === undefined) || (!(func0.call(data, "sygdom")))){
const err56 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sygdom"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if((data.udredning === undefined) || (!(func0.call(data, "udredning")))){
const err57 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "udredning"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((data["prøver"] === undefined) || (!(func0.call(data, "prøver")))){
const err58 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prøver"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((data.samtykke === undefined) || (!(func0.call(data, "samtykke")))){
const err59 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "samtykke"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
for(const key3 of Object.keys(data)){
const _errs72 = errors;
if(!(((((((key3 === "patient") || (key3 === "rekvirent")) || (key3 === "sygdom")) || (key3 === "udredning")) || (key3 === "prøver")) || (key3 === "samtykke")) || (key3 === "underskrift"))){
const err60 = {instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues: schema31.propertyNames.enum},propertyName:key3};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var valid42 = _errs72 === errors;
if(!valid42){
const err61 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(props0 !== true){
props0 = props0 || {};
props0.patient = true;
props0.rekvirent = true;
props0.sygdom = true;
props0.udredning = true;
props0["prøver"] = true;
props0.samtykke = true;
props0.underskrift = true;
}
if(data.patient !== undefined && func0.call(data, "patient")){
let data27 = data.patient;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if((data27["cpr-nummer"] === undefined) || (!(func0.call(data27, "cpr-nummer")))){
const err62 = {instancePath:instancePath+"/patient",schemaPath:"#/properties/patient/required",keyword:"required",params:{missingProperty: "cpr-nummer"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if((data27.navn === undefined) || (!(func0.call(data27, "navn")))){
const err63 = {instancePath:instancePath+"/patient",schemaPath:"#/properties/patient/required",keyword:"required",params:{missingProperty: "navn"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
for(const key4 of Object.keys(data27)){
const _errs75 = errors;
if(!((key4 === "cpr-nummer") || (key4 === "navn"))){
const err64 = {instancePath:instancePath+"/patient",schemaPath:"#/properties/patient/propertyNames/enum",keyword:"enum",params:{allowedValues: schema31.properties.patient.propertyNames.enum},propertyName:key4};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var valid44 = _errs75 === errors;
if(!valid44){
const err65 = {instancePath:instancePath+"/patient",schemaPath:"#/properties/patient/propertyNames",keyword:"propertyNames",params:{propertyName: key4}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data27["cpr-nummer"] !== undefined && func0.call(data27, "cpr-nummer")){
let data28 = data27["cpr-nummer"];
if(typeof data28 === "string"){
if(!pattern5.test(data28)){
const err66 = {instancePath:instancePath+"/patient/cpr-nummer",schemaPath:"#/properties/patient/properties/cpr-nummer/pattern",keyword:"pattern",params:{pattern: "^(?:(?:(?:0[1-9]|[12][0-9]|3[01])(?:0[13578]|1[02])|(?:0[1-9]|[12][0-9]|30)(?:0[469]|11)|(?:0[1-9]|1[0-9]|2[0-8])02)[0-9]{2}-?(?:[0-9]{4}|[01567][A-Z]{2}[0-9])|2902(?:0[48]|[2468][048]|[13579][26])-?(?:[0-9]{4}|[01567][A-Z]{2}[0-9])|290200-?(?:[4-9][0-9]{3}|[67][A-Z]{2}[0-9]))$"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/patient/cpr-nummer",schemaPath:"#/properties/patient/properties/cpr-nummer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data27.navn !== undefined && func0.call(data27, "navn")){
let data29 = data27.navn;
if(typeof data29 === "string"){
if(func68(data29) > 200){
const err68 = {instancePath:instancePath+"/patient/navn",schemaPath:"#/properties/patient/properties/navn/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(!pattern4.test(data29)){
const err69 = {instancePath:instancePath+"/patient/navn",schemaPath:"#/properties/patient/properties/navn/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/patient/navn",schemaPath:"#/properties/patient/properties/navn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/patient",schemaPath:"#/properties/patient/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.rekvirent !== undefined && func0.call(data, "rekvirent")){
let data30 = data.rekvirent;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if((data30.region === undefined) || (!(func0.call(data30, "region")))){
const err72 = {instancePath:instancePath+"/rekvirent",schemaPath:"#/properties/rekvirent/required",keyword:"required",params:{missingProperty: "region"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if((data30.hospital === undefined) || (!(func0.call(data30, "hospital")))){
const err73 = {instancePath:instancePath+"/rekvirent",schemaPath:"#/properties/rekvirent/required",keyword:"required",params:{missingProperty: "hospital"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if((data30.afdeling === undefined) || (!(func0.call(data30, "afdeling")))){
const err74 = {instancePath:instancePath+"/rekvirent",schemaPath:"#/properties/rekvirent/required",keyword:"required",params:{missingProperty: "afdeling"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if((data30["læge"] === undefined) || (!(func0.call(data30, "læge")))){
const err75 = {instancePath:instancePath+"/rekvirent",schemaPath:"#/properties/rekvirent/required",keyword:"required",params:{missingProperty: "læge"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if((data30.telefonnummer === undefined) || (!(func0.call(data30, "telefonnummer")))){
const err76 = {instancePath:instancePath+"/rekvirent",schemaPath:"#/properties/rekvirent/required",keyword:"required",params:{missingProperty: "telefonnummer"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if((data30["fortolkende-afdeling"] === undefined) || (!(func0.call(data30, "fortolkende-afdeling")))){
const err77 = {instancePath:instancePath+"/rekvirent",schemaPath:"#/properties/rekvirent/required",keyword:"required",params:{missingProperty: "fortolkende-afdeling"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
for(const key5 of Object.keys(data30)){
const _errs82 = errors;
if(!((((((((key5 === "region") || (key5 === "hospital")) || (key5 === "afdeling")) || (key5 === "læge")) || (key5 === "autorisations-nummer")) || (key5 === "telefonnummer")) || (key5 === "mailadresse")) || (key5 === "fortolkende-afdeling"))){
const err78 = {instancePath:instancePath+"/rekvirent",schemaPath:"#/properties/rekvirent/propertyNames/enum",keyword:"enum",params:{allowedValues: schema31.properties.rekvirent.propertyNames.enum},propertyName:key5};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var valid46 = _errs82 === errors;
if(!valid46){
const err79 = {instancePath:instancePath+"/rekvirent",schemaPath:"#/properties/rekvirent/propertyNames",keyword:"propertyNames",params:{propertyName: key5}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data30.region !== undefined && func0.call(data30, "region")){
let data31 = data30.region;
if(typeof data31 !== "string"){
const err80 = {instancePath:instancePath+"/rekvirent/region",schemaPath:"#/properties/rekvirent/properties/region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(!(((((data31 === "nordjylland") || (data31 === "midtjylland")) || (data31 === "syddanmark")) || (data31 === "hovedstaden")) || (data31 === "sjælland"))){
const err81 = {instancePath:instancePath+"/rekvirent/region",schemaPath:"#/properties/rekvirent/properties/region/enum",keyword:"enum",params:{allowedValues: schema31.properties.rekvirent.properties.region.enum}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data30.hospital !== undefined && func0.call(data30, "hospital")){
let data32 = data30.hospital;
if(typeof data32 === "string"){
if(func68(data32) > 200){
const err82 = {instancePath:instancePath+"/rekvirent/hospital",schemaPath:"#/properties/rekvirent/properties/hospital/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(!pattern4.test(data32)){
const err83 = {instancePath:instancePath+"/rekvirent/hospital",schemaPath:"#/properties/rekvirent/properties/hospital/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/rekvirent/hospital",schemaPath:"#/properties/rekvirent/properties/hospital/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data30.afdeling !== undefined && func0.call(data30, "afdeling")){
let data33 = data30.afdeling;
if(typeof data33 === "string"){
if(func68(data33) > 200){
const err85 = {instancePath:instancePath+"/rekvirent/afdeling",schemaPath:"#/properties/rekvirent/properties/afdeling/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(!pattern4.test(data33)){
const err86 = {instancePath:instancePath+"/rekvirent/afdeling",schemaPath:"#/properties/rekvirent/properties/afdeling/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err87 = {instancePath:instancePath+"/rekvirent/afdeling",schemaPath:"#/properties/rekvirent/properties/afdeling/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data30["læge"] !== undefined && func0.call(data30, "læge")){
let data34 = data30["læge"];
if(typeof data34 === "string"){
if(func68(data34) > 200){
const err88 = {instancePath:instancePath+"/rekvirent/læge",schemaPath:"#/properties/rekvirent/properties/l%C3%A6ge/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(!pattern4.test(data34)){
const err89 = {instancePath:instancePath+"/rekvirent/læge",schemaPath:"#/properties/rekvirent/properties/l%C3%A6ge/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err90 = {instancePath:instancePath+"/rekvirent/læge",schemaPath:"#/properties/rekvirent/properties/l%C3%A6ge/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data30["autorisations-nummer"] !== undefined && func0.call(data30, "autorisations-nummer")){
let data35 = data30["autorisations-nummer"];
if(typeof data35 === "string"){
if(!pattern10.test(data35)){
const err91 = {instancePath:instancePath+"/rekvirent/autorisations-nummer",schemaPath:"#/properties/rekvirent/properties/autorisations-nummer/pattern",keyword:"pattern",params:{pattern: "^[BCDFGHJKLMNPQRSTVWXYZ0-9]{5}$"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/rekvirent/autorisations-nummer",schemaPath:"#/properties/rekvirent/properties/autorisations-nummer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data30.telefonnummer !== undefined && func0.call(data30, "telefonnummer")){
let data36 = data30.telefonnummer;
if(typeof data36 === "string"){
if(!pattern11.test(data36)){
const err93 = {instancePath:instancePath+"/rekvirent/telefonnummer",schemaPath:"#/properties/rekvirent/properties/telefonnummer/pattern",keyword:"pattern",params:{pattern: "^(?:\\+45 ?)?[0-9](?: ?[0-9]){7}$"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/rekvirent/telefonnummer",schemaPath:"#/properties/rekvirent/properties/telefonnummer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data30.mailadresse !== undefined && func0.call(data30, "mailadresse")){
let data37 = data30.mailadresse;
if(typeof data37 === "string"){
if(func68(data37) > 254){
const err95 = {instancePath:instancePath+"/rekvirent/mailadresse",schemaPath:"#/properties/rekvirent/properties/mailadresse/maxLength",keyword:"maxLength",params:{limit: 254}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(!pattern12.test(data37)){
const err96 = {instancePath:instancePath+"/rekvirent/mailadresse",schemaPath:"#/properties/rekvirent/properties/mailadresse/pattern",keyword:"pattern",params:{pattern: "^(?=[^@]{1,64}@)[!#-'*+\\-/-9=?A-Z^-~]+(?:\\.[!#-'*+\\-/-9=?A-Z^-~]+)*@[A-Za-z0-9](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?)+$"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/rekvirent/mailadresse",schemaPath:"#/properties/rekvirent/properties/mailadresse/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data30["fortolkende-afdeling"] !== undefined && func0.call(data30, "fortolkende-afdeling")){
let data38 = data30["fortolkende-afdeling"];
if(typeof data38 === "string"){
if(func68(data38) > 200){
const err98 = {instancePath:instancePath+"/rekvirent/fortolkende-afdeling",schemaPath:"#/properties/rekvirent/properties/fortolkende-afdeling/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(!pattern4.test(data38)){
const err99 = {instancePath:instancePath+"/rekvirent/fortolkende-afdeling",schemaPath:"#/properties/rekvirent/properties/fortolkende-afdeling/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/rekvirent/fortolkende-afdeling",schemaPath:"#/properties/rekvirent/properties/fortolkende-afdeling/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/rekvirent",schemaPath:"#/properties/rekvirent/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data.sygdom !== undefined && func0.call(data, "sygdom")){
let data39 = data.sygdom;
const _errs101 = errors;
const _errs102 = errors;
const _errs103 = errors;
let valid49 = false;
const _errs104 = errors;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
let missing14;
if(((data39["kræfttype_tekst"] === undefined) || (!(func0.call(data39, "kræfttype_tekst")))) && (missing14 = "kræfttype_tekst")){
const err102 = {};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
else {
if(data39["kræfttype_tekst"] !== undefined && func0.call(data39, "kræfttype_tekst")){
let data40 = data39["kræfttype_tekst"];
const _errs106 = errors;
const _errs107 = errors;
if(errors === _errs107){
if(typeof data40 === "string"){
if(func68(data40) > 200){
const err103 = {};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
else {
if(!pattern4.test(data40)){
const err104 = {};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
var valid51 = _errs107 === errors;
if(valid51){
const err106 = {};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
else {
errors = _errs106;
if(vErrors !== null){
if(_errs106){
vErrors.length = _errs106;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid7 = _errs104 === errors;
valid49 = valid49 || _valid7;
if(_valid7){
var props7 = {};
props7["kræfttype_tekst"] = true;
}
const _errs109 = errors;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
let missing15;
if(((data39["nydiagnosticeret-tumor"] === undefined) || (!(func0.call(data39, "nydiagnosticeret-tumor")))) && (missing15 = "nydiagnosticeret-tumor")){
const err107 = {};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
else {
if(data39["nydiagnosticeret-tumor"] !== undefined && func0.call(data39, "nydiagnosticeret-tumor")){
let data41 = data39["nydiagnosticeret-tumor"];
const _errs111 = errors;
const _errs112 = errors;
if(!((data41 === true) || (data41 === false))){
const err108 = {};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
var valid53 = _errs112 === errors;
if(valid53){
const err109 = {};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
else {
errors = _errs111;
if(vErrors !== null){
if(_errs111){
vErrors.length = _errs111;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid7 = _errs109 === errors;
valid49 = valid49 || _valid7;
if(_valid7){
if(props7 !== true){
props7 = props7 || {};
props7["nydiagnosticeret-tumor"] = true;
}
}
const _errs113 = errors;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
let missing16;
if(((data39.thymuskarcinom === undefined) || (!(func0.call(data39, "thymuskarcinom")))) && (missing16 = "thymuskarcinom")){
const err110 = {};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
else {
if(data39.thymuskarcinom !== undefined && func0.call(data39, "thymuskarcinom")){
let data42 = data39.thymuskarcinom;
const _errs115 = errors;
const _errs116 = errors;
if(!((data42 === true) || (data42 === false))){
const err111 = {};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
var valid55 = _errs116 === errors;
if(valid55){
const err112 = {};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
else {
errors = _errs115;
if(vErrors !== null){
if(_errs115){
vErrors.length = _errs115;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid7 = _errs113 === errors;
valid49 = valid49 || _valid7;
if(_valid7){
if(props7 !== true){
props7 = props7 || {};
props7.thymuskarcinom = true;
}
}
const _errs117 = errors;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
let missing17;
if(((data39["stillingtagen-til-systemisk-behandling"] === undefined) || (!(func0.call(data39, "stillingtagen-til-systemisk-behandling")))) && (missing17 = "stillingtagen-til-systemisk-behandling")){
const err113 = {};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
else {
if(data39["stillingtagen-til-systemisk-behandling"] !== undefined && func0.call(data39, "stillingtagen-til-systemisk-behandling")){
let data43 = data39["stillingtagen-til-systemisk-behandling"];
const _errs119 = errors;
const _errs120 = errors;
if(!((data43 === true) || (data43 === false))){
const err114 = {};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
var valid57 = _errs120 === errors;
if(valid57){
const err115 = {};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
else {
errors = _errs119;
if(vErrors !== null){
if(_errs119){
vErrors.length = _errs119;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid7 = _errs117 === errors;
valid49 = valid49 || _valid7;
if(_valid7){
if(props7 !== true){
props7 = props7 || {};
props7["stillingtagen-til-systemisk-behandling"] = true;
}
}
const _errs121 = errors;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
let missing18;
if(((data39.meningeom === undefined) || (!(func0.call(data39, "meningeom")))) && (missing18 = "meningeom")){
const err116 = {};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
else {
if(data39.meningeom !== undefined && func0.call(data39, "meningeom")){
let data44 = data39.meningeom;
const _errs123 = errors;
const _errs124 = errors;
if(!((data44 === true) || (data44 === false))){
const err117 = {};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
var valid59 = _errs124 === errors;
if(valid59){
const err118 = {};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
else {
errors = _errs123;
if(vErrors !== null){
if(_errs123){
vErrors.length = _errs123;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid7 = _errs121 === errors;
valid49 = valid49 || _valid7;
if(_valid7){
if(props7 !== true){
props7 = props7 || {};
props7.meningeom = true;
}
}
if(!valid49){
const err119 = {};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
else {
errors = _errs103;
if(vErrors !== null){
if(_errs103){
vErrors.length = _errs103;
}
else {
vErrors = null;
}
}
}
var valid48 = _errs102 === errors;
if(valid48){
const err120 = {instancePath:instancePath+"/sygdom",schemaPath:"#/properties/sygdom/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
else {
errors = _errs101;
if(vErrors !== null){
if(_errs101){
vErrors.length = _errs101;
}
else {
vErrors = null;
}
}
}
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if((data39["rekvireret-indikation"] === undefined) || (!(func0.call(data39, "rekvireret-indikation")))){
const err121 = {instancePath:instancePath+"/sygdom",schemaPath:"#/properties/sygdom/required",keyword:"required",params:{missingProperty: "rekvireret-indikation"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if((data39.alder === undefined) || (!(func0.call(data39, "alder")))){
const err122 = {instancePath:instancePath+"/sygdom",schemaPath:"#/properties/sygdom/required",keyword:"required",params:{missingProperty: "alder"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if((data39["kræfttype"] === undefined) || (!(func0.call(data39, "kræfttype")))){
const err123 = {instancePath:instancePath+"/sygdom",schemaPath:"#/properties/sygdom/required",keyword:"required",params:{missingProperty: "kræfttype"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if((data39.spredning === undefined) || (!(func0.call(data39, "spredning")))){
const err124 = {instancePath:instancePath+"/sygdom",schemaPath:"#/properties/sygdom/required",keyword:"required",params:{missingProperty: "spredning"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if((data39.tilbagefald === undefined) || (!(func0.call(data39, "tilbagefald")))){
const err125 = {instancePath:instancePath+"/sygdom",schemaPath:"#/properties/sygdom/required",keyword:"required",params:{missingProperty: "tilbagefald"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if((data39["uhelbredelig-tilstand"] === undefined) || (!(func0.call(data39, "uhelbredelig-tilstand")))){
const err126 = {instancePath:instancePath+"/sygdom",schemaPath:"#/properties/sygdom/required",keyword:"required",params:{missingProperty: "uhelbredelig-tilstand"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
for(const key6 of Object.keys(data39)){
const _errs125 = errors;
if(!((((((((((((key6 === "rekvireret-indikation") || (key6 === "alder")) || (key6 === "kræfttype")) || (key6 === "kræfttype_tekst")) || (key6 === "solid-tumor")) || (key6 === "spredning")) || (key6 === "tilbagefald")) || (key6 === "uhelbredelig-tilstand")) || (key6 === "nydiagnosticeret-tumor")) || (key6 === "thymuskarcinom")) || (key6 === "stillingtagen-til-systemisk-behandling")) || (key6 === "meningeom"))){
const err127 = {instancePath:instancePath+"/sygdom",schemaPath:"#/properties/sygdom/propertyNames/enum",keyword:"enum",params:{allowedValues: schema31.properties.sygdom.propertyNames.enum},propertyName:key6};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
var valid60 = _errs125 === errors;
if(!valid60){
const err128 = {instancePath:instancePath+"/sygdom",schemaPath:"#/properties/sygdom/propertyNames",keyword:"propertyNames",params:{propertyName: key6}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data39["rekvireret-indikation"] !== undefined && func0.call(data39, "rekvireret-indikation")){
let data45 = data39["rekvireret-indikation"];
if(typeof data45 !== "string"){
const err129 = {instancePath:instancePath+"/sygdom/rekvireret-indikation",schemaPath:"#/properties/sygdom/properties/rekvireret-indikation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(!(((((data45 === "metastatisk-kræft") || (data45 === "sarkom")) || (data45 === "pancreaskræft")) || (data45 === "thymus")) || (data45 === "primær-hjernetumor"))){
const err130 = {instancePath:instancePath+"/sygdom/rekvireret-indikation",schemaPath:"#/properties/sygdom/properties/rekvireret-indikation/enum",keyword:"enum",params:{allowedValues: schema31.properties.sygdom.properties["rekvireret-indikation"].enum}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data39.alder !== undefined && func0.call(data39, "alder")){
let data46 = data39.alder;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
const err131 = {instancePath:instancePath+"/sygdom/alder",schemaPath:"#/properties/sygdom/properties/alder/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 130 || isNaN(data46)){
const err132 = {instancePath:instancePath+"/sygdom/alder",schemaPath:"#/properties/sygdom/properties/alder/maximum",keyword:"maximum",params:{comparison: "<=", limit: 130}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data46 < 0 || isNaN(data46)){
const err133 = {instancePath:instancePath+"/sygdom/alder",schemaPath:"#/properties/sygdom/properties/alder/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
if(data39["kræfttype"] !== undefined && func0.call(data39, "kræfttype")){
let data47 = data39["kræfttype"];
if(typeof data47 !== "string"){
const err134 = {instancePath:instancePath+"/sygdom/kræfttype",schemaPath:"#/properties/sygdom/properties/kr%C3%A6fttype/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(!(((((((data47 === "sarkom") || (data47 === "pancreaskræft")) || (data47 === "thymus-epitelcelletumor")) || (data47 === "primær-hjernetumor")) || (data47 === "kolangiokarcinom")) || (data47 === "ukendt-primær-tumor")) || (data47 === "anden"))){
const err135 = {instancePath:instancePath+"/sygdom/kræfttype",schemaPath:"#/properties/sygdom/properties/kr%C3%A6fttype/enum",keyword:"enum",params:{allowedValues: schema31.properties.sygdom.properties["kræfttype"].enum}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data39["solid-tumor"] !== undefined && func0.call(data39, "solid-tumor")){
let data48 = data39["solid-tumor"];
if(!((data48 === true) || (data48 === false))){
const err136 = {instancePath:instancePath+"/sygdom/solid-tumor",schemaPath:"#/properties/sygdom/properties/solid-tumor/enum",keyword:"enum",params:{allowedValues: schema31.properties.sygdom.properties["solid-tumor"].enum}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data39.spredning !== undefined && func0.call(data39, "spredning")){
let data49 = data39.spredning;
if(!((data49 === true) || (data49 === false))){
const err137 = {instancePath:instancePath+"/sygdom/spredning",schemaPath:"#/properties/sygdom/properties/spredning/enum",keyword:"enum",params:{allowedValues: schema31.properties.sygdom.properties.spredning.enum}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data39.tilbagefald !== undefined && func0.call(data39, "tilbagefald")){
let data50 = data39.tilbagefald;
if(!((data50 === true) || (data50 === false))){
const err138 = {instancePath:instancePath+"/sygdom/tilbagefald",schemaPath:"#/properties/sygdom/properties/tilbagefald/enum",keyword:"enum",params:{allowedValues: schema31.properties.sygdom.properties.tilbagefald.enum}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data39["uhelbredelig-tilstand"] !== undefined && func0.call(data39, "uhelbredelig-tilstand")){
let data51 = data39["uhelbredelig-tilstand"];
if(!((data51 === true) || (data51 === false))){
const err139 = {instancePath:instancePath+"/sygdom/uhelbredelig-tilstand",schemaPath:"#/properties/sygdom/properties/uhelbredelig-tilstand/enum",keyword:"enum",params:{allowedValues: schema31.properties.sygdom.properties["uhelbredelig-tilstand"].enum}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
else {
const err140 = {instancePath:instancePath+"/sygdom",schemaPath:"#/properties/sygdom/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data.udredning !== undefined && func0.call(data, "udredning")){
let data52 = data.udredning;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if((data52["histopatologi-udført"] === undefined) || (!(func0.call(data52, "histopatologi-udført")))){
const err141 = {instancePath:instancePath+"/udredning",schemaPath:"#/properties/udredning/required",keyword:"required",params:{missingProperty: "histopatologi-udført"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
for(const key7 of Object.keys(data52)){
const _errs138 = errors;
if(!(((((((((key7 === "histopatologi-udført") || (key7 === "utilstrækkelig-effekt-af-standardbehandling")) || (key7 === "gennemførte-behandlingslinjer")) || (key7 === "progression-på-standardbehandling")) || (key7 === "sparsom-evidens")) || (key7 === "god-prognose-mange-linjer")) || (key7 === "begrundelse-for-afvigelse")) || (key7 === "kliniske-oplysninger")) || (key7 === "diagnosekode"))){
const err142 = {instancePath:instancePath+"/udredning",schemaPath:"#/properties/udredning/propertyNames/enum",keyword:"enum",params:{allowedValues: schema31.properties.udredning.propertyNames.enum},propertyName:key7};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
var valid62 = _errs138 === errors;
if(!valid62){
const err143 = {instancePath:instancePath+"/udredning",schemaPath:"#/properties/udredning/propertyNames",keyword:"propertyNames",params:{propertyName: key7}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data52["histopatologi-udført"] !== undefined && func0.call(data52, "histopatologi-udført")){
let data53 = data52["histopatologi-udført"];
if(!((data53 === true) || (data53 === false))){
const err144 = {instancePath:instancePath+"/udredning/histopatologi-udført",schemaPath:"#/properties/udredning/properties/histopatologi-udf%C3%B8rt/enum",keyword:"enum",params:{allowedValues: schema31.properties.udredning.properties["histopatologi-udført"].enum}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data52["utilstrækkelig-effekt-af-standardbehandling"] !== undefined && func0.call(data52, "utilstrækkelig-effekt-af-standardbehandling")){
let data54 = data52["utilstrækkelig-effekt-af-standardbehandling"];
if(!((data54 === true) || (data54 === false))){
const err145 = {instancePath:instancePath+"/udredning/utilstrækkelig-effekt-af-standardbehandling",schemaPath:"#/properties/udredning/properties/utilstr%C3%A6kkelig-effekt-af-standardbehandling/enum",keyword:"enum",params:{allowedValues: schema31.properties.udredning.properties["utilstrækkelig-effekt-af-standardbehandling"].enum}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data52["gennemførte-behandlingslinjer"] !== undefined && func0.call(data52, "gennemførte-behandlingslinjer")){
let data55 = data52["gennemførte-behandlingslinjer"];
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
const err146 = {instancePath:instancePath+"/udredning/gennemførte-behandlingslinjer",schemaPath:"#/properties/udredning/properties/gennemf%C3%B8rte-behandlingslinjer/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 9007199254740991 || isNaN(data55)){
const err147 = {instancePath:instancePath+"/udredning/gennemførte-behandlingslinjer",schemaPath:"#/properties/udredning/properties/gennemf%C3%B8rte-behandlingslinjer/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(data55 < -9007199254740991 || isNaN(data55)){
const err148 = {instancePath:instancePath+"/udredning/gennemførte-behandlingslinjer",schemaPath:"#/properties/udredning/properties/gennemf%C3%B8rte-behandlingslinjer/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
if(data52["progression-på-standardbehandling"] !== undefined && func0.call(data52, "progression-på-standardbehandling")){
let data56 = data52["progression-på-standardbehandling"];
if(!((data56 === true) || (data56 === false))){
const err149 = {instancePath:instancePath+"/udredning/progression-på-standardbehandling",schemaPath:"#/properties/udredning/properties/progression-p%C3%A5-standardbehandling/enum",keyword:"enum",params:{allowedValues: schema31.properties.udredning.properties["progression-på-standardbehandling"].enum}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data52["sparsom-evidens"] !== undefined && func0.call(data52, "sparsom-evidens")){
let data57 = data52["sparsom-evidens"];
if(!((data57 === true) || (data57 === false))){
const err150 = {instancePath:instancePath+"/udredning/sparsom-evidens",schemaPath:"#/properties/udredning/properties/sparsom-evidens/enum",keyword:"enum",params:{allowedValues: schema31.properties.udredning.properties["sparsom-evidens"].enum}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data52["god-prognose-mange-linjer"] !== undefined && func0.call(data52, "god-prognose-mange-linjer")){
let data58 = data52["god-prognose-mange-linjer"];
if(!((data58 === true) || (data58 === false))){
const err151 = {instancePath:instancePath+"/udredning/god-prognose-mange-linjer",schemaPath:"#/properties/udredning/properties/god-prognose-mange-linjer/enum",keyword:"enum",params:{allowedValues: schema31.properties.udredning.properties["god-prognose-mange-linjer"].enum}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data52["begrundelse-for-afvigelse"] !== undefined && func0.call(data52, "begrundelse-for-afvigelse")){
let data59 = data52["begrundelse-for-afvigelse"];
if(typeof data59 === "string"){
if(func68(data59) > 600){
const err152 = {instancePath:instancePath+"/udredning/begrundelse-for-afvigelse",schemaPath:"#/properties/udredning/properties/begrundelse-for-afvigelse/maxLength",keyword:"maxLength",params:{limit: 600}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(!pattern4.test(data59)){
const err153 = {instancePath:instancePath+"/udredning/begrundelse-for-afvigelse",schemaPath:"#/properties/udredning/properties/begrundelse-for-afvigelse/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
else {
const err154 = {instancePath:instancePath+"/udredning/begrundelse-for-afvigelse",schemaPath:"#/properties/udredning/properties/begrundelse-for-afvigelse/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data52["kliniske-oplysninger"] !== undefined && func0.call(data52, "kliniske-oplysninger")){
let data60 = data52["kliniske-oplysninger"];
if(typeof data60 === "string"){
if(func68(data60) > 1000){
const err155 = {instancePath:instancePath+"/udredning/kliniske-oplysninger",schemaPath:"#/properties/udredning/properties/kliniske-oplysninger/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(!pattern4.test(data60)){
const err156 = {instancePath:instancePath+"/udredning/kliniske-oplysninger",schemaPath:"#/properties/udredning/properties/kliniske-oplysninger/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
else {
const err157 = {instancePath:instancePath+"/udredning/kliniske-oplysninger",schemaPath:"#/properties/udredning/properties/kliniske-oplysninger/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data52.diagnosekode !== undefined && func0.call(data52, "diagnosekode")){
let data61 = data52.diagnosekode;
if(typeof data61 === "string"){
if(!pattern17.test(data61)){
const err158 = {instancePath:instancePath+"/udredning/diagnosekode",schemaPath:"#/properties/udredning/properties/diagnosekode/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]{1,9}$"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
else {
const err159 = {instancePath:instancePath+"/udredning/diagnosekode",schemaPath:"#/properties/udredning/properties/diagnosekode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
else {
const err160 = {instancePath:instancePath+"/udredning",schemaPath:"#/properties/udredning/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data["prøver"] !== undefined && func0.call(data, "prøver")){
let data62 = data["prøver"];
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if((data62.tumormateriale === undefined) || (!(func0.call(data62, "tumormateriale")))){
const err161 = {instancePath:instancePath+"/prøver",schemaPath:"#/properties/pr%C3%B8ver/required",keyword:"required",params:{missingProperty: "tumormateriale"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if((data62.normalmateriale === undefined) || (!(func0.call(data62, "normalmateriale")))){
const err162 = {instancePath:instancePath+"/prøver",schemaPath:"#/properties/pr%C3%B8ver/required",keyword:"required",params:{missingProperty: "normalmateriale"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
for(const key8 of Object.keys(data62)){
const _errs154 = errors;
if(!(((((key8 === "tumormateriale") || (key8 === "normalmateriale")) || (key8 === "rna-sekventering")) || (key8 === "prøvetagningsdato")) || (key8 === "patologinummer"))){
const err163 = {instancePath:instancePath+"/prøver",schemaPath:"#/properties/pr%C3%B8ver/propertyNames/enum",keyword:"enum",params:{allowedValues: schema31.properties["prøver"].propertyNames.enum},propertyName:key8};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
var valid64 = _errs154 === errors;
if(!valid64){
const err164 = {instancePath:instancePath+"/prøver",schemaPath:"#/properties/pr%C3%B8ver/propertyNames",keyword:"propertyNames",params:{propertyName: key8}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data62.tumormateriale !== undefined && func0.call(data62, "tumormateriale")){
let data63 = data62.tumormateriale;
if(typeof data63 !== "string"){
const err165 = {instancePath:instancePath+"/prøver/tumormateriale",schemaPath:"#/properties/pr%C3%B8ver/properties/tumormateriale/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(!((((data63 === "frossent-væv") || (data63 === "rnalater-væv")) || (data63 === "dyrkede-celler")) || (data63 === "knoglemarv"))){
const err166 = {instancePath:instancePath+"/prøver/tumormateriale",schemaPath:"#/properties/pr%C3%B8ver/properties/tumormateriale/enum",keyword:"enum",params:{allowedValues: schema31.properties["prøver"].properties.tumormateriale.enum}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data62.normalmateriale !== undefined && func0.call(data62, "normalmateriale")){
let data64 = data62.normalmateriale;
if(typeof data64 !== "string"){
const err167 = {instancePath:instancePath+"/prøver/normalmateriale",schemaPath:"#/properties/pr%C3%B8ver/properties/normalmateriale/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(!((data64 === "blod") || (data64 === "dyrkede-celler"))){
const err168 = {instancePath:instancePath+"/prøver/normalmateriale",schemaPath:"#/properties/pr%C3%B8ver/properties/normalmateriale/enum",keyword:"enum",params:{allowedValues: schema31.properties["prøver"].properties.normalmateriale.enum}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data62["rna-sekventering"] !== undefined && func0.call(data62, "rna-sekventering")){
let data65 = data62["rna-sekventering"];
if(!((data65 === true) || (data65 === false))){
const err169 = {instancePath:instancePath+"/prøver/rna-sekventering",schemaPath:"#/properties/pr%C3%B8ver/properties/rna-sekventering/enum",keyword:"enum",params:{allowedValues: schema31.properties["prøver"].properties["rna-sekventering"].enum}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data62["prøvetagningsdato"] !== undefined && func0.call(data62, "prøvetagningsdato")){
let data66 = data62["prøvetagningsdato"];
if(typeof data66 === "string"){
if(!pattern18.test(data66)){
const err170 = {instancePath:instancePath+"/prøver/prøvetagningsdato",schemaPath:"#/properties/pr%C3%B8ver/properties/pr%C3%B8vetagningsdato/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
else {
const err171 = {instancePath:instancePath+"/prøver/prøvetagningsdato",schemaPath:"#/properties/pr%C3%B8ver/properties/pr%C3%B8vetagningsdato/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data62.patologinummer !== undefined && func0.call(data62, "patologinummer")){
let data67 = data62.patologinummer;
if(typeof data67 === "string"){
if(func68(data67) > 200){
const err172 = {instancePath:instancePath+"/prøver/patologinummer",schemaPath:"#/properties/pr%C3%B8ver/properties/patologinummer/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(!pattern4.test(data67)){
const err173 = {instancePath:instancePath+"/prøver/patologinummer",schemaPath:"#/properties/pr%C3%B8ver/properties/patologinummer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
else {
const err174 = {instancePath:instancePath+"/prøver/patologinummer",schemaPath:"#/properties/pr%C3%B8ver/properties/patologinummer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
else {
const err175 = {instancePath:instancePath+"/prøver",schemaPath:"#/properties/pr%C3%B8ver/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data.samtykke !== undefined && func0.call(data, "samtykke")){
let data68 = data.samtykke;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if((data68["information-givet"] === undefined) || (!(func0.call(data68, "information-givet")))){
const err176 = {instancePath:instancePath+"/samtykke",schemaPath:"#/properties/samtykke/required",keyword:"required",params:{missingProperty: "information-givet"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if((data68["samtykke-indhentet"] === undefined) || (!(func0.call(data68, "samtykke-indhentet")))){
const err177 = {instancePath:instancePath+"/samtykke",schemaPath:"#/properties/samtykke/required",keyword:"required",params:{missingProperty: "samtykke-indhentet"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if((data68["vævsregister-oplyst"] === undefined) || (!(func0.call(data68, "vævsregister-oplyst")))){
const err178 = {instancePath:instancePath+"/samtykke",schemaPath:"#/properties/samtykke/required",keyword:"required",params:{missingProperty: "vævsregister-oplyst"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
for(const key9 of Object.keys(data68)){
const _errs166 = errors;
if(!((((key9 === "information-givet") || (key9 === "samtykke-indhentet")) || (key9 === "samtykkedato")) || (key9 === "vævsregister-oplyst"))){
const err179 = {instancePath:instancePath+"/samtykke",schemaPath:"#/properties/samtykke/propertyNames/enum",keyword:"enum",params:{allowedValues: schema31.properties.samtykke.propertyNames.enum},propertyName:key9};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
var valid66 = _errs166 === errors;
if(!valid66){
const err180 = {instancePath:instancePath+"/samtykke",schemaPath:"#/properties/samtykke/propertyNames",keyword:"propertyNames",params:{propertyName: key9}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data68["information-givet"] !== undefined && func0.call(data68, "information-givet")){
let data69 = data68["information-givet"];
if(typeof data69 !== "boolean"){
const err181 = {instancePath:instancePath+"/samtykke/information-givet",schemaPath:"#/properties/samtykke/properties/information-givet/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
const _errs169 = errors;
const _errs170 = errors;
if(false !== data69){
const err182 = {};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
var valid68 = _errs170 === errors;
if(valid68){
const err183 = {instancePath:instancePath+"/samtykke/information-givet",schemaPath:"#/properties/samtykke/properties/information-givet/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
else {
errors = _errs169;
if(vErrors !== null){
if(_errs169){
vErrors.length = _errs169;
}
else {
vErrors = null;
}
}
}
}
if(data68["samtykke-indhentet"] !== undefined && func0.call(data68, "samtykke-indhentet")){
let data70 = data68["samtykke-indhentet"];
if(typeof data70 !== "boolean"){
const err184 = {instancePath:instancePath+"/samtykke/samtykke-indhentet",schemaPath:"#/properties/samtykke/properties/samtykke-indhentet/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
const _errs173 = errors;
const _errs174 = errors;
if(false !== data70){
const err185 = {};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
var valid69 = _errs174 === errors;
if(valid69){
const err186 = {instancePath:instancePath+"/samtykke/samtykke-indhentet",schemaPath:"#/properties/samtykke/properties/samtykke-indhentet/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
else {
errors = _errs173;
if(vErrors !== null){
if(_errs173){
vErrors.length = _errs173;
}
else {
vErrors = null;
}
}
}
}
if(data68.samtykkedato !== undefined && func0.call(data68, "samtykkedato")){
let data71 = data68.samtykkedato;
if(typeof data71 === "string"){
if(!pattern18.test(data71)){
const err187 = {instancePath:instancePath+"/samtykke/samtykkedato",schemaPath:"#/properties/samtykke/properties/samtykkedato/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
else {
const err188 = {instancePath:instancePath+"/samtykke/samtykkedato",schemaPath:"#/properties/samtykke/properties/samtykkedato/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data68["vævsregister-oplyst"] !== undefined && func0.call(data68, "vævsregister-oplyst")){
let data72 = data68["vævsregister-oplyst"];
if(typeof data72 !== "boolean"){
const err189 = {instancePath:instancePath+"/samtykke/vævsregister-oplyst",schemaPath:"#/properties/samtykke/properties/v%C3%A6vsregister-oplyst/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
const _errs179 = errors;
const _errs180 = errors;
if(false !== data72){
const err190 = {};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
var valid70 = _errs180 === errors;
if(valid70){
const err191 = {instancePath:instancePath+"/samtykke/vævsregister-oplyst",schemaPath:"#/properties/samtykke/properties/v%C3%A6vsregister-oplyst/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
else {
errors = _errs179;
if(vErrors !== null){
if(_errs179){
vErrors.length = _errs179;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err192 = {instancePath:instancePath+"/samtykke",schemaPath:"#/properties/samtykke/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data.underskrift !== undefined && func0.call(data, "underskrift")){
let data73 = data.underskrift;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
for(const key10 of Object.keys(data73)){
const _errs183 = errors;
if(!(key10 === "underskriftsdato")){
const err193 = {instancePath:instancePath+"/underskrift",schemaPath:"#/properties/underskrift/propertyNames/enum",keyword:"enum",params:{allowedValues: schema31.properties.underskrift.propertyNames.enum},propertyName:key10};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
var valid71 = _errs183 === errors;
if(!valid71){
const err194 = {instancePath:instancePath+"/underskrift",schemaPath:"#/properties/underskrift/propertyNames",keyword:"propertyNames",params:{propertyName: key10}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data73.underskriftsdato !== undefined && func0.call(data73, "underskriftsdato")){
let data74 = data73.underskriftsdato;
if(typeof data74 === "string"){
if(!pattern18.test(data74)){
const err195 = {instancePath:instancePath+"/underskrift/underskriftsdato",schemaPath:"#/properties/underskrift/properties/underskriftsdato/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
else {
const err196 = {instancePath:instancePath+"/underskrift/underskriftsdato",schemaPath:"#/properties/underskrift/properties/underskriftsdato/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
}
else {
const err197 = {instancePath:instancePath+"/underskrift",schemaPath:"#/properties/underskrift/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
}
else {
const err198 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
validate20.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate20.evaluated = {"dynamicProps":true,"dynamicItems":false};
