package registry

var (
	uvicornWebsockets = Source{
		Title: "uvicorn: websockets_impl.py", Kind: SourceCode, Read: "2026-11-29",
		URL: "https://github.com/Kludex/uvicorn/blob/d26c85c27bb8ea66237ff43f90ca23b774a3c1ce/uvicorn/protocols/websockets/websockets_impl.py",
	}
	uvicornSansIO = Source{
		Title: "uvicorn: websockets_sansio_impl.py", Kind: SourceCode, Read: "2026-11-29",
		URL: "https://github.com/Kludex/uvicorn/blob/d26c85c27bb8ea66237ff43f90ca23b774a3c1ce/uvicorn/protocols/websockets/websockets_sansio_impl.py",
	}
	uvicornWsproto = Source{
		Title: "uvicorn: wsproto_impl.py", Kind: SourceCode, Read: "2026-11-29",
		URL: "https://github.com/Kludex/uvicorn/blob/d26c85c27bb8ea66237ff43f90ca23b774a3c1ce/uvicorn/protocols/websockets/wsproto_impl.py",
	}
)

// Uvicorn holds the close codes of Uvicorn.
var Uvicorn = Owner{
	Slug: "uvicorn", Name: "Uvicorn", Service: true,
	URL:   "https://www.uvicorn.org/",
	About: Fact{"A web server for Python, the usual one of FastAPI and Starlette.", []Cite{{&uvicornWebsockets, ""}}},
	Hints: []string{"uvicorn"},
	Entries: []Entry{
		{
			Code: 1000, Name: "Normal Closure",
			Meaning: Fact{"The application closed without choosing a code.", []Cite{{&uvicornWebsockets, "asgi_send"}}},
			Sender:  Server,
		},
		{
			Code: 1007, Name: "Invalid data",
			Meaning: Fact{"The client sent text that is not UTF-8; seen with the implementation websockets-sansio.", []Cite{{&uvicornSansIO, "send_receive_event_to_app"}}},
			Sender:  Server,
		},
		{
			Code: 1009, Name: "Message too big",
			Meaning: Fact{"A message was longer than --ws-max-size; the reason with the number of bytes comes from the implementation wsproto.", []Cite{{&uvicornWsproto, "handle_message"}}},
			Sender:  Server,
		},
		{
			Code: 1011, Name: "keepalive ping timeout",
			Meaning: Fact{"The client did not answer a keepalive ping within --ws-ping-timeout.", []Cite{{&uvicornSansIO, "keepalive_timeout"}, {&uvicornWsproto, "keepalive_timeout"}}},
			Sender:  Server,
			Reasons: []string{"keepalive ping timeout"},
		},
		{
			Code: 1012, Name: "Service Restart",
			Meaning:  Fact{"The server is shutting down, for a deployment or a reload for example.", []Cite{{&uvicornWebsockets, "shutdown"}}},
			Sender:   Server,
			Symptoms: []string{"uvicorn reload closes websocket", "received 1012 (service restart)"},
		},
	},
}
