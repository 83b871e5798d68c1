package registry

var (
	cloudflareDocs = Source{
		Title: "cloudflare-docs pull request 14141: WebSockets", Kind: OfficialDocs, Read: "2026-11-23",
		URL: "https://github.com/cloudflare/cloudflare-docs/pull/14141",
	}
	cloudflareRestart = Source{
		Title: "huobiapi/API_Docs issue 128", Kind: ThirdParty, Read: "2026-11-23",
		URL: "https://github.com/huobiapi/API_Docs/issues/128",
	}
)

// Cloudflare holds the close code of Cloudflare proxy.
var Cloudflare = Owner{
	Slug: "cloudflare", Name: "Cloudflare proxy", Service: true,
	URL:   "https://developers.cloudflare.com/network/websockets/",
	About: Fact{"Cloudflare's network, as a proxy between client and server.", []Cite{{&cloudflareDocs, ""}}},
	Hints: []string{"cloudflare", "cf-ray"},
	Entries: []Entry{
		{
			Code: 1001, Name: "Proxy restarting",
			Meaning: Fact{"Users report it with a reason that says Cloudflare's WebSocket proxy is restarting.", []Cite{{&cloudflareRestart, ""}}},
			Explanation: []Fact{
				{"Where no Close frame gets through, the same end is reported as 1006.", []Cite{{&rfc6455, "section 7.1.5"}}},
				{"Its page on WebSockets advises a keep-alive (a heartbeat) and longer time-outs, and gives no number for a silent WebSocket.", []Cite{{&cloudflare, "Best practises"}}},
				{"When Cloudflare releases code to its network, it may restart servers, which ends the WebSockets on them.", []Cite{{&cloudflareDocs, ""}}},
			},
			Sender: Server, Retry: RetryBackoff,
			RetryWhy: Fact{"A restart ends the connection, not the service: reconnect after a random delay, so that not all clients return at once.", []Cite{{&rfc6455, "section 7.2.3"}, {&cloudflareDocs, ""}}},
			Symptoms: []string{"cloudflare websocket proxy restarting", "cloudflare closes my websocket", "cloudflare drops websocket", "cloudflare websocket 1006", "cloudflare disconnects"},
			Reasons:  []string{"CloudFlare WebSocket proxy restarting"},
		},
	},
}
