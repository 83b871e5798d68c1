package registry

// Signals that say: no connection came about.

var signalUpgradeMissing = Signal{
	Slug:      "upgrade-missing",
	Name:      "Upgrade or Connection is missing",
	Meaning:   Fact{"The request or its answer was plain HTTP: the headers that ask for or confirm the upgrade to WebSocket were missing.", []Cite{{&rfc6455, "sections 4.1, 4.2.1"}}},
	WhyNoCode: Fact{"Nothing was upgraded, so there was no WebSocket connection to close: a page sees 1006, a server answers 400 or 426.", []Cite{{&rfc6455, "section 4.2.1"}, {&measured, "E-no-upgrade, E-no-connection"}}},
	Causes: []Cause{
		{
			ID:    "upgrade-proxy",
			Title: "A proxy dropped the headers",
			Why:   Fact{"Upgrade and Connection count for one hop only, so a reverse proxy must be told to send them on.", []Cite{{&nginx, ""}, {&rfc9110, "section 7.6.1"}}},
			Check: Fact{"Log the headers that reach the server, and compare them with what the browser sent.", []Cite{{&nginx, ""}}},
			Fix:   Fact{"In nginx: proxy_set_header Upgrade $http_upgrade and Connection \"upgrade\", and HTTP/1.1 to the server.", []Cite{{&nginx, ""}}},
		},
		{
			ID:    "upgrade-plain-request",
			Title: "A plain HTTP request came to the WebSocket address",
			Why:   Fact{"Somebody opened the address in a browser tab, or a health check or a scanner asked for it.", []Cite{{&rfc6455, "section 4.2.1"}}},
			Check: Fact{"Look at the user agent and the source address of these requests.", []Cite{{&rfc6455, "section 4.2.1"}}},
			Fix:   Fact{"Ignore them, and point health checks at another path.", []Cite{{&rfc6455, "section 4.2.2"}}},
		},
		{
			ID:    "upgrade-http2",
			Title: "The request came over HTTP/2",
			Why:   Fact{"HTTP/2 has no Upgrade header; WebSockets need extended CONNECT there, which not every server offers.", []Cite{{&rfc8441, "section 4"}}},
			Check: Fact{"Read the protocol column of the Network panel, or the protocol in the proxy's log.", []Cite{{&rfc8441, "section 3"}}},
			Fix:   Fact{"Serve the WebSocket path over HTTP/1.1, or switch extended CONNECT on.", []Cite{{&rfc8441, "section 3"}}},
		},
	},
	Symptoms: []string{
		"upgrade header is missing",
		"connection header must include upgrade",
		"not a websocket handshake",
		"the client is not using the websocket protocol",
		"missing or invalid upgrade header",
		"can upgrade only to websocket",
		"upgrade required",
		"missing sec-websocket-key",
		"websocket protocol violation missing connection header",
		"empty connection header",
	},
}

var signalUpgradeRefused = Signal{
	Slug:      "upgrade-refused",
	Name:      "A proxy or tool could not upgrade the connection",
	Meaning:   Fact{"A proxy or a tool in between tried to upgrade the connection and could not.", []Cite{{&rfc9110, "section 7.8"}}},
	WhyNoCode: Fact{"The WebSocket connection was never made, so there is no close code; a page behind such a proxy sees 1006.", []Cite{{&whatwg, "Feedback from the protocol"}}},
	Causes: []Cause{
		{
			ID:    "upgrade-target-gone",
			Title: "What the tool should connect to is not there",
			Why:   Fact{"kubectl exec and port-forward, and the proxies of development servers, upgrade a connection to a target that must run.", []Cite{{&rfc9110, "section 15.6.3"}}},
			Check: Fact{"Read the words after \"unable to upgrade connection\": they name the missing pod, container or host.", []Cite{{&rfc9110, "section 15.6.3"}}},
			Fix:   Fact{"Start the target or correct its name, then try again.", []Cite{{&rfc9110, "section 15.6.3"}}},
		},
		{
			ID:    "upgrade-rights",
			Title: "The tool's user may not open this connection",
			Why:   Fact{"A gateway answers Forbidden before it upgrades anything.", []Cite{{&rfc9110, "section 15.5.4"}}},
			Check: Fact{"Look for 401 or 403 next to the message.", []Cite{{&rfc9110, "section 15.5.4"}}},
			Fix:   Fact{"Grant the right, or sign in again.", []Cite{{&rfc9110, "section 15.5.2"}}},
		},
	},
	Symptoms: []string{
		"unable to upgrade connection",
		"could not upgrade connection",
		"failed to upgrade",
		"cannot upgrade to websocket",
		"error upgrading connection",
		"error trying to proxy",
		"ws proxy error",
		"http proxy error",
	},
}

var signalConnectFailed = Signal{
	Slug:      "connect-failed",
	Name:      "Could not connect, cause hidden or not given",
	Meaning:   Fact{"The connection failed, and the program does not say whether the network, TLS or the handshake was at fault.", []Cite{{&whatwg, "Feedback from the protocol"}}},
	WhyNoCode: Fact{"The connection never opened; a page sees 1006, because browsers hide the cause from scripts on purpose.", []Cite{{&whatwg, "Feedback from the protocol"}}},
	Causes: []Cause{
		{
			ID:    "cf-server",
			Title: "Nothing answers there: wrong host or port, or the server is down",
			Why:   Fact{"An address that does not resolve and a port that refuses look the same to a script.", []Cite{{&whatwg, "Feedback from the protocol"}}},
			Check: Fact{"The browser's console or Network panel shows more than the event does: look for net::ERR_ words or an HTTP status.", []Cite{{&measured, "E-refused, E-dns"}}},
			Fix:   Fact{"Start the server or correct the address, then try it with curl from the same machine.", []Cite{{&whatwg, "Feedback from the protocol"}}},
		},
		{
			ID:    "cf-handshake",
			Title: "The server answered the handshake with an HTTP error",
			Why:   Fact{"Firefox prints the same sentence for a refused port, a bad certificate and an HTTP 403.", []Cite{{&measured, "E-refused, E-wss-selfsigned, E-403"}}},
			Check: Fact{"Select the WebSocket's row in the Network panel and read its status.", []Cite{{&measured, "E-403"}}},
			Fix:   Fact{"Act on the status: 401 and 403 are about credentials, 404 about the path, 502 to 504 about the proxy.", []Cite{{&rfc9110, "section 15"}}},
		},
		{
			ID:    "cf-tls",
			Title: "The certificate is not trusted",
			Why:   Fact{"On wss:// a browser shows no warning page for a bad certificate; the connection just fails.", []Cite{{&measured, "E-wss-selfsigned"}}},
			Check: Fact{"Open https:// with the same host and port in a tab: a certificate warning there is the answer.", []Cite{{&measured, "E-wss-selfsigned"}}},
			Fix:   Fact{"Use a certificate that the client trusts, with the host's name in it.", []Cite{{&rfc6455, "section 10.6"}}},
		},
	},
	Symptoms: []string{
		"can't establish a connection to the server",
		"can't establish connection",
		"websocket connection failed",
		"websocket connection to failed",
		"could not connect",
		"failed to connect",
		"connection failed",
		"websocket network error",
		"net::err_internet_disconnected",
		"ns_error_websocket_connection_refused",
		"websocket error",
		"connect error",
	},
}

var signalConnectionRefused = Signal{
	Slug:      "connection-refused",
	Name:      "Nothing listens there",
	Meaning:   Fact{"The host answered that nothing listens on this port, or a firewall said so in its place.", []Cite{{&rfc9293, "section 3.5.2"}, {&posixErrors, "section 2.3"}}},
	WhyNoCode: Fact{"TCP itself was refused, so there was neither a handshake nor a Close frame: a page sees 1006, a library reports ECONNREFUSED.", []Cite{{&measured, "E-refused"}, {&whatwg, "Feedback from the protocol"}}},
	Causes: []Cause{
		{
			ID:    "refused-down",
			Title: "The server is not running, or not yet",
			Why:   Fact{"A process that crashed, or is still starting, has no listening socket.", []Cite{{&posixErrors, "section 2.3"}}},
			Check: Fact{"On the server: ss -ltnp shows who listens on which address and port.", []Cite{{&posixErrors, "section 2.3"}}},
			Fix:   Fact{"Start it and read its log; let clients try again with a growing delay during deploys.", []Cite{{&rfc6455, "section 7.2.3"}}},
		},
		{
			ID:    "refused-address",
			Title: "It listens on another address or port",
			Why:   Fact{"A server bound to 127.0.0.1 is not reachable from another machine or container; localhost may also mean ::1.", []Cite{{&posixErrors, "section 2.3"}}},
			Check: Fact{"Compare the listening address with the one that the client resolved, IPv4 or IPv6.", []Cite{{&posixErrors, "section 2.3"}}},
			Fix:   Fact{"Bind to 0.0.0.0 or :: in containers, publish the port, and use the host's name instead of localhost.", []Cite{{&posixErrors, "section 2.3"}}},
		},
	},
	Symptoms: []string{
		"connection refused",
		"econnrefused",
		"connect econnrefused 127.0.0.1",
		"net::err_connection_refused",
		"connectionrefusederror",
		"connect call failed",
		"actively refused it",
		"wsaeconnrefused",
	},
}

var signalDNSFailure = Signal{
	Slug:      "dns-failure",
	Name:      "The name does not resolve",
	Meaning:   Fact{"The host's name could not be turned into an address.", []Cite{{&measured, "E-dns"}}},
	WhyNoCode: Fact{"No address, no connection, no Close frame: a page sees 1006, a library reports a lookup error.", []Cite{{&whatwg, "Feedback from the protocol"}, {&measured, "E-dns"}}},
	Causes: []Cause{
		{
			ID:    "dns-name",
			Title: "The name is misspelt or does not exist here",
			Why:   Fact{"A private name resolves only inside its own network, VPN or cluster.", []Cite{{&measured, "E-dns"}}},
			Check: Fact{"Run nslookup NAME on the machine, or in the container, that connects.", []Cite{{&measured, "E-dns"}}},
			Fix:   Fact{"Correct the name, add the record, or use the name that is valid from outside.", []Cite{{&measured, "E-dns"}}},
		},
		{
			ID:    "dns-resolver",
			Title: "The resolver is down or the machine is offline",
			Why:   Fact{"A laptop that wakes from sleep, or a container with a wrong resolver, cannot look up any name.", []Cite{{&measured, "E-dns"}}},
			Check: Fact{"Look up a name that surely exists, such as example.com.", []Cite{{&measured, "E-dns"}}},
			Fix:   Fact{"Restore the network, then connect again with a growing delay.", []Cite{{&rfc6455, "section 7.2.3"}}},
		},
	},
	Symptoms: []string{
		"enotfound",
		"getaddrinfo enotfound",
		"net::err_name_not_resolved",
		"no such host",
		"name or service not known",
		"nodename nor servname provided",
		"could not resolve host",
		"temporary failure in name resolution",
		"eai_again",
		"dns lookup failed",
	},
}

var signalTLSFailure = Signal{
	Slug:        "tls-failure",
	Name:        "The TLS handshake or the certificate failed",
	DetailLabel: "error",
	Meaning:     Fact{"The secure connection could not be set up: the certificate was not accepted, or the TLS handshake failed.", []Cite{{&rfc6455, "sections 4.1, 10.6"}}},
	WhyNoCode:   Fact{"No Close frame is possible before TLS is up: Firefox reports 1015; Chromium and WebKitGTK report 1006, which is what WHATWG asks for; libraries give an error.", []Cite{{&measured, "E-wss-selfsigned, E-wss-to-plain"}, {&whatwg, "Feedback from the protocol"}}},
	Causes: []Cause{
		{
			ID:    "tls-untrusted",
			Title: "The certificate is self-signed, or its chain is incomplete",
			Why:   Fact{"The client knows no authority that vouches for it; a server that leaves out the intermediate certificate looks the same.", []Cite{{&rfc6455, "section 10.6"}, {&measured, "E-wss-selfsigned"}}},
			Check: Fact{"openssl s_client -connect host:443 -servername host shows the chain and the verify error.", []Cite{{&rfc6455, "section 10.6"}}},
			Fix:   Fact{"Send the full chain of a certificate that clients trust; in development open the https: address once and accept it, or install your own authority.", []Cite{{&rfc6455, "section 10.6"}}},
		},
		{
			ID:    "tls-name-date",
			Title: "The certificate is for another name, or has expired",
			Why:   Fact{"The name in the address must be in the certificate; an address such as 127.0.0.1 must be listed as an IP address.", []Cite{{&rfc6455, "section 10.6"}}},
			Check: Fact{"Read the names and the dates with openssl x509 -noout -text, and check the client's clock.", []Cite{{&rfc6455, "section 10.6"}}},
			Fix:   Fact{"Renew the certificate, or connect by a name that it holds.", []Cite{{&rfc6455, "section 10.6"}}},
		},
		{
			ID:    "tls-plain-port",
			Title: "wss:// was used with a port that speaks plain ws",
			Why:   Fact{"The server's plain answer is not TLS, so the handshake fails at once.", []Cite{{&measured, "E-wss-to-plain"}}},
			Check: Fact{"The same address with ws:// works.", []Cite{{&measured, "E-wss-to-plain"}}},
			Fix:   Fact{"Use the TLS port, or end TLS in a proxy in front of the server.", []Cite{{&rfc6455, "section 3"}}},
		},
	},
	Symptoms: []string{
		"certificate verify failed",
		"certificate_verify_failed",
		"self signed certificate",
		"self-signed certificate in certificate chain",
		"net::err_cert_authority_invalid",
		"net::err_cert_common_name_invalid",
		"net::err_cert_date_invalid",
		"net::err_ssl_protocol_error",
		"x509 certificate signed by unknown authority",
		"unable to verify the first certificate",
		"depth_zero_self_signed_cert",
		"ssl handshake failed",
		"tls handshake failed",
		"certificate has expired",
		"invalid certificate",
	},
}
