export const id = 7017;
export const ids = [7017];
export const modules = {

/***/ 47017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rulesJson: () => (/* binding */ rulesJson),
  rulesMarkdown: () => (/* binding */ rulesMarkdown)
});

// EXTERNAL MODULE: ./build/src/core/stage.js
var core_stage = __webpack_require__(16335);
;// CONCATENATED MODULE: ./build/src/report/levels-text.js

function levelsText(level, advice, stages) {
    const text = textOf(level, stages);
    const mild = advice === undefined ? text : textOf(advice, stages);
    return mild === text ? text : `${text}; advice: ${mild}`;
}
function textOf(level, stages) {
    const decided = ['merge', 'deploy', 'posture'].filter((stage) => stages.includes(stage));
    const [first = 'off', ...others] = decided.map((stage) => (0,core_stage/* levelAt */.Gy)(level, stage));
    if (others.every((one) => one === first))
        return first === 'off' ? '-' : first;
    return decided.map((stage) => `${stage} ${(0,core_stage/* levelAt */.Gy)(level, stage)}`).join(', ');
}

;// CONCATENATED MODULE: ./build/src/report/rules-catalogue.js

function rulesMarkdown(catalogue) {
    const families = [...new Set(catalogue.map(({ id }) => familyOf(id)))];
    return families
        .map((family) => tableOf(family, catalogue.filter(({ id }) => familyOf(id) === family)))
        .join('\n');
}
function tableOf(family, rules) {
    const rows = rules.map(({ id, title, severity, presets, advice, stages }) => `| [${id}](docs/rules/${id}.md) | ${title.replaceAll('|', '\\|')} | ${severity} | ${levelsText(presets.recommended, advice?.recommended, stages)} | ${levelsText(presets.strict, advice?.strict, stages)} |`);
    return `### ${family}\n\n| Rule | What it demands | Severity | recommended | strict |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}
function familyOf(id) {
    return id.slice(0, id.indexOf('/'));
}
function rulesJson(catalogue) {
    return `${JSON.stringify({ schema: 'interlock.rules/v1', rules: catalogue.map(entryOf) }, undefined, 2)}\n`;
}
function entryOf(meta) {
    return {
        id: meta.id,
        title: meta.title,
        severity: meta.severity,
        lifecycle: meta.lifecycle,
        since: meta.since,
        stages: meta.stages,
        presets: meta.presets,
        ...(meta.advice === undefined ? {} : { advice: meta.advice }),
        unknown: meta.unknown,
        locked: meta.locked === true,
        controls: meta.controls.map(({ framework, id }) => ({ framework, id })),
        rationale: meta.rationale,
        remediation: meta.remediation,
        messages: meta.messages,
        options: meta.options,
        key: meta.key,
    };
}


/***/ })

};
