package main

import (
	"encoding/json"
	"fmt"
	"runtime"
	"runtime/debug"
)

type versionCommand struct {
	JSON bool `name:"json" help:"Print JSON."`
}

// Help shows examples.
func (versionCommand) Help() string {
	return `Examples:

  tierboard version
  tierboard version --json`
}

// buildVersion is what the Go tool stamped into the binary.
type buildVersion struct {
	Version  string `json:"version"`
	Revision string `json:"revision,omitempty"`
	Time     string `json:"time,omitempty"`
	// Modified is set where the sources differed from the revision.
	Modified bool   `json:"modified,omitempty"`
	Go       string `json:"go"`
	Platform string `json:"platform"`
}

func readVersion() buildVersion {
	version := buildVersion{Version: "(devel)", Go: runtime.Version(), Platform: runtime.GOOS + "/" + runtime.GOARCH}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return version
	}
	if info.Main.Version != "" {
		version.Version = info.Main.Version
	}
	for _, setting := range info.Settings {
		switch setting.Key {
		case "vcs.revision":
			version.Revision = setting.Value
		case "vcs.time":
			version.Time = setting.Value
		case "vcs.modified":
			version.Modified = setting.Value == "true"
		}
	}
	return version
}

// Run prints the version.
func (c *versionCommand) Run(p *program) error {
	version := readVersion()
	if c.JSON {
		return json.NewEncoder(p.Out).Encode(version)
	}
	_, err := fmt.Fprintf(p.Out, "tierboard %s %s %s\n", version.Version, version.Go, version.Platform)
	return err
}
