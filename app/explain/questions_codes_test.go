package explain

// What single codes mean, and numbers that may be none.
var questionsCodes = []frequent{
	{
		6, "1001 on reload",
		[]string{
			"1001",
			"why 1001 on page reload",
			"1001 going away when tab is closed",
			"websocket: close 1001 (going away)",
		},
		[]string{
			`reload`,
			`tab`,
			`back/forward cache`,
			`not as an error`,
			`shutting down|goes down`,
			`direction decides`,
		},
	},
	{
		12, "a private code without evidence",
		[]string{"4004", "4014", "4008", "4401", "what does 4004 mean"},
		[]string{
			`private`,
			`only the service or program that sent it`,
			`discord|graphql`,
			`find the host|host you were connected to`,
			`4401`,
		},
	},
	{
		12, "a private code, and whether to reconnect",
		[]string{"4004", "what does 4014 mean", "4008"},
		[]string{`discord gateway.*reconnect: `},
	},
	{
		12, "a private code of a service that is named",
		[]string{"discord 4014", "wss://gateway.discord.gg closed with code 4014"},
		[]string{`disallowed intent`, `discord gateway`},
	},
	{
		17, "1012: error or reconnect",
		[]string{"1012", "1012 service restart", "received 1012 (service restart); then sent 1012 (service restart)"},
		[]string{`registered with iana`, `uvicorn`, `random 5 to 30`, `refuse`, `rfc 6455, which does not list it`},
	},
	{
		29, "is 1004 valid",
		[]string{"1004", "is 1004 a valid close code"},
		[]string{`reserved`, `may it be in a close frame\? \| no`, `may a page pass it to close\(\)\? \| no`, `1009`},
	},
	{
		29, "is 1014 valid",
		[]string{"1014", "is 1014 a valid close code"},
		[]string{`registered with iana`, `may it be in a close frame\? \| yes`, `may a page pass it to close\(\)\? \| no`},
	},
	{
		29, "is 1016 or 2000 valid",
		[]string{"1016", "2000", "is 1016 a valid close code", "2999"},
		[]string{`no meaning yet`, `answer with 1002`, `may it be in a close frame\? \| no`, `may a page pass it to close\(\)\? \| no`},
	},
	{
		29, "is 999 or 5000 valid",
		[]string{"999", "5000", "is 999 a valid close code"},
		[]string{`may it be in a close frame\? \| no`, `1002`, `throws`},
	},
	{
		31, "browsers differ",
		[]string{
			"chrome and firefox report different close codes",
			"firefox shows different close code than chrome",
			"different close code in chrome and firefox",
			"websocket close code browser differences",
		},
		[]string{
			`1015`,
			`1006`,
			`firefox.*(navigat|left|leave|reload)`,
			`invalid frame|bad frame|break(s)? the rules|data after`,
			`both|compare`,
			`webkitgtk`,
		},
	},
	{
		34, "the bytes of a Close frame",
		[]string{
			"88 02 03 E8",
			`88 82 00 00 00 00 03 e8`,
			`\x88\x02\x03\xe8`,
			"88 05 03 E8 62 79 65",
		},
		[]string{`1000 normal closure`, `two bytes|03 e8`, `opcode 8|88`},
	},
	{
		34, "the bytes without a code, the two bytes alone, base64",
		[]string{"88 00", "iAA="},
		[]string{`1005`, `without a status code|no status code`},
	},
	{
		34, "two bytes alone, and a frame in base64",
		[]string{"03 E8", `\003\350`, `"\003\350"`, `\x03\xe8`, "iAID6A=="},
		[]string{`1000 normal closure`},
	},
	{
		34, "how to read the bytes",
		[]string{"decode close frame bytes", "how to read the bytes of a close frame", "raw close frame hex"},
		[]string{`fin`, `opcode 8`, `mask`, `two bytes`, `88 00.*1005|1005.*88 00`, `03 e8`},
	},
	{
		35, "1011: is it my fault",
		[]string{
			"1011",
			"what does 1011 internal error mean",
			"is 1011 my fault",
			"websocket: close 1011 (internal server error)",
		},
		[]string{`server's own code|server's handler`, `read the server's log`, `growing|delay`, `ping`, `silence`},
	},
	{
		37, "did my message cause it",
		[]string{
			"1006",
			"did my message cause 1006",
			"websocket closes when i send json",
			"sending a message closes the websocket with 1006",
		},
		[]string{
			`whether one message always triggers it|same message`,
			`error in the handler`,
			`server's log`,
		},
	},
	{
		37, "the code says how, not why",
		[]string{"did my message cause 1006", "1006"},
		[]string{`hides the cause|says how .* not why`},
	},
	{
		38, "1003",
		[]string{"1003", "1003 unsupported data"},
		[]string{`text or binary|binary where it reads only text`, `some use 1003 for any|also for a refused login|auth|login`, `arraybuffer|binarytype`},
	},
	{
		39, "1007",
		[]string{"1007", "1007 invalid payload data"},
		[]string{`not utf-8`, `reason.*utf-8`, `binary message`, `encode as utf-8`},
	},
	{
		40, "1010",
		[]string{"1010", "1010 mandatory extension"},
		[]string{`only a client`, `refuses the handshake`, `browsers .*never sent it`},
	},
	{
		41, "1013 and 1014",
		[]string{"1013", "1013 try again later"},
		[]string{`registered with iana`, `overload|too much to do`, `random|jitter`},
	},
	{
		41, "1014",
		[]string{"1014", "1014 bad gateway"},
		[]string{`registered with iana`, `behind`, `jitter|random`},
	},
}
