package registry

// Owners is every owner of close codes that we know, the protocol first. A new
// owner is one file and one line here.
var Owners = []*Owner{
	&Protocol,
	&IANA,

	&Liveblocks,
	&OBS,
	&Pusher,
	&TwitchEventSub,
}
