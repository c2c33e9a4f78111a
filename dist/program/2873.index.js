export const id = 2873;
export const ids = [2873];
export const modules = {

/***/ 61675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   dI: () => (/* binding */ markdownBlock),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _inert_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23475);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1319);


const literal = /^[^`|<>&]+$/;
function markdownText(text) {
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printableLines */ .f)(text).map(lineOf).join('<br>');
}
function markdownCode(text) {
    const line = (0,_inert_line_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLine */ .F)((0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printableLines */ .f)(text).join('\\n'));
    return literal.test(line) && line.trim() === line ? `\`${line}\`` : `<code>${escaped(line)}</code>`;
}
function markdownBlock(text) {
    return `<pre>${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printableLines */ .f)(text).map(_inert_line_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLine */ .F).map(htmlEscaped).join('\n')}</pre>`;
}
function lineOf(line) {
    const indent = line.length - line.trimStart().length;
    const parts = line.trimStart().split('`');
    const isPaired = parts.length % 2 === 1 && parts.every((part, index) => index % 2 === 0 || part.trim() !== '');
    const body = isPaired
        ? parts.map((part, index) => (index % 2 === 1 ? markdownCode(part) : escaped(part))).join('')
        : escaped(line.trimStart());
    return '&nbsp;'.repeat(indent) + body;
}
function escaped(text) {
    return htmlEscaped(text)
        .replace(/[\\`*[\]~|$]|(?<!\w)_|_(?!\w)/g, '\\$&')
        .replace(/(?<!\w)@(?=\w)/g, '@<!-- -->')
        .replace(/^#(?=#*(\s|$))/, '\\#')
        .replace(/#(?=\d)/g, '#<!-- -->')
        .replace(/\bgh-(?=\d)/gi, '$&<!-- -->')
        .replace(/:\/\//g, ':<!-- -->//')
        .replace(/\bwww\./gi, 'www<!-- -->.');
}
function htmlEscaped(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}


/***/ }),

/***/ 32873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toMarkdown: () => (/* binding */ toMarkdown)
/* harmony export */ });
/* harmony import */ var _to_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47842);

function toMarkdown(decision) {
    return (0,_to_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .toSummary */ .m)(decision, { limitBytes: Number.POSITIVE_INFINITY });
}


/***/ }),

/***/ 47842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ toSummary)
});

// EXTERNAL MODULE: ./build/src/report/binding-text.js
var binding_text = __webpack_require__(67153);
// EXTERNAL MODULE: ./build/src/report/counts-line.js
var counts_line = __webpack_require__(97373);
// EXTERNAL MODULE: ./build/src/report/markdown-text.js
var markdown_text = __webpack_require__(61675);
// EXTERNAL MODULE: ./build/src/report/plural.js
var plural = __webpack_require__(48916);
// EXTERNAL MODULE: ./build/src/report/short-digest.js
var short_digest = __webpack_require__(9607);
// EXTERNAL MODULE: ./build/src/report/shorten.js
var shorten = __webpack_require__(51669);
;// CONCATENATED MODULE: ./build/src/report/deploy-rows.js




const shown = 8;
const longestName = 200;
function deployRows({ subjects, approvals }) {
    const artifacts = subjects.map(({ name, digest }) => `${code(name)} (${code((0,short_digest/* shortDigest */.V)(digest))})`);
    const words = approvals.filter(({ state }) => state !== 'pending').map(wordOf);
    return [
        ...(artifacts.length === 0 ? [] : [['Artifacts', lines(artifacts, 'artifact')]]),
        ...(words.length === 0 ? [] : [['Approvals', lines(words, 'approval')]]),
    ];
}
function wordOf({ by, isApp, state, environments }) {
    const who = by === undefined ? 'an account that is gone' : `${code(by)}${isApp ? ' (an App)' : ''}`;
    return `${state} by ${who} for ${environments.slice(0, shown).map(code).join(', ')}`;
}
function lines(all, what) {
    const left = all.length - shown;
    return [...all.slice(0, shown), ...(left > 0 ? [`and ${(0,plural/* plural */.L)(left, `more ${what}`)}`] : [])].join('<br>');
}
function code(text) {
    return (0,markdown_text/* markdownCode */.D9)((0,shorten/* shorten */.m)(text, longestName));
}

;// CONCATENATED MODULE: ./build/src/report/utf8-length.js
function utf8Length(text) {
    let bytes = 0;
    for (const character of text) {
        const code = character.codePointAt(0) ?? 0;
        bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    }
    return bytes;
}

;// CONCATENATED MODULE: ./build/src/report/fit-sections.js


function fitSections(head, sections, limitBytes) {
    const total = utf8Length(head);
    if (total > limitBytes)
        return cutTo(head, limitBytes);
    let room = limitBytes - total;
    let text = head;
    for (const section of sections) {
        const fitted = fitSection(section, room);
        text += fitted;
        room -= utf8Length(fitted);
    }
    return text;
}
function fitSection({ open, rows, close, what }, room) {
    const frame = utf8Length(open) + utf8Length(close);
    const last = leftOut(rows.length, what);
    let left = room - frame - utf8Length(last);
    const kept = [];
    for (const row of rows) {
        left -= utf8Length(row) + 1;
        if (left < 0)
            break;
        kept.push(row);
    }
    if (kept.length === 0)
        return utf8Length(last) <= room && rows.length > 0 ? last : '';
    const body = `${open}${kept.join('\n')}\n${close}`;
    return kept.length === rows.length ? body : `${body}${leftOut(rows.length - kept.length, what)}`;
}
function leftOut(count, what) {
    return `\n**${(0,plural/* plural */.L)(count, what)} left out here for their size; the decision file has all.**\n`;
}
function cutTo(text, limitBytes) {
    let room = limitBytes;
    let kept = '';
    for (const character of text) {
        room -= utf8Length(character);
        if (room < 0)
            break;
        kept += character;
    }
    return kept;
}

// EXTERNAL MODULE: ./build/src/report/judged-text.js
var judged_text = __webpack_require__(12063);
// EXTERNAL MODULE: ./build/src/report/requests-text.js
var requests_text = __webpack_require__(75922);
// EXTERNAL MODULE: ./build/src/report/shortest-way.js
var shortest_way = __webpack_require__(29190);
// EXTERNAL MODULE: ./build/src/report/attestation-rows.js
var attestation_rows = __webpack_require__(33098);
// EXTERNAL MODULE: ./build/src/report/gap-item.js
var gap_item = __webpack_require__(91390);
// EXTERNAL MODULE: ./build/src/report/listing.js
var listing = __webpack_require__(48084);
// EXTERNAL MODULE: ./build/src/report/place-text.js
var place_text = __webpack_require__(63803);
// EXTERNAL MODULE: ./build/src/report/reported.js
var report_reported = __webpack_require__(33861);
// EXTERNAL MODULE: ./build/src/report/undecided.js
var undecided = __webpack_require__(63921);
// EXTERNAL MODULE: ./build/src/report/unknown-group.js
var unknown_group = __webpack_require__(67476);
;// CONCATENATED MODULE: ./build/src/report/summary-sections.js










const longestText = 600;
const shownOfGroup = 8;
function summarySections(decision) {
    const reported = (0,report_reported/* reportedOf */.H)(decision).toSorted(report_reported/* byWeight */.I);
    const of = (group) => reported.filter((one) => one.group === group);
    const sections = [
        findingTable('Denied', 'denied finding', of('denied')),
        errorTable(decision),
        unknownTable((0,unknown_group/* unknownGroups */.r)(decision)),
        findingTable('Warned', 'warning', of('warned')),
        exceptionTable(decision),
        attestationTable(decision),
        folded(findingTable('Audited', 'audited finding', of('audited')), 'recorded only'),
        factTable(decision),
        layerTable(decision),
    ];
    return sections.filter(({ rows }) => rows.length > 0);
}
function findingTable(title, what, reported) {
    const open = `\n### ${title} (${reported.length})\n\n| Severity | Where | What, and how to put it right | Rule |\n| --- | --- | --- | --- |\n`;
    return { open, rows: reported.map(findingRow), close: '', what };
}
function findingRow({ result, finding }) {
    const fix = finding.remediation === '' ? '' : `<br>**Fix:** ${cell(finding.remediation)}`;
    return row([finding.severity, summary_sections_code((0,place_text/* placeText */.Z)(finding.location)), `${cell(finding.message)}${fix}`, summary_sections_code(result.rule)]);
}
function errorTable({ results }) {
    const broken = results.filter(({ outcome }) => outcome === 'error');
    return {
        open: `\n### Broken (${broken.length})\n\n| Rule | What happened |\n| --- | --- |\n`,
        rows: broken.map(({ rule, reason }) => row([summary_sections_code(rule), cell(reason)])),
        close: '',
        what: 'broken rule',
    };
}
function unknownTable(groups) {
    const rules = new Set(groups.flatMap((group) => group.rules)).size;
    const denying = new Set(groups.flatMap((group) => group.denying)).size;
    return {
        open: `${detailsOpen((0,undecided/* undecided */.o)(rules, denying), denying > 0)}| Why | What | How to have it decided | Rules |\n| --- | --- | --- | --- |\n`,
        rows: groups.map(unknownRow),
        close: detailsClose,
        what: 'cause',
    };
}
function unknownRow({ because, denying, rules, gaps, remedies }) {
    const items = gaps.slice(0, shownOfGroup).map((one) => `${cell((0,gap_item/* gapItem */.c)(one))}: ${cell(one.why)}`);
    if (gaps.length > shownOfGroup)
        items.push(`and ${gaps.length - shownOfGroup} more`);
    const why = denying.length === 0 ? because : `${because} (**denies**)`;
    return row([why, items.join('<br>'), remedies.slice(0, shownOfGroup).map(cell).join('<br>'), (0,listing/* listing */.R)(rules.map(summary_sections_code), shownOfGroup * 2)]);
}
function exceptionTable({ exceptions }) {
    const count = exceptions.reduce((sum, { findings }) => sum + findings, 0);
    return {
        open: `${detailsOpen(`${(0,plural/* plural */.L)(count, 'finding')} covered by an exception`, false)}| Exception | Rule | Findings | Until |\n| --- | --- | --- | --- |\n`,
        rows: exceptions.map(({ id, rule, findings, expires }) => row([summary_sections_code(id), summary_sections_code(rule), String(findings), cell(expires)])),
        close: detailsClose,
        what: 'exception',
    };
}
function attestationTable(decision) {
    return {
        open: `${detailsOpen((0,attestation_rows/* attestationCount */.w)(decision), false)}| Artifact | What was signed | By | Trust root, time | Satisfies |\n| --- | --- | --- | --- | --- |\n`,
        rows: (0,attestation_rows/* attestationRows */.q)(decision).map(({ artifact, what, signer, root, signedAt, satisfies }) => {
            const lines = satisfies.slice(0, shownOfGroup).map(summary_sections_code);
            if (satisfies.length > shownOfGroup)
                lines.push(`and ${satisfies.length - shownOfGroup} more`);
            return row([
                summary_sections_code(artifact),
                summary_sections_code(what),
                summary_sections_code(signer),
                `${cell(root)}, ${cell(signedAt)}`,
                lines.length === 0 ? 'nothing' : lines.join('<br>'),
            ]);
        }),
        close: detailsClose,
        what: 'signature',
    };
}
function factTable({ facts }) {
    return {
        open: `${detailsOpen(`${(0,plural/* plural */.L)(facts.length, 'fact')} and where each was observed`, false)}| Fact | State | Source |\n| --- | --- | --- |\n`,
        rows: facts.map(({ name, source, state }) => row([summary_sections_code(name), state, cell(source)])),
        close: detailsClose,
        what: 'fact',
    };
}
function layerTable({ policy }) {
    return {
        open: `${detailsOpen(`${(0,plural/* plural */.L)(policy.layers.length, 'policy layer')}, strongest first`, false)}| Source | Digest |\n| --- | --- |\n`,
        rows: policy.layers.map(({ source, digest }) => row([summary_sections_code(source), summary_sections_code(digest)])),
        close: detailsClose,
        what: 'policy layer',
    };
}
function folded(section, note) {
    const count = (0,plural/* plural */.L)(section.rows.length, 'finding');
    const table = section.open.slice(section.open.indexOf('| Severity'));
    return { ...section, open: `${detailsOpen(`${count} ${note}`, false)}${table}`, close: detailsClose };
}
function detailsOpen(title, isOpen) {
    return `\n<details${isOpen ? ' open' : ''}><summary>${title}</summary>\n\n`;
}
const detailsClose = '\n</details>\n';
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
function cell(text) {
    return (0,markdown_text/* markdownText */.p7)((0,shorten/* shorten */.m)(text, longestText));
}
function summary_sections_code(text) {
    return (0,markdown_text/* markdownCode */.D9)((0,shorten/* shorten */.m)(text, longestText));
}

// EXTERNAL MODULE: ./build/src/report/verdict-line.js
var verdict_line = __webpack_require__(82704);
;// CONCATENATED MODULE: ./build/src/report/to-summary.js












const to_summary_longestText = 1_000;
const noticesShown = 20;
const layersShown = 8;
function toSummary(decision, { limitBytes }) {
    return fitSections(headOf(decision), summarySections(decision), limitBytes);
}
function headOf(decision) {
    const way = (0,shortest_way/* shortestWay */.e)(decision);
    const parts = [
        `## Interlock: ${titleOf(decision)}`,
        `**${(0,markdown_text/* markdownText */.p7)((0,verdict_line/* verdictLine */.M)(decision))}**`,
        ...(way === undefined ? [] : [...(way.why === '' ? [] : [`**Why:** ${to_summary_cell(way.why)}`]), wayOn(way)]),
        ...(decision.notices.length === 0 ? [] : [noticesOf(decision)]),
        factsOf(decision),
    ];
    return `${parts.join('\n\n')}\n`;
}
function titleOf({ verdict, enforced }) {
    if (verdict === 'allow')
        return 'allowed';
    return enforced ? 'denied' : 'would have denied';
}
function wayOn({ place, text }) {
    const lead = place === '' ? '**First:**' : `**First**, ${(0,markdown_text/* markdownCode */.D9)(place)}:`;
    const cut = (0,shorten/* shorten */.m)(text, to_summary_longestText);
    const [first = '', ...more] = cut.split('\n');
    return more.length === 0 ? `${lead} ${(0,markdown_text/* markdownText */.p7)(first)}` : `${lead} ${(0,markdown_text/* markdownText */.p7)(first)}\n\n${(0,markdown_text/* markdownBlock */.dI)(more.join('\n'))}`;
}
function noticesOf({ notices }) {
    return notices
        .slice(0, noticesShown)
        .map((notice) => `- ${to_summary_cell(notice)}`)
        .join('\n');
}
function factsOf(decision) {
    const { stage, whyStage, binding, policy } = decision;
    const requests = (0,requests_text/* requestsText */.s)(decision);
    const layers = policy.layers.slice(0, layersShown).map(({ source, digest }) => `${codeCell(source)} (${codeCell((0,short_digest/* shortDigest */.V)(digest))})`);
    const rows = [
        ['Stage', `${stage}: ${to_summary_cell(whyStage)}`],
        ['Judged', judged(decision)],
        ...deployRows(decision),
        ['Policy', layers.join('<br>')],
        ['Binding', to_summary_cell((0,binding_text/* bindingText */.z)(binding))],
        ...(requests === undefined ? [] : [['Requests', requests]]),
    ];
    return [`| Counts | ${(0,counts_line/* countsLine */.J)(decision)} |`, '| :-- | :-- |', ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join('\n');
}
function judged(decision) {
    const { repository, commit, base, event, environment } = decision;
    const parts = [`${(0,judged_text/* judgedText */.X)(decision)} of`, repository === undefined ? 'the working directory' : codeCell(repository)];
    if (commit !== undefined)
        parts.push(`at ${codeCell(commit)}`);
    if (base !== undefined)
        parts.push(`compared with ${codeCell(base)}`);
    if (event !== undefined)
        parts.push(`on ${codeCell(event)}`);
    if (environment !== undefined)
        parts.push(`for ${codeCell(environment)}`);
    return parts.join(' ');
}
function to_summary_cell(text) {
    return (0,markdown_text/* markdownText */.p7)((0,shorten/* shorten */.m)(text, to_summary_longestText));
}
function codeCell(text) {
    return (0,markdown_text/* markdownCode */.D9)((0,shorten/* shorten */.m)(text, to_summary_longestText));
}


/***/ })

};
