package explain

import (
	"strings"

	"wsclose/app/draw"
	"wsclose/registry"
)

// A scene is a drawing in words: a step a line. The first letter says what
// happens, the next ones who does it to whom, the rest what it is called:
//
//	=cs  the connection is open
//	>cs  the client sends something to the server
//	#ab  a Close frame that arrives; behind a bar, a note
//	.sc  the end of TCP
//	xcs  something is sent and never arrives
//	/cs  the connection is gone, and nobody was told
//	!s   somebody does something
//	?c   what somebody is told in the end, lines with bars between
//
// c is the client or this program, s the server or the other side, p a proxy
// between them, a whoever begins and b the other one. @ stands for the code, $
// for a detail of the text.
type scene struct{ caption, steps string }

// The closing handshake as it should be, and as it fails.
var (
	complete = scene{"", "=cs open\n%\n#ab Close @|$\n#ba Close @\n.sc TCP ends\n?c sees @|wasClean true\n?s sees @"}
	empty    = scene{"", "=cs open\n!a calls close()\n#ab Close without a code\n#ba Close without a code\n.sc TCP ends\n?c sees 1005|wasClean true\n?s sees 1005"}
	cutShort = scene{"The code was stated, but the closing handshake was not completed.",
		"=cs open\n%\n#ab Close @|$\nxba Close @\n/cs TCP is gone\n?b sees @|wasClean false\n?a sees @ or 1006"}
	illegal = scene{"No endpoint may send @. When one does so all the same, some programs show the number, others take it for an error and report 1006.",
		"=cs open\n#ab Close @|against the rules\n.sc TCP ends\n?b sees @ or 1006"}
	gateway = scene{"1014 comes from the proxy, which got no good answer from the server behind it.",
		"=cp open\n>ps passes on\n>sp bad answer\n#pc Close 1014\n#cp Close 1014\n.pc TCP ends\n?c sees 1014\n?s has the cause"}
)

// Ends without a Close frame, and handshakes that open nothing.
var (
	nothingSent = scene{"Nothing was sent: the program at one end is gone, and its system ends TCP without a Close frame.",
		"=cs open\n!s crashes or is killed\n.sc TCP ends, no Close frame\n?c sees 1006|wasClean false\n?s is gone"}
	halfWay = scene{"Died half-way: the network is gone, so the Close frame is lost and no answer comes.",
		"=cs open\nxcs Close 1000\n!c waits, then gives up\n/cs TCP is gone\n?c sees 1006|wasClean false\n?s sees 1006"}
	proxyCuts = scene{"A proxy cut: it ends both TCP connections. A proxy that only passes bytes on sends no Close frame.",
		"=cs open, but silent\n!p its time of silence is over\n.pc TCP ends\n.ps TCP ends\n?c sees 1006|wasClean false\n?s sees 1006"}
	refused = scene{"Never open: the handshake is an HTTP request, and the answer was no switch to WebSocket.",
		">cs GET, Upgrade: websocket\n>sc $\n.cs TCP ends\n?c sees 1006|wasClean false\n?s no WebSocket"}
	noTLS = scene{"TLS comes before HTTP, and HTTP before WebSocket: where TLS fails, no Close frame can be sent.",
		">cs TLS: hello\n>sc TLS: certificate\n!c does not trust it\n.cs TLS alert, TCP ends\n?c 1015 in Firefox,|1006 elsewhere\n?s a TLS error"}
	untried = scene{"Nothing reached the server.",
		"!c opens a WebSocket\nxcs $\n?c sees 1006|wasClean false"}
	violated = scene{"One end notices what the standard or a limit forbids, says so in a Close frame if it can, and ends the connection without waiting.",
		"=cs open\n>ba $\n#ab Close @\n.ab TCP ends\n?a sees 1006|wasClean false\n?b sees @"}
)

// A shown is the scene for a signal.
type shown struct {
	*scene
	slugs  string // with spaces around each
	detail string // for $; the signal's own where it ends with a space
	code   registry.Code
	from   int
}

// scenes are those that signals speak of.
var scenes = []shown{
	{&refused, " handshake-http-status ", "HTTP ", 0, 0},
	{&refused, " handshake-failed handshake-bad-accept handshake-invalid-response handshake-subprotocol-mismatch upgrade-missing ", "an answer that does not fit", 0, 0},
	{&scene{"Never open: what stands in between could not or would not switch to WebSocket.",
		">cp GET, Upgrade: websocket\n>pc an error\n.cp TCP ends\n?c sees 1006|wasClean false"}, " upgrade-refused ", "", 0, 0},
	{&scene{"Never open: the connection ended while the handshake was on its way.",
		">cs GET, Upgrade: websocket\n.sc TCP ends, no answer\n?c sees 1006|wasClean false"}, " handshake-dropped ", "", 0, 0},
	{&scene{"Never open: no answer to the handshake came in time.",
		">cs GET, Upgrade: websocket\nxsc an answer\n!c waits, then gives up\n?c sees 1006|wasClean false"}, " handshake-timeout ", "", 0, 0},
	{&scene{"Never open: nothing listens at that port, so TCP itself is refused.",
		">cs TCP: connect\n>sc TCP: refused\n?c sees 1006|wasClean false"}, " connection-refused ", "", 0, 0},
	{&untried, " connect-failed ", "no connection", 0, 0},
	{&untried, " dns-failure ", "no address for the name", 0, 0},
	{&untried, " unsafe-port mixed-content csp-blocked invalid-url ", "the browser refuses to try", 0, 0},
	{&noTLS, " tls-failure ", "", 0, 0},
	{&scene{"TCP was reset: what was on its way is lost, and no Close frame can follow.",
		"=cs open\n!s aborts, or its process dies\n.sc TCP reset\n?c sees 1006|wasClean false"}, " connection-reset ", "", 0, 0},
	{&nothingSent, " connection-lost dropped-without-close-frame socket-not-connected ", "", 0, 0},
	{&scene{"The other end is gone without a word: no answer to a ping, so this end gives up.",
		"=cs open\nxcs ping\n!c waits, then gives up\n/cs TCP is gone\n?c sees 1006|wasClean false"}, " ping-timeout ", "", 0, 0},
	{&proxyCuts, " idle-timeout ", "", 0, 0},
	{&scene{"The server behind the proxy ended or reset the connection; the proxy passes that on.",
		"=cs open\n.sp TCP ends\n.pc TCP ends\n?c sees 1006|wasClean false"}, " upstream-reset ", "", 0, 0},
	{&violated, " invalid-utf8 ", "text that is not UTF-8", 1007, client},
	{&violated, " message-too-big ", "a message too big", registry.MessageTooBig, client},
	{&violated, " reserved-bits unknown-opcode masked-server-frame unexpected-continuation fragmented-control-frame data-after-close invalid-frame-header protocol-error invalid-close-frame ",
		"a frame against the rules", registry.ProtocolError, client},
	{&violated, " unmasked-client-frame ", "a frame without a mask", registry.ProtocolError, server},
}

// leads are what leads to a close with a code that the protocol defines.
var leads = []struct {
	code  registry.Code
	steps string
}{
	{1000, "!a is done"}, {1001, "!a goes away"}, {1002, ">ba a frame against the rules"}, {1003, ">ba a type of message not taken"},
	{1007, ">ba text that is not UTF-8"}, {1008, ">ba what a policy forbids"}, {1009, ">ba a message too big"},
	{1010, "!a misses an extension that it asked for"}, {1011, "!a fails inside"}, {1012, "!a restarts"}, {1013, "!a has too much to do"},
}

// The two ends of a connection: the client or this program, and the other one.
const (
	client = 0
	server = 1
)

// A stage is what a scene needs to be played.
type stage struct {
	names [2]string
	// browser says that the client is a browser, which reports wasClean.
	browser bool
	code    registry.Code
	detail  string
	from    int
	lead    string // the step that leads to the Close frame
}

// kindsOfSteps are the steps in the order of draw's kinds.
const kindsOfSteps = ">#.x/=!"

// play makes the drawing of a scene.
func (st stage) play(sc scene) draw.Sequence {
	q := draw.Sequence{Caption: st.fill(sc.caption), Parties: []string{st.names[0], st.names[1]}}
	last := 1
	lines := strings.Split(strings.Replace(sc.steps, "%", st.lead, 1), "\n")
	opened, proxied := false, false
	for _, line := range lines {
		who, _, _ := strings.Cut(line, " ")
		opened = opened || strings.HasPrefix(who, "=")
		proxied = proxied || strings.Contains(who, "p")
	}
	if proxied {
		q.Parties, last = []string{st.names[0], "Proxy", st.names[1]}, 2
	}
	party := func(letter byte) int {
		switch letter {
		case 'p':
			return 1
		case 's':
			return last
		case 'a':
			return st.from * last
		case 'b':
			return (1 - st.from) * last
		}
		return 0
	}
	for _, line := range lines {
		if line == "" {
			continue
		}
		who, text, _ := strings.Cut(line[1:], " ")
		if line[0] == '?' {
			r := draw.Report{Party: party(who[0])}
			if !st.browser && !opened && who == "c" {
				text = "error, or 1006" // libraries differ
			}
			for _, part := range strings.Split(text, "|") {
				if st.browser || !strings.HasPrefix(part, "wasClean") {
					r.Lines = append(r.Lines, st.fill(part))
				}
			}
			q.Reports = append(q.Reports, r)
			continue
		}
		words, note, _ := strings.Cut(text, "|")
		q.Steps = append(q.Steps, draw.Step{
			Kind: draw.StepKind(strings.IndexByte(kindsOfSteps, line[0])),
			From: party(who[0]), To: party(who[len(who)-1]), Text: st.fill(words), Note: st.fill(note),
		})
	}
	return q
}

// fill puts the code and the detail into their places.
func (st stage) fill(s string) string {
	s = strings.Replace(s, "@", st.code.String(), 1)
	return strings.Replace(s, "$", st.detail, 1)
}
