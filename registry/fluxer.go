package registry

var (
	fluxerCodes = Source{
		Title: "Fluxer: Close codes", Kind: OfficialDocs, Read: "2026-11-23",
		URL: "https://docs.fluxer.app/gateway/close_codes",
	}
	fluxerMintlify = Source{
		Title: "Mintlify's pages about Fluxer: Close codes", Kind: ThirdParty, Read: "2026-11-23",
		URL: "https://www.mintlify.com/fluxerapp/fluxer/gateway/close-codes",
	}
)

// Fluxer holds the close codes of Fluxer gateway.
var Fluxer = Owner{
	Slug: "fluxer", Name: "Fluxer gateway", Service: true,
	URL:   "https://docs.fluxer.app/gateway/close_codes",
	About: Fact{"A chat service whose gateway uses codes like Discord's.", []Cite{{&fluxerCodes, "Close code reference"}}},
	Hints: []string{"fluxer", "gateway.fluxer.app"},
	Entries: []Entry{
		{
			Code: 4000, Name: "UNKNOWN_ERROR", Identifier: "UNKNOWN_ERROR",
			Meaning: Fact{"An error happened whose cause is not known.", []Cite{{&fluxerCodes, "Close code reference"}}},
			Sender:  Server, Retry: RetryYes,
			RetryWhy: Fact{"Fluxer's table says to reconnect after this code.", []Cite{{&fluxerCodes, "Close code reference"}}},
		},
		{
			Code: 4001, Name: "UNKNOWN_OPCODE", Identifier: "UNKNOWN_OPCODE",
			Meaning: Fact{"The client sent an invalid opcode.", []Cite{{&fluxerCodes, "Close code reference"}}},
			Sender:  Server, Retry: RetryYes,
			RetryWhy: Fact{"Fluxer's table says to reconnect after this code.", []Cite{{&fluxerCodes, "Close code reference"}}},
		},
		{
			Code: 4002, Name: "DECODE_ERROR", Identifier: "DECODE_ERROR",
			Meaning: Fact{"The client sent an invalid payload.", []Cite{{&fluxerCodes, "Close code reference"}}},
			Sender:  Server, Retry: RetryYes,
			RetryWhy: Fact{"Fluxer's table says to reconnect after this code.", []Cite{{&fluxerCodes, "Close code reference"}}},
		},
		{
			Code: 4003, Name: "NOT_AUTHENTICATED", Identifier: "NOT_AUTHENTICATED",
			Meaning: Fact{"The client sent a payload before it identified.", []Cite{{&fluxerCodes, "Close code reference"}}},
			Sender:  Server, Retry: RetryYes,
			RetryWhy: Fact{"Fluxer's table says to reconnect after this code.", []Cite{{&fluxerCodes, "Close code reference"}}},
		},
		{
			Code: 4004, Name: "AUTHENTICATION_FAILED", Identifier: "AUTHENTICATION_FAILED",
			Meaning: Fact{"The account's token is invalid.", []Cite{{&fluxerCodes, "Close code reference"}}},
			Sender:  Server, Retry: RetryNo,
			RetryWhy: Fact{"Fluxer's table says not to reconnect after this code.", []Cite{{&fluxerCodes, "Close code reference"}}},
		},
		{
			Code: 4005, Name: "ALREADY_AUTHENTICATED", Identifier: "ALREADY_AUTHENTICATED",
			Meaning: Fact{"The client identified more than once.", []Cite{{&fluxerCodes, "Close code reference"}}},
			Sender:  Server, Retry: RetryYes,
			RetryWhy: Fact{"Fluxer's table says to reconnect after this code.", []Cite{{&fluxerCodes, "Close code reference"}}},
		},
		{
			Code: 4007, Name: "INVALID_SEQ", Identifier: "INVALID_SEQ",
			Meaning: Fact{"The client resumed with an invalid sequence number.", []Cite{{&fluxerCodes, "Close code reference"}}},
			Sender:  Server, Retry: RetryYes,
			RetryWhy: Fact{"Fluxer's table says to reconnect after this code.", []Cite{{&fluxerCodes, "Close code reference"}}},
		},
		{
			Code: 4008, Name: "RATE_LIMITED", Identifier: "RATE_LIMITED",
			Meaning: Fact{"The client sent payloads too fast.", []Cite{{&fluxerCodes, "Close code reference"}}},
			Sender:  Server, Retry: RetryYes,
			RetryWhy: Fact{"Fluxer's table says to reconnect after this code.", []Cite{{&fluxerCodes, "Close code reference"}}},
		},
		{
			Code: 4009, Name: "SESSION_TIMEOUT", Identifier: "SESSION_TIMEOUT",
			Meaning: Fact{"The session timed out.", []Cite{{&fluxerCodes, "Close code reference"}}},
			Sender:  Server, Retry: RetryYes,
			RetryWhy: Fact{"Reconnect, and start a new session.", []Cite{{&fluxerCodes, "Close code reference"}}},
		},
		{
			Code: 4010, Name: "INVALID_SHARD", Identifier: "INVALID_SHARD",
			Meaning: Fact{"The shard with which the client identified is invalid.", []Cite{{&fluxerCodes, "Close code reference"}}},
			Sender:  Server, Retry: RetryNo,
			RetryWhy: Fact{"Fluxer's table says not to reconnect after this code.", []Cite{{&fluxerCodes, "Close code reference"}}},
		},
		{
			Code: 4011, Name: "SHARDING_REQUIRED", Identifier: "SHARDING_REQUIRED",
			Meaning: Fact{"The session would hold too many guilds; sharding is required.", []Cite{{&fluxerCodes, "Close code reference"}}},
			Sender:  Server, Retry: RetryNo,
			RetryWhy: Fact{"Fluxer's table says not to reconnect after this code.", []Cite{{&fluxerCodes, "Close code reference"}}},
		},
		{
			Code: 4012, Name: "INVALID_API_VERSION", Identifier: "INVALID_API_VERSION",
			Meaning: Fact{"The version of the gateway is invalid.", []Cite{{&fluxerCodes, "Close code reference"}}},
			Sender:  Server, Retry: RetryNo,
			RetryWhy: Fact{"Fluxer's table says not to reconnect after this code.", []Cite{{&fluxerCodes, "Close code reference"}}},
		},
		{
			Code: 4013, Name: "Acknowledgement Backpressure",
			Meaning: Fact{"Said by a third party: the buffer of events overflowed, and the session cannot be resumed.", []Cite{{&fluxerMintlify, ""}}},
			Sender:  Server,
		},
	},
}
