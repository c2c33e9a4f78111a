import { frameworks } from '../core/controls.ts';
import { gapCauses } from '../core/facts.ts';
import { confidences, severities } from '../core/finding.ts';
import { enforcements, stages } from '../core/stage.ts';
import { choice, count, flag, list, orNull, record, reference, type Schema, text } from './json-schema-parts.ts';

/** JSON Schema (draft 2020-12) of `interlock.decision/v1`: every key is required, no other key is allowed. */
export function decisionJsonSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:interlock:decision:v1',
    title: 'Interlock decision',
    ...record('The whole record of one run. Everything but `telemetry` is byte-stable for equal input.', topLevel()),
    $defs: definitions(),
  };
}

function topLevel(): Schema {
  return {
    schema: { const: 'interlock.decision/v1', description: 'The contract that this document follows.' },
    verdict: choice('Whether the release may go on.', ['allow', 'deny']),
    enforced: flag('False with `mode: report`: a deny is said and does not fail.'),
    exitReason: choice('What decided the exit.', ['none', 'violation', 'unknown', 'policy', 'internal']),
    stage: choice('The point of action.', stages),
    whyStage: text('Why it is this stage.'),
    mode: choice('Whether a deny fails the run.', ['enforce', 'report']),
    binding: record('Whether the change under judgement could not write the policy and the program.', {
      value: flag('True where it could not.'),
      reason: text('Why.'),
      remedy: text('How to make it so; empty where it is.'),
    }),
    tool: record('What decided.', { name: text('Name of the program.'), version: text('Its version.') }),
    policy: record('The policy in force.', { layers: list('Its layers, strongest first.', reference('layer')) }),
    decidedAt: { type: 'string', format: 'date-time', description: 'When it was decided, UTC.' },
    ...subjectOfDecision(),
    reasons: list('Why the verdict is what it is, most important first; for an allow, what was decided.', { type: 'string' }),
    notices: list('What a reader must know beside the verdict.', { type: 'string' }),
    counts: reference('counts'),
    telemetry: reference('telemetry'),
  };
}

function subjectOfDecision(): Schema {
  return {
    repository: orNull(text('`owner/name` of the judged repository, where it is known.')),
    commit: orNull(text('The judged commit, 40 hex digits; null where a working directory is judged.')),
    base: orNull(text('What the change is compared with.')),
    event: orNull(text('The event that started the run.')),
    environment: orNull(text('The environment of the running job.')),
    run: orNull(reference('run')),
    subjects: list(
      'The artifacts that are judged.',
      record('An artifact.', {
        name: text('As it was given.'),
        digest: text('Algorithm, a colon and lower-case hex digits, such as `sha256:` and 64 of them.'),
        staged: orNull(text('Path of the read-only copy that was judged.')),
        attestations: list('The signatures that hold, in a fixed order.', reference('attestation')),
      }),
    ),
    approvals: list(
      'What was said to the waiting environments of the run.',
      record('One answer.', {
        by: orNull(text('Login of who gave it.')),
        isApp: flag('True for an App, which never counts as a person.'),
        state: choice('What was said.', ['approved', 'rejected', 'pending']),
        environments: list('The environments that it is about.', { type: 'string' }),
      }),
    ),
    exceptions: list('Exceptions that cover a finding of this run.', reference('exception')),
    facts: list('What was observed, and where.', reference('fact')),
    judged: record('How many files the rules were given; at `deploy` those of the running workflow alone.', {
      workflows: count('Workflows.', 0),
      actions: count('Actions of the repository.', 0),
    }),
    partial: flag('True where only the rules that were asked for were judged.'),
    results: list('What each rule came to, in the order of the registry.', reference('result')),
  };
}

function definitions(): Schema {
  return {
    layer: record('One layer of the policy.', {
      source: text('Where it came from, with its commit or version.'),
      digest: text('`sha256:` and 64 hex digits of what was read.'),
    }),
    run: record('The run as the runner describes it.', {
      id: text('Id of the run.'),
      attempt: count('Number of the attempt.', 1),
      workflowRef: text('`owner/repo/path@ref` of the workflow that was started.'),
      job: text('Id of the running job.'),
      actor: text('Who started the run.'),
      triggeringActor: text('Who started this attempt.'),
    }),
    attestation: attestationSchema(),
    exception: exceptionSchema(),
    fact: record('One observation.', {
      name: text('Key of the fact.'),
      source: text('Where it was observed.'),
      state: choice('Whether it is known.', ['known', 'unknown']),
    }),
    result: resultSchema(),
    finding: findingSchema(),
    gap: gapSchema(),
    ...locationSchemas(),
    counts: countsSchema(),
    telemetry: record('What differs from run to run.', {
      api: record('Use of the API.', {
        calls: count('Requests.', 0),
        remaining: orNull(count('What is left of the rate limit.', 0)),
      }),
      started: { type: 'string', format: 'date-time', description: 'When the run of the program began, UTC.' },
      duration: { type: 'number', minimum: 0, description: 'Seconds.' },
    }),
  };
}

function exceptionSchema(): Schema {
  return record('An exception that was used.', {
    id: text('Its id in the policy.'),
    rule: text('The rule of what it covers.'),
    findings: count('How many findings it covers.', 1),
    expires: orNull({ type: 'string', format: 'date', description: 'It ends at 00:00 UTC of this date; null = it has no end.' }),
    revoked: orNull(
      record('What it covers is a credential that opens nothing any more; null = nobody says so.', {
        date: { type: 'string', format: 'date', description: 'When it was revoked.' },
        by: text('Who revoked it, `@login`.'),
      }),
    ),
  });
}

function attestationSchema(): Schema {
  return record('A signature that holds, and what of the policy it satisfies.', {
    source: text('Where it came from.'),
    predicateType: orNull(text('What kind of statement was signed; null where the bytes themselves were.')),
    root: text('Name of the trust root.'),
    signer: text('Name in the certificate, or `the key` and its name in the policy.'),
    signedAt: orNull({
      type: 'string',
      format: 'date-time',
      description: 'When it was signed, UTC; null where nobody vouches for a time.',
    }),
    satisfies: list('Lines of the policy, `identities.NAME` and `attestations.NAME`.', { type: 'string' }),
  });
}

function resultSchema(): Schema {
  return record('What one rule came to.', {
    rule: { type: 'string', pattern: '^[^/]+/[^/]+$', description: 'Id of the rule, `family/name`.' },
    outcome: choice('What it came to; gaps may stand beside a violation.', ['pass', 'violation', 'unknown', 'not-applicable', 'error']),
    enforcement: choice('What the policy does with it at this stage.', enforcements),
    unknownEnforcement: choice('What its gaps or its error do.', enforcements),
    controls: list(
      'Controls that it serves.',
      record('A control.', {
        framework: choice('The framework.', Object.keys(frameworks)),
        id: text('The id as the framework writes it.'),
      }),
    ),
    reason: text('Why; empty for a pass.'),
    remedy: text('The shortest way to put it right, or to have it decided.'),
    gaps: list('What could not be decided.', reference('gap')),
    findings: list('What is wrong, by path and position; of one file at most 100, those that weigh most.', reference('finding')),
    omitted: list(
      'What is counted and not listed. Verdict and counts know it.',
      record('More findings in one place.', {
        place: text('The path, or the name of the object.'),
        findings: count('How many.', 1),
        denied: count('Of these, those that deny.', 0),
        warned: count('Of these, those that warn.', 0),
      }),
    ),
  });
}

function findingSchema(): Schema {
  return record('One violation.', {
    severity: choice('How bad it is.', severities.toReversed()),
    confidence: choice('How sure the rule is.', confidences.toReversed()),
    enforcement: choice('What the policy does with this finding.', enforcements),
    introduced: flag('False where the base already had it; true also where no base is known.'),
    message: text('What is wrong.'),
    remediation: text('The shortest way to put it right.'),
    command: orNull(text('How to see the same with another program, as a line for a POSIX shell; null where there is none.')),
    location: reference('location'),
    related: list(
      'Other places that explain it.',
      record('A place.', { location: reference('location'), message: text('What is there.') }),
    ),
    subject: {
      type: 'object',
      description: "What was found, in the terms of the rule's key: what the `where` of an exception is compared with.",
      additionalProperties: { type: 'string' },
    },
    fingerprint: text('Identity that survives line shifts.'),
    exception: orNull(text('Id of the exception that covers it.')),
  });
}

function gapSchema(): Schema {
  return record('The smallest thing that could not be decided.', {
    item: text('Which item.'),
    cause: choice('What kind of obstacle.', gapCauses),
    why: text('Why, as one sentence.'),
    remedy: orNull(text('How to make it decidable.')),
    location: orNull(reference('fileLocation')),
    introduced: flag('False where the base had it too, in a file that the change leaves as it was.'),
  });
}

function locationSchemas(): Schema {
  return {
    location: { oneOf: [reference('fileLocation'), reference('containerLocation'), reference('objectLocation')] },
    fileLocation: record('A range in a file of the judged tree.', {
      path: text('Relative to the root, with `/`.'),
      start: reference('position'),
      end: reference('position'),
    }),
    containerLocation: record('A place inside an archive, an image layer or a log.', {
      container: text('Kind of container.'),
      name: text('Which one.'),
      path: text('Path within it.'),
      line: count('Line.', 0),
    }),
    objectLocation: record('Something that no file holds.', {
      object: text('Kind of object, such as `environment`.'),
      name: text('Which one.'),
      url: orNull(text('Where to see it.')),
    }),
    position: record('Line and column.', { line: count('From 1.', 1), column: count('From 1, in UTF-16 units.', 1) }),
  };
}

function countsSchema(): Schema {
  return record('What was found, in numbers.', {
    denied: count('Findings that deny.', 0),
    warned: count('Findings that warn.', 0),
    audited: count('Findings that are recorded only.', 0),
    excepted: count('Findings that an exception covers.', 0),
    old: count('Findings that the base has too.', 0),
    unknown: count('Rules with a gap.', 0),
    errors: count('Rules that broke.', 0),
  });
}
