package registry

var nomadExec = Source{
	Title: "Nomad: alloc_endpoint.go", Kind: SourceCode, Read: "2026-11-23",
	URL: "https://github.com/hashicorp/nomad/blob/005bbfa559c455afda409da4a0f899e1f8330d1e/command/agent/alloc_endpoint.go",
}

// Nomad is the exec endpoint of HashiCorp Nomad.
var Nomad = Owner{
	Slug:    "nomad",
	Name:    "HashiCorp Nomad exec",
	URL:     "https://developer.hashicorp.com/nomad/docs/commands/alloc/exec",
	Service: true,
	About:   Fact{"Nomad runs a command inside a task and carries its input and output over a WebSocket.", []Cite{{&nomadExec, "execStreamImpl"}}},
	Entries: []Entry{
		{
			Code: 1000, Name: "CloseNormalClosure",
			Meaning: Fact{"The command's stream ended.", []Cite{{&nomadExec, "execStreamImpl"}}},
			Sender:  Server,
		},
		{
			Code: 1008, Name: "ClosePolicyViolation",
			Meaning:     Fact{"The request failed with an error other than 500; the reason is the error's text.", []Cite{{&nomadExec, "toWsCode"}}},
			Explanation: []Fact{{"Nomad's code calls it a placeholder, so it need not be about policy.", []Cite{{&nomadExec, "toWsCode"}}}},
			Sender:      Server,
			Symptoms:    []string{"alloc exec failed", "unknown allocation"},
		},
		{
			Code: 1011, Name: "CloseInternalServerErr",
			Meaning: Fact{"Nomad failed inside, with what would be HTTP status 500; the reason is the error's text.", []Cite{{&nomadExec, "toWsCode"}}},
			Sender:  Server,
		},
	},
	Hints: []string{"nomad alloc exec", "/v1/client/allocation/", "ws_handshake"},
}
