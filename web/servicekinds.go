package web

import "wsclose/registry"

// A serviceKind is a heading of the page of services.
type serviceKind struct {
	title string
	slugs []string
}

// serviceKinds sorts services by what their users do with them. One that
// stands nowhere here is shown under "More".
var serviceKinds = []serviceKind{
	{"Chat, games and streaming", []string{"bigbluebutton", "colyseus", "discord", "discord-rpc", "discord-voice", "fluxer", "jitsi", "lavalink", "mastodon", "mattermost", "obs", "pandascore", "protoo", "qq-bot", "rocket-chat", "saltyrtc", "signal", "spacebar", "stream", "aws-chime", "twitch-eventsub", "webex"}},
	{"GraphQL", []string{"apollo-router", "ariadne", "async-graphql", "channels-graphql-ws", "gqlgen", "graphql-dotnet", "graphql-ws", "hasura", "hot-chocolate", "spring-graphql", "strawberry", "strawberry-legacy", "subscriptions-transport-ws"}},
	{"Messaging and live data", []string{"appwrite", "atproto", "autopush", "azure-web-pubsub", "centrifugo", "convex", "couchbase", "hocuspocus", "liveblocks", "nats", "nostr", "partyserver", "phoenix", "pusher", "rabbitmq-mqtt", "rabbitmq-stomp", "sockjs", "soketi", "supabase", "tldraw", "wamp", "zero"}},
	{"Speech and models", []string{"assemblyai", "assemblyai-v2", "azure-speech", "deepgram", "elevenlabs", "gemini", "gladia", "gradium", "hume", "inworld", "openai", "speechmatics"}},
	{"Markets", []string{"binance", "helius", "okx", "qst"}},
	{"Servers, frameworks and runtimes", []string{"bandit", "bun", "cowboy", "daphne", "hypercorn", "ktor", "python-websockets", "spring", "tomcat", "undertow", "uvicorn"}},
	{"Proxies, clouds and operations", []string{"aws-api-gateway", "aws-iot-wireless", "boundary", "caddy", "cloudflare", "coder", "google-iap", "guacamole", "home-assistant", "jupyter", "kubernetes", "marimo", "nomad", "tailscale", "websockify", "zigbee2mqtt"}},
}

// ownTitle stands over a team's own services, moreTitle over those without a
// heading.
const ownTitle, moreTitle = "Your own", "More"

// kindTitles returns the headings in their order.
func kindTitles() []string {
	titles := []string{ownTitle}
	for _, k := range serviceKinds {
		titles = append(titles, k.title)
	}
	return append(titles, moreTitle)
}

// kindOf returns the heading under which a service stands.
func kindOf(o *registry.Owner) string {
	if o.Own {
		return ownTitle
	}
	for _, k := range serviceKinds {
		for _, s := range k.slugs {
			if s == o.Slug {
				return k.title
			}
		}
	}
	return moreTitle
}
