package registry

var (
	obsDocs = Source{
		Title: "obs-websocket 5 protocol", Kind: OfficialDocs, Read: "2026-11-23",
		URL: "https://github.com/obsproject/obs-websocket/blob/032c99331b5ec254604296be49171d468651e449/docs/generated/protocol.md",
	}
	obsServer = Source{
		Title: "obs-websocket: WebSocketServer.cpp", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/obsproject/obs-websocket/blob/032c99331b5ec254604296be49171d468651e449/src/websocketserver/WebSocketServer.cpp",
	}
)

// OBS is the remote control of OBS Studio.
var OBS = Owner{
	Slug:    "obs",
	Name:    "OBS WebSocket 5.x",
	URL:     "https://github.com/obsproject/obs-websocket/blob/master/docs/generated/protocol.md#websocketclosecode",
	Service: true,
	About:   Fact{"The remote control built into OBS Studio, which programs and stream decks talk to.", []Cite{{&obsDocs, "General Intro"}}},
	Entries: []Entry{
		{
			Code: 1001, Name: "Server stopping",
			Meaning: Fact{"OBS stops its WebSocket server.", []Cite{{&obsServer, "Stop"}}},
			Sender:  Server,
			Reasons: []string{"Server stopping."},
		},
		{
			Code: 4000, Name: "UnknownReason", Identifier: "WebSocketCloseCode::UnknownReason",
			Meaning: Fact{"No known reason; the documentation says that it should never be used.", []Cite{{&obsDocs, "WebSocketCloseCode"}}},
			Sender:  Server,
		},
		{
			Code: 4002, Name: "MessageDecodeError", Identifier: "WebSocketCloseCode::MessageDecodeError",
			Meaning:     Fact{"OBS could not decode the message.", []Cite{{&obsDocs, "WebSocketCloseCode"}}},
			Explanation: []Fact{{"Text must be JSON; binary messages are only understood after agreeing on the subprotocol obswebsocket.msgpack.", []Cite{{&obsDocs, "Connection Notes"}}}},
			Sender:      Server,
			Symptoms:    []string{"decode error", "invalid json", "msgpack", "non-object payload"},
			Reasons:     []string{"You sent a non-object payload."},
		},
		{
			Code: 4003, Name: "MissingDataField", Identifier: "WebSocketCloseCode::MissingDataField",
			Meaning:  Fact{"A field that the message needs is not there.", []Cite{{&obsDocs, "WebSocketCloseCode"}}},
			Sender:   Server,
			Symptoms: []string{"missing field", "missing rpcversion", "missing requestid"},
			Reasons: []string{
				"Your payload is missing data (`d`).", "Your payload's data is missing an `rpcVersion`.",
				"Your payload data is missing a `requestId`.", "Your payload's data is missing an `requestType`.",
				"Your payload data is missing a `requests`.",
			},
		},
		{
			Code: 4004, Name: "InvalidDataFieldType", Identifier: "WebSocketCloseCode::InvalidDataFieldType",
			Meaning:  Fact{"A field of the message has the wrong type.", []Cite{{&obsDocs, "WebSocketCloseCode"}}},
			Sender:   Server,
			Symptoms: []string{"wrong type", "not a string", "not a number"},
			Reasons: []string{
				"Your payload's data (`d`) is not an object.", "Your `rpcVersion` is not an unsigned number.",
				"Your `eventSubscriptions` is not an unsigned number.", "Your `requestType` is not a string.",
				"Your `executionType` is not a number.", "Your `variables` is not an object.",
				"Your `haltOnFailure` is not a boolean.", "Your `requests` is not an array.",
			},
		},
		{
			Code: 4005, Name: "InvalidDataFieldValue", Identifier: "WebSocketCloseCode::InvalidDataFieldValue",
			Meaning:  Fact{"A field of the message has a value that is not allowed.", []Cite{{&obsDocs, "WebSocketCloseCode"}}},
			Sender:   Server,
			Symptoms: []string{"invalid value"},
			Reasons:  []string{"Your `executionType` has an invalid value."},
		},
		{
			Code: 4006, Name: "UnknownOpCode", Identifier: "WebSocketCloseCode::UnknownOpCode",
			Meaning:  Fact{"The op field is missing, or names no operation that OBS knows.", []Cite{{&obsDocs, "WebSocketCloseCode"}}},
			Sender:   Server,
			Symptoms: []string{"unknown opcode", "missing op"},
			Reasons:  []string{"Your request is missing an `op`.", "Your `op` is not a number.", "Unknown OpCode: "},
		},
		{
			Code: 4007, Name: "NotIdentified", Identifier: "WebSocketCloseCode::NotIdentified",
			Meaning:     Fact{"The client sent something else before it had identified itself.", []Cite{{&obsDocs, "WebSocketCloseCode"}}},
			Explanation: []Fact{{"After Hello the client may send one Identify only, and must wait for Identified.", []Cite{{&obsDocs, "Connection Notes"}}}},
			Sender:      Server,
			Symptoms:    []string{"not identified", "identify first"},
			Reasons:     []string{"You attempted to send a non-Identify message while not identified."},
		},
		{
			Code: 4008, Name: "AlreadyIdentified", Identifier: "WebSocketCloseCode::AlreadyIdentified",
			Meaning:  Fact{"The client sent Identify a second time; settings are changed with Reidentify.", []Cite{{&obsDocs, "WebSocketCloseCode"}}},
			Sender:   Server,
			Symptoms: []string{"already identified", "identify twice"},
			Reasons:  []string{"You are already Identified with the obs-websocket server."},
		},
		{
			Code: 4009, Name: "AuthenticationFailed", Identifier: "WebSocketCloseCode::AuthenticationFailed",
			Meaning:     Fact{"The password is wrong or missing: Identify was refused.", []Cite{{&obsDocs, "WebSocketCloseCode"}}},
			Sender:      Server,
			Explanation: []Fact{{"It also comes when OBS asks for a password and Identify holds no authentication string.", []Cite{{&obsDocs, "Connection steps"}}}},
			Symptoms:    []string{"authentication failed", "wrong password", "missing password", "password"},
			Reasons:     []string{"Authentication failed.", "Your `authentication` field is not a string."},
			Causes: []Cause{{
				ID: "wrong-hash", Title: "The authentication string is computed wrongly",
				Why:   Fact{"OBS compares a hash of password, salt and challenge, never the password itself.", []Cite{{&obsDocs, "Creating an authentication string"}}},
				Check: Fact{"Follow the protocol's example with its password, salt and challenge, and compare each step.", []Cite{{&obsDocs, "Creating an authentication string"}}},
				Fix:   Fact{"Hash password and salt with SHA-256 to base64, append the challenge, hash again to base64.", []Cite{{&obsDocs, "Creating an authentication string"}}},
			}},
		},
		{
			Code: 4010, Name: "UnsupportedRpcVersion", Identifier: "WebSocketCloseCode::UnsupportedRpcVersion",
			Meaning:     Fact{"The client speaks a version of the protocol that this OBS does not.", []Cite{{&obsDocs, "WebSocketCloseCode"}}},
			Explanation: []Fact{{"Clients of the old 4.x plugin get it as well: their first message has a request-type field.", []Cite{{&obsDocs, "Connection Notes"}}}},
			Sender:      Server,
			Symptoms:    []string{"rpc version", "old plugin", "obs-websocket 4", "client outdated"},
			Reasons: []string{
				"Your requested RPC version is not supported by this server.",
				"You appear to be attempting to connect with the pre-5.0.0 plugin protocol. Check to make sure your client is updated.",
			},
		},
		{
			Code: 4011, Name: "SessionInvalidated", Identifier: "WebSocketCloseCode::SessionInvalidated",
			Meaning:  Fact{"Somebody pressed Kick for this session in OBS.", []Cite{{&obsDocs, "WebSocketCloseCode"}}},
			Sender:   Server,
			Retry:    RetryNo,
			RetryWhy: Fact{"The documentation forbids to reconnect automatically; wait for the person to ask for it.", []Cite{{&obsDocs, "WebSocketCloseCode"}}},
			Symptoms: []string{"kicked", "session invalidated"},
			Reasons:  []string{"Your session has been invalidated."},
		},
		{
			Code: 4012, Name: "UnsupportedFeature", Identifier: "WebSocketCloseCode::UnsupportedFeature",
			Meaning:  Fact{"The request needs something that this computer or this OBS cannot do.", []Cite{{&obsDocs, "WebSocketCloseCode"}}},
			Sender:   Server,
			Symptoms: []string{"unsupported feature", "parallel"},
			Reasons:  []string{"Variables are not supported in Parallel mode."},
		},
	},
	Hints: []string{"obs-websocket", "obswebsocket", "obswebsocketerror", "localhost:4455", "127.0.0.1:4455", "obs studio", "obs disconnected", "obs connection", "obs websocket", "simpleobsws", "obsws-python"},
}
