package web

import "wsclose/registry"

// A claim puts into words how browsers differ. A test compares each with the
// records.
type claim struct {
	Text      string
	Scenarios []string
	code      registry.Code // the code on whose page it stands too; 0 for none
}

// claims are what is worth knowing before the tables, the most surprising
// first.
var claims = []claim{
	{"A TLS handshake that fails is 1015 in Firefox, 1006 in Chromium and WebKitGTK.", []string{"E-wss-selfsigned", "E-wss-to-plain"}, 1015},
	{"1012, 1013 and 1014 from a server reach the page in Chromium and Firefox; WebKitGTK takes them for an error and reports 1006.", []string{"A-1012", "A-1013", "A-1014"}, 0},
	{"Numbers that no server should send (0 to 999, 1004, 1016 to 2999, above 4999) are shown by Chromium and Firefox; WebKitGTK reports 1006.", []string{"A-0", "A-999", "A-1004", "A-1016", "A-2999", "A-5000", "A-65535"}, 0},
	{"1005, 1006 or 1015 in a real Close frame: Firefox shows it with wasClean true, Chromium and WebKitGTK report 1006 with wasClean false.", []string{"A-1005", "A-1006", "A-1015"}, 0},
	{"When TCP just ends, close fires without an error event before it; when TCP is reset, Firefox and WebKitGTK fire error first, Chromium does not.", []string{"B-fin", "B-rst"}, 1006},
	{"After bytes that are no valid frame, Chromium and WebKitGTK send 1002 and Firefox sends no Close frame; the page sees 1006 in all three.", []string{"D-rsv1", "D-op3", "D-cont-no-start"}, 1002},
	{"After text that is not UTF-8, WebKitGTK sends 1007, Chromium 1002 and Firefox no Close frame; the page sees 1006 in all three.", []string{"D-bad-utf8", "D-bad-utf8-trunc"}, 1007},
	{"close() without a code sends an empty Close frame, and the page itself then sees 1005, wasClean true.", []string{"C-none"}, 1005},
	{"When a server never answers close(), Chromium reports 1006 after 60 s, Firefox after 20 s, WebKitGTK after 5 s.", []string{"B-client-close-no-answer"}, 0},
	{"A handshake without an answer ends after 4 minutes in Chromium and after 20 s in Firefox; WebKitGTK was still waiting when we stopped.", []string{"E-hang-forever"}, 0},
	{"A reload and a closed tab send 1001 from all three; a page that is left for another one sends 1001 from Firefox and WebKitGTK.", []string{"F-drv-reload", "F-drv-closetab", "F-drv-navigate"}, 1001},
	{"Chromium freezes a page that is left, and the server may get nothing for a minute or more; its 1001 comes when the page is restored.", []string{"F-drv-navigate", "F-bfcache", "F-bfcache-hold-idle"}, 1001},
	{"On return, Chromium and WebKitGTK show the frozen page an error event and 1006; Firefox loads the page anew.", []string{"F-bfcache"}, 0},
	{"close() with a code that a page may not send throws an InvalidAccessError in all three; only Chromium's message repeats the number.", []string{"C-1001", "C-1006", "C-1011", "C-5000"}, 0},
	{"ws:// from an https page: Chromium and Firefox throw a SecurityError, WebKitGTK fires error and never close.", []string{"E-mixed-public", "E-mixed-name"}, 0},
	{"Blocked ports end with 1006 in Chromium and Firefox; WebKitGTK fires error and never close.", []string{"E-port25", "E-port6000"}, 0},
	{"A redirect ends the handshake in Chromium and Firefox; WebKitGTK follows it.", []string{"E-302-ws"}, 0},
	{"After failures Firefox makes a page wait before it tries the same address again: 0.25 s at first, 14 s at the twelfth attempt.", []string{"X-refused-x12"}, 0},
}
