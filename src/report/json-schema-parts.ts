export type Schema = Readonly<Record<string, unknown>>;

/** Every key is required, and no other is allowed. */
export function record(description: string, properties: Schema): Schema {
  return { type: 'object', description, properties, required: Object.keys(properties), additionalProperties: false };
}

export function list(description: string, items: Schema): Schema {
  return { type: 'array', description, items };
}

export function text(description: string): Schema {
  return { type: 'string', description };
}

export function flag(description: string): Schema {
  return { type: 'boolean', description };
}

export function count(description: string, minimum: number): Schema {
  return { type: 'integer', minimum, description };
}

export function choice(description: string, values: readonly string[]): Schema {
  return { enum: values, description };
}

export function reference(name: string): Schema {
  return { $ref: `#/$defs/${name}` };
}

export function orNull(schema: Schema): Schema {
  const { description, ...rest } = schema;
  return { ...(description === undefined ? {} : { description }), anyOf: [rest, { type: 'null' }] };
}
