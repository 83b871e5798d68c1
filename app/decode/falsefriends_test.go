package decode

import (
	"fmt"
	"strings"
	"testing"
)

// falseFriends are lines in which a number from the ranges of close codes is
// something else, one for each role: %d is the number. Most of them speak of
// connections, sockets, codes or ends, so that only the number's role tells.
var falseFriends = strings.Split(strings.TrimSpace(`
Server listening on port %d
WebSocket server listening on ws://0.0.0.0:%d
WebSocket connected to wss://api.example.com:%d/ws
connecting to 10.0.0.4:%d
Connection closed by 10.0.0.1 port %d
Disconnected from user app 10.0.0.4 port %d
Error: connect EADDRNOTAVAIL 10.0.0.4:%d
proxy_pass http://127.0.0.1:%d;
-p %d:80
src/app.ts(%d,12): error TS2304: Cannot find name 'x'.
main.go:%d: ws handler registered
    at Object.<anonymous> (/srv/app/server.js:%d:11)
  File "/srv/app/ws.py", line %d, in recv
@@ -%d,7 +%[1]d,7 @@ class Socket {
error TS%d: ';' expected.
ERROR %d (HY000): Can't create database 'x'
ORA-0%d: invalid cursor
Error Domain=NSURLErrorDomain Code=-%d "The network connection was lost."
error code: %d (Cloudflare)
Error %d Ray ID: 8f12 You are being rate limited
HTTP/1.1 200 OK, %d bytes, connection: close
Content-Length: %d
GET /api/items/%d HTTP/1.1
"GET /ws HTTP/1.1" 200 %d "-" "curl/8.0"
ws: sent %d bytes
websocket closed (%d bytes sent)
websocket message of %d bytes received
file closed after %d bytes
{"code":%d,"message":"user not found","data":null}
{"code": %d, "msg": "ok"}
{"errcode":%d,"errmsg":"invalid openid"}
{"jsonrpc":"2.0","error":{"code":-%d,"message":"Method not found"},"id":1}
{"error":{"code":%d,"type":"quota","message":"limit reached"}}
{"status":"error","code":%d,"message":"Validation failed"}
{"id":%d,"status":"closed"}
{"orders":[{"id":%d,"state":"closed","total":12}]}
Issue #%d was closed by pull request 12
issue %d closed
Ticket %d closed as a duplicate
closing %d stale tickets
closed %d connections
pool closed: %d idle connections
connection pool: opened %[1]d, closed %[1]d
session %d closed
user %d disconnected
client %d disconnected from the room
client disconnected (id=%d)
[ws] client connected, id=%d
ws message id %d acknowledged
heartbeat sent to gateway, seq %d
Process exited with code %d
connection to host closed, exit code %d
worker process %d exited with code 0
uid=%d(app) gid=%[1]d(app)
pid=%d ws gateway started
drwxr-xr-x 2 root root %d Nov 29 02:50 ws
ping %d ms
connection closed after %d ms
ws closed after %d ms
reconnecting in %d ms
socket timeout after %d milliseconds
retry in %ds
connection closed after %d requests
took %d.5 s to close the socket
Total: $%d.00
price %d EUR, closed at 12.30
version %d.2.1 released
v1.%d.3 of ws
Chrome/%d.0.0.0 Safari/537.36
build %d: websocket tests passed
Copyright %d Example Inc. All rights reserved.
founded in %d, closed in 2020
Shares closed at %d
The store is closed. Call %d for help
door closed code %d
closed %d tabs in the browser
mysql: Lost connection to server at 10.0.0.4:%d
packet lost, seq %d
%d packets dropped
connection lost after %d s
dropped %d frames
Event ID: %d
event code %d: sensor
zip code %d
product code: %d
request failed, error code: %d
country code %d
pin code %d accepted, socket opened
Bluetooth: gatt disconnected, status=%d
FTP: %d Transfer closed
TCP: %d connections established
websocket frames: %d in, 3 out
clients=%d, ws upgrades=3
TSval=%d TSecr=0 WS=1024
step %d/5000 loss 0.1
row %d of the table was closed
sshd[%d]: Connection closed by 10.1.1.5 port 22 [preauth]
postgres[%d]: connection closed
closing %d idle sockets
[app] player left the room (id %d)
Disconnecting client %d: rate limited
client left room %d
`), "\n")

// friendNumbers are the numbers that are tried in each role: all that the
// protocol defines, and some of the ranges above.
func friendNumbers() (numbers []int) {
	for n := 1000; n <= 1015; n++ {
		numbers = append(numbers, n)
	}
	return append(numbers, 1016, 1024, 1999, 2000, 2024, 3000, 3001, 3003, 3306, 4000, 4001, 4004, 4014, 4096, 4408, 4443, 4999, 5000)
}

// TestFalseFriends puts every number into every role. Nothing may be found, be
// the line alone, behind a log's prefix, or among others.
func TestFalseFriends(t *testing.T) {
	frames := []string{"%s", "2026-11-29T02:50:11.003Z INFO [app] %s", "Nov 29 02:50:11 host1 gw[1009]: %s\n", "web-1  | starting\nweb-1  | %s\nweb-1  | done"}
	for _, role := range falseFriends {
		for _, number := range friendNumbers() {
			for _, frame := range frames {
				text := fmt.Sprintf(frame, fmt.Sprintf(role, number))
				if r := Decode(text); len(r.Closes) > 0 {
					t.Errorf("%q: found close %v by %s", text, r.Closes[0].Code, r.Closes[0].Format)
				}
			}
		}
	}
}
