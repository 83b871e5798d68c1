package registry

// An HTTPStatus is what an HTTP status means as the answer to an opening
// handshake.
type HTTPStatus struct {
	Status  int
	Name    string // as RFC 9110 calls it
	Meaning Fact
	Fix     Fact
}

// HTTPStatuses are the statuses that people meet, in ascending order.
var HTTPStatuses []HTTPStatus
