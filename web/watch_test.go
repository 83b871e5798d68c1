package web_test

import (
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/gorilla/websocket"

	"wsclose/app/decode"
)

// TestWatch pastes the snippet for DevTools into a page that connects to a
// server which closes, and decodes what the console then says.
func TestWatch(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/socket" {
			w.Header().Set("Content-Type", "text/html")
			return
		}
		up := websocket.Upgrader{CheckOrigin: func(*http.Request) bool { return true }}
		c, err := up.Upgrade(w, r, nil)
		if err != nil {
			return
		}
		defer c.Close()
		c.WriteMessage(websocket.CloseMessage, websocket.FormatCloseMessage(4001, "session expired"))
		c.ReadMessage()
	}))
	t.Cleanup(server.Close)
	snippet, err := os.ReadFile("watch.js")
	if err != nil {
		t.Fatal(err)
	}
	b := open(t)
	said := make(chan string, 1)
	chromedp.ListenTarget(b.ctx, func(event any) {
		if e, ok := event.(*runtime.EventConsoleAPICalled); ok {
			var words []string
			for _, a := range e.Args {
				words = append(words, strings.Trim(strings.ReplaceAll(string(a.Value), `\"`, `"`), `"`))
			}
			said <- strings.Join(words, " ")
		}
	})
	b.do(chromedp.Navigate(server.URL), chromedp.Evaluate(string(snippet), nil))
	if !ask[bool](b, `(window.socket = new WebSocket("ws" + location.origin.slice(4) + "/socket")) instanceof WebSocket && WebSocket.OPEN === 1`) {
		t.Error("the snippet changes what a page sees of WebSocket")
	}
	text := <-said
	found := decode.Decode(text).Closes
	if len(found) != 1 || found[0].Code != 4001 || found[0].Reason != "session expired" {
		t.Errorf("from %q the decoder reads %+v", text, found)
	}
	for _, want := range []string{`"opened":true`, `"seconds":0`, `"host":"127.0.0.1:`} {
		if !strings.Contains(text, want) {
			t.Errorf("%q lacks %s", text, want)
		}
	}
}
