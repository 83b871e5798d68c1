package registry

// A Sentinel is a number that is not a close code but that a program prints in
// its place, and what it means by it.
type Sentinel struct {
	Code    Code
	Prints  string // the program
	Meaning Fact
}

// Sentinels is every such number that we know, sorted by number.
var Sentinels = []Sentinel{
	{-3, "Java-WebSocket", Fact{"In Java-WebSocket -3 is FLASHPOLICY: the library answered a request for a Flash policy and closed.", []Cite{{&javaWebSocket, "FLASHPOLICY"}}}},
	{-2, "Java-WebSocket", Fact{"In Java-WebSocket -2 is BUGGYCLOSE: the close went wrong in a way that should not happen.", []Cite{{&javaWebSocket, "BUGGYCLOSE"}}}},
	{-1, "Java-WebSocket", Fact{"In Java-WebSocket -1 is NEVER_CONNECTED: the connection never opened.", []Cite{{&javaWebSocket, "NEVER_CONNECTED"}}}},
	{-1, "coder/websocket", Fact{"In coder/websocket CloseStatus gives -1 for an error that is not a close: no Close frame was involved.", []Cite{{&coderClose, ""}}}},
	{0, "aiohttp", Fact{"In aiohttp 0 means that the Close frame held no status code, which others show as 1005.", []Cite{{&aiohttp, "_handle_frame"}}}},
	{0, "gws", Fact{"In gws 0 means that the Close frame held no status code, which others show as 1005.", []Cite{{&gws, "emitClose"}}}},
	{0, "Boost.Beast", Fact{"In Boost.Beast 0 is close_code::none: no code is known.", []Cite{{&beast, "close_code"}}}},
	{0, "libwebsockets", Fact{"In libwebsockets 0 is LWS_CLOSE_STATUS_NOSTATUS: no code is known.", []Cite{{&libwebsockets, ""}}}},
	{0, "Deno", Fact{"In Deno a close event after a failure has the code 0 where browsers show 1006.", []Cite{{&deno, "CloseEvent"}}}},
	{0, "SocketRocket", Fact{"Users of SocketRocket report 0; what it stands for is not documented.", []Cite{{&socketRocket198, ""}}}},
	{2000, "sockjs-client", Fact{"In sockjs-client 2000 means that all its transports failed; it is not sent.", []Cite{{&sockjs, ""}}}},
	{2000, "libwebsockets", Fact{"In libwebsockets 2000 is CLIENT_TRANSACTION_DONE, a mark of the library for its own program.", []Cite{{&libwebsockets, ""}}}},
	{2007, "sockjs-client", Fact{"In sockjs-client 2007 means that a transport timed out; it is not sent.", []Cite{{&sockjs, ""}}}},
	{9999, "libwebsockets", Fact{"In libwebsockets 9999 is NOSTATUS_CONTEXT_DESTROY: the program's context was destroyed.", []Cite{{&libwebsockets, ""}}}},
	{10000, "Workerman", Fact{"A user of Workerman saw 10000 when Firefox reloaded the page; nobody could say where it came from.", []Cite{{&workerman468, ""}}}},
}
