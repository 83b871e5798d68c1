package registry

var (
	webexMercury = Source{
		Title: "Webex JS SDK: mercury.js", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/webex/webex-js-sdk/blob/ad56a4d80c1a95c03f74f5da573b404268caca04/packages/@webex/internal-plugin-mercury/src/mercury.js",
	}
	webexErrors = Source{
		Title: "Webex JS SDK: errors.js", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/webex/webex-js-sdk/blob/ad56a4d80c1a95c03f74f5da573b404268caca04/packages/@webex/internal-plugin-mercury/src/errors.js",
	}
	webexSocket = Source{
		Title: "Webex JS SDK: socket-base.js", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/webex/webex-js-sdk/blob/ad56a4d80c1a95c03f74f5da573b404268caca04/packages/@webex/internal-plugin-mercury/src/socket/socket-base.js",
	}
)

// Webex is Mercury, the event socket of Cisco Webex, as its SDK treats it.
var Webex = Owner{
	Slug:    "webex",
	Name:    "Cisco Webex Mercury",
	URL:     "https://github.com/webex/webex-js-sdk/tree/next/packages/%40webex/internal-plugin-mercury",
	Service: true,
	About:   Fact{"The socket over which Webex sends events to its apps; the SDK calls it Mercury.", []Cite{{&webexMercury, ""}}},
	Entries: []Entry{
		{
			Code: 1000, Name: "Done",
			Meaning:     Fact{"The connection was closed on purpose, or after silence.", []Cite{{&webexMercury, "_onclose"}}},
			Explanation: []Fact{{"The SDK itself sends it with \"Pong not received\" or \"Pong mismatch\" when its own pings fail.", []Cite{{&webexSocket, "_ping"}}}},
			Sender:      Either,
			Retry:       RetryDepends,
			RetryWhy:    Fact{"The SDK reconnects if the reason is idle, done (forced), pong not received or pong mismatch, else it stays away.", []Cite{{&webexMercury, "normalReconnectReasons"}}},
			Symptoms:    []string{"pong not received", "pong mismatch", "idle"},
			Reasons:     []string{"Done", "Done (forced)", "Pong not received", "Pong mismatch"},
		},
		{
			Code: 1003, Name: "Last message rejected",
			Meaning:  Fact{"Mercury refused the message that the client sent last.", []Cite{{&webexMercury, "_onclose"}}},
			Sender:   Server,
			Retry:    RetryNo,
			RetryWhy: Fact{"The SDK does not reconnect.", []Cite{{&webexMercury, "_onclose"}}},
		},
		{
			Code: 4000, Name: "Replaced",
			Meaning:  Fact{"Another connection replaced this one.", []Cite{{&webexMercury, "_onclose"}, {&webexSocket, "_fixCloseCode"}}},
			Sender:   Server,
			Retry:    RetryNo,
			RetryWhy: Fact{"The SDK does not reconnect.", []Cite{{&webexMercury, "_onclose"}}},
			Symptoms: []string{"socket replaced", "replaced"},
			Reasons:  []string{"replaced"},
		},
		{
			Code: 4400, Name: "BadRequest", Identifier: "BadRequest",
			Meaning:  Fact{"Mostly: a service account tried to connect.", []Cite{{&webexErrors, "BadRequest"}}},
			Sender:   Server,
			Retry:    RetryNo,
			RetryWhy: Fact{"The SDK calls it unrecoverable and gives up.", []Cite{{&webexMercury, "_attemptConnection"}}},
			Symptoms: []string{"bad request", "service account"},
		},
		{
			Code: 4401, Name: "NotAuthorized", Identifier: "NotAuthorized",
			Meaning:  Fact{"The access token is not accepted, mostly because it ran out.", []Cite{{&webexErrors, "NotAuthorized"}, {&webexMercury, "_attemptConnection"}}},
			Sender:   Server,
			Retry:    RetryAfterFix,
			RetryWhy: Fact{"Refresh the access token first, as the SDK does.", []Cite{{&webexMercury, "_attemptConnection"}}},
			Symptoms: []string{"not authorized", "token expired"},
		},
		{
			Code: 4403, Name: "Forbidden", Identifier: "Forbidden",
			Meaning:  Fact{"This user is not entitled to Webex.", []Cite{{&webexErrors, "Forbidden"}}},
			Sender:   Server,
			Retry:    RetryNo,
			RetryWhy: Fact{"The SDK calls it unrecoverable and gives up.", []Cite{{&webexMercury, "_attemptConnection"}}},
			Symptoms: []string{"forbidden", "not entitled"},
		},
		{
			Code: 4404, Name: "NotFound",
			Meaning:     Fact{"The address of the socket is no longer valid; the device has to register again.", []Cite{{&webexErrors, "NotFound"}}},
			Explanation: []Fact{{"In the SDK the handling of this code stands in comments, so it counts as any other failure to connect.", []Cite{{&webexErrors, "NotFound"}, {&webexSocket, "open"}}}},
			Sender:      Server,
			Retry:       RetryAfterFix,
			RetryWhy:    Fact{"Refresh the device's registration first.", []Cite{{&webexErrors, "NotFound"}}},
			Symptoms:    []string{"registration expired", "not found"},
		},
	},
	Hints: []string{"webex", "mercury-connection", "wbx2.com", "internal-plugin-mercury"},
}
