var Mt = Object.defineProperty;
var vt = (n, t) => {
  for (var e in t) Mt(n, e, { get: t[e], enumerable: !0 });
};
var Z = Uint8Array;
function et(n) {
  let t = n.toBase64;
  if (t) return t.call(n);
  let e = "", i = 8192;
  for (let s = 0; s < n.length; s += i) {
    e += String.fromCharCode(...n.subarray(s, s + i));
  }
  return btoa(e);
}
function nt(n) {
  try {
    if (Z.fromBase64) return Z.fromBase64(n);
    let t = atob(n), e = new Uint8Array(t.length);
    for (let i = 0; i < t.length; i++) e[i] = t.charCodeAt(i);
    return e;
  } catch {
    throw new SyntaxError(
      `Cannot decode Base64: ${n.length} characters are not in its alphabet or badly padded`,
    );
  }
}
var tt = 61;
function it(n) {
  let { length: t } = n,
    e = n.charCodeAt(t - 1) !== tt ? 0 : n.charCodeAt(t - 2) === tt ? 2 : 1;
  return Math.floor((t - e) * 3 / 4);
}
var Et = { "audio/pcm": 24e3, "audio/pcmu": 8e3, "audio/pcma": 8e3 };
function St(n) {
  return n === "audio/pcm" ? 2 : 1;
}
function Tt(n) {
  return Et[n] / 1e3;
}
function st(n, t) {
  if (!(n >= 0)) throw new RangeError(`byteLength must be 0 or more, got ${n}`);
  return n / (Tt(t) * St(t));
}
function ot(n) {
  if (n.length % 2 !== 0) {
    throw new RangeError(
      `PCM16 audio must have an even number of bytes, got ${n.length}`,
    );
  }
  let t = new Int16Array(n.length / 2),
    e = new DataView(n.buffer, n.byteOffset, n.byteLength);
  for (let i = 0; i < t.length; i++) t[i] = e.getInt16(i * 2, !0);
  return t;
}
var At = {
    listening: { onset: ["ducked", "duck"], confirmed: ["listening", "cut"] },
    ducked: {
      confirmed: ["listening", "cut"],
      expired: ["listening", "restore"],
      ended: ["listening", "restore"],
    },
  },
  Ot = 400,
  M = class {
    #t = "listening";
    #n = 0;
    block(t, e, i) {
      return this.#n += e,
        i
          ? t
            ? (this.#t === "listening" && (this.#n = 0), this.#e("onset"))
            : this.#n >= Ot
            ? this.#e("expired")
            : null
          : this.#e("ended");
    }
    confirm() {
      return this.#e("confirmed");
    }
    #e(t) {
      let e = At[this.#t][t];
      return e ? ([this.#t] = e, e[1]) : null;
    }
  };
function rt({ text: n, spoken: t, marks: e }, i, s) {
  if (!t || e.length === 0) return i > 0 ? n : "";
  let o = 0;
  for (let r = 0; r < e.length;) {
    let h = e[r][1];
    for (; r + 1 < e.length && e[r + 1][1] === h;) r++;
    let c = e[r][0], _ = e[r + 1]?.[1] ?? Math.max(s, h);
    if (i < _) {
      let m = Math.max(0, (i - h) / (_ - h));
      return n.slice(0, o + Math.floor((c - o) * m));
    }
    o = c, r++;
  }
  return n;
}
var at = 1024;
function U(n) {
  let t = {
    id: n,
    item: null,
    previous: void 0,
    called: !1,
    parts: [],
    transcript: "none",
    audioMs: 0,
    heardMs: null,
    done: !1,
    unsynced: !1,
    view: null,
  };
  return t.before = t.next = t, t;
}
function v({ parts: n }, t, e) {
  if (!(t >= 0 && t < at)) {
    throw new RangeError(
      `content_index must be between 0 and ${at - 1}, got ${t}`,
    );
  }
  for (; n.length <= t;) n.push({ text: "", spoken: e, whole: !1, marks: [] });
  return n[t].spoken = e, n[t];
}
function P(n, t) {
  return ct(n, t).join("");
}
function ct({ parts: n, audioMs: t }, e) {
  return n.map((i) => e === null ? i.text : rt(i, e, t));
}
function F(n) {
  let t = n.item, e = ct(n, n.heardMs);
  return {
    id: n.id,
    type: t.type,
    role: "role" in t ? t.role : null,
    text: P(n, null),
    heard: e.join(""),
    heardParts: e,
    heardMs: n.heardMs,
    transcript: n.transcript,
    done: n.done,
    missing: n.unsynced,
    item: t,
  };
}
function ut({ item: n, parts: t }) {
  return n?.role === "assistant" && t.every(({ text: e }) => e === "");
}
function W({ item: n, parts: t }) {
  return (n?.content ?? []).every(({ type: i }, s) =>
    i !== "input_audio" || t[s]?.whole
  );
}
function lt({ item_id: n, call_id: t, name: e }) {
  return e === void 0 ? null : {
    id: n,
    type: "function_call",
    call_id: t,
    name: e,
    status: "in_progress",
  };
}
function ht(n) {
  let t = n.content;
  return t?.some((e) => "audio" in e)
    ? { ...n, content: t.map(({ audio: e, ...i }) => i) }
    : n;
}
var E = class {
  #t = new Map();
  #n = U("");
  #e = new Set();
  #i = new Map();
  #s;
  #o = null;
  #r = 0;
  written = !0;
  constructor(t = () => 0) {
    this.#s = t;
  }
  get items() {
    if (this.#o) return this.#o;
    let t = [];
    for (let e = this.#n.next; e !== this.#n; e = e.next) {
      e.item && t.push(e.view ??= F(e));
    }
    return this.#o = t;
  }
  get size() {
    return this.items.length;
  }
  get(t) {
    let e = this.#t.get(t);
    return e?.item ? e.view ??= F(e) : void 0;
  }
  before(t) {
    return this.#t.get(t)?.before.id || null;
  }
  knownBefore(t) {
    let e = this.#t.get(t)?.before;
    for (; e?.unsynced;) e = e.before;
    return e?.id || null;
  }
  hasCall(t) {
    return this.items.some(({ item: e, missing: i }) =>
      e.type === "function_call" && e.call_id === t && !i
    );
  }
  get version() {
    return this.#r;
  }
  heardUntil(t, e) {
    let i = this.#t.get(t);
    return i ? P(i, e) : "";
  }
  get pending() {
    for (let { transcript: t } of this.#t.values()) {
      if (t === "pending") return !0;
    }
    return !1;
  }
  lost() {
    let t = [];
    this.#i.clear();
    for (let e of this.#t.values()) {
      this.#f(e),
        e.transcript === "pending" &&
        (e.transcript = "failed", t.push(e.id), this.#c(e));
    }
    return t;
  }
  markSynced(t) {
    for (let e of [...this.#t.values()]) {
      e.unsynced = !t.has(e.id),
        e.unsynced && ut(e) ? this.#_(e.id) : this.#c(e);
    }
  }
  transcript() {
    return this.items.filter(({ text: t }) => t !== "").map((
      { role: t, type: e, heard: i },
    ) => `${t ?? e}: ${i}`).join(`
`);
  }
  apply(t) {
    let { item: e, item_id: i } = t;
    if (
      t.type === "conversation.item.added" && this.#e.has(e?.id) &&
      this.#e.delete(e?.id), !this.#e.has(i ?? e?.id)
    ) {
      switch (t.type) {
        case "conversation.item.added":
        case "conversation.item.created":
          return this.#d(t.item, !1, t.previous_item_id);
        case "conversation.item.done":
          return this.#d(t.item, !0, t.previous_item_id);
        case "response.output_item.added":
        case "response.output_item.done": {
          let { item: s, response_id: o } = t;
          this.#d(s, t.type === "response.output_item.done");
          let r = this.#t.get(s.id ?? "");
          r && !r.done && this.#g(o, r);
          return;
        }
        case "response.done":
          return this.#w(t.response);
        case "input_audio_buffer.committed": {
          let s = this.#a(t.item_id, t.previous_item_id);
          this.written && !s.item && (s.transcript = "pending");
          return;
        }
        case "conversation.item.input_audio_transcription.delta":
          return this.#y(t, "pending", t.delta);
        case "conversation.item.input_audio_transcription.completed":
          return this.#y(t, "completed", t.transcript);
        case "conversation.item.input_audio_transcription.failed":
          return this.#y(t, "failed");
        case "response.output_text.delta":
          return this.#p(t, t.delta, !1);
        case "response.output_audio_transcript.delta":
          return this.#p(t, t.delta, !0);
        case "response.output_text.done":
          return this.#h(t, t.text, !1);
        case "response.output_audio_transcript.done":
          return this.#h(t, t.transcript, !0);
        case "response.output_audio.delta":
          this.#a(t.item_id).audioMs += this.#s(t.delta);
          return;
        case "response.function_call_arguments.done": {
          let s = this.#a(t.item_id);
          return s.item ??= lt(t),
            s.item
              ? (s.item = { ...s.item, arguments: t.arguments },
                s.called = !0,
                this.#c(s))
              : void 0;
        }
        case "conversation.item.truncated": {
          let s = this.#a(t.item_id);
          return s.heardMs = t.audio_end_ms, this.#c(s);
        }
        case "conversation.item.deleted":
          return this.#_(t.item_id);
      }
    }
  }
  #a(t, e) {
    let i = this.#t.get(t);
    if (!i) {
      if (typeof t != "string") {
        throw new TypeError("Cannot store the item: the id is missing");
      }
      this.#t.set(t, i = U(t)), this.#l(i, i, this.#n.before);
    }
    return e !== void 0 && i.previous === void 0 &&
      (i.previous = e,
        e === null
          ? this.#u(i, this.#n)
          : this.#e.has(e) || this.#u(i, this.#a(e))),
      i;
  }
  #u(t, e) {
    if (t === e || t.before === e) return;
    let i = t;
    for (; i.next.previous === i.id;) if (i = i.next, i === e) return;
    for (this.#m(t, i); e.next.unsynced;) e = e.next;
    this.#l(t, i, e);
  }
  #l(t, e, i) {
    e.next = i.next, e.next.before = e, i.next = t, t.before = i, this.#x();
  }
  #m(t, e) {
    t.before.next = e.next, e.next.before = t.before, this.#x();
  }
  #d(t, e, i) {
    let { id: s } = t;
    if (s === void 0) return;
    let o = this.#a(s, i), r = t, h = r.content;
    h?.forEach((c, _) => {
      this.written && !o.item && c.type === "input_audio" &&
        o.transcript === "none" && (o.transcript = "pending");
      let m = c.text ?? c.transcript;
      if (typeof m != "string" || m === "") return;
      let k = c.type === "output_audio" || c.type === "audio" ||
        c.type === "input_audio";
      this.#h({ item_id: s, content_index: _ }, m, k);
    }),
      (!o.done || e) && (o.item = { ...o.item, ...ht(r) }),
      h?.some(({ type: c }) => c === "input_audio") && W(o) &&
      (o.transcript = "completed"),
      o.done ||= e,
      this.#c(o);
  }
  #w({ id: t, output: e }) {
    for (let i of e ?? []) {
      let s = this.#t.get(i.id ?? "");
      s?.item && !s.done && this.#d(i, !0);
    }
    if (t !== void 0) {
      for (let i of this.#i.get(t) ?? []) this.#f(i);
      this.#i.delete(t);
    }
  }
  #g(t, e) {
    let i = this.#i.get(t);
    i ? i.add(e) : this.#i.set(t, new Set([e]));
  }
  #f(t) {
    if (t.done || !t.item) return;
    t.done = !0;
    let { status: e, role: i } = t.item;
    t.called
      ? t.item = { ...t.item, status: "completed" }
      : (e === "in_progress" || i === "assistant") &&
        (t.item = { ...t.item, status: "incomplete" }), this.#c(t);
  }
  #p({ item_id: t, content_index: e = 0 }, i, s) {
    let o = this.#a(t), r = v(o, e, s);
    r.text += i, s && r.marks.push([r.text.length, o.audioMs]), this.#c(o);
  }
  #h({ item_id: t, content_index: e = 0 }, i, s) {
    let o = this.#a(t), r = v(o, e, s);
    r.text = i, r.whole = !0, this.#c(o);
  }
  #y({ item_id: t, content_index: e = 0 }, i, s = "") {
    let o = this.#a(t), r = v(o, e, !0);
    r.whole && i !== "completed" ||
      (i === "completed" ? (r.text = s, r.whole = !0) : r.text += s,
        (i !== "completed" || W(o)) && (o.transcript = i),
        this.#c(o));
  }
  #_(t) {
    this.#e.add(t);
    let e = this.#t.get(t);
    e && (this.#m(e, e), this.#t.delete(t));
  }
  #c(t) {
    t.view = null, this.#x();
  }
  #x() {
    this.#o = null, this.#r++;
  }
};
var Nt = "(not transcribed)",
  $t = "\u2026",
  S = class {
    #t = new E((t) => st(it(t), "audio/pcm"));
    #n = [];
    #e = -1;
    get lines() {
      return this.#e !== this.#t.version &&
        (this.#e = this.#t.version, this.#n = this.#t.items.flatMap(Lt)),
        this.#n;
    }
    apply(t) {
      t.type === "duplex.resumed"
        ? this.#i(t.items)
        : t.type.startsWith("duplex.") || this.#t.apply(t);
    }
    #i(t) {
      let e = null;
      for (let { id: i, role: s, text: o } of t) {
        if (!this.#t.get(i)) {
          let r = s === "user" ? "input_text" : "output_text";
          this.#t.apply({
            type: "conversation.item.done",
            previous_item_id: e,
            item: {
              id: i,
              type: "message",
              role: s,
              status: "completed",
              content: [{ type: r, text: o }],
            },
          });
        }
        e = i;
      }
    }
  };
function Lt(n) {
  let { id: t, role: e, type: i, text: s, heard: o, done: r, transcript: h } =
    n;
  if (i === "function_call") {
    let { name: kt } = n.item;
    return [{ id: t, role: "tool", text: kt, unheard: "", interim: !r }];
  }
  if (e !== "user" && e !== "assistant") return [];
  let c = h === "pending",
    m = o || (c ? $t : h === "failed" ? Nt : ""),
    k = s.startsWith(o) ? s.slice(o.length) : "";
  return m === "" && k === ""
    ? []
    : [{ id: t, role: e, text: m, unheard: k, interim: c || !r }];
}
var T = class {
  #t;
  #n = [];
  #e = 0;
  #i = 0;
  constructor(t) {
    this.#t = t * 48e3;
  }
  get droppedMs() {
    return this.#i * 1e3 / 48e3;
  }
  push(t) {
    for (this.#n.push(t), this.#e += t.length; this.#e > this.#t;) {
      let e = this.#n.shift();
      this.#e -= e.length, this.#i += e.length;
    }
  }
  shift() {
    let t = this.#n.shift() ?? null;
    return this.#e -= t?.length ?? 0, t;
  }
};
var A = "voice.resume",
  Ct = new Set([0, 1001, 1005, 1006, 1012, 1013]),
  Dt = 1e4,
  It = 64e3,
  Rt = 10,
  O = class {
    #t;
    #n = new T(Rt);
    #e = null;
    #i = { name: "closed" };
    #s = 0;
    #o;
    #r = null;
    #a = () => {
      this.#i.name === "waiting" && this.#l();
    };
    constructor(t) {
      this.#t = t;
    }
    get state() {
      return this.#i;
    }
    get droppedMs() {
      return this.#n.droppedMs;
    }
    get canResume() {
      return this.#t.storage.getItem(A) !== null;
    }
    open() {
      this.#i.name !== "closed" && this.#i.name !== "ended" ||
        (addEventListener("online", this.#a), this.#s = 0, this.#l());
    }
    close() {
      this.send({ type: "duplex.leave" }), this.#p({ name: "closed" });
    }
    send(t) {
      return this.#i.name !== "open"
        ? !1
        : (this.#e?.send(JSON.stringify(t)), !0);
    }
    sendAudio(t) {
      this.#n.push(new Uint8Array(t.buffer)), this.#u();
    }
    #u() {
      let t = this.#e;
      if (!(!t || this.#i.name !== "open")) {
        for (; t.bufferedAmount < It;) {
          let e = this.#n.shift();
          if (!e) return;
          let i = et(e);
          t.send(
            JSON.stringify({ type: "input_audio_buffer.append", audio: i }),
          );
        }
      }
    }
    async #l() {
      clearTimeout(this.#o), this.#h({ name: "connecting" }), this.#r = null;
      let t = ["realtime"], { ticketURL: e, storage: i, url: s } = this.#t;
      if (e !== null) {
        let c = await Bt(e);
        if (this.#i.name !== "connecting") return;
        if (typeof c != "string") return this.#g(c);
        t.push(`duplex-ticket.${c}`);
      }
      let o = i.getItem(A);
      o !== null && t.push(`duplex-resume.${o}`);
      let r = this.#e = new WebSocket(s, t), h = !1;
      r.onopen = () => {
        h = !0;
      },
        r.onmessage = ({ data: c }) => {
          r === this.#e && this.#m(JSON.parse(c));
        },
        r.onclose = ({ code: c }) => {
          r === this.#e && (this.#e = null, h ? this.#d(c) : this.#w());
        };
    }
    #m(t) {
      switch (t.type) {
        case "session.created":
          this.#s = 0, this.#h({ name: "open" }), this.#u();
          break;
        case "duplex.resume":
          this.#t.storage.setItem(A, t.token);
          break;
        case "duplex.end":
          this.#r = t;
          break;
      }
      this.#t.onMessage(t);
    }
    #d(t) {
      if (Ct.has(t) && this.#r?.resumable !== !1) return this.#f(0);
      let e = this.#r?.message ?? `The connection was closed (${t})`;
      this.#p({ name: "ended", message: e });
    }
    async #w() {
      let { protocol: t, host: e, pathname: i, search: s } = new URL(
          this.#t.url,
        ),
        o = `${t.replace("ws", "http")}//${e}${i}`;
      this.#g(await dt(fetch(o + s)));
    }
    #g({ message: t, retryAfter: e, isFinal: i }) {
      this.#i.name === "connecting" &&
        (i ? this.#p({ name: "ended", message: t }) : this.#f(e));
    }
    #f(t) {
      this.#s++;
      let e = Math.min(Dt, 1e3 * 2 ** (this.#s - 1)),
        i = Math.max(t, Math.round(Math.random() * e));
      this.#h({ name: "waiting", delay: i }), this.#o = setTimeout(this.#a, i);
    }
    #p(t) {
      clearTimeout(this.#o),
        removeEventListener("online", this.#a),
        this.#t.storage.removeItem(A);
      let e = this.#e;
      this.#e = null, e?.close(1e3), this.#h(t);
    }
    #h(t) {
      this.#i = t, this.#t.onState(t);
    }
  };
async function Bt(n) {
  let t = fetch(n, { method: "POST" }), e = await t.catch(() => null);
  return e?.ok ? (await e.json()).ticket : await dt(t);
}
async function dt(n) {
  try {
    let t = await n, { error: e } = await t.json(), { status: i } = t;
    return {
      message: e?.message ?? "",
      retryAfter: Number(t.headers.get("retry-after") ?? 0) * 1e3,
      isFinal: !t.ok && i !== 429 && i !== 503,
    };
  } catch {
    return { message: "", retryAfter: 0, isFinal: !1 };
  }
}
var N = class {
  #t;
  #n;
  #e = null;
  #i = null;
  #s = null;
  #o = !1;
  constructor(t, e) {
    this.#t = t, this.#n = e;
  }
  get label() {
    return this.#s?.label ?? "";
  }
  get muted() {
    return this.#o;
  }
  set muted(t) {
    this.#o = t, this.#s && (this.#s.enabled = !t), this.#l({ muted: t });
  }
  set playing(t) {
    this.#l({ playing: t });
  }
  async open(t) {
    let e = await navigator.mediaDevices.getUserMedia({
      audio: {
        channelCount: 1,
        echoCancellation: !0,
        noiseSuppression: !0,
        autoGainControl: !0,
        ...t && { deviceId: { exact: t } },
      },
    });
    this.#e ??= this.#r(), this.#u();
    let [i] = e.getAudioTracks();
    this.#s = i,
      i.enabled = !this.#o,
      i.onended = () => void this.#a(),
      this.#i = this.#t.createMediaStreamSource(e),
      this.#i.connect(this.#e);
  }
  close() {
    this.#u(), this.#e?.disconnect(), this.#e = null;
  }
  #r() {
    let t = new AudioWorkletNode(this.#t, "capture", {
      numberOfOutputs: 0,
      channelCount: 1,
      channelCountMode: "explicit",
    });
    return t.port.onmessage = ({ data: e }) => this.#n.block(e), t;
  }
  async #a() {
    try {
      await this.open(), this.#n.changed(this.label);
    } catch (t) {
      this.#n.failed(t);
    }
  }
  #u() {
    this.#s && (this.#s.onended = null, this.#s.stop()),
      this.#i?.disconnect(),
      this.#s = this.#i = null;
  }
  #l(t) {
    this.#e?.port.postMessage(t);
  }
};
var $ = class {
  #t;
  #n;
  #e;
  #i = [];
  constructor(t, e) {
    this.#t = t,
      this.#n = new AudioWorkletNode(t, "playback", {
        numberOfInputs: 0,
        outputChannelCount: [1],
      }),
      this.#n.port.onmessage = ({ data: s }) => {
        let { cut: o, position: r } = s;
        o !== void 0 && this.#i.shift()?.(this.#s(o)),
          e({ ...s, heard: this.#s(r) });
      };
    let i = t.createMediaStreamDestination();
    this.#n.connect(i), this.#e = new Audio(), this.#e.srcObject = i.stream;
  }
  async resume() {
    await this.#t.resume(), await this.#e.play();
  }
  async choose(t) {
    if (!this.#e.setSinkId) {
      throw new TypeError("This browser has only the default output");
    }
    await this.#e.setSinkId(t);
  }
  push(t, e, i) {
    this.#o(
      { type: "push", chunk: { itemId: t, contentIndex: e, samples: i } },
      [i.buffer],
    );
  }
  complete() {
    this.#o({ type: "complete" });
  }
  duck(t) {
    this.#o({ type: "duck", on: t });
  }
  cut() {
    return new Promise((t) => {
      this.#i.push(t), this.#o({ type: "cut" });
    });
  }
  #s(t) {
    if (!t) return null;
    let e = (this.#t.outputLatency ?? 0) * 1e3;
    return { ...t, ms: Math.max(0, t.ms - e) };
  }
  #o(t, e = []) {
    this.#n.port.postMessage(t, e);
  }
};
var Ut = 2e3,
  L = class n {
    microphone;
    speaker;
    #t;
    #n;
    #e = new AbortController();
    constructor(t, e) {
      this.#t = t,
        this.#n = e,
        this.microphone = new N(t, e),
        this.speaker = new $(t, (s) => e.played(s));
      let { signal: i } = this.#e;
      t.addEventListener("statechange", () => this.#i(), { signal: i }),
        navigator.mediaDevices?.addEventListener(
          "devicechange",
          () => void this.listDevices(),
          { signal: i },
        ),
        this.#s();
    }
    static async open(t, e, i = { latencyHint: "interactive" }) {
      let s = new AudioContext(i);
      return await Promise.all([
        s.audioWorklet.addModule(t.capture),
        s.audioWorklet.addModule(t.playback),
      ]),
        new n(s, e);
    }
    get now() {
      return this.#t.currentTime;
    }
    async resume() {
      await this.speaker.resume();
    }
    async listDevices() {
      this.#n.devices(await navigator.mediaDevices?.enumerateDevices() ?? []);
    }
    async close() {
      this.#e.abort(), this.microphone.close(), await this.#t.close();
    }
    #i() {
      let { state: t } = this.#t;
      t !== "closed" && this.#n.interrupted(t !== "running");
    }
    #s() {
      let t = this.#t.currentTime,
        e = setInterval(() => {
          let i = this.#t.currentTime;
          this.#t.state === "running" && i === t && !document.hidden &&
          this.#n.interrupted(!0), t = i;
        }, Ut);
      this.#e.signal.addEventListener("abort", () => clearInterval(e));
    }
  };
var H = {
    insecure:
      "The microphone needs a secure page: open it over https, or on localhost.",
    denied:
      "The microphone is blocked: allow it in the site settings beside the address, then press the button again.",
    missing:
      "No microphone was found: connect one, then press the button again.",
    busy:
      "Another program is using the microphone: close it, then press the button again.",
    interrupted:
      "The sound was paused by the device: press the button to go on.",
    unknown: "The microphone did not start: press the button to try again.",
  },
  Pt = {
    NotAllowedError: "denied",
    SecurityError: "denied",
    NotFoundError: "missing",
    OverconstrainedError: "missing",
    NotReadableError: "busy",
    AbortError: "busy",
  };
function pt(n, t) {
  if (!t) return "insecure";
  let e = n instanceof Error ? n.name : "";
  return Pt[e] ?? "unknown";
}
var C = class {
    #t = { name: "closed" };
    #n = !1;
    #e = !1;
    #i = !1;
    #s = new Set();
    #o = null;
    #r = { latencyMs: null, tokens: 0, cost: null, limit: null };
    get state() {
      let { name: t } = this.#t;
      return t === "waiting"
        ? "reconnecting"
        : t !== "open"
        ? t
        : this.#n
        ? "reconnecting"
        : this.#i
        ? "speaking"
        : this.#e || this.#s.size > 0
        ? "thinking"
        : "listening";
    }
    get words() {
      return this.#t.name === "ended"
        ? `Ended: ${this.#t.message}`
        : Ft[this.state];
    }
    get figures() {
      return this.#r;
    }
    connected(t) {
      this.#t = t,
        t.name !== "open" && (this.#s.clear(), this.#e = this.#n = !1);
    }
    spoke(t) {
      this.#o = t;
    }
    played(t, e) {
      if (t && !this.#i && this.#o !== null) {
        let i = Math.round((e - this.#o) * 1e3);
        this.#r = { ...this.#r, latencyMs: i }, this.#o = null;
      }
      this.#i = t;
    }
    apply(t) {
      switch (t.type) {
        case "input_audio_buffer.speech_started":
          return this.#e = !1, null;
        case "input_audio_buffer.speech_stopped":
          return this.#e = !0, null;
        case "response.created":
          return this.#e = !1, this.#s.add(t.response.id ?? ""), null;
        case "response.done":
          return this.#s.delete(t.response.id ?? ""),
            Wt(t.response.status_details?.error);
        case "error":
          return t.error.message;
        case "duplex.reconnecting":
          return this.#n = !0, null;
        case "duplex.restored":
          return this.#n = this.#e = !1, this.#s.clear(), Ht(t.lost);
        case "duplex.dropped":
          return t.side === "client"
            ? `${j(t.ms)} of your speech did not get through.`
            : `${j(t.ms)} of the reply was dropped: the network is too slow.`;
        case "duplex.usage":
          return this.#r = { ...this.#r, tokens: t.tokens, cost: t.cost }, null;
        case "duplex.limit":
          return this.#r = { ...this.#r, limit: t }, null;
      }
      return null;
    }
  },
  Ft = {
    closed: "Not connected",
    connecting: "Connecting",
    open: "Connected",
    waiting: "Reconnecting",
    reconnecting: "Reconnecting",
    ended: "Ended",
    listening: "Listening",
    thinking: "Thinking",
    speaking: "Speaking",
  };
function Wt(n) {
  return n ? `The reply failed (${n.code ?? n.type}).` : null;
}
function j(n) {
  return `${(n / 1e3).toFixed(1)} s`;
}
function Ht({ response: n, items: t, toolCalls: e, audioMs: i }) {
  let s = [
    n !== null && "the reply",
    t.length > 0 && `${t.length} earlier ${ft(t, "turn")}`,
    e.length > 0 && `${e.length} tool ${ft(e, "call")}`,
    i > 0 && `${j(i)} of your speech`,
  ].filter((o) => o !== !1);
  return s.length === 0
    ? "The connection was restored; nothing was lost."
    : `The connection was restored. Lost: ${s.join(", ")}.`;
}
function ft(n, t) {
  return n.length === 1 ? t : `${t}s`;
}
var q = {};
vt(q, {
  announce: () => J,
  elements: () => b,
  showDevices: () => G,
  showFigures: () => z,
  showLevel: () => I,
  showLines: () => K,
  showNotice: () => p,
  showState: () => V,
});
function u(n) {
  return document.getElementById(n);
}
var b = {
    talk: u("talk"),
    mute: u("mute"),
    interrupt: u("interrupt"),
    compose: u("compose"),
    text: u("text"),
    inputs: u("inputs"),
    outputs: u("outputs"),
    announce: u("announce"),
  },
  g = u("log"),
  D = new Map(),
  jt = { user: "You", assistant: "Model", tool: "Tool" };
function V(n, t, e) {
  document.body.dataset.state = n,
    y(u("state"), t),
    document.title = `${e ? "Muted \xB7 " : ""}${t} \xB7 Voice`;
}
function p(n) {
  let t = u("notice");
  t.hidden = n === null, y(t, n ?? "");
}
function K(n) {
  let t = g.scrollHeight - g.scrollTop - g.clientHeight < 40;
  for (let [e, { row: i }] of D) {
    n.some((s) => s.id === e) || (i.remove(), D.delete(e));
  }
  n.forEach((e, i) => {
    let s = D.get(e.id);
    s
      ? Yt(s.line, e) || (s.line = e, mt(s.row, e))
      : (D.set(e.id, s = { line: e, row: document.createElement("li") }),
        mt(s.row, e)),
      g.children[i] !== s.row && g.insertBefore(s.row, g.children[i] ?? null);
  }), t && (g.scrollTop = g.scrollHeight);
}
function Yt(n, t) {
  return n.text === t.text && n.unheard === t.unheard &&
    n.interim === t.interim;
}
function mt(n, { role: t, text: e, unheard: i, interim: s }) {
  n.className = t,
    n.replaceChildren(
      Y("who", t === "tool" && s ? "Tool, running" : jt[t]),
      Y(s ? "interim" : "", e),
      ...i ? [Y("unheard", i)] : [],
    );
}
function Y(n, t) {
  let e = document.createElement("span");
  return e.className = n, e.textContent = t, e;
}
function z({ latencyMs: n, tokens: t, cost: e, limit: i }) {
  y(u("latency"), n === null ? "\u2013" : `${n} ms`),
    y(u("tokens"), t.toLocaleString("en")),
    y(u("cost"), e === null ? "\u2013" : `$${e.toFixed(4)}`),
    y(u("left"), i === null ? "\u2013" : Vt(i));
}
function Vt({ kind: n, left: t }) {
  return n === "cost" || n === "budget"
    ? `$${t.toFixed(2)}`
    : n === "tokens" || n === "responses"
    ? `${t} ${n}`
    : `${Math.ceil(t / 1e3)} s`;
}
function I(n, t) {
  let e = u(`${n}-level`), i = t > .001 ? 1 + Math.log10(t) / 3 : 0;
  e.value = Math.max(0, Math.min(1, Math.round(i * 20) / 20));
  let s = e.value === 0 ? "silent" : i > .85 ? "loud" : "normal";
  e.setAttribute("aria-valuetext", s);
}
function G(n) {
  let t = [["audioinput", b.inputs], ["audiooutput", b.outputs]];
  for (let [e, i] of t) {
    let s = i.value,
      o = n.filter((r) =>
        r.kind === e && r.label !== "" && r.deviceId !== "default"
      );
    i.replaceChildren(
      new Option("Default", ""),
      ...o.map(({ label: r, deviceId: h }) => new Option(r, h)),
    ),
      i.value = o.some(({ deviceId: r }) => r === s) ? s : "",
      i.disabled = o.length === 0;
  }
}
function J(n) {
  let t = u("announcer");
  t.ariaLive = b.announce.checked ? "polite" : "off",
    t.textContent = b.announce.checked ? n : "";
}
function y(n, t) {
  n.textContent !== t && (n.textContent = t);
}
var Kt = { capture: "capture_worklet.js", playback: "playback_worklet.js" },
  zt = 1e4,
  Q = new S(),
  f = new C(),
  yt = new M(),
  { elements: l } = q,
  a = null,
  x = !1,
  X = 0,
  gt = "",
  d = new O({
    url: new URL("relay", location.href).href.replace(/^http/, "ws"),
    ticketURL: new URL("relay/session", location.href).href,
    storage: sessionStorage,
    onMessage: Gt,
    onState(n) {
      f.connected(n), n.name === "open" && p(null), w();
    },
  });
function w() {
  V(f.state, f.words, a?.microphone.muted ?? !1), K(Q.lines), z(f.figures);
  let n = d.state.name !== "closed" && d.state.name !== "ended";
  l.talk.textContent = n && a ? "End talk" : "Start talking",
    l.mute.disabled = !a,
    l.interrupt.disabled = f.state !== "speaking" && f.state !== "thinking";
}
function Gt(n) {
  Q.apply(n);
  let t = f.apply(n);
  switch (t !== null && p(t), n.type) {
    case "response.output_audio.delta":
      a?.speaker.push(n.item_id, n.content_index, ot(nt(n.delta)));
      break;
    case "response.output_audio.done":
    case "response.done":
      a?.speaker.complete();
      break;
    case "input_audio_buffer.speech_started":
      xt(yt.confirm());
      break;
    case "duplex.interrupted":
      a?.speaker.cut();
      break;
    case "conversation.item.done":
      Jt();
      break;
  }
  w();
}
function Jt() {
  let n = Q.lines.at(-1);
  n?.role !== "assistant" || n.interim || n.id === gt || (gt = n.id, J(n.text));
}
function qt({ samples: n, level: t, onset: e }) {
  d.sendAudio(n),
    xt(yt.block(e, 20, x)),
    I("input", t),
    t > .02 && f.spoke(a.now),
    X = t > 0 || a.microphone.muted ? 0 : X + 20,
    X === zt && p("The microphone is silent: is it switched on?");
}
function xt(n) {
  n === "cut" ? R() : n && a?.speaker.duck(n === "duck");
}
async function R() {
  let n = await a?.speaker.cut();
  n && _t(n), d.send({ type: "duplex.interrupt" });
}
function _t({ itemId: n, contentIndex: t, ms: e }) {
  d.send({
    type: "duplex.played",
    item_id: n,
    content_index: t,
    ms: Math.floor(e),
  });
}
function Xt(n) {
  n.playing !== x &&
  (x = n.playing, a.microphone.playing = x, f.played(x, a.now), w()),
    n.heard && (x || n.queuedMs === 0) && Qt(n.heard),
    I("output", n.level),
    Object.assign(document.body.dataset, {
      itemId: n.heard?.itemId ?? "",
      heardMs: String(Math.round(n.heard?.ms ?? 0)),
      level: n.level.toFixed(4),
      hertz: n.hertz.toFixed(1),
      underruns: String(n.underruns),
    });
}
var wt = "";
function Qt(n) {
  let t = `${n.itemId} ${Math.floor(n.ms)}`;
  t !== wt && _t(n), wt = t;
}
async function Zt() {
  d.open();
  try {
    a ??= await L.open(Kt, {
      block: qt,
      played: Xt,
      changed: (t) => p(`Now using ${t}.`),
      failed: (t) => B(t),
      interrupted(t) {
        p(t ? H.interrupted : null);
      },
      devices: G,
    });
    let n = a.microphone.open(l.inputs.value || void 0);
    await a.resume(), await n, await a.listDevices();
  } catch (n) {
    B(n);
  }
  w();
}
function B(n) {
  p(`${H[pt(n, isSecureContext)]} You can go on by typing.`);
}
async function te() {
  d.close();
  let n = a;
  a = null, await n?.close(), w();
}
function bt() {
  if (!a) return;
  let n = a.microphone.muted = !a.microphone.muted;
  l.mute.setAttribute("aria-pressed", String(n)),
    l.mute.textContent = n ? "Unmute microphone" : "Mute microphone",
    w();
}
l.talk.onclick = () => {
  a && d.state.name !== "closed" && d.state.name !== "ended" ? te() : Zt();
};
l.mute.onclick = bt;
l.interrupt.onclick = () => void R();
l.inputs.onchange = () =>
  void a?.microphone.open(l.inputs.value || void 0).catch(B);
l.outputs.onchange = () => void a?.speaker.choose(l.outputs.value).catch(B);
l.compose.onsubmit = (n) => {
  n.preventDefault();
  let t = l.text.value.trim();
  if (t === "") return;
  if (
    d.open(),
      !d.send({
        type: "conversation.item.create",
        item: {
          type: "message",
          role: "user",
          content: [{ type: "input_text", text: t }],
        },
      })
  ) return p("Not connected yet: send it again.");
  d.send({ type: "response.create" }), l.text.value = "";
};
addEventListener("keydown", (n) => {
  let t = n.target instanceof HTMLInputElement ||
      n.target instanceof HTMLSelectElement,
    e = n.target instanceof HTMLButtonElement ||
      n.target instanceof HTMLElement && n.target.tagName === "SUMMARY";
  if (n.key === "Escape") R();
  else {
    if (t || n.ctrlKey || n.metaKey || n.altKey) return;
    n.key === " " && !e
      ? (n.preventDefault(), R())
      : n.key.toLowerCase() === "m" && bt();
  }
});
d.canResume && d.open();
w();
