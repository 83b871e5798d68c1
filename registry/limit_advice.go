package registry

// limitAdvice says what to do about each kind of limit.
var limitAdvice = []struct {
	Kind LimitKind
	Fact Fact
}{
	{Idle, Fact{"Let a message pass well within that time, or a ping where the component counts pings; or raise the limit where it can be set.", []Cite{{&nginx, "proxy_read_timeout"}, {&rfc6455, "section 5.5.2"}}}},
	{Lifetime, Fact{"Messages do not prolong it: open a new connection before the old one ends, and reconnect after a random delay.", []Cite{{&rfc6455, "section 7.2.3"}}}},
	{Handshake, Fact{"Find out what delays the answer to the handshake or the first message, or raise the limit where it can be set.", []Cite{{&rfc6455, "section 4.1"}}}},
	{Ping, Fact{"Keep the time between pings well below the shortest idle limit on the way.", []Cite{{&rfc6455, "section 5.5.2"}, {&nginx, "proxy_read_timeout"}}}},
	{Pong, Fact{"Keep the event loop free, so that pings are read and answered in time, or raise the limit.", []Cite{{&pyKeepalive, ""}}}},
	{Closing, Fact{"Answer Close frames at once, and go on reading until the other side's has come.", []Cite{{&rfc6455, "section 7.1.1"}}}},
}

// afterLimit is what holds after any limit has ended a connection.
var afterLimit = Fact{"Whatever the limit, a client has to reconnect after it, with a growing, jittered delay.", []Cite{{&rfc6455, "section 7.2.3"}}}

// Advice says what to do about l, and what after it has ended a connection.
func (l *Limit) Advice() []Fact {
	for _, a := range limitAdvice {
		if a.Kind == l.Kind {
			return []Fact{a.Fact, afterLimit}
		}
	}
	return []Fact{afterLimit}
}
