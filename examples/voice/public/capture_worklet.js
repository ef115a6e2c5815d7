function M(r) {
  let t = new Int16Array(r.length);
  for (let n = 0; n < r.length; n++) {
    let e = Math.max(-1, Math.min(1, r[n]));
    t[n] = Math.round(e < 0 ? e * 32768 : e * 32767);
  }
  return t;
}
var a = class {
  #n;
  #t;
  #e;
  #r = new Float64Array(0);
  #s = 0;
  #h = 0;
  #o = 0;
  constructor(t, n) {
    if (!(t > 0 && n > 0)) {
      throw new RangeError(
        `Sample rates must be greater than 0, got ${t} and ${n}`,
      );
    }
    this.#n = t / n, this.#t = Math.min(1, n / t), this.#e = 8 / this.#t;
  }
  push(t) {
    let n = this.#r.length, e = new Float64Array(n + t.length);
    return e.set(this.#r),
      e.set(t, n),
      this.#r = e,
      this.#h += t.length,
      this.#i(Math.floor((this.#h - this.#e) / this.#n));
  }
  end() {
    return this.#i(Math.round(this.#h / this.#n));
  }
  #i(t) {
    let n = new Int16Array(Math.max(0, t - this.#o));
    for (let s = 0; s < n.length; s++) {
      let h = Math.round(this.#a(this.#o++ * this.#n));
      n[s] = Math.max(-32768, Math.min(32767, h));
    }
    let e = Math.max(
      0,
      Math.min(
        Math.floor(this.#o * this.#n - this.#e) - this.#s,
        this.#r.length,
      ),
    );
    return this.#r = this.#r.subarray(e), this.#s += e, n;
  }
  #a(t) {
    let n = Math.max(this.#s, Math.ceil(t - this.#e)),
      e = Math.min(this.#s + this.#r.length - 1, Math.floor(t + this.#e)),
      s = 0,
      h = 0;
    for (let o = n; o <= e; o++) {
      let i = (o - t) * this.#t,
        p = (i === 0 ? 1 : Math.sin(Math.PI * i) / (Math.PI * i)) *
          (.5 + .5 * Math.cos(Math.PI * i / 8));
      s += p * this.#r[o - this.#s], h += p;
    }
    return h === 0 ? 0 : s / h;
  }
};
var c = class {
  #n = .01 / 4;
  #t = 0;
  #e = !1;
  get speaking() {
    return this.#e;
  }
  push(t, n, e) {
    let s = e ? 8 : 4, h = t > Math.max(.01, this.#n * s);
    this.#n = Math.max(1e-5, Math.min(t, this.#n * 1.5 ** (n / 1e3)));
    let o = this.#e;
    return this.#t = h
      ? Math.min(4 * 50, this.#t + n)
      : Math.max(0, this.#t - n),
      this.#t >= 50 ? this.#e = !0 : this.#t === 0 && (this.#e = !1),
      this.#e && !o;
  }
};
function m(r) {
  let t = r instanceof Int16Array ? 32768 : 1, n = 0;
  for (let e of r) n += (e / t) ** 2;
  return r.length === 0 ? 0 : Math.sqrt(n / r.length);
}
var u = 24e3,
  l = 20,
  f = class {
    muted = !1;
    playing = !1;
    #n;
    #t;
    #e = new Int16Array(u * l / 1e3);
    #r = new c();
    #s = 0;
    #h = 0;
    constructor(t) {
      this.#n = t === u ? null : new a(t, u),
        this.#t = new Float32Array(Math.round(t * l / 1e3));
    }
    push(t, n) {
      for (let e = 0; e < t.length;) {
        let s = this.#t.length - this.#s, h = t.subarray(e, e + s);
        this.#t.set(h, this.#s),
          this.#s += h.length,
          e += h.length,
          this.#s === this.#t.length && this.#o(n);
      }
    }
    #o(t) {
      this.#s = 0, this.muted && this.#t.fill(0);
      let n = M(this.#t), e = this.#n?.push(n) ?? n;
      for (let s of e) {
        this.#e[this.#h++] = s, this.#h === this.#e.length && this.#i(t);
      }
    }
    #i(t) {
      this.#h = 0;
      let n = this.#e.slice(), e = m(n), s = this.#r.push(e, l, this.playing);
      t({ samples: n, level: e, onset: s });
    }
  };
var g = class extends AudioWorkletProcessor {
  #n = new f(sampleRate);
  #t = (t) => {
    this.port.postMessage(t, [t.samples.buffer]);
  };
  constructor() {
    super(),
      this.port.onmessage = ({ data: t }) => {
        Object.assign(this.#n, t);
      };
  }
  process([t]) {
    return t?.[0] && this.#n.push(t[0], this.#t), !0;
  }
};
registerProcessor("capture", g);
