package decode

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"wsclose/registry"
)

// A HAR file, what browsers save of their network panel: WebSocket entries with
// the status of their handshake, how long they lasted, and in Chrome their
// messages (_webSocketMessages: Chromium DevTools, front_end/models/har/Log.ts).
// Browsers do not write Close frames into it; other tools do, as messages with
// opcode 8.
var _ = register(func() *Format {
	return &Format{
		Name:   "har",
		Title:  "a HAR file of a browser",
		begins: beginsHAR,
		read:   newHAR,
	}
})

// harHead matches the first bytes of a HAR file, of its list of entries, or of
// an entry.
var harHead = &expression{text: `^(?:\x{feff})?\s*(?:\{\s*"log"\s*:\s*\{|\[?\s*\{\s*(?:"pageref"|"startedDateTime"|"_initiator"|"_connectionId"|"connection"|"_resourceType"|"_webSocketMessages")\s*:|"_webSocketMessages"\s*:\s*\[)`}

func beginsHAR(head string) bool { return harHead.MatchString(head) }

// A har reads the entries of a HAR file one after the other.
type har struct {
	jsonStream
	found func(Finding)
	own   *ownWords
	entry *harEntry
	depth int // of the entry
	part  string
}

// A harEntry is what an entry says so far.
type harEntry struct {
	webSocket     bool
	url, status   jsonValue
	failure       jsonValue // response._error
	begun         time.Time
	lasted        float64 // seconds, 0 when not stated
	header        string  // the name of the one that is being read
	closes        []harClose
	signals       []Signal
	message       harMessage
	messages      int
	last          float64 // Unix time of the last message
	ended, failed bool
}

// A harClose is a close and the Unix time of its message, or 0.
type harClose struct {
	Close
	unix float64
}

func newHAR(found func(Finding), own *ownWords) document {
	h := &har{found: found, own: own}
	h.jsonStream.opened = h.open
	h.jsonStream.closed = h.shut
	h.jsonStream.value = h.read
	return h
}

// Close ends the file; an entry that was cut off counts.
func (h *har) Close() error {
	h.endWord()
	if h.entry != nil {
		if h.entry.message.span.Start >= 0 && h.part == messagesKey {
			h.endMessage(h.at)
		}
		h.endEntry()
	}
	return nil
}

const messagesKey = "_webSocketMessages"

func (h *har) open(depth int, key string, at int) {
	h.touch(depth-1, key)
	switch {
	case h.entry == nil:
	case depth == h.depth+1:
		h.part = key
		if key == messagesKey {
			h.entry.webSocket = true
		}
	case depth == h.depth+2 && h.part == messagesKey:
		h.entry.message = harMessage{span: Span{at, at}, line: h.line, opcode: math.NaN()}
	case depth == h.depth+3:
		h.entry.header = ""
	}
}

// touch makes the object at depth an entry, when a key of it is one that only
// entries have.
func (h *har) touch(depth int, key string) {
	if h.entry != nil || depth < 0 {
		return
	}
	switch key {
	case messagesKey, "request", "response", "startedDateTime", "_resourceType":
		h.entry = &harEntry{message: harMessage{span: Span{-1, -1}}}
		h.depth = depth
	}
}

func (h *har) shut(depth int, end int) {
	switch {
	case h.entry == nil:
	case depth == h.depth:
		h.endEntry()
	case depth == h.depth+2 && h.part == messagesKey:
		h.endMessage(end)
	}
}

func (h *har) read(depth int, key string, v jsonValue) {
	h.touch(depth, key)
	e := h.entry
	if e == nil {
		return
	}
	switch depth - h.depth {
	case 0:
		switch key {
		case "startedDateTime":
			e.begun, _ = time.Parse(time.RFC3339Nano, v.text)
		case "time":
			if ms, ok := v.number(); ok && ms > 0 {
				e.lasted = ms / 1000
			}
		case "_resourceType":
			e.webSocket = e.webSocket || strings.EqualFold(v.text, "websocket")
		}
	case 1:
		switch {
		case h.part == "request" && key == "url":
			e.url = v
			scheme, _, _ := strings.Cut(v.text, ":")
			e.webSocket = e.webSocket || scheme == "ws" || scheme == "wss"
		case h.part == "response" && key == "status":
			e.status = v
			e.webSocket = e.webSocket || v.text == "101"
		case h.part == "response" && key == "_error":
			if v.quoted {
				e.failure = v
			}
		}
	case 2:
		if h.part == messagesKey {
			e.message.read(key, v)
		}
	case 3:
		// A header is an object with a name and a value.
		switch key {
		case "name":
			e.header = v.text
		case "value":
			if h.part == "request" && strings.EqualFold(e.header, "upgrade") && strings.EqualFold(v.text, "websocket") {
				e.webSocket = true
			}
		}
	}
}

// mostInEntry is how many findings of one entry are put into order; nobody
// closes a connection more often.
const mostInEntry = 100

// failure notes that the connection failed, which a page sees as 1006.
func (h *har) failure(slug, detail string, span Span, line int) {
	m := failure("", Span{}, slug, detail)
	e := h.entry
	e.failed = true
	c := m.Closes[0]
	c.Line, c.Span = line+1, span
	e.closes = append(e.closes, harClose{c, 0})
	e.signals = append(e.signals, Signal{Slug: slug, Detail: detail, Format: "har", Line: line + 1, Span: span})
}

// endEntry says what the entry does, if it is a WebSocket's.
func (h *har) endEntry() {
	e := h.entry
	switch status, stated := e.status.number(); {
	case !e.webSocket:
	case e.failed || e.ended:
	case e.failure.text != "":
		slug, detail, ok := causeIn(chromiumCauses, e.failure.text)
		if !ok {
			slug = "connect-failed"
		}
		h.failure(slug, detail, e.failure.span, e.failure.line)
	case stated && status >= 200 && status < 600 && !(status == 200 && e.messages > 0):
		// 200 with messages is a WebSocket over HTTP/2 (RFC 8441).
		h.failure("handshake-http-status", strconv.Itoa(int(status)), e.status.span, e.status.line)
	case stated && status == 0 && e.messages == 0:
		h.failure("connect-failed", "", e.status.span, e.status.line)
	case e.url.span.Len() > 0:
		e.signals = append(e.signals, Signal{Slug: "session-ended", Detail: e.duration(), Format: "har", Line: e.url.line + 1, Span: e.url.span})
	}
	h.hand()
	h.entry, h.part = nil, ""
}

// hand hands out what was found in the entry, in order.
func (h *har) hand() {
	var all []Finding
	// Only now is it known when the entry began, and where.
	var owners []nearOwner
	if len(h.entry.closes) > 0 {
		owners = ownersIn(h.entry.url.text, h.own)
	}
	for i := range h.entry.closes {
		c := &h.entry.closes[i]
		c.Format, c.Time, c.After = "har", harTime(c.unix), h.entry.since(c.unix)
		if c.unix == 0 && !h.entry.begun.IsZero() {
			c.Time = h.entry.begun.Format(time.RFC3339Nano)
		}
		if c.Code != registry.NoCode {
			c.Service = serviceOf(&c.Close, owners)
		}
		all = append(all, Finding{Close: &c.Close})
	}
	for i := range h.entry.signals {
		all = append(all, Finding{Signal: &h.entry.signals[i]})
	}
	slices.SortStableFunc(all, func(a, b Finding) int { return a.Span().Start - b.Span().Start })
	for _, f := range all {
		h.found(f)
	}
	h.entry.closes, h.entry.signals = nil, nil
}

// duration says how long the session lasted, and how much of it passed after
// the last message: "62.5 s, the last 60 s silent".
func (e *harEntry) duration() string {
	if e.lasted == 0 {
		return ""
	}
	lasted := strconv.FormatFloat(math.Round(e.lasted*10)/10, 'f', -1, 64) + " s"
	if silent := e.lasted - e.since(e.last); e.last > 0 && silent >= 0.05 && silent <= e.lasted {
		lasted += ", the last " + strconv.FormatFloat(math.Round(silent*10)/10, 'f', -1, 64) + " s silent"
	}
	return lasted
}

// since returns the seconds from the beginning to a Unix time, or 0.
func (e *harEntry) since(unix float64) float64 {
	if e.begun.IsZero() || unix <= 0 {
		return 0
	}
	return max(0, math.Round((unix-float64(e.begun.UnixMilli())/1000)*1000)/1000)
}

// ownersIn returns the owners that the words in a short text hint at.
func ownersIn(text string, own *ownWords) []nearOwner {
	s := newScan(defaultEngine(), own)
	s.read(text, 0, true)
	return s.ownersNear(text, 0, &Close{}, len(text))
}
