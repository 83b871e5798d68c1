package main

import (
	"io"

	"wsclose/registry"
)

// found is what lookup --json prints; its form is a contract.
type found struct {
	Query   string    `json:"query"`
	Results []hitJSON `json:"results"`
}

type hitJSON struct {
	Kind   registry.HitKind `json:"kind"`
	Code   *registry.Code   `json:"code,omitempty"`
	First  *registry.Code   `json:"first,omitempty"`
	Last   *registry.Code   `json:"last,omitempty"`
	Name   string           `json:"name"`
	Owner  string           `json:"owner,omitempty"`
	Signal string           `json:"signal,omitempty"`
	Topic  string           `json:"topic,omitempty"`
	Path   string           `json:"path,omitempty"`
	Detail string           `json:"detail,omitempty"`
}

// writeHits prints the answers to a query as one line.
func writeHits(w io.Writer, query string, hits []registry.Hit) error {
	f := found{Query: query, Results: []hitJSON{}}
	for _, h := range hits {
		j := hitJSON{Kind: h.Kind, Name: h.Name, Owner: h.Owner, Signal: h.Signal, Topic: h.Topic, Path: h.Path, Detail: h.Detail}
		j.Code = codeOrNull(h.Code)
		if h.Kind == registry.HitRange {
			j.First, j.Last = codeOrNull(h.First), codeOrNull(h.Last)
		}
		f.Results = append(f.Results, j)
	}
	return encode(w, f)
}
