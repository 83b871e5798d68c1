// Keeps a WebSocket open: connects again after closes that a new attempt may
// mend, with growing random delays, and stays away after those that need a fix
// first. For browsers and for Node 22 or later. Copy and change what you like.

// The codes after which the same attempt would fail again.
const stop = new Set([
  // codes: begin
  1002, // Protocol Error
  1003, // Unsupported Data
  1004, // Reserved
  1007, // Invalid Payload Data
  1008, // Policy Violation
  1009, // Message Too Big
  1010, // Mandatory Extension
  1015, // TLS Handshake Failure
  3000, // Unauthorized
  3003, // Forbidden
  // codes: end
]);

// Times in milliseconds. RFC 6455 section 7.2.3 asks for a random first delay
// of up to 5 seconds and for longer ones after each failure.
const usual = {
  first: 5_000,
  longest: 60_000,
  stable: 10_000, // a connection that lasts as long was a success
};

// How long to wait after a close with this code, when so many attempts in a row
// have failed before; null when a new attempt is of no use. rules are the codes
// of your own service: {4001: false, 4100: true}, true to connect again.
export function pause(code, failures, rules = {}, times = usual) {
  if (!(rules[code] ?? !stop.has(code))) return null;
  const ceiling = Math.min(times.first * 2 ** failures, times.longest);
  if (code === 1012 || code === 1013) {
    // Every client was sent away at the same moment: spread them out.
    return times.first + Math.random() * Math.max(ceiling, 5 * times.first);
  }
  return Math.random() * ceiling;
}

// connect opens a WebSocket and keeps it open. on may hold open(socket),
// message(event), waiting(closeEvent, ms) and stopped(closeEvent). The result
// has send(data), which returns false while there is no open socket, and
// close(code, reason), which ends it all.
export function connect(url, on = {}, { protocols = [], rules, times } = {}) {
  times = { ...usual, ...times };
  let socket, timer;
  let failures = 0;
  let wanted = true; // until the program itself closes

  function attempt() {
    let opened;
    socket = new WebSocket(url, protocols);
    socket.onopen = () => {
      opened = Date.now();
      on.open?.(socket);
    };
    socket.onmessage = (event) => on.message?.(event);
    socket.onclose = (event) => {
      // wasClean says nothing about this: a server that restarts closes cleanly.
      if (opened !== undefined && Date.now() - opened >= times.stable) failures = 0;
      const wait = wanted ? pause(event.code, failures++, rules, times) : null;
      if (wait === null) {
        wanted = false;
        on.stopped?.(event);
        return;
      }
      on.waiting?.(event, wait);
      timer = setTimeout(attempt, wait);
    };
  }

  attempt();
  return {
    send(data) {
      if (socket.readyState !== WebSocket.OPEN) return false;
      socket.send(data);
      return true;
    },
    close(code = 1000, reason = "") {
      wanted = false;
      clearTimeout(timer);
      socket.close(code, reason);
    },
  };
}
