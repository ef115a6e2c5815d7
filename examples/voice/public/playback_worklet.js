function p(n) {
  let t = new Int16Array(n.length);
  for (let e = 0; e < n.length; e++) {
    let s = Math.max(-1, Math.min(1, n[e]));
    t[e] = Math.round(s < 0 ? s * 32768 : s * 32767);
  }
  return t;
}
var o = class {
  #t;
  #o;
  #r;
  #s = new Float64Array(0);
  #h = 0;
  #e = 0;
  #i = 0;
  constructor(t, e) {
    if (!(t > 0 && e > 0)) {
      throw new RangeError(
        `Sample rates must be greater than 0, got ${t} and ${e}`,
      );
    }
    this.#t = t / e, this.#o = Math.min(1, e / t), this.#r = 8 / this.#o;
  }
  push(t) {
    let e = this.#s.length, s = new Float64Array(e + t.length);
    return s.set(this.#s),
      s.set(t, e),
      this.#s = s,
      this.#e += t.length,
      this.#a(Math.floor((this.#e - this.#r) / this.#t));
  }
  end() {
    return this.#a(Math.round(this.#e / this.#t));
  }
  #a(t) {
    let e = new Int16Array(Math.max(0, t - this.#i));
    for (let i = 0; i < e.length; i++) {
      let r = Math.round(this.#n(this.#i++ * this.#t));
      e[i] = Math.max(-32768, Math.min(32767, r));
    }
    let s = Math.max(
      0,
      Math.min(
        Math.floor(this.#i * this.#t - this.#r) - this.#h,
        this.#s.length,
      ),
    );
    return this.#s = this.#s.subarray(s), this.#h += s, e;
  }
  #n(t) {
    let e = Math.max(this.#h, Math.ceil(t - this.#r)),
      s = Math.min(this.#h + this.#s.length - 1, Math.floor(t + this.#r)),
      i = 0,
      r = 0;
    for (let h = e; h <= s; h++) {
      let a = (h - t) * this.#o,
        f = (a === 0 ? 1 : Math.sin(Math.PI * a) / (Math.PI * a)) *
          (.5 + .5 * Math.cos(Math.PI * a / 8));
      i += f * this.#s[h - this.#h], r += f;
    }
    return r === 0 ? 0 : i / r;
  }
};
var m = {
    empty: { queued: "filling" },
    filling: { filled: "playing", cut: "empty" },
    playing: { drained: "empty", cut: "cutting" },
    cutting: { faded: "empty" },
  },
  y = 5,
  M = 30,
  g = .1,
  u = class {
    #t;
    #o;
    #r;
    #s;
    #h;
    #e = "empty";
    #i = [];
    #a = 0;
    #n = 0;
    #l = !0;
    #f;
    #u = 0;
    #c = 1;
    #g = 1;
    #d = null;
    #y = 0;
    constructor(t) {
      let e = (s) => Math.round(s * t.rate / 1e3);
      this.#t = t.rate,
        this.#f = e(t.prefill ?? 150),
        this.#o = e(t.prefillStep ?? 75),
        this.#r = e(t.longestPrefill ?? 500),
        this.#s = e(y),
        this.#h = (1 - g) / e(M);
    }
    get state() {
      return this.#e;
    }
    get underruns() {
      return this.#y;
    }
    get queuedMs() {
      return this.#n * 1e3 / this.#t;
    }
    get position() {
      if (!this.#d) return null;
      let { itemId: t, contentIndex: e, played: s } = this.#d;
      return { itemId: t, contentIndex: e, ms: s * 1e3 / this.#t };
    }
    push(t) {
      t.samples.length !== 0 &&
        (this.#e === "cutting" && (this.#p("faded"), this.#m()),
          this.#i.push(t),
          this.#n += t.samples.length,
          this.#l = !1,
          this.#p("queued"));
    }
    complete() {
      this.#l = !0;
    }
    duck(t) {
      this.#g = t ? g : 1;
    }
    cut() {
      if (this.#e === "empty" || this.#e === "cutting") return null;
      let { itemId: t, contentIndex: e } = this.#i[0],
        s = this.position,
        i = s?.itemId === t && s.contentIndex === e;
      return this.#p("cut") === "empty" && this.#m(),
        this.#g = 1,
        i ? s : { itemId: t, contentIndex: e, ms: 0 };
    }
    render(t) {
      let e = this.#n >= this.#f || this.#l;
      this.#e === "filling" && e && this.#p("filled");
      for (let s = 0; s < t.length; s++) t[s] = this.#M();
    }
    #M() {
      if (
        this.#c !== this.#g && (this.#c = d(this.#c, this.#g, this.#h)),
          this.#e !== "playing" && this.#e !== "cutting"
      ) return 0;
      let t = this.#i[0], e = t.samples[this.#a++] / 32768;
      this.#n--;
      let s = this.#e === "playing" ? 1 : 0;
      this.#u = d(this.#u, s, 1 / this.#s);
      let i = Math.min(this.#u, this.#n / this.#s);
      return this.#e === "playing" && this.#w(t),
        this.#a === t.samples.length && (this.#i.shift(), this.#a = 0),
        this.#n === 0 ? this.#x() : this.#e === "cutting" && this.#u === 0 &&
          (this.#p("faded"), this.#m()),
        e * i * this.#c;
    }
    #w({ itemId: t, contentIndex: e }) {
      let s = this.#d;
      s?.itemId === t && s.contentIndex === e
        ? s.played++
        : this.#d = { itemId: t, contentIndex: e, played: 1 };
    }
    #x() {
      this.#e === "playing" && !this.#l &&
      (this.#y++, this.#f = Math.min(this.#r, this.#f + this.#o)),
        this.#p(this.#e === "cutting" ? "faded" : "drained"),
        this.#u = 0;
    }
    #m() {
      this.#i = [], this.#a = 0, this.#n = 0, this.#u = 0;
    }
    #p(t) {
      return this.#e = m[this.#e][t] ?? this.#e;
    }
  };
function d(n, t, e) {
  return n < t ? Math.min(t, n + e) : Math.max(t, n - e);
}
var l = 24e3,
  w = l / 100,
  x = 100,
  c = class extends AudioWorkletProcessor {
    #t = new u({ rate: l });
    #o = sampleRate === l ? null : new o(l, sampleRate);
    #r = new Float32Array(w);
    #s = new Int16Array(0);
    #h = 0;
    #e = this.#t.state;
    #i = 0;
    #a = 0;
    #n = 0;
    #l = 0;
    constructor() {
      super(),
        this.port.onmessage = ({ data: t }) => {
          switch (t.type) {
            case "push":
              return this.#t.push(t.chunk);
            case "complete":
              return this.#t.complete();
            case "duck":
              return this.#t.duck(t.on);
            case "cut":
              return this.#c(this.#t.cut());
          }
        };
    }
    process(t, [e]) {
      let [s, ...i] = e;
      for (let h = 0; h < s.length; h++) s[h] = this.#f();
      for (let h of i) h.set(s);
      this.#u(s);
      let r = this.#t.state !== this.#e;
      return this.#e = this.#t.state,
        (r || this.#i * 1e3 >= x * sampleRate) && this.#c(),
        !0;
    }
    #f() {
      for (; this.#h === this.#s.length;) {
        this.#t.render(this.#r);
        let t = p(this.#r);
        this.#s = this.#o?.push(t) ?? t, this.#h = 0;
      }
      return this.#s[this.#h++] / 32768;
    }
    #u(t) {
      for (let e of t) {
        this.#a += e ** 2, this.#l < 0 && e >= 0 && this.#n++, this.#l = e;
      }
      this.#i += t.length;
    }
    #c(t) {
      let e = this.#i / sampleRate,
        s = {
          position: this.#t.position,
          ...t !== void 0 && { cut: t },
          playing: this.#t.state === "playing",
          queuedMs: this.#t.queuedMs,
          underruns: this.#t.underruns,
          level: e > 0 ? Math.sqrt(this.#a / this.#i) : 0,
          hertz: e > 0 ? this.#n / e : 0,
        };
      this.#i = this.#a = this.#n = 0, this.port.postMessage(s);
    }
  };
registerProcessor("playback", c);
