package explain

// What programs and libraries print.
var questionsLibraries = []frequent{
	{
		7, "keepalive ping timeout",
		[]string{
			"websockets.exceptions.ConnectionClosedError: sent 1011 (unexpected error) keepalive ping timeout; no close frame received",
			"websockets.exceptions.ConnectionClosedError: sent 1011 (internal error) keepalive ping timeout; no close frame received",
		},
		[]string{
			`the program that printed this text closed`,
			`keepalive ping timeout`,
			`no pong`,
			`event loop`,
			`cannot keep up|read messages as they come|reads? too slowly`,
			`raise ping_timeout`,
			`reconnect`,
		},
	},
	{
		7, "keepalive ping timeout, typed",
		[]string{"keepalive ping timeout", "sent 1011 keepalive ping timeout"},
		[]string{`event loop`, `raise ping_timeout`, `"sent 1011"`},
	},
	{
		8, "message too big",
		[]string{
			"1009",
			"1009 message too big how to raise the limit",
			"sent 1009 (message too big); no close frame received",
			"websocket: close 1009 (message too big)",
			"max payload size exceeded",
		},
		[]string{
			`receiver`,
			`maxpayload`,
			`max_size`,
			`1 mib`,
			`raise`,
			`do not send the same message again|sender cannot change|same message`,
			`1006`,
			`maxreceivedframesize`,
			`tomcat`,
		},
	},
	{
		10, "{\"isTrusted\":true}",
		[]string{
			`{"isTrusted":true}`,
			`websocket error {"isTrusted":true}`,
			"json.stringify event istrusted",
			"[object CloseEvent]",
		},
		[]string{
			`getters of (the|its) prototype`,
			`code: e(vent)?\.code, reason: e(vent)?\.reason, wasclean: e(vent)?\.wasclean`,
			`error event`,
			`no code`,
		},
	},
	{
		15, "Invalid frame header, RSV1",
		[]string{
			"WebSocket connection to 'wss://example.com/' failed: Invalid frame header",
			"RangeError: Invalid WebSocket frame: RSV1 must be clear",
			"1002",
			"1002 protocol error",
		},
		[]string{
			`compression`,
			`HTTP/1.1|writes http|http error page|bytes of another|something else`,
			`two (threads|tasks)|two writers`,
			`capture|record|wireshark`,
		},
	},
	{
		15, "1002 is no application's error",
		[]string{"1002", "websocket: close 1002 (protocol error)"},
		[]string{`mask`, `fault is in the frames, not in what a message says`, `wireshark`},
	},
	{
		21, "gorilla's words",
		[]string{"websocket: close 1006 (abnormal closure): unexpected EOF"},
		[]string{`nobody sent 1006`, `without a close frame`, `crash|died`},
	},
	{
		21, "gorilla's ordinary ends",
		[]string{
			"websocket: close 1005 (no status)",
			"websocket: close 1001 (going away)",
		},
		[]string{`nothing to fix|normal end`, `isunexpectedcloseerror`},
	},
	{
		22, "Python websockets",
		[]string{
			"websockets.exceptions.ConnectionClosedError: no close frame received or sent",
			"websockets.exceptions.ConnectionClosedError: code = 1006 (connection closed abnormally [internal]), no reason",
		},
		[]string{
			`nobody sent 1006|1006 is the code for exactly this`,
			`crash`,
			`connectionclosedok`,
			`connectionclosederror`,
			`1000.*1001.*1005`,
		},
	},
	{
		23, "iOS and React Native",
		[]string{
			"1001 Stream end encountered",
			`Connection closed: code 1001, reason "Stream end encountered", clean: false`,
			"stream end encountered",
		},
		[]string{
			`socketrocket`,
			`1006`,
			`tcp ended`,
			`background|suspend|lock`,
		},
	},
	{
		23, "React Native gives no code, or another",
		[]string{
			"react native websocket close code undefined",
			"code undefined",
			"undefined",
		},
		[]string{`react native`, `background`, `treat a missing code as 1006`},
	},
	{
		23, "my code became 1001 on iOS",
		[]string{
			"react native ios custom close code becomes 1001",
			"ios websocket 4000 became 1001",
		},
		[]string{`ios`, `1001`, `android|server`},
	},
	{
		24, "Spring and Java",
		[]string{"CloseStatus[code=1006, reason=null]"},
		[]string{`nobody sent 1006`, `without a close frame`, `log`},
	},
	{
		24, "Tomcat's buffer",
		[]string{"CloseStatus[code=1009, reason=The decoded text message was too big for the output buffer and the endpoint does not support partial messages]"},
		[]string{`tomcat`, `setmaxtextmessagebuffersize|maxtextmessagebuffersize|text ?buffer`, `8192|8 kib`},
	},
	{
		33, "numbers that are no codes",
		[]string{"0", "code 0", `CloseEvent {wasClean: false, code: 0}`},
		[]string{`is not a close code|not used`, `no code to show`, `socketrocket|library|libraries`},
	},
	{
		33, "-1",
		[]string{"-1", "code -1", "onclose code -1"},
		[]string{`not a close code`, `never opened`, `java-websocket`},
	},
	{
		33, "10000 and 200",
		[]string{"10000"},
		[]string{`in no range|means nothing`, `program|library|libraries`},
	},
	{
		33, "an HTTP status as a code",
		[]string{"200", "200 onclose code"},
		[]string{`http`, `101|websocket`},
	},
	{
		42, "Discord asks to reconnect",
		[]string{
			"1001 Discord WebSocket requesting client reconnect.",
			`received 1001 (going away) Discord WebSocket requesting client reconnect.; then sent 1001 (going away)`,
			"Discord WebSocket requesting client reconnect",
			`{"code":1001,"reason":"Discord WebSocket requesting client reconnect.","wasClean":true}`,
		},
		[]string{`discord`, `resume|reconnect`},
	},
	{
		44, "the close code in a HAR",
		[]string{
			"where is the close code in a har",
			"har export websocket close code",
			"har file websocket",
			"_webSocketMessages close code",
		},
		[]string{
			`_websocketmessages`,
			`opcode`,
			`no close code|not the close code|holds no|without the close`,
			`event\.code|log .*code, reason`,
		},
	},
}
