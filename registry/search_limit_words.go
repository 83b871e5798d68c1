package registry

import (
	"strings"
	"sync"
)

// limitWords are the words of a limit that queries are compared with.
type limitWords struct {
	limit     *Limit
	component []string
	rest      []string // of the setting, the kind and the note
	setting   string   // without the marks between words
}

type limitIndex struct {
	limits []limitWords
	names  map[string][]int // of each word of components, the limits
	called map[string][]int // of each setting, without the marks between words
}

var theLimits = sync.OnceValue(func() limitIndex {
	ix := limitIndex{names: map[string][]int{}, called: map[string][]int{}}
	for _, l := range Limits() {
		w := limitWords{limit: l, setting: normal(l.Setting)}
		name := strings.ToLower(l.Component + " " + shortNames[l.Component])
		w.component = joinPairs(strings.FieldsFunc(name, isSeparator))
		w.rest = splitWords(nil, l.Setting+" "+l.Note+" "+kindWords[l.Kind])
		for _, n := range w.component {
			ix.names[n] = append(ix.names[n], len(ix.limits))
		}
		ix.called[w.setting] = append(ix.called[w.setting], len(ix.limits))
		ix.limits = append(ix.limits, w)
	}
	return ix
})

// words are the words of a query; "HAProxy" is one, as it is the name of a
// component.
func (ix *limitIndex) words(text string) []string {
	var words []string
	for _, run := range strings.FieldsFunc(text, isSeparator) {
		if one := strings.ToLower(run); ix.names[one] != nil {
			words = append(words, one)
		} else {
			words = splitRun(words, run)
		}
	}
	return joinPairs(words)
}

// shortNames are what people call a component.
var shortNames = map[string]string{
	"AWS Application Load Balancer":          "ALB ELB elastic amazon",
	"AWS Classic Load Balancer":              "CLB ELB elastic amazon",
	"AWS Network Load Balancer":              "NLB ELB elastic amazon",
	"Google Cloud Application Load Balancer": "GCP GCLB GKE",
	"Google Cloud Run":                       "GCP cloudrun",
	"Kubernetes ingress-nginx":               "k8s",
	"Apache httpd":                           "mod_proxy_wstunnel",
	"Socket.IO / Engine.IO":                  "socketio engineio",
	"Node.js http server":                    "nodejs",
	"AWS API Gateway WebSocket":              "apigateway amazon",
	"Chrome 149 and later":                   "chromium bfcache",
	"Azure Application Gateway":              "appgw",
	"Google App Engine flexible":             "GAE GCP",
	"DigitalOcean Load Balancer":             "digital ocean",
	"Vercel Functions":                       "nextjs",
	"Linux conntrack":                        "netfilter iptables nftables",
}

// kindWords are what people call a kind of limit.
var kindWords = map[LimitKind]string{
	Idle:      "idle timeout inactivity silence limit seconds",
	Lifetime:  "maximum lifetime duration timeout limit seconds",
	Handshake: "handshake timeout open limit seconds",
	Ping:      "ping interval heartbeat keepalive seconds",
	Pong:      "ping pong timeout heartbeat keepalive limit seconds",
	Closing:   "close closing timeout limit seconds",
}
