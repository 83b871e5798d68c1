package web

import (
	"embed"
	"strings"

	"wsclose/app/explain"
	"wsclose/registry"
)

// policyFiles are the policies to copy. They are programs: their tests run them
// against a server that closes with each code.
//
//go:embed reconnect/reconnect.go reconnect/reconnect.js reconnect/reconnect.py
var policyFiles embed.FS

// reconnectingBody is what reconnecting.html shows.
type reconnectingBody struct {
	Short    []shortAdvice
	Codes    []adviceRow
	Topics   []topicView
	Services []serviceAdvice
	Policies []policyFile
	Sources  []explain.Text
}

// A shortAdvice is an answer and the public codes that it is for.
type shortAdvice struct {
	Retry     registry.Retry
	Reconnect string
	Codes     []crumb
}

// An adviceRow is one line of the table of all codes and ranges.
type adviceRow struct {
	Path, Code, Name string
	Retry            registry.Retry
	Reconnect        string
	Why              explain.Text
}

type topicView struct {
	ID, Title string
	Facts     []explain.Text
}

// A serviceAdvice is what one service says of its own codes.
type serviceAdvice struct {
	Path, Name string
	Answers    []serviceAnswer
}

// A serviceAnswer is an answer and the codes and ranges that it is for.
type serviceAnswer struct {
	Retry     registry.Retry
	Reconnect string
	Ranges    []string
	Codes     []registry.Code
}

// A policyFile is one of the policies to copy.
type policyFile struct {
	File, For, Use string
	Text           string
}

// retries are the answers to "reconnect?", from yes to no.
var retries = []registry.Retry{
	registry.RetryYes, registry.RetryBackoff, registry.RetryDepends, registry.RetryAfterFix, registry.RetryNo,
}

func (b *builder) reconnectingPage() (page, error) {
	var body reconnectingBody
	var facts []registry.Fact
	for _, code := range publicCodes() {
		e := registry.Public(code)
		facts = append(facts, e.RetryWhy)
		body.Codes = append(body.Codes, adviceRow{
			registry.PathOf(code), code.String(), e.Name, e.Retry, reconnect[e.Retry], explain.Said(e.RetryWhy),
		})
	}
	for i := range registry.Ranges {
		if r := &registry.Ranges[i]; r.Path != "" {
			facts = append(facts, r.RetryWhy)
			body.Codes = append(body.Codes, adviceRow{r.Path, r.Slug, r.Name, r.Retry, reconnect[r.Retry], explain.Said(r.RetryWhy)})
		}
	}
	for _, retry := range retries {
		s := shortAdvice{Retry: retry, Reconnect: reconnect[retry]}
		for _, row := range body.Codes {
			if row.Retry == retry {
				s.Codes = append(s.Codes, crumb{row.Path, row.Code})
			}
		}
		if s.Codes != nil {
			body.Short = append(body.Short, s)
		}
	}
	for _, t := range registry.Reconnecting {
		v := topicView{ID: t.ID, Title: t.Title}
		for _, f := range t.Facts {
			facts = append(facts, f)
			v.Facts = append(v.Facts, explain.Said(f))
		}
		body.Topics = append(body.Topics, v)
	}
	body.Services = b.servicesAdvice()
	body.Sources = explain.Sources(facts)
	for _, p := range []policyFile{
		{File: "reconnect.js", For: "Browsers and Node", Use: `import { connect } from "./reconnect.js";

const kept = connect("wss://example.org/feed", {
  open: (socket) => socket.send("hello"),
  message: (event) => console.log(event.data),
  waiting: (event, ms) => console.log("closed with", event.code, "next attempt in", ms, "ms"),
  stopped: (event) => console.log("closed for good with", event.code, event.reason),
}, { rules: { 4001: false } });`},
		{File: "reconnect.go", For: "Go, with coder/websocket", Use: `err := reconnect.Run(ctx, "wss://example.org/feed", nil, func(ctx context.Context, conn *websocket.Conn) error {
	for {
		_, message, err := conn.Read(ctx)
		if err != nil {
			return err
		}
		fmt.Printf("%s\n", message)
	}
})`},
		{File: "reconnect.py", For: "Python, with websockets", Use: `async def use(connection):
    async for message in connection:
        print(message)
    await connection.recv()  # raises why it ended

asyncio.run(reconnect.run("wss://example.org/feed", use, rules={4001: False}))`},
	} {
		text, err := policyFiles.ReadFile("reconnect/" + p.File)
		if err != nil {
			return page{}, err
		}
		p.Text = string(text)
		body.Policies = append(body.Policies, p)
	}
	return page{
		Path:        "reconnecting/",
		Template:    "reconnecting",
		Title:       "Reconnecting a WebSocket: which close codes, and how",
		Description: "After which WebSocket close codes to reconnect, with which delay, and when to stay away. With a tested policy to copy for browsers, Node, Go and Python.",
		Crumb:       "Reconnecting",
		Body:        body,
	}, nil
}

// addPolicies puts the policies beside the page, to be downloaded.
func (b *builder) addPolicies() error {
	files, err := policyFiles.ReadDir("reconnect")
	if err != nil {
		return err
	}
	for _, f := range files {
		text, err := policyFiles.ReadFile("reconnect/" + f.Name())
		if err != nil {
			return err
		}
		kind := mediaTypes[".txt"]
		if strings.HasSuffix(f.Name(), ".js") {
			kind = mediaTypes[".js"]
		}
		if err := b.add(&File{Path: "reconnecting/" + f.Name(), Type: kind, Body: text}); err != nil {
			return err
		}
	}
	return nil
}

// servicesAdvice returns what services say of reconnecting, those that say
// something.
func (b *builder) servicesAdvice() []serviceAdvice {
	var all []serviceAdvice
	for _, o := range services(b.set) {
		s := serviceAdvice{Path: o.Path(), Name: o.Name}
		for _, retry := range retries {
			a := serviceAnswer{Retry: retry, Reconnect: reconnect[retry]}
			for _, r := range o.Rules {
				if r.Retry == retry {
					a.Ranges = append(a.Ranges, r.First.String()+"–"+r.Last.String())
				}
			}
			for i := range o.Entries {
				e := &o.Entries[i]
				if e.Retry == retry && !ruled(o, e) {
					a.Codes = append(a.Codes, e.Code)
				}
			}
			if a.Ranges != nil || a.Codes != nil {
				s.Answers = append(s.Answers, a)
			}
		}
		if s.Answers != nil {
			all = append(all, s)
		}
	}
	return all
}

// ruled reports whether one of the owner's rules already says what e does.
func ruled(o *registry.Owner, e *registry.Entry) bool {
	for _, r := range o.Rules {
		if r.First <= e.Code && e.Code <= r.Last && r.Retry == e.Retry {
			return true
		}
	}
	return false
}
