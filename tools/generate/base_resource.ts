/**
 * The base class of the resources, as it is written into their files.
 *
 * @module
 */

/** A part of a class: its types, and its code. */
export interface Member {
  types: string;
  code: string;
  statics?: string;
}

/** The class, and how resources are defined below others. */
export const BASE: Member = {
  types: `/** Base class of all resources. */
export abstract class APIResource {
  /** Sends the operations. Kept under a symbol, which copies take along and JSON leaves out. */
  protected readonly caller: Caller;
  /** The client, as in the official SDK, for libraries that look for it. */
  protected get _client(): ResourceClient;

  /**
   * Creates a resource. Nothing is sent.
   *
   * @param caller The client, or what sends the operations.
   */
  constructor(caller: Caller | ResourceClient);
}

/**
 * Defines a resource below another one: created on first use, and open to assignment.
 *
 * It is an own property, so that copies, proxies and objects that inherit from the client have it too.
 *
 * @param owner The resource, or the client, that gets the property.
 * @param name Name of the property.
 * @param Resource Class of the resource.
 */
export function defineResource(
  owner: APIResource,
  name: string,
  Resource: new (caller: Caller) => APIResource,
): void;
`,
  code: `const CALLER = Symbol("caller");
const MADE = Symbol("resources");

/** One accessor of a class and a name for all owners: functions of its own would make every further client ten times as large. */
const ACCESSORS = new WeakMap();

export class APIResource {
  constructor(caller) {
    this[CALLER] = caller.caller ?? caller;
  }
  get caller() {
    return this[CALLER];
  }
  get _client() {
    return this.caller.client;
  }
}

export function defineResource(owner, name, Resource) {
  if (!Object.hasOwn(owner, MADE)) {
    // Not enumerable, so that no copy has it. A proxy may only return another value if it can be changed.
    Object.defineProperty(owner, MADE, { value: {}, writable: true, configurable: true });
  }
  Object.defineProperty(owner, name, accessorOf(name, Resource));
}

function accessorOf(name, Resource) {
  let accessors = ACCESSORS.get(Resource);
  if (!accessors) ACCESSORS.set(Resource, accessors = new Map());
  let accessor = accessors.get(name);
  if (!accessor) {
    accessor = {
      enumerable: true,
      configurable: true,
      get() {
        return this[MADE][name] ??= new Resource(this[CALLER]);
      },
      set(value) {
        Object.defineProperty(this, name, { value, writable: true, enumerable: true, configurable: true });
      },
    };
    accessors.set(name, accessor);
  }
  return accessor;
}
`,
};
