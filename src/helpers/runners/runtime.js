// @ts-self-types="./runtime.d.ts"
// Written by tools/bundle.ts.
// ../../core/hidden.ts
function setHidden(target, fields) {
  for (const [name, value] of Object.entries(fields)) {
    Object.defineProperty(target, name, {
      value,
      writable: true
    });
  }
}

// computer.ts
import { helpers } from "../deferred.js";

// lifecycle.ts
var Lifecycle = class {
  name;
  isBusy;
  isClosed;
  constructor(name) {
    this.name = name;
    this.isBusy = false;
    this.isClosed = false;
  }
  enter() {
    if (this.isBusy || this.isClosed) {
      throw new TypeError(`The ${this.name} ${this.isClosed ? "is closed" : "is busy: await what it does, or create another one"}`);
    }
    this.isBusy = true;
  }
  leave() {
    this.isBusy = false;
  }
  close() {
    this.isClosed = true;
    return {
      status: this.isBusy ? "draining" : "closed"
    };
  }
};

// computer.ts
var ComputerToolset = class {
  constructor(driver) {
    helpers().checkDriver(driver);
    setHidden(this, {
      _driver: driver,
      _lifecycle: new Lifecycle("ComputerToolset")
    });
  }
  close() {
    return this._lifecycle.close();
  }
  async run(client, params, options = {}) {
    this._lifecycle.enter();
    try {
      const { converse } = helpers();
      return await converse(this._driver, client, params, options);
    } finally {
      this._lifecycle.leave();
    }
  }
  async execute(call, options = {}) {
    this._lifecycle.enter();
    try {
      return await helpers().executeCall(this._driver, call, options);
    } finally {
      this._lifecycle.leave();
    }
  }
};
export {
  ComputerToolset
};
