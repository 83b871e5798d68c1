package explain

// Why connections end, or never open.
var questionsConnection = []frequent{
	{
		1, "1006 and an empty reason",
		[]string{
			"1006",
			"WebSocket closed with code 1006",
			"why does my websocket close with 1006 and an empty reason",
			`CloseEvent {isTrusted: true, wasClean: false, code: 1006, reason: '', type: 'close', …}`,
			"ws onclose 1006 no reason",
		},
		[]string{
			`nobody sent 1006`,
			`without a close frame|no close frame`,
			`wasclean (is )?false|reason is empty and wasclean false`,
			`only firefox (shows a clean 1006|says so)`,
			`reason is (always )?empty`,
			`name does not resolve`,
			`drops the packets`,
			`nothing listens`,
			`certificate`,
			`40[134].*502.*instead of 101|answered with an http error`,
			`subprotocol|extension`,
			`crash`,
			`did (the connection|it) open`,
			`how long was it open`,
			`logs? of the server and of every proxy|server's log`,
		},
	},
	{
		2, "drops after 60 seconds of silence",
		[]string{
			"disconnects after 60 seconds",
			"why does my websocket drop after exactly 60 seconds",
			"websocket closes after 1 minute of inactivity",
			"nginx websocket timeout 60s",
			"2024/03/01 10:00:00 [error] 31#31: *7 upstream timed out (110: Connection timed out) while proxying upgraded connection",
		},
		[]string{
			`nginx`,
			`proxy_read_timeout`,
			`60 s`,
			`raise`,
			`ping`,
		},
	},
	{
		2, "drops after 60 seconds of silence, in full",
		[]string{
			"disconnects after 60 seconds",
			"why does my websocket drop after exactly 60 seconds",
			"websocket closes after 1 minute of inactivity",
		},
		[]string{
			`aws application load balancers?.*60`,
			`(2[0-9]|30) seconds|less than half`,
			`equal times race`,
			`has no ping|cannot ping|cannot send`,
		},
	},
	{
		9, "refused with an HTTP status, and only 1006 in the browser",
		[]string{
			"WebSocket connection to 'wss://shop.example/ws' failed: Error during WebSocket handshake: Unexpected response code: 403",
			"Error: Unexpected server response: 401",
			"websockets.exceptions.InvalidStatus: server rejected WebSocket connection: HTTP 404",
			"unexpected response code 502",
		},
		[]string{
			`a page sees 1006 and never the status`,
			`network panel`,
			`accept first.*(4401|3000|4xxx)|credentials|path|proxy`,
			`a program outside browsers gets`,
		},
	},
	{
		9, "why only 1006 when the server says 401",
		[]string{
			"why does browser show 1006 instead of 401",
			"websocket 401 only 1006 in browser",
			"Error: Unexpected server response: 401",
		},
		[]string{
			`sees? 1006|seen? as 1006`,
			`network panel`,
			`accepts? first,? (and )?then closes? with .*(4401|3000)`,
			`unexpected-response|error from its dial`,
		},
	},
	{
		13, "1008 right after connecting",
		[]string{
			"1008",
			"1008 policy violation right after connect",
			"websocket: close 1008 (policy violation)",
			"websockets.exceptions.ConnectionClosedError: received 1008 (policy violation) Invalid token; then sent 1008 (policy violation) Invalid token",
		},
		[]string{
			`rule`,
			`read the reason|only the reason`,
			`login`,
			`origin`,
			`too many messages`,
			`rule will refuse the next attempt`,
			`ask whoever runs|documentation`,
		},
	},
	{
		14, "Cloudflare closes it",
		[]string{
			"CloudFlare WebSocket proxy restarting",
			`received 1001 (going away) CloudFlare WebSocket proxy restarting; then sent 1001 (going away) CloudFlare WebSocket proxy restarting`,
			`CloseEvent {wasClean: true, code: 1001, reason: "CloudFlare WebSocket proxy restarting"}`,
			"cloudflare closes my websocket",
			"cloudflare websocket 1006",
		},
		[]string{
			`restart`,
			`cloudflare.*release|release.*cloudflare`,
			`reconnect`,
			`heartbeat|send something regularly|keep.?alive`,
			`no (number|duration|exact)|gives no|does not say how long|names? no`,
			`1006`,
		},
	},
	{
		16, "self-signed certificate: 1015 or 1006",
		[]string{
			"wss self-signed certificate",
			"wss with self signed certificate 1015 or 1006",
			"WebSocket connection to 'wss://localhost:8443/' failed: Error in connection establishment: net::ERR_CERT_AUTHORITY_INVALID",
			"1015",
		},
		[]string{
			`firefox( 153)? (reports|says) 1015`,
			`chromium (156 )?and webkitgtk( 2.50)? (report )?1006|1006 in chromium`,
			`whatwg asks`,
			`open the .*address|open (the )?https`,
			`trust`,
		},
	},
	{
		18, "AWS API Gateway after 10 minutes",
		[]string{
			"api gateway websocket disconnects after 10 minutes",
			"aws api gateway idle timeout",
			"aws api gateway websocket 2 hours",
		},
		[]string{
			`10 min`,
			`2 h|two hours`,
			`message`,
			`reconnect`,
		},
	},
	{
		20, "closed before the connection is established",
		[]string{
			"WebSocket connection to 'ws://localhost:3000/' failed: WebSocket is closed before the connection is established.",
			"websocket is closed before the connection is established",
			"react strictmode websocket closes immediately",
		},
		[]string{
			`called close\(\) before`,
			`1006`,
			`strict mode`,
			`mount`,
			`wait for open`,
		},
	},
	{
		26, "closed before accepting",
		[]string{
			"fastapi close before accept",
			"my custom close code shows as 1006 in browser",
			"close websocket before accept 4401 shows 1006",
			"django channels close before accept browser 1006",
		},
		[]string{
			`accept(ed)?`,
			`1006`,
			`403`,
			`then close`,
			`4\d\d\d|4xxx`,
		},
	},
	{
		27, "closed with 1000, the other side reports 1006",
		[]string{
			"i closed with 1000 but the other side gets 1006",
			"sent 1000 received 1006",
		},
		[]string{
			`without waiting for`,
			`1000 was sent|even where 1000`,
			`wait for|await`,
			`exits|end TCP or the process|process`,
		},
	},
	{
		43, "onclose fires late or never",
		[]string{
			"onclose fires late",
			"onclose not fired",
			"onclose not called when wifi is turned off",
			"websocket close event delayed several minutes",
			"onclose never fires after network loss",
			"half open tcp connection websocket",
		},
		[]string{
			`no packet|nothing (tells|says)|cannot know`,
			`heartbeat|ping`,
			`background|sleep`,
			`half`,
		},
	},
}
