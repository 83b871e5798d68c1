package registry

import "slices"

// A LimitSource tells where a [Limit] is written.
type LimitSource struct {
	Component, Setting string
	Source             Source
}

// LimitSources returns the source of each limit, in the order of [Limits]. Only
// pages and published data call it: the limits are part of the program in the
// browser, their sources are not.
func LimitSources() []LimitSource {
	return slices.Concat(limitSourcesOfProxies, limitSourcesOfHosts, limitSourcesOfServers,
		limitSourcesOfServices, limitSourcesOfPlatforms, limitSourcesOfLibraries)
}
