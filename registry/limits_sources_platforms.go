package registry

var limitSourcesOfPlatforms = []LimitSource{
	{"Chrome 149 and later", "back/forward cache", Source{Title: "Chrome 149 and later: documentation", Kind: OfficialDocs, Read: "2026-11-22",
		URL: "https://chromestatus.com/feature/5068439115923456"}},
	{"Edge 152 and later", "back/forward cache", Source{Title: "Edge 152 and later: documentation", Kind: OfficialDocs, Read: "2026-11-22",
		URL: "https://learn.microsoft.com/deployedge/microsoft-edge-policies/backforwardcacheforwebsocketsallowed"}},
	{"Firefox and older Chrome", "back/forward cache", Source{Title: "Firefox and older Chrome: documentation", Kind: OfficialDocs, Read: "2026-11-22",
		URL: "https://web.dev/articles/bfcache"}},
	{"Safari", "back/forward cache", Source{Title: "Safari: documentation", Kind: OfficialDocs, Read: "2026-11-22",
		URL: "https://web.dev/articles/bfcache"}},
	{"Chromium background tabs", "intensive timer throttling", Source{Title: "Chromium background tabs: documentation", Kind: OfficialDocs, Read: "2026-11-22",
		URL: "https://developer.chrome.com/blog/timer-throttling-in-chrome-88"}},
	{"Android Doze", "network access", Source{Title: "Android Doze: documentation", Kind: OfficialDocs, Read: "2026-11-22",
		URL: "https://developer.android.com/training/monitoring-device-state/doze-standby"}},
	{"iOS app suspension", "suspended app", Source{Title: "iOS app suspension: documentation", Kind: OfficialDocs, Read: "2026-11-22",
		URL: "https://developer.apple.com/library/archive/technotes/tn2277/_index.html"}},
}
