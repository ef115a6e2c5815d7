// Runs in the page before its scripts: a microphone that a test plays tones into, and ears that
// hear what the page plays. Both run on one audio clock, that of `own`.
//
// `rigOptions` comes first: { rate, microphoneError, realMicrophone }.
function measure(samples, at, rate) {
  let squares = 0;
  let crossing = null;
  const periods = [];
  for (let index = 0; index < samples.length; index++) {
    const before = samples[index - 1];
    const after = samples[index];
    squares += after ** 2;
    if (before < 0 && after >= 0) {
      const place = index - after / (after - before);
      if (crossing !== null) periods.push((place - crossing) / rate);
      crossing = place;
    }
  }
  const level = Math.sqrt(squares / samples.length);
  return { at, level, periods, seconds: samples.length / rate };
}

{
  const { rate, microphoneError, realMicrophone } = globalThis.rigOptions;
  const Context = AudioContext;
  const own = new Context();
  const microphone = own.createMediaStreamDestination();
  const played = [];
  const tracks = [];
  const contexts = [];

  globalThis.rig = {
    /** What was played: { at, level, periods, seconds } for each block. */
    played,
    /** Tracks that the page opened. */
    tracks,
    /** Audio contexts of the page. */
    contexts,
    /** Plays a tone into the microphone. Returns when it starts, in seconds. */
    tone(hertz, level, seconds) {
      const start = own.currentTime + 0.02;
      const oscillator = new OscillatorNode(own, { frequency: hertz });
      oscillator.connect(new GainNode(own, { gain: level })).connect(
        microphone,
      );
      oscillator.start(start);
      oscillator.stop(start + seconds);
      return start;
    },
  };

  if (microphoneError) {
    navigator.mediaDevices.getUserMedia = () =>
      Promise.reject(new DOMException("", microphoneError));
  } else if (!realMicrophone) {
    navigator.mediaDevices.getUserMedia = async () => {
      await own.resume();
      const stream = microphone.stream.clone();
      tracks.push(...stream.getTracks());
      return stream;
    };
  }

  globalThis.AudioContext = class extends Context {
    constructor(options) {
      super(rate ? { ...options, sampleRate: rate } : options);
      contexts.push(this);
    }

    createMediaStreamDestination() {
      const made = super.createMediaStreamDestination();
      void own.resume();
      const ears = own.createScriptProcessor(1024, 1, 1);
      ears.onaudioprocess = ({ inputBuffer, playbackTime }) => {
        played.push(
          measure(inputBuffer.getChannelData(0), playbackTime, own.sampleRate),
        );
      };
      own.createMediaStreamSource(made.stream).connect(ears)
        .connect(own.destination);
      return made;
    }
  };
}
