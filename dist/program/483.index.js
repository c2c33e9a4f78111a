export const id = 483;
export const ids = [483];
export const modules = {

/***/ 483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policyJsonSchema: () => (/* binding */ policyJsonSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8439);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3435);


function policyJsonSchema(catalogue) {
    const schema = zod__WEBPACK_IMPORTED_MODULE_1__/* .toJSONSchema */ .bl((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .policySchema */ .w)(catalogue), { target: 'draft-2020-12', io: 'input', reused: 'inline', override: closeGlobs });
    return { ...schema, title: 'Interlock policy', description: 'Release rules of a repository, .github/interlock.yml' };
}
function closeGlobs({ jsonSchema }) {
    const { additionalProperties } = jsonSchema;
    if (typeof additionalProperties !== 'object' || jsonSchema.propertyNames !== undefined)
        return;
    jsonSchema.patternProperties = { '[*?\\[\\\\]': additionalProperties };
    jsonSchema.additionalProperties = false;
}


/***/ }),

/***/ 3435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ policySchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./build/src/policy/preset.js
var preset = __webpack_require__(4357);
// EXTERNAL MODULE: ./build/src/policy/window-span.js
var window_span = __webpack_require__(283);
// EXTERNAL MODULE: ./build/src/core/glob.js
var glob = __webpack_require__(379);
;// CONCATENATED MODULE: ./build/src/policy/schema/parts.js


function strict(shape) {
    const allowed = Object.keys(shape).join(', ');
    return schemas/* strictObject */.rej(shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? allowed : undefined) });
}
function textOf(form, rule) {
    return schemas/* string */.YjP().max(1024).regex(form, rule).describe(rule);
}
function setOf(item) {
    return schemas/* array */.YOg(item)
        .min(1, 'name at least one, or leave the key out')
        .max(500, 'name at most 500')
        .refine((items) => new Set(items).size === items.length, 'name each once');
}
const parts_name = textOf(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'a name of letters, digits, ".", "_" and "-", at most 64 long');
const globText = textOf(new RegExp(`^[^\\u0000-\\u001f\\u007f]{1,${glob/* patternLimit */.An}}$`), `a name or a glob of 1 to ${glob/* patternLimit */.An} characters`);
const sentence = textOf(/^(?=[^]*\S)[^\u0000-\u0008\u000b-\u001f\u007f]*$/, 'some text that says why');
const filePath = textOf(/^(?!\/)(?!(?:[^]*\/)?\.{1,2}(?:\/|$))[^\u0000-\u001f\u007f\\]+$/, 'a path from the root of the repository, without ".." and with "/"');
const sha256 = textOf(/^[0-9a-f]{64}$/, 'the SHA-256 of the file: 64 hex digits in lower case');
const commit = textOf(/^[0-9a-f]{40}$/, 'a full commit: 40 hex digits in lower case');
const repository = textOf(/^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}$/, 'a repository: owner/name');
const day = textOf(/^\d{4}-\d{2}-\d{2}$/, 'a date: YYYY-MM-DD').refine((text) => !/^\d{4}-\d{2}-\d{2}$/.test(text) || isRealDay(text), 'a date that the calendar has');
function isRealDay(text) {
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

;// CONCATENATED MODULE: ./build/src/policy/schema/environments.js



const consent = schemas/* enum */.k5n(['forbidden', 'allowed']);
const environments = schemas/* record */.g1P(globText, strict({
    reviewers: strict({ minimum: schemas/* int */.Whr().min(0).max(6) })
        .optional()
        .describe('Required reviewers of the environment'),
    'self-review': consent.optional().describe('Whether who starts a run may approve it'),
    'admin-bypass': consent.optional().describe('Whether administrators may skip the rules of the environment'),
    refs: setOf(globText).optional().describe('Refs that may deploy to it (globs per path segment)'),
    artifacts: schemas/* enum */.k5n(['required', 'none']).optional().describe('Whether a deploy must name what it deploys'),
    approval: schemas/* enum */.k5n(['environment', 'reviewed-pull-request', 'any']).optional().describe('Where the approval comes from'),
    window: parts_name.optional().describe('Name of an entry of windows'),
}))
    .describe('What an environment must be, by name or glob');
const weekday = `(?:${window_span/* weekdays */.mx.join('|')})`;
const time = textOf(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, 'a time in quotes: "HH:MM", from "00:00" to "24:00"');
const span = strict({
    days: textOf(new RegExp(`^(?:${weekday}(?:-${weekday})?|\\d{4}-\\d{2}-\\d{2})$`), 'days such as mon-thu, one such as sat, or a date such as 2026-12-24').refine((text) => !/^\d/.test(text) || isRealDay(text), 'a date that the calendar has'),
    from: time,
    to: time,
}).refine(({ from, to }) => (0,window_span/* timesOf */.Qv)({ from, to }) !== undefined, { path: ['to'], error: 'a time after from; name a night as two spans' });
const windows = schemas/* record */.g1P(parts_name, strict({
    zone: schemas/* string */.YjP().max(64).refine(isZone, 'an IANA time zone, such as Europe/Berlin').describe('IANA time zone'),
    allow: schemas/* array */.YOg(span).min(1, 'at least one span, or leave the key out').max(100).optional(),
    deny: schemas/* array */.YOg(span).min(1, 'at least one span, or leave the key out').max(100).optional(),
}).refine(({ allow, deny }) => allow !== undefined || deny !== undefined, 'allow or deny with at least one span'))
    .describe('Times in which a change may be made, by name');
function isZone(text) {
    if (!/^[A-Za-z]/.test(text))
        return false;
    try {
        return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/src/policy/schema/identities.js


const issuer = textOf(/^https:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:\/[A-Za-z0-9._~/-]*)?$/, 'the issuer: an https:// address').describe('Issuer of the identity token that the certificate names');
const any = schemas/* literal */.euz('any');
const trigger = textOf(/^[a-z][a-z_]{0,49}$/, 'the name of an event, such as push');
const workflowIdentity = strict({
    issuer,
    workflow: textOf(/^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}\/\.github\/workflows\/[^/@\s]+\.ya?ml$/, 'the workflow that signs: owner/name/.github/workflows/file.yml, without a ref').describe('The workflow file that signs'),
    'workflow-sha': commit.optional().describe('Commit at which the signing workflow is approved'),
    'workflow-ref': globText.optional().describe('Ref at which the signing workflow is approved (glob per path segment), or any'),
    'source-repository': repository.describe('The repository that is built'),
    'source-repository-id': textOf(/^[1-9]\d{0,18}$/, 'the number of the repository, in quotes').optional(),
    'source-ref': globText.describe('Ref of the source (glob per path segment), or any'),
    triggers: schemas/* union */.KCZ([setOf(trigger), any]).describe('Events on which the build may run, or any'),
    runner: schemas/* enum */.k5n(['github-hosted', 'self-hosted', 'any']),
})
    .refine((identity) => identity['workflow-sha'] !== undefined || identity['workflow-ref'] !== undefined, {
    path: ['workflow'],
    error: 'also workflow-sha, or workflow-ref (a ref, a glob, or any)',
})
    .refine((identity) => identity['workflow-sha'] !== undefined || ownerOf(identity.workflow) === ownerOf(identity['source-repository']), {
    path: ['workflow'],
    error: 'also workflow-sha: this signer belongs to another owner than source-repository, who can move its refs',
})
    .describe('A workflow that signs what it builds');
function ownerOf(text) {
    return text.slice(0, text.indexOf('/')).toLowerCase();
}
const sanIdentity = strict({
    san: textOf(/^\S{1,1000}$/, 'the subject alternative name, exactly').describe('Subject alternative name of the certificate, exactly'),
    issuer,
}).describe('A certificate by its exact name');
const keyIdentity = strict({ key: parts_name.describe('Name of an entry of keys') }).describe('A public key');
const identities = schemas/* record */.g1P(parts_name, schemas/* union */.KCZ([workflowIdentity, sanIdentity, keyIdentity]))
    .refine((entries) => Object.keys(entries).length > 0, 'at least one identity, or leave the key out')
    .describe('Approved build identities; every field is required, "any" is written out');
const keys = schemas/* record */.g1P(parts_name, strict({ file: filePath, sha256: sha256 })).describe('Public keys by name');
const trustRoots = schemas/* array */.YOg(strict({
    name: parts_name.refine((text) => text !== 'public-good' && text !== 'github', 'another name: public-good and github are built in'),
    file: filePath,
    sha256: sha256,
    profile: schemas/* enum */.k5n(['public-good', 'github', 'private']).describe('Which logs and timestamps a signature must carry'),
}))
    .min(1, 'at least one trust root, or leave the key out')
    .max(20, 'at most 20 trust roots')
    .refine((roots) => new Set(roots.map((root) => root.name)).size === roots.length, 'each name once')
    .describe('Trust roots beside the built-in public-good and github');

// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(5068);
// EXTERNAL MODULE: ./build/src/core/stage.js
var stage = __webpack_require__(6335);
;// CONCATENATED MODULE: ./build/src/policy/schema/rules.js




const level = schemas/* enum */.k5n(stage/* enforcements */.g2).meta({ id: 'level', description: 'What a violation does' });
const perStage = strict({ merge: level, deploy: level, posture: level }).meta({ id: 'levels', description: 'A level for every stage' });
const enforce = schemas/* union */.KCZ([level, perStage]).optional();
const denyFrom = schemas/* enum */.k5n(finding/* severities */.gO).meta({ id: 'deny-from', description: 'Findings below this severity only warn' }).optional();
const onUnknown = schemas/* literal */.euz('warn')
    .optional()
    .describe('Softens only what the platform does not support and a missing administration token');
const lower = schemas/* literal */.euz(true).optional().describe('Lets this glob lower a deny');
const globSetting = schemas/* union */.KCZ([level, strict({ enforce, 'deny-from': denyFrom, 'on-unknown': onUnknown, lower })])
    .meta({ id: 'setting', description: 'What all rules do that the glob matches' });
function rulesSchema(catalogue) {
    const exact = Object.fromEntries(catalogue.map((meta) => [meta.id, exactSetting(meta).optional().describe(meta.title)]));
    return schemas/* object */.Ikc(exact).catchall(globSetting).describe('What the rules do; an exact id beats a glob, a longer glob a shorter one');
}
function exactSetting(meta) {
    const options = optionsSchema(meta.options).optional();
    return schemas/* union */.KCZ([level, strict({ enforce, 'deny-from': denyFrom, 'on-unknown': onUnknown, options })]);
}
function optionsSchema(specs) {
    return strict(Object.fromEntries(Object.entries(specs).map(([key, spec]) => [key, valueSchema(spec).optional().describe(describe(spec))])));
}
function describe(spec) {
    return `${spec.description} (default: ${JSON.stringify(spec.default)})`;
}
function valueSchema(spec) {
    switch (spec.type) {
        case 'strings':
            return schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(1024)).max(1000);
        case 'string':
            return schemas/* string */.YjP().max(1024);
        case 'integer':
            return schemas/* int */.Whr().min(spec.minimum);
        case 'boolean':
            return schemas/* boolean */.zMY();
        case 'levels':
            return schemas/* record */.g1P(globText, schemas/* enum */.k5n(spec.levels));
    }
}

;// CONCATENATED MODULE: ./build/src/policy/schema.js






const schema_parent = textOf(new RegExp(`^(?:preset:(?:${preset/* presetNames */.gC.join('|')})(?:@${preset/* presetMajor */.DM})?|[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/(?!(?:[^@]*/)?\\.{1,2}[/@])[^@\\s]+@[0-9a-f]{40})$`), `preset:NAME or preset:NAME@${preset/* presetMajor */.DM} (${preset/* presetNames */.gC.join(', ')}), or owner/repo/path@<40 hex>`);
const isPreset = (text) => text.startsWith('preset:');
const parents = setOf(schema_parent)
    .refine((items) => items.filter(isPreset).length < 2, 'one preset only: they are whole sets, none adds to another')
    .describe('One preset, and layers of other repositories at a full commit');
const claims = schemas/* record */.g1P(textOf(/^[a-z][a-z0-9_]{0,99}$/, 'the name of a claim, such as job_workflow_ref'), globText)
    .describe('Claims that the token of the running job must carry (globs per path segment)');
const exception = strict({
    id: parts_name.describe('Names the exception in reports'),
    rule: schemas/* string */.YjP().max(128).describe('Exact id of one rule'),
    where: schemas/* record */.g1P(textOf(/^[A-Za-z][A-Za-z0-9-]{0,63}$/, 'path or the name of what the rule found'), schemas/* string */.YjP().min(1).max(512))
        .describe('What it covers: path (glob per path segment) and exact values of what the rule found'),
    reason: sentence,
    'approved-by': textOf(/^@[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:\/[A-Za-z0-9][A-Za-z0-9._-]{0,99})?$/, 'who approved it, in quotes: "@login" or "@org/team"'),
    expires: day.describe('Ends at 00:00 UTC of this date'),
});
function policySchema(catalogue) {
    return strict({
        version: schemas/* literal */.euz(1),
        extends: parents.optional(),
        identities: identities.optional(),
        keys: keys.optional(),
        'trust-roots': trustRoots.optional(),
        token: strict({ claims }).optional().describe('What the identity token of the running job must be'),
        'secrets-managers': setOf(textOf(/^[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:\/[A-Za-z0-9._-]{1,100})+$/, 'an action: owner/name or owner/name/path, without a ref'))
            .optional()
            .describe('Actions that may fetch the values of privileged variables'),
        'privileged-variables': setOf(globText).optional().describe('Names or globs of variables that carry privileges'),
        environments: environments.optional(),
        windows: windows.optional(),
        rules: rulesSchema(catalogue).optional(),
        exceptions: schemas/* array */.YOg(exception).max(1000).optional().describe('Waivers'),
        open: setOf(globText).optional().describe('Keys that inputs and the layers below may loosen'),
    });
}


/***/ })

};
