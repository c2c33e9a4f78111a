export const id = 686;
export const ids = [686];
export const modules = {

/***/ 7153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ bindingText)
/* harmony export */ });
function bindingText({ value, reason, remedy }) {
    if (value)
        return `yes: ${reason}`;
    return remedy === '' ? `no: ${reason}` : `no: ${reason}. To make it binding, ${remedy}`;
}


/***/ }),

/***/ 7373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ countsLine)
/* harmony export */ });
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8916);

function countsLine({ counts }) {
    const { denied, warned, audited, excepted, old, unknown, errors } = counts;
    return [
        `${denied} denied`,
        `${warned} warned`,
        ...(audited > 0 ? [`${audited} audited`] : []),
        ...(excepted > 0 ? [`${excepted} excepted`] : []),
        ...(old > 0 ? [`${old} old (the base has them too)`] : []),
        ...(unknown > 0 ? [`${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(unknown, 'rule')} unknown`] : []),
        ...(errors > 0 ? [(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(errors, 'error')] : []),
    ].join(', ');
}


/***/ }),

/***/ 8784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ denyingRules)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5068);
/* harmony import */ var _unknown_group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7476);


function denyingRules({ results }) {
    const idsOf = (denies) => results.filter(denies).map(({ rule }) => rule);
    const byFinding = results.filter((result) => severestDenied(result) >= 0).toSorted((a, b) => severestDenied(b) - severestDenied(a));
    return {
        byFinding: byFinding.map(({ rule }) => rule),
        byUnknown: idsOf(_unknown_group_js__WEBPACK_IMPORTED_MODULE_0__/* .deniesByUnknown */ .Q),
        byError: idsOf(({ outcome }) => outcome === 'error'),
    };
}
function severestDenied({ findings }) {
    const denied = findings.filter(({ enforcement, exception }) => enforcement === 'deny' && exception === undefined);
    return denied.reduce((most, { severity }) => Math.max(most, (0,_core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severityRank */ .qs)(severity)), -1);
}


/***/ }),

/***/ 1390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ gapItem)
/* harmony export */ });
/* harmony import */ var _place_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3803);

function gapItem({ item, location }) {
    if (location === undefined)
        return item;
    const place = (0,_place_text_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z)(location);
    return item === location.path ? place : `${place}: ${item}`;
}


/***/ }),

/***/ 3475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ inertLine)
/* harmony export */ });
function inertLine(line) {
    return line.replaceAll('##[', '#\\u{23}[').replace(/^(\s*):(?=:)/u, '$1\\u{3a}');
}


/***/ }),

/***/ 2063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ judgedText)
/* harmony export */ });
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8916);

function judgedText({ judged: { workflows, actions } }) {
    return actions === 0 ? (0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(workflows, 'workflow') : `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(workflows, 'workflow')}, ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(actions, 'action')}`;
}


/***/ }),

/***/ 8084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ listing)
/* harmony export */ });
function listing(names, most) {
    const shown = names.slice(0, most).join(', ');
    return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}


/***/ }),

/***/ 3803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ placeText)
/* harmony export */ });
/* harmony import */ var _core_location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4582);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1319);
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1669);



const longestPath = 300;
function placeText(location) {
    const name = (0,_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)((0,_printable_js__WEBPACK_IMPORTED_MODULE_0__.printable)((0,_core_location_js__WEBPACK_IMPORTED_MODULE_2__/* .locationName */ .zb)(location)), longestPath);
    if ((0,_core_location_js__WEBPACK_IMPORTED_MODULE_2__/* .isFileLocation */ .Cq)(location))
        return `${name}:${location.start.line}:${location.start.column}`;
    return 'container' in location ? `${name}:${location.line}` : name;
}


/***/ }),

/***/ 3861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ reportedOf),
/* harmony export */   I: () => (/* binding */ byWeight)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5068);
/* harmony import */ var _core_location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4582);
/* harmony import */ var _core_stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6335);



function reportedOf(decision) {
    return decision.results.flatMap((result) => result.findings.map((finding) => ({ result, finding, group: groupOf(finding) })));
}
function groupOf({ enforcement, exception, introduced }) {
    if (exception !== undefined)
        return 'excepted';
    if (enforcement === 'deny')
        return 'denied';
    if (enforcement === 'warn')
        return 'warned';
    return introduced ? 'audited' : 'old';
}
function byWeight(a, b) {
    return (weightOf(b) - weightOf(a) ||
        (0,_core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(b.finding.severity) - (0,_core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(a.finding.severity) ||
        (0,_core_location_js__WEBPACK_IMPORTED_MODULE_1__/* .compareLocations */ .Qr)(a.finding.location, b.finding.location));
}
function weightOf({ finding }) {
    return finding.exception === undefined ? _core_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .enforcements */ .g2.indexOf(finding.enforcement) : -1;
}


/***/ }),

/***/ 5922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ requestsText)
/* harmony export */ });
function requestsText({ telemetry: { api } }) {
    if (api.calls === 0)
        return undefined;
    return api.remaining === undefined
        ? `${api.calls} to the API`
        : `${api.calls} to the API; ${api.remaining} are left of the token's limit`;
}


/***/ }),

/***/ 9607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ shortDigest)
/* harmony export */ });
function shortDigest(digest) {
    const [algorithm = '', hex = ''] = digest.split(':');
    return hex === '' ? digest.slice(0, 12) : `${algorithm}:${hex.slice(0, 12)}`;
}


/***/ }),

/***/ 1669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
function shorten(text, limit) {
    if (text.length <= limit)
        return text;
    const kept = text.slice(0, limit).replace(/[\ud800-\udbff]$/, '');
    return `${kept}\u2026 (${text.length - kept.length} more characters)`;
}


/***/ }),

/***/ 9190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ shortestWay)
/* harmony export */ });
/* harmony import */ var _gap_item_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1390);
/* harmony import */ var _place_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3803);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1319);
/* harmony import */ var _reported_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3861);
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1669);
/* harmony import */ var _unknown_group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7476);






const longestItem = 300;
function shortestWay(decision) {
    if (decision.verdict === 'allow')
        return undefined;
    const [heaviest] = (0,_reported_js__WEBPACK_IMPORTED_MODULE_4__/* .reportedOf */ .H)(decision)
        .filter(({ group }) => group === 'denied')
        .toSorted(_reported_js__WEBPACK_IMPORTED_MODULE_4__/* .byWeight */ .I);
    if (heaviest !== undefined) {
        const { location, message, remediation } = heaviest.finding;
        return { place: (0,_place_text_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z)(location), why: message, text: remediation };
    }
    const broken = decision.results.find(({ outcome }) => outcome === 'error');
    if (broken !== undefined) {
        return {
            place: broken.rule,
            why: broken.reason,
            text: broken.remedy === '' ? 'Report this with the decision file; until then use an earlier version.' : broken.remedy,
        };
    }
    const [group] = (0,_unknown_group_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownGroups */ .r)(decision).filter(({ denying }) => denying.length > 0);
    if (group !== undefined)
        return { place: firstOf(group), why: whyOf(group), text: group.remedies[0] ?? group.because };
    return { place: '', why: '', text: decision.reasons[0] ?? 'Read the decision file.' };
}
function firstOf({ gaps: [first] }) {
    return first === undefined ? '' : (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__.printable)((0,_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .m)((0,_gap_item_js__WEBPACK_IMPORTED_MODULE_0__/* .gapItem */ .c)(first), longestItem));
}
function whyOf({ because, gaps: [first] }) {
    return first === undefined ? because : `${because}: ${first.why}`;
}


/***/ }),

/***/ 9686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ toText)
});

// EXTERNAL MODULE: ./build/src/core/location.js
var core_location = __webpack_require__(4582);
// EXTERNAL MODULE: ./build/src/report/binding-text.js
var binding_text = __webpack_require__(7153);
// EXTERNAL MODULE: ./build/src/report/counts-line.js
var counts_line = __webpack_require__(7373);
// EXTERNAL MODULE: ./build/src/report/gap-item.js
var gap_item = __webpack_require__(1390);
// EXTERNAL MODULE: ./build/src/report/inert-line.js
var inert_line = __webpack_require__(3475);
// EXTERNAL MODULE: ./build/src/report/judged-text.js
var judged_text = __webpack_require__(2063);
// EXTERNAL MODULE: ./build/src/report/listing.js
var listing = __webpack_require__(8084);
;// CONCATENATED MODULE: ./build/src/report/paint.js
function paint(isColour) {
    const wrap = (open, close) => (text) => isColour ? `\u001b[${open}m${text}\u001b[${close}m` : text;
    return { bold: wrap(1, 22), dim: wrap(2, 22), red: wrap(31, 39), yellow: wrap(33, 39), green: wrap(32, 39), cyan: wrap(36, 39) };
}

// EXTERNAL MODULE: ./build/src/report/place-text.js
var place_text = __webpack_require__(3803);
// EXTERNAL MODULE: ./build/src/report/plural.js
var plural = __webpack_require__(8916);
// EXTERNAL MODULE: ./build/src/report/printable.js
var printable = __webpack_require__(1319);
// EXTERNAL MODULE: ./build/src/report/reported.js
var report_reported = __webpack_require__(3861);
// EXTERNAL MODULE: ./build/src/report/requests-text.js
var requests_text = __webpack_require__(5922);
// EXTERNAL MODULE: ./build/src/report/short-digest.js
var short_digest = __webpack_require__(9607);
// EXTERNAL MODULE: ./build/src/report/shorten.js
var shorten = __webpack_require__(1669);
// EXTERNAL MODULE: ./build/src/report/shortest-way.js
var shortest_way = __webpack_require__(9190);
// EXTERNAL MODULE: ./build/src/report/undecided.js
var undecided = __webpack_require__(3921);
// EXTERNAL MODULE: ./build/src/report/unknown-group.js
var unknown_group = __webpack_require__(7476);
// EXTERNAL MODULE: ./build/src/report/verdict-line.js
var verdict_line = __webpack_require__(2704);
;// CONCATENATED MODULE: ./build/src/report/to-text.js



















const longestText = 2_000;
const gapsShown = 3;
const rulesShown = 6;
const remembered = 20;
const manyFindings = 20;
function toText(decision, { isColour, isVerbose }) {
    const terms = { colour: paint(isColour), isVerbose };
    const reported = (0,report_reported/* reportedOf */.H)(decision);
    const blocks = [
        ...findingBlocks(reported, terms),
        brokenLines(decision, terms),
        unknownLines(decision, terms),
        countedLines(decision, reported, terms),
        decision.notices.map((notice) => `${terms.colour.cyan('note')}  ${to_text_short(notice)}`),
        verdictLines(decision, terms),
    ];
    const text = blocks.filter((lines) => lines.length > 0).map((lines) => lines.map(inert_line/* inertLine */.F).join('\n'));
    return `${text.join('\n\n')}\n`;
}
function findingBlocks(reported, terms) {
    const files = new Map();
    for (const one of reported.filter(({ group }) => terms.isVerbose || group === 'denied' || group === 'warned')) {
        const name = (0,core_location/* locationName */.zb)(one.finding.location);
        const file = files.get(name) ?? [];
        file.push(one);
        files.set(name, file);
    }
    const weight = (file) => (file.some(({ group }) => group === 'denied') ? 0 : 1);
    const told = { first: new Map(), shown: 0 };
    return [...files.entries()]
        .toSorted(([nameA, a], [nameB, b]) => weight(a) - weight(b) || (0,core_location/* compareText */.n6)(nameA, nameB))
        .map(([, file]) => file.toSorted(report_reported/* byWeight */.I).flatMap((one) => findingLines(one, told, terms)));
}
function findingLines({ result, finding, group }, told, { colour, isVerbose }) {
    const place = (0,place_text/* placeText */.Z)(finding.location);
    const first = told.first.get(finding.remediation);
    const isNear = first !== undefined && told.shown - first.at <= remembered;
    if (!isNear)
        told.first.set(finding.remediation, { place, at: told.shown });
    told.shown += 1;
    const remedy = !isNear || finding.remediation === '' ? finding.remediation : `as for ${first.place} above`;
    return [
        `${colour.bold(place)}  ${mark(group, colour)}  ${finding.severity}  ${colour.dim((0,printable.printable)(result.rule))}`,
        ...indented(finding.message, '  '),
        ...(finding.exception === undefined ? [] : [`  covered by exception ${(0,printable.printable)(finding.exception)}`]),
        ...fixLines(remedy, colour),
        ...(isVerbose ? finding.related.map(relatedLine) : []),
    ];
}
function mark(group, colour) {
    switch (group) {
        case 'denied':
            return colour.red('deny');
        case 'warned':
            return colour.yellow('warn');
        case 'audited':
            return 'audit';
        case 'old':
            return 'old';
        case 'excepted':
            return 'excepted';
    }
}
function relatedLine({ location, message }) {
    return `  see ${(0,place_text/* placeText */.Z)(location)}: ${to_text_short(message)}`;
}
function brokenLines(decision, { colour }) {
    return decision.results
        .filter(({ outcome }) => outcome === 'error')
        .flatMap(({ rule, reason }) => [`${colour.red('error')}  ${(0,printable.printable)(rule)} broke and judged nothing`, `  ${to_text_short(reason)}`]);
}
function unknownLines(decision, terms) {
    return (0,unknown_group/* unknownGroups */.r)(decision).flatMap((group) => unknownGroupLines(group, terms));
}
function unknownGroupLines({ because, denying, rules, gaps, remedies }, { colour, isVerbose }) {
    const shown = isVerbose ? gaps.length : gapsShown;
    const names = colour.dim(`(${(0,listing/* listing */.R)(rules.map(printable.printable), isVerbose ? rules.length : rulesShown)})`);
    const effect = denying.length > 0 ? colour.red('deny') : colour.yellow('unknown');
    return [
        `${effect}  ${(0,undecided/* undecided */.o)(rules.length, denying.length)}: ${because} ${names}`,
        ...gaps.slice(0, shown).map((one) => `  ${to_text_short((0,gap_item/* gapItem */.c)(one))}: ${to_text_short(one.why)}`),
        ...(gaps.length > shown ? [`  and ${gaps.length - shown} more`] : []),
        ...remedies.slice(0, isVerbose ? remedies.length : gapsShown).flatMap((remedy) => fixLines(remedy, colour)),
    ];
}
function countedLines(decision, reported, { isVerbose }) {
    const numberOf = (group) => reported.filter((one) => one.group === group).length;
    const lines = [];
    if (numberOf('audited') > 0)
        lines.push(`audited   ${(0,plural/* plural */.L)(numberOf('audited'), 'finding')} recorded only${isVerbose ? '' : whereListed(decision)}`);
    for (const { id, rule, findings, expires } of decision.exceptions) {
        lines.push(`excepted  ${(0,plural/* plural */.L)(findings, 'finding')} of ${(0,printable.printable)(rule)} by ${(0,printable.printable)(id)}, until ${(0,printable.printable)(expires)}`);
    }
    if (!isVerbose)
        return lines;
    for (const { rule, outcome, reason } of decision.results) {
        if (outcome === 'not-applicable')
            lines.push(`not applicable  ${(0,printable.printable)(rule)}: ${to_text_short(reason)}`);
    }
    return lines;
}
function whereListed({ run }) {
    return run === undefined ? '; --verbose lists them' : '; the job summary lists them';
}
function verdictLines(decision, { colour, isVerbose }) {
    const { binding, policy, stage, whyStage, verdict } = decision;
    const way = (0,shortest_way/* shortestWay */.e)(decision);
    const requests = (0,requests_text/* requestsText */.s)(decision);
    const emphasis = verdict === 'allow' ? colour.green : colour.red;
    const layers = policy.layers.map(({ source, digest }) => `${to_text_short(source)} (${(0,printable.printable)(isVerbose ? digest : (0,short_digest/* shortDigest */.V)(digest))})`);
    return [
        colour.bold(emphasis((0,verdict_line/* verdictLine */.M)(decision))),
        `  counts   ${(0,counts_line/* countsLine */.J)(decision)}`,
        ...ruleLines(decision),
        `  judged   ${(0,judged_text/* judgedText */.X)(decision)}`,
        `  stage    ${stage}: ${to_text_short(whyStage)}`,
        ...layers.map((layer, index) => `${index === 0 ? '  policy   ' : '           '}${layer}`),
        `  binding  ${to_text_short((0,binding_text/* bindingText */.z)(binding))}`,
        ...(requests === undefined ? [] : [`  requests ${requests}`]),
        ...(way === undefined ? [] : firstLines(way.place, way.text)),
    ];
}
function ruleLines(decision) {
    const counted = (0,report_reported/* reportedOf */.H)(decision).filter(({ group }) => group === 'denied' || group === 'warned');
    if (counted.length < manyFindings)
        return [];
    const numbers = new Map();
    for (const { result } of counted)
        numbers.set(result.rule, (numbers.get(result.rule) ?? 0) + 1);
    for (const { rule, omitted } of decision.results)
        for (const { denied, warned } of omitted)
            numbers.set(rule, (numbers.get(rule) ?? 0) + denied + warned);
    return [...numbers]
        .toSorted(([ruleA, a], [ruleB, b]) => b - a || (0,core_location/* compareText */.n6)(ruleA, ruleB))
        .map(([rule, number], index) => `${index === 0 ? '  by rule  ' : '           '}${number} ${(0,printable.printable)(rule)}`);
}
function firstLines(place, text) {
    const [first = '', ...more] = indented(text, '           ');
    const lead = place === '' ? '' : `${place}: `;
    return [`  first    ${lead}${first.trimStart()}`, ...more];
}
function fixLines(remedy, colour) {
    const [first = '', ...more] = indented(remedy, '    ');
    return first.trim() === '' ? [] : [`  ${colour.green('fix:')} ${first.trimStart()}`, ...more];
}
function indented(text, margin) {
    return (0,printable/* printableLines */.f)((0,shorten/* shorten */.m)(text, longestText)).map((line) => `${margin}${line}`);
}
function to_text_short(text) {
    return (0,printable.printable)((0,shorten/* shorten */.m)(text, longestText));
}


/***/ }),

/***/ 3921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ undecided)
/* harmony export */ });
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8916);

function undecided(rules, denying) {
    const text = `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(rules, 'rule')} could not be decided`;
    if (denying === 0)
        return text;
    return denying === rules ? `${text}, which denies` : `${text}, ${denying} of them ${denying === 1 ? 'denies' : 'deny'}`;
}


/***/ }),

/***/ 7476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ deniesByUnknown),
/* harmony export */   r: () => (/* binding */ unknownGroups)
/* harmony export */ });
function unknownGroups(decision) {
    const groups = new Map();
    for (const result of decision.results) {
        for (const one of result.gaps) {
            const draft = groups.get(one.cause) ?? {
                cause: one.cause,
                rules: new Set(),
                denying: new Set(),
                gaps: new Map(),
                remedies: new Set(),
            };
            groups.set(one.cause, draft);
            draft.rules.add(result.rule);
            if (deniesByUnknown(result) && one.isOld !== true)
                draft.denying.add(result.rule);
            draft.gaps.set(JSON.stringify([one.item, one.why, one.location?.path, one.location?.start]), one);
            draft.remedies.add(one.remedy ?? texts[one.cause].remedy);
        }
    }
    return [...groups.values()].map(toGroup).toSorted((a, b) => Math.sign(b.denying.length) - Math.sign(a.denying.length));
}
function toGroup({ cause, rules, denying, gaps, remedies }) {
    return {
        cause,
        because: texts[cause].because,
        rules: [...rules],
        denying: [...denying],
        gaps: [...gaps.values()],
        remedies: [...remedies].filter((text) => text !== ''),
    };
}
function deniesByUnknown(result) {
    return result.gaps.length > 0 && result.outcome !== 'error' && result.unknownEnforcement === 'deny';
}
const texts = {
    forbidden: { because: 'the token lacks a permission', remedy: 'Grant the named permission in the `permissions:` of the job.' },
    absent: {
        because: 'the platform answered "not found", which may also mean a missing permission',
        remedy: 'Check the name, and grant the job read access to it.',
    },
    limited: { because: "the platform's rate limit is used up", remedy: 'Run the job again when the limit has been reset.' },
    outage: { because: 'the platform did not answer, or answered with an error', remedy: 'Run the job again when the platform answers.' },
    unsupported: {
        because: 'this server does not offer what is asked',
        remedy: 'Set `on-unknown: warn` for these rules if you accept that.',
    },
    'no-token': { because: 'only an administration token can see it', remedy: 'Give `admin-token` to one central posture workflow.' },
    offline: {
        because: 'nothing is asked of the platform in this run',
        remedy: 'Run `interlock check --repo OWNER/NAME` with a token in GH_TOKEN.',
    },
    invalid: { because: 'what was read is not valid', remedy: 'Put the named place right; the line says what is wrong there.' },
    limit: { because: "it is over one of Interlock's limits", remedy: 'Make it smaller, or split it.' },
    truncated: { because: 'the answer is not complete', remedy: 'Run the job again; if it stays so, split what is read.' },
    empty: { because: 'nothing was found where something must be', remedy: 'Check that the job looks at the right repository and commit.' },
    unresolvable: { because: 'the files alone do not tell', remedy: 'Write the value out where an expression or a claim stands.' },
};


/***/ }),

/***/ 2704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ verdictLine)
/* harmony export */ });
/* harmony import */ var _denying_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _is_about_gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2140);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8084);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8916);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1319);





const namedRules = 6;
function verdictLine(decision) {
    if (decision.verdict === 'allow')
        return `allow: ${allowParts(decision).join('; ')}`;
    return `${decision.enforced ? 'deny' : 'would have denied'}: ${denyParts(decision).join('; ')}`;
}
function denyParts(decision) {
    const { byFinding, byUnknown, byError } = (0,_denying_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .denyingRules */ .G)(decision);
    const otherUnknown = decision.counts.unknown - byUnknown.length;
    const parts = [];
    if (byError.length > 0)
        parts.push(`${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(byError.length, 'rule')} broke, so nothing is proven (${named(byError)})`);
    if (byFinding.length > 0) {
        const of = byFinding.length > 1 ? ` of ${byFinding.length} rules` : '';
        parts.push(`${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(decision.counts.denied, 'finding')}${of} must be put right (${named(byFinding)})`);
    }
    if (byUnknown.length > 0)
        parts.push(`${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(byUnknown.length, 'rule')} could not be decided, which denies (${named(byUnknown)})`);
    if (parts.length === 0)
        parts.push((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__.printable)(decision.reasons[0] ?? 'no reason is recorded'));
    if (otherUnknown > 0)
        parts.push(`${byUnknown.length > 0 ? `${otherUnknown} more` : (0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(otherUnknown, 'rule')} could not be decided`);
    return parts;
}
function allowParts(decision) {
    const { counts, results } = decision;
    const passed = results.filter(({ outcome, rule }) => outcome === 'pass' && !(0,_is_about_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .isAboutGate */ .P)(rule)).length;
    const parts = [];
    if (isObserving(decision))
        parts.push(decision.isPartial ? 'no rule that was asked for denies at this stage' : 'observing, nothing can be denied');
    parts.push(`${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(passed, 'rule')} passed`);
    if (counts.warned > 0)
        parts.push((0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(counts.warned, 'warning'));
    if (counts.audited > 0)
        parts.push(`${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(counts.audited, 'finding')} recorded only`);
    if (counts.excepted > 0)
        parts.push(`${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(counts.excepted, 'finding')} excepted`);
    if (counts.unknown > 0)
        parts.push(`${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(counts.unknown, 'rule')} could not be decided`);
    return parts;
}
function isObserving({ results }) {
    return results.length > 0 && results.every(({ rule, enforcement }) => enforcement !== 'deny' || (0,_is_about_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .isAboutGate */ .P)(rule));
}
function named(rules) {
    return (0,_listing_js__WEBPACK_IMPORTED_MODULE_4__/* .listing */ .R)(rules.map(_printable_js__WEBPACK_IMPORTED_MODULE_1__.printable), namedRules);
}


/***/ })

};
