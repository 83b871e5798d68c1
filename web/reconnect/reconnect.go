// Package reconnect keeps a WebSocket open: it connects again after closes that
// a new attempt may mend, with growing random delays, and stays away after
// those that need a fix first. Copy this file and change what you like.
package reconnect

import (
	"context"
	"fmt"
	"math/rand/v2"
	"net/http"
	"time"

	"github.com/coder/websocket"
)

// stop are the codes after which the same attempt would fail again.
var stop = map[websocket.StatusCode]bool{
	// codes: begin
	1002: true, // Protocol Error
	1003: true, // Unsupported Data
	1004: true, // Reserved
	1007: true, // Invalid Payload Data
	1008: true, // Policy Violation
	1009: true, // Message Too Big
	1010: true, // Mandatory Extension
	1015: true, // TLS Handshake Failure
	3000: true, // Unauthorized
	3003: true, // Forbidden
	// codes: end
}

// Times of the policy. RFC 6455 section 7.2.3 asks for a random first delay of
// up to 5 seconds and for longer ones after each failure.
var (
	first   = 5 * time.Second
	longest = time.Minute
	stable  = 10 * time.Second // a connection that lasts as long was a success
)

// Pause tells how long to wait after a close with code, when failures attempts
// in a row have failed before; again is false when a new attempt is of no use.
// Rules are the codes of your own service: true to connect again.
func Pause(code websocket.StatusCode, failures int, rules map[websocket.StatusCode]bool) (wait time.Duration, again bool) {
	again, ruled := rules[code]
	if !ruled {
		again = !stop[code]
	}
	if !again {
		return 0, false
	}
	ceiling := min(first<<min(failures, 10), longest)
	if code == websocket.StatusServiceRestart || code == websocket.StatusTryAgainLater {
		// Every client was sent away at the same moment: spread them out.
		return first + rand.N(max(ceiling, 5*first)), true
	}
	return rand.N(ceiling), true
}

// Run connects to url and hands the connection to use, again and again. It ends
// when use returns nil, when ctx ends, or when a new attempt is of no use; then
// it returns what happened.
func Run(ctx context.Context, url string, rules map[websocket.StatusCode]bool, use func(context.Context, *websocket.Conn) error) error {
	for failures := 0; ; failures++ {
		code := websocket.StatusAbnormalClosure // when no Close frame came
		conn, answer, err := websocket.Dial(ctx, url, nil)
		if err != nil {
			if refused(answer) {
				return fmt.Errorf("the handshake was answered with %s: %w", answer.Status, err)
			}
		} else {
			opened := time.Now()
			err = use(ctx, conn)
			conn.CloseNow()
			if err == nil {
				return nil
			}
			if c := websocket.CloseStatus(err); c != -1 {
				code = c
			}
			if time.Since(opened) >= stable {
				failures = 0
			}
		}
		wait, again := Pause(code, failures, rules)
		if !again {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(wait):
		}
	}
}

// refused reports whether the answer to a handshake says that the next one will
// be refused too.
func refused(answer *http.Response) bool {
	return answer != nil && 400 <= answer.StatusCode && answer.StatusCode < 500 &&
		answer.StatusCode != http.StatusRequestTimeout && answer.StatusCode != http.StatusTooManyRequests
}
