package registry

// Protocol is RFC 6455 and what IANA added to 1000 to 1015.
var Protocol = Owner{Slug: "protocol", Name: "WebSocket protocol"}
var IANA = Owner{Slug: "iana", Name: "IANA"}
var Ranges []Range
var Signals []Signal
