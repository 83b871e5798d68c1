package registry

var kubernetesTunnel = Source{
	Title: "Kubernetes client-go: tunneling_connection.go", Kind: SourceCode, Read: "2026-11-23",
	URL: "https://github.com/kubernetes/kubernetes/blob/2bb08438fd2bb0f557e8f72431ddab0e4b4d9282/staging/src/k8s.io/client-go/tools/portforward/tunneling_connection.go",
}

// Kubernetes is port forwarding and the like through the API server.
var Kubernetes = Owner{
	Slug:    "kubernetes",
	Name:    "Kubernetes port forwarding",
	URL:     "https://github.com/kubernetes/kubernetes/blob/master/staging/src/k8s.io/client-go/tools/portforward/tunneling_connection.go",
	Service: true,
	About:   Fact{"kubectl port-forward carries its streams through one WebSocket to the API server.", []Cite{{&kubernetesTunnel, "TunnelingConnection"}}},
	Entries: []Entry{{
		Code: 1000, Name: "CloseNormalClosure",
		Meaning:     Fact{"The tunnel ended as it should; the client reads it as the end of the stream.", []Cite{{&kubernetesTunnel, "Read, Close"}}},
		Explanation: []Fact{{"Every other code, and a connection that just drops, reaches the program as an error.", []Cite{{&kubernetesTunnel, "Read"}}}},
		Sender:      Either,
		Symptoms:    []string{"kubectl port-forward", "lost connection to pod"},
	}},
	Hints: []string{"unable to upgrade connection", "kubectl", "portforward.k8s.io", "channel.k8s.io", "lost connection to pod", "client-go", "tunneling connection"},
}
