package registry

// limitsOfPlatforms are the limits of browsers and operating systems.
var limitsOfPlatforms = []Limit{
	{Component: "Chrome 149 and later", Setting: "back/forward cache", Kind: Lifetime, Seconds: 0, Sees: "1006", Inferred: true, Configurable: "yes",
		Note: "on entering it; error and close fire when the page comes back"},
	{Component: "Edge 152 and later", Setting: "back/forward cache", Kind: Lifetime, Seconds: 0, Sees: "1006", Inferred: true, Configurable: "yes",
		Note: "on entering it; a policy can turn that off"},
	{Component: "Firefox and older Chrome", Setting: "back/forward cache", Kind: Lifetime, Seconds: NoLimit, Sees: "nothing", Configurable: "no",
		Note: "a page with an open WebSocket does not enter it: leaving the page closes"},
	{Component: "Safari", Setting: "back/forward cache", Kind: Lifetime, Seconds: UnknownLimit, Configurable: "no",
		Note: "an open WebSocket does not keep the page out of it"},
	{Component: "Chromium background tabs", Setting: "intensive timer throttling", Kind: Ping, Seconds: 300, Sees: "nothing", Configurable: "no",
		Note: "hidden that long, timers run once a minute: heartbeats of a page come late"},
	{Component: "Android Doze", Setting: "network access", Kind: Idle, Seconds: UnknownLimit, Sees: "nothing at first, then 1006", Inferred: true, Configurable: "no",
		Note: "suspended until a maintenance window"},
	{Component: "iOS app suspension", Setting: "suspended app", Kind: Idle, Seconds: UnknownLimit, Sees: "1006", Inferred: true, Configurable: "no",
		Note: "the system may close its sockets"},
}
