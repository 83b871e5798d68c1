package decode_test

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strconv"
	"strings"
	"testing"

	coder "github.com/coder/websocket"
	gorilla "github.com/gorilla/websocket"

	"wsclose/app/decode"
	"wsclose/registry"
)

// sendable is every assigned code that a server may send, and some private ones.
func sendable() []registry.Code {
	var codes []registry.Code
	for c := registry.Code(1000); c <= 1015; c++ {
		if c.InFrame() {
			codes = append(codes, c)
		}
	}
	return append(codes, 3000, 3003, 3999, 4000, 4001, 4999)
}

// closer serves WebSocket connections and closes each with the code and reason
// of its query.
func closer(t *testing.T) (address string) {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		c, err := (&gorilla.Upgrader{}).Upgrade(w, r, nil)
		if err != nil {
			t.Error(err)
			return
		}
		defer c.Close()
		code, err := strconv.Atoi(r.FormValue("code"))
		if err != nil {
			return // the connection drops without a Close frame
		}
		frame := gorilla.FormatCloseMessage(code, r.FormValue("reason"))
		if err := c.WriteMessage(gorilla.CloseMessage, frame); err != nil {
			t.Error(err)
		}
		c.ReadMessage() // the answer
	}))
	t.Cleanup(server.Close)
	return "ws" + strings.TrimPrefix(server.URL, "http")
}

// TestLive closes real connections and decodes what the libraries print: all
// codes that can be sent, with and without a reason.
func TestLive(t *testing.T) {
	address := closer(t)
	libraries := []struct {
		name string
		// read dials address and returns the error of the first read.
		read func(address string) error
		// known reports whether the library hands the code to the caller.
		known func(registry.Code) bool
		// initiator is who the library says closed.
		initiator decode.Endpoint
	}{
		{"gorilla", gorillaRead, func(c registry.Code) bool { return c != 1014 }, ""},
		{"coder", coderRead, func(registry.Code) bool { return true }, decode.Remote},
	}
	for _, library := range libraries {
		for _, code := range sendable() {
			for _, reason := range []string{"", "token expired", `say "bye": ok? ✓`} {
				t.Run(fmt.Sprint(library.name, "/", code, "/", reason), func(t *testing.T) {
					query := "?code=" + code.String() + "&reason=" + url.QueryEscape(reason)
					err := library.read(address + query)
					if err == nil {
						t.Fatal("the connection did not close")
					}
					printed := fmt.Sprintf("2026/11/22 10:00:00 read: %v", err)
					r := decode.Decode(printed)
					if len(r.Closes) != 1 {
						t.Fatalf("%d closes in %q: %+v", len(r.Closes), printed, r)
					}
					got := r.Closes[0]
					if got.Code != code {
						t.Errorf("code %v in %q, want %v", got.Code, printed, code)
					}
					if library.known(code) && got.Reason != reason {
						t.Errorf("reason %q in %q, want %q", got.Reason, printed, reason)
					}
					if library.known(code) && got.Initiator != library.initiator {
						t.Errorf("initiator %q in %q, want %q", got.Initiator, printed, library.initiator)
					}
					if !library.known(code) && (len(r.Signals) != 1 || r.Signals[0].Slug != "invalid-close-frame") {
						t.Errorf("signals %+v in %q, want invalid-close-frame", r.Signals, printed)
					}
				})
			}
		}
	}
}

// TestLiveDrop decodes what the libraries print when a connection ends without
// a Close frame.
func TestLiveDrop(t *testing.T) {
	address := closer(t)
	for name, read := range map[string]func(string) error{"gorilla": gorillaRead, "coder": coderRead} {
		err := read(address)
		if err == nil {
			t.Fatalf("%s: the connection did not end", name)
		}
		r := decode.Decode(err.Error())
		if len(r.Closes) != 1 || r.Closes[0].Code != registry.AbnormalClosure && r.Closes[0].Implied != registry.AbnormalClosure {
			t.Errorf("%s: %+v in %q, want one close with 1006", name, r, err)
		}
	}
}

func gorillaRead(address string) error {
	c, _, err := gorilla.DefaultDialer.Dial(address, nil)
	if err != nil {
		return err
	}
	defer c.Close()
	_, _, err = c.ReadMessage()
	return err
}

func coderRead(address string) error {
	c, _, err := coder.Dial(context.Background(), address, nil)
	if err != nil {
		return err
	}
	defer c.CloseNow()
	_, _, err = c.Read(context.Background())
	return err
}
