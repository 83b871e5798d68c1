package registry

var qqBotDocs = Source{
	Title: "QQ bots: WebSocket error codes", Kind: OfficialDocs, Read: "2026-11-23",
	URL: "https://github.com/tencent-connect/bot-docs/blob/645787a45937e5d9c4f0f61afefdffde0f38696e/docs/develop/api-v2/dev-prepare/error-trace/websocket.md",
}

// QQBot is the gateway of Tencent's QQ bots. Its table says of each code
// whether Resume and Identify may follow.
var QQBot = Owner{
	Slug:    "qq-bot",
	Name:    "QQ bot gateway",
	URL:     "https://bot.q.qq.com/wiki/develop/api-v2/dev-prepare/error-trace/websocket.html",
	Service: true,
	About:   Fact{"The gateway over which bots of Tencent's messenger QQ get their events; it resembles Discord's.", []Cite{{&qqBotDocs, ""}}},
	Rules: []Rule{
		{
			First: 4900, Last: 4913, Name: "Internal error",
			Meaning:  Fact{"Something failed inside the gateway.", []Cite{{&qqBotDocs, "table"}}},
			Retry:    RetryYes,
			RetryWhy: Fact{"Connect again with Identify; Resume does not work.", []Cite{{&qqBotDocs, "table"}}},
		},
	},
	Entries: []Entry{
		{
			Code: 4001, Name: "Invalid opcode",
			Meaning: Fact{"The bot sent an opcode that the gateway does not know.", []Cite{{&qqBotDocs, "table"}}},
			Sender:  Server, Retry: RetryNo,
			RetryWhy: Fact{"The table allows neither Resume nor Identify; the note below it, though, says to identify again.", []Cite{{&qqBotDocs, "table and note"}}},
			Symptoms: []string{"invalid opcode"},
		},
		{
			Code: 4002, Name: "Invalid payload",
			Meaning: Fact{"The bot sent a message that the gateway cannot read.", []Cite{{&qqBotDocs, "table"}}},
			Sender:  Server, Retry: RetryNo,
			RetryWhy: Fact{"The table allows neither Resume nor Identify; the note below it, though, says to identify again.", []Cite{{&qqBotDocs, "table and note"}}},
			Symptoms: []string{"invalid payload"},
		},
		{
			Code: 4006, Name: "Invalid session id",
			Meaning: Fact{"The session id is not valid, so the session cannot be resumed.", []Cite{{&qqBotDocs, "table"}}},
			Sender:  Server, Retry: RetryYes,
			RetryWhy: Fact{"Connect again with Identify, not Resume.", []Cite{{&qqBotDocs, "table"}}},
			Symptoms: []string{"invalid session", "resume failed"},
		},
		{
			Code: 4007, Name: "Wrong seq",
			Meaning: Fact{"The sequence number sent to resume is wrong.", []Cite{{&qqBotDocs, "table"}}},
			Sender:  Server, Retry: RetryYes,
			RetryWhy: Fact{"Connect again with Identify, not Resume.", []Cite{{&qqBotDocs, "table"}}},
			Symptoms: []string{"invalid seq", "sequence"},
		},
		{
			Code: 4008, Name: "Payloads sent too fast",
			Meaning: Fact{"The bot sent messages faster than allowed.", []Cite{{&qqBotDocs, "table"}}},
			Sender:  Server, Retry: RetryBackoff,
			RetryWhy: Fact{"Connect again, with Resume or Identify, and keep to the rate that the gateway names then.", []Cite{{&qqBotDocs, "table"}}},
			Symptoms: []string{"rate limit", "too fast"},
		},
		{
			Code: 4009, Name: "Connection expired",
			Meaning: Fact{"The connection has lasted as long as it may.", []Cite{{&qqBotDocs, "table"}}},
			Sender:  Server, Retry: RetryYes,
			RetryWhy: Fact{"Connect again with Resume.", []Cite{{&qqBotDocs, "table"}}},
			Symptoms: []string{"connection expired", "session timed out"},
		},
		{
			Code: 4010, Name: "Invalid shard",
			Meaning: Fact{"The shard named in Identify is not valid.", []Cite{{&qqBotDocs, "table"}}},
			Sender:  Server, Retry: RetryNo,
			RetryWhy: Fact{"The table allows neither Resume nor Identify; the note below it, though, says to identify again.", []Cite{{&qqBotDocs, "table and note"}}},
			Symptoms: []string{"shard"},
		},
		{
			Code: 4011, Name: "Too many guilds",
			Meaning: Fact{"One connection would have to serve too many guilds.", []Cite{{&qqBotDocs, "table"}}},
			Sender:  Server, Retry: RetryAfterFix,
			RetryWhy: Fact{"Split the bot into shards first.", []Cite{{&qqBotDocs, "table"}}},
			Symptoms: []string{"sharding required", "too many guilds"},
		},
		{
			Code: 4012, Name: "Invalid version",
			Meaning: Fact{"The gateway's version that was asked for is not valid.", []Cite{{&qqBotDocs, "table"}}},
			Sender:  Server, Retry: RetryNo,
			RetryWhy: Fact{"The table allows neither Resume nor Identify; the note below it, though, says to identify again.", []Cite{{&qqBotDocs, "table and note"}}},
		},
		{
			Code: 4013, Name: "Invalid intent",
			Meaning: Fact{"The intents named in Identify are not valid.", []Cite{{&qqBotDocs, "table"}}},
			Sender:  Server, Retry: RetryNo,
			RetryWhy: Fact{"The table allows neither Resume nor Identify; the note below it, though, says to identify again.", []Cite{{&qqBotDocs, "table and note"}}},
			Symptoms: []string{"invalid intents"},
		},
		{
			Code: 4014, Name: "Intent not permitted",
			Meaning: Fact{"The bot asks for intents that it was not granted.", []Cite{{&qqBotDocs, "table"}}},
			Sender:  Server, Retry: RetryNo,
			RetryWhy: Fact{"The table allows neither Resume nor Identify; the note below it, though, says to identify again.", []Cite{{&qqBotDocs, "table and note"}}},
			Symptoms: []string{"disallowed intents", "no permission"},
		},
		{
			Code: 4914, Name: "Bot taken off the list",
			Meaning: Fact{"The bot has been delisted; it may connect to the sandbox only.", []Cite{{&qqBotDocs, "table"}}},
			Sender:  Server, Retry: RetryAfterFix,
			RetryWhy: Fact{"Check which environment the bot connects to; neither Resume nor Identify works here.", []Cite{{&qqBotDocs, "table"}}},
			Symptoms: []string{"delisted", "sandbox"},
		},
		{
			Code: 4915, Name: "Bot banned",
			Meaning: Fact{"The bot has been banned.", []Cite{{&qqBotDocs, "table"}}},
			Sender:  Server, Retry: RetryAfterFix,
			RetryWhy: Fact{"Connect again only after the ban has been lifted on request.", []Cite{{&qqBotDocs, "table"}}},
			Symptoms: []string{"banned"},
		},
	},
	Hints: []string{"api.sgroup.qq.com", "sgroup.qq", "bot.q.qq.com", "qq-bot", "qqbot", "botpy", "botgo"},
}
