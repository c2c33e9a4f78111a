export const id = 969;
export const ids = [969];
export const modules = {

/***/ 2007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
const lengthLimit = 100;
function nearest(word, candidates) {
    if (word.length > lengthLimit)
        return undefined;
    const limit = word.length < 5 ? 1 : 2;
    let best;
    for (const text of candidates) {
        if (Math.abs(text.length - word.length) > limit)
            continue;
        const distance = editDistance(word.toLowerCase(), text.toLowerCase());
        if (distance <= limit && (best === undefined || distance < best.distance))
            best = { text, distance };
    }
    return best?.text;
}
function suggestion(word, candidates) {
    const text = nearest(word, candidates);
    return text === undefined ? '' : ` Did you mean "${text}"?`;
}
function editDistance(a, b) {
    const rows = [];
    const at = (i, j) => rows[i]?.[j] ?? Math.max(i, j);
    for (let i = 1; i <= a.length; i += 1) {
        const row = [];
        rows[i] = row;
        for (let j = 1; j <= b.length; j += 1) {
            const replaced = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            row[j] = Math.min(replaced, at(i - 1, j) + 1, at(i, j - 1) + 1, isSwap ? at(i - 2, j - 2) + 1 : replaced);
        }
    }
    return at(a.length, b.length);
}


/***/ }),

/***/ 8969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readLayer: () => (/* binding */ readLayer)
});

// EXTERNAL MODULE: ./build/src/core/glob.js
var glob = __webpack_require__(379);
// EXTERNAL MODULE: ./build/src/core/nearest.js
var nearest = __webpack_require__(2007);
// EXTERNAL MODULE: ./build/src/policy/open-keys.js
var open_keys = __webpack_require__(6691);
// EXTERNAL MODULE: ./build/src/policy/problem.js
var problem = __webpack_require__(2863);
;// CONCATENATED MODULE: ./build/src/policy/check-policy-file.js




function checkPolicyFile(file, document, catalogue, above) {
    const atKey = (path, text) => ({ place: document.keyPlace(path), text });
    const atValue = (path, text) => ({ place: document.valuePlace(path), text });
    return [
        ...ruleKeys(document.value).flatMap((pattern) => unknownRule(pattern, catalogue).map((text) => atKey(['rules', pattern], text))),
        ...danglingReferences(file, document.value, above).map(({ path, text }) => atValue(path, text)),
        ...exceptionProblems(file.exceptions ?? [], catalogue).map(({ path, text }) => atValue(path, text)),
        ...Object.keys(file.token?.claims ?? {}).flatMap((claim) => unknownClaim(claim).map((text) => atKey(['token', 'claims', claim], text))),
        ...(file.open ?? []).flatMap((key, index) => unknownOpen(key, catalogue).map((text) => atValue(['open', index], text))),
    ];
}
function ruleKeys(value) {
    const rules = sectionOf(value, 'rules');
    return typeof rules === 'object' && rules !== null && !Array.isArray(rules) ? Object.keys(rules) : [];
}
function sectionOf(value, name) {
    return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
}
function unknownRule(pattern, catalogue) {
    const ids = catalogue.map(({ id }) => id);
    if (pattern.length > 128)
        return [`${(0,problem/* shown */.S)(pattern)} is too long for a rule; an id has at most 128 characters.`];
    if (!(0,glob/* isGlob */.fg)(pattern))
        return ids.some((id) => id === pattern) ? [] : [`There is no rule ${(0,problem/* shown */.S)(pattern)}.${(0,nearest/* suggestion */.h)(pattern, ids)}`];
    return ids.some((id) => (0,glob/* matchesGlob */.kt)(pattern, id)) ? [] : [`The glob ${(0,problem/* shown */.S)(pattern)} matches no rule.`];
}
function danglingReferences(file, value, above) {
    const isJudged = (section) => sectionOf(value, section) === undefined || file[section] !== undefined;
    const keys = [...Object.keys(file.keys ?? {}), ...above.keys];
    const windows = [...Object.keys(file.windows ?? {}), ...above.windows];
    const identities = Object.entries(file.identities ?? {}).flatMap(([name, identity]) => {
        if (!('key' in identity) || keys.includes(identity.key) || !isJudged('keys'))
            return [];
        return [{ path: ['identities', name, 'key'], text: dangling(identity.key, 'keys', keys) }];
    });
    const environments = Object.entries(file.environments ?? {}).flatMap(([name, { window }]) => {
        if (window === undefined || windows.includes(window) || !isJudged('windows'))
            return [];
        return [{ path: ['environments', name, 'window'], text: dangling(window, 'windows', windows) }];
    });
    return [...identities, ...environments];
}
function dangling(name, section, names) {
    const there = names.length === 0 ? 'It has none.' : `It has: ${names.join(', ')}.`;
    return `\`${section}\` has no entry ${(0,problem/* shown */.S)(name)}.${(0,nearest/* suggestion */.h)(name, names)} ${there}`;
}
function exceptionProblems(exceptions, catalogue) {
    return exceptions.flatMap(({ id, rule, where }, index) => {
        const twice = exceptions.findIndex((other) => other.id === id) < index;
        const ids = twice
            ? [{ path: ['exceptions', index, 'id'], text: `The id ${(0,problem/* shown */.S)(id)} is used twice; give each exception its own.` }]
            : [];
        const meta = catalogue.find((candidate) => candidate.id === rule);
        if (meta === undefined) {
            const exact = (0,glob/* isGlob */.fg)(rule) ? 'An exception names one rule by its exact id.' : `There is no rule ${(0,problem/* shown */.S)(rule)}.`;
            return [
                ...ids,
                {
                    path: ['exceptions', index, 'rule'],
                    text: `${exact}${(0,nearest/* suggestion */.h)(rule, catalogue.map((one) => one.id))}`,
                },
            ];
        }
        if (meta.locked === true)
            return [...ids, { path: ['exceptions', index, 'rule'], text: `\`${rule}\` judges the gate itself and cannot be waived.` }];
        return [...ids, ...whereProblems(where, meta, ['exceptions', index, 'where'])];
    });
}
function whereProblems(where, meta, path) {
    const subjects = meta.key.filter((name) => name !== 'path');
    const allowed = ['path', ...subjects];
    const unknown = Object.keys(where).filter((name) => !allowed.includes(name));
    if (unknown.length > 0) {
        return unknown.map((name) => ({
            path: [...path, name],
            text: `${(0,problem/* shown */.S)(name)} is nothing that \`${meta.id}\` finds.${(0,nearest/* suggestion */.h)(name, allowed)} Allowed: ${allowed.join(', ')}.`,
        }));
    }
    if (subjects.length === 0) {
        const isExact = where['path'] !== undefined && !(0,glob/* isGlob */.fg)(where['path']);
        return isExact ? [] : [{ path, text: `An exception of \`${meta.id}\` names one path exactly, without a glob.` }];
    }
    if (Object.keys(where).some((name) => name !== 'path'))
        return [];
    return [{ path, text: `An exception names its subject, not a path alone; add one of: ${subjects.join(', ')}.` }];
}
const knownClaims = [
    'actor',
    'actor_id',
    'aud',
    'base_ref',
    'check_run_id',
    'enterprise',
    'enterprise_id',
    'environment',
    'environment_node_id',
    'event_name',
    'head_ref',
    'iss',
    'job_workflow_ref',
    'job_workflow_sha',
    'ref',
    'ref_protected',
    'ref_type',
    'repository',
    'repository_id',
    'repository_owner',
    'repository_owner_id',
    'repository_visibility',
    'run_attempt',
    'run_id',
    'run_number',
    'runner_environment',
    'sha',
    'sub',
    'workflow',
    'workflow_ref',
    'workflow_sha',
];
function unknownClaim(claim) {
    if (knownClaims.includes(claim) || claim.startsWith('repo_property_'))
        return [];
    return [
        `GitHub's token has no claim ${(0,problem/* shown */.S)(claim)}.${(0,nearest/* suggestion */.h)(claim, knownClaims)} Allowed: ${knownClaims.join(', ')}, repo_property_*.`,
    ];
}
function unknownOpen(key, catalogue) {
    const head = key.split('.')[0] ?? '';
    if (!open_keys/* openHeads */.y.some((name) => name === head)) {
        return [
            `${(0,problem/* shown */.S)(key)} is nothing that can be opened.${(0,nearest/* suggestion */.h)(head, open_keys/* openHeads */.y)} Allowed: ${open_keys/* openHeads */.y.join(', ')}, each also with ".name".`,
        ];
    }
    return head === 'rules' && key !== 'rules' ? unknownRule(key.slice('rules.'.length), catalogue) : [];
}

;// CONCATENATED MODULE: ./build/src/policy/problems-of-issues.js


function problemsOfIssues(issues, document) {
    return issues.flatMap((issue) => problemsOfIssue(issue, [], document));
}
function problemsOfIssue(issue, above, document) {
    const path = [...above, ...issue.path];
    const value = valueAt(document.value, path);
    const name = path.length === 0 ? 'The policy' : `\`${pathText(path)}\``;
    const atValue = (text) => [{ place: document.valuePlace(path), text }];
    if (value === undefined && issue.code !== 'unknown-keys')
        return missing(issue, path, document);
    switch (issue.code) {
        case 'unknown-keys':
            return issue.keys.map((key) => unknownKey(key, path, issue.allowed, document));
        case 'no-form':
            return likeliest(issue.forms, value).flatMap((inner) => problemsOfIssue(inner, path, document));
        case 'bad-key':
            return issue.rules.map((rule) => ({ place: document.keyPlace(path), text: `${(0,problem/* shown */.S)(path.at(-1))} is not ${rule}.` }));
        case 'not-one-of': {
            const near = typeof value === 'string' ? (0,nearest/* suggestion */.h)(value, issue.allowed) : '';
            return atValue(`${name} is ${(0,problem/* shown */.S)(value)}; write ${issue.allowed.join(', or ')}.${near}`);
        }
        case 'wrong-kind':
            return atValue(`${name} is ${(0,problem/* shown */.S)(value)}; write ${kindText(issue.expected, value)}.`);
        case 'rule':
            return atValue(`${name} is ${(0,problem/* shown */.S)(value)}; write ${issue.rule}.`);
    }
}
function missing(issue, path, document) {
    const parent = path.slice(0, -1);
    const what = issue.code === 'not-one-of' ? `: ${issue.allowed.join(', or ')}` : '';
    const where = parent.length === 0 ? 'The policy' : `\`${pathText(parent)}\``;
    return [{ place: document.keyPlace(parent), text: `${where} lacks ${(0,problem/* shown */.S)(path.at(-1))}; write it${what}.` }];
}
function unknownKey(key, path, names, document) {
    const where = path.length === 0 ? 'a policy' : `\`${pathText(path)}\``;
    const rest = names.length === 0 ? 'Nothing is allowed there.' : `Allowed: ${names.join(', ')}.`;
    return { place: document.keyPlace([...path, key]), text: `${(0,problem/* shown */.S)(key)} is no key of ${where}.${(0,nearest/* suggestion */.h)(key, names)} ${rest}` };
}
function likeliest(forms, value) {
    const cost = (issues) => issues.reduce((sum, issue) => {
        if (issue.code === 'unknown-keys')
            return sum + 3 * issue.keys.length;
        const isOtherKind = issue.path.length === 0 && typeof value === 'object' && issue.code === 'not-one-of';
        return sum + (isOtherKind || (issue.path.length === 0 && issue.code === 'wrong-kind') ? 100 : 1);
    }, 0);
    return forms.toSorted((a, b) => cost(a) - cost(b))[0] ?? [];
}
function kindText(expected, value) {
    switch (expected) {
        case 'mapping':
            return 'a mapping';
        case 'list':
            return 'a list';
        case 'text':
            return typeof value === 'number' || typeof value === 'boolean' ? 'text: put it in quotes' : 'text';
        case 'integer':
            return 'a whole number';
        case 'boolean':
            return 'true or false';
    }
}
function pathText(path) {
    return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${plainStep(step)}`)).join('');
}
function plainStep(step) {
    return /^[\w./*?@-]{1,100}$/.test(step) ? step : (0,problem/* shown */.S)(step);
}
function valueAt(value, path) {
    let found = value;
    for (const step of path) {
        if (typeof found !== 'object' || found === null)
            return undefined;
        found = Object.getOwnPropertyDescriptor(found, step)?.value;
    }
    return found;
}

// EXTERNAL MODULE: ./build/src/policy/read-policy-text.js
var read_policy_text = __webpack_require__(4765);
// EXTERNAL MODULE: ./build/src/policy/schema.js + 10 modules
var schema = __webpack_require__(5861);
// EXTERNAL MODULE: ./build/src/policy/preset.js + 1 modules
var policy_preset = __webpack_require__(9147);
// EXTERNAL MODULE: ./build/src/policy/record-of.js
var record_of = __webpack_require__(2765);
;// CONCATENATED MODULE: ./build/src/policy/to-layer.js


function toLayer(file, text, document, index) {
    const parents = file.extends ?? [];
    const preset = parents.find((parent) => parent.startsWith('preset:'))?.slice('preset:'.length);
    return {
        source: text.source,
        digest: text.digest,
        preset: policy_preset/* presetNames */.gC.find((name) => name === preset?.split('@')[0]),
        remotes: parents.filter((parent) => !parent.startsWith('preset:')),
        identities: mapped(file.identities, toIdentity),
        keys: mapped(file.keys, (key) => key),
        trustRoots: file['trust-roots'],
        tokenClaims: file.token === undefined ? undefined : (0,record_of/* recordOf */.z)(Object.entries(file.token.claims)),
        secretsManagers: file['secrets-managers'],
        privilegedVariables: file['privileged-variables'],
        environments: file.environments === undefined ? undefined : Object.entries(file.environments).map(toEnvironment),
        windows: mapped(file.windows, toWindow),
        rules: Object.entries(file.rules ?? {}).map(([pattern, setting]) => toSetting(pattern, setting, index, document)),
        exceptions: file.exceptions?.map((exception, at) => toException(exception, text, document, at)),
        open: file.open,
        placeOf: (...path) => document.keyPlace(path),
    };
}
function mapped(entries, change) {
    if (entries === undefined)
        return undefined;
    return (0,record_of/* recordOf */.z)(Object.entries(entries).map(([name, value]) => [name, change(value)]));
}
function toIdentity(identity) {
    if ('key' in identity)
        return { kind: 'key', key: identity.key };
    if ('san' in identity)
        return { kind: 'san', san: identity.san, issuer: identity.issuer };
    return {
        kind: 'workflow',
        issuer: identity.issuer,
        workflow: identity.workflow,
        workflowSha: identity['workflow-sha'],
        workflowRef: identity['workflow-ref'],
        sourceRepository: identity['source-repository'],
        sourceRepositoryId: identity['source-repository-id'],
        sourceRef: identity['source-ref'],
        triggers: identity.triggers,
        runner: identity.runner,
    };
}
function toEnvironment([pattern, entry]) {
    return {
        pattern,
        reviewers: entry.reviewers?.minimum,
        selfReview: entry['self-review'],
        adminBypass: entry['admin-bypass'],
        refs: entry.refs,
        artifacts: entry.artifacts,
        approval: entry.approval,
        window: entry.window,
    };
}
function toWindow({ zone, allow, deny }) {
    return { zone, allow: allow ?? [], deny: deny ?? [] };
}
function toSetting(pattern, setting, layer, document) {
    const fields = typeof setting === 'string' ? { enforce: setting } : setting;
    return {
        pattern,
        enforce: fields?.enforce,
        denyFrom: fields !== undefined && 'deny-from' in fields ? fields['deny-from'] : undefined,
        onUnknown: fields !== undefined && 'on-unknown' in fields ? fields['on-unknown'] : undefined,
        isLowering: fields !== undefined && 'lower' in fields && fields.lower === true,
        options: fields !== undefined && 'options' in fields ? (0,record_of/* recordOf */.z)(Object.entries(fields.options ?? {})) : {},
        layer,
        place: document.keyPlace(['rules', pattern]),
    };
}
function toException(exception, text, document, index) {
    return {
        id: exception.id,
        rule: exception.rule,
        where: (0,record_of/* recordOf */.z)(Object.entries(exception.where)),
        reason: exception.reason,
        approvedBy: exception['approved-by'],
        expires: exception.expires,
        isFromOrganisation: text.isOrganisation,
        place: document.valuePlace(['exceptions', index]),
    };
}

;// CONCATENATED MODULE: ./build/src/policy/read-layer.js






function readLayer(text, index, catalogue, above) {
    const document = (0,read_policy_text/* readPolicyText */.O)(text.text, text.path);
    const { value: file, issues } = (0,schema/* policySchema */.w)(catalogue).check(document.value);
    if (file !== undefined && issues.length === 0) {
        const problems = checkPolicyFile(file, document, catalogue, above);
        if (problems.length > 0)
            throw (0,problem/* invalidPolicy */.U)(problems);
        return toLayer(file, text, document, index);
    }
    const failed = new Set(issues.flatMap((issue) => issue.code === 'unknown-keys' && issue.path.length === 0 ? issue.keys : issue.path.slice(0, 1)));
    const sound = (0,schema/* partialPolicySchema */.p)(catalogue).check(without(document.value, failed));
    const checked = checkPolicyFile(sound.issues.length === 0 ? (sound.value ?? {}) : {}, document, catalogue, above);
    throw (0,problem/* invalidPolicy */.U)([...problemsOfIssues(issues, document), ...checked]);
}
function without(value, failed) {
    if (typeof value !== 'object' || value === null)
        return {};
    return Object.fromEntries(Object.entries(value).filter(([key]) => !failed.has(key)));
}


/***/ })

};
