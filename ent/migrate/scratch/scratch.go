// Package scratch starts PostgreSQL clusters for tests and for planning
// migrations: from the installed binaries, in a temporary directory, on a Unix
// socket that only this machine reaches, without any durability.
//
// A cluster ends with its process, however that ends: a shell waits on a pipe
// that closes with us, then stops the server and removes the directory.
package scratch

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
)

// ErrMissing says how to get PostgreSQL.
var ErrMissing = errors.New("PostgreSQL's initdb, pg_ctl and postgres are not installed: run `make deps`")

// Cluster is a running PostgreSQL.
type Cluster struct {
	dir      string
	lifeline io.Closer
	shell    *exec.Cmd
	stderr   *strings.Builder
}

// supervise starts the server, says so, and when its input ends stops it and
// removes everything. $1 is the folder of the binaries, $2 the cluster's.
const supervise = `
"$1/initdb" -D "$2/data" -U postgres -A trust -E UTF8 --locale=C --no-sync >"$2/initdb.log" 2>&1 || { cat "$2/initdb.log" >&2; rm -rf "$2"; exit 1; }
"$1/pg_ctl" start -w -s -D "$2/data" -l "$2/log" -o "-k '$2' -c listen_addresses='' -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c timezone=UTC -c max_connections=200" <&- >/dev/null || { cat "$2/log" >&2; rm -rf "$2"; exit 1; }
echo ready
while read -r line; do :; done
"$1/pg_ctl" stop -s -m immediate -D "$2/data" >/dev/null
rm -rf "$2"
`

// Start starts a cluster and returns when it takes connections. PostgreSQL
// refuses to run as root: then it runs as the user postgres, or as nobody.
func Start() (*Cluster, error) {
	bin, err := binaries()
	if err != nil {
		return nil, err
	}
	owner, err := unprivileged()
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "pg")
	if err != nil {
		return nil, err
	}
	cluster, err := start(bin, dir, owner)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("start PostgreSQL of %s: %w", bin, err), os.RemoveAll(dir))
	}
	return cluster, nil
}

func start(bin, dir string, owner *syscall.Credential) (*Cluster, error) {
	if owner != nil {
		if err := os.Chown(dir, int(owner.Uid), int(owner.Gid)); err != nil {
			return nil, err
		}
	}
	cluster := &Cluster{dir: dir, stderr: &strings.Builder{}}
	cluster.shell = exec.CommandContext(context.Background(), "/bin/sh", "-c", supervise, "sh", bin, dir)
	cluster.shell.Dir = dir
	cluster.shell.Env = []string{"PATH=/usr/bin:/bin", "LC_ALL=C", "HOME=" + dir}
	cluster.shell.Stderr = cluster.stderr
	// A group of its own: an interrupt on the terminal must not reach the
	// shell before its work is done.
	cluster.shell.SysProcAttr = &syscall.SysProcAttr{Setpgid: true, Credential: owner}
	lifeline, err := cluster.shell.StdinPipe()
	if err != nil {
		return nil, err
	}
	cluster.lifeline = lifeline
	said, err := cluster.shell.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cluster.shell.Start(); err != nil {
		return nil, err
	}
	if line, err := bufio.NewReader(said).ReadString('\n'); err != nil || line != "ready\n" {
		return nil, errors.Join(cluster.Stop(), errors.New(strings.TrimSpace(cluster.stderr.String())))
	}
	return cluster, nil
}

// URL returns the address of a database of the cluster.
func (c *Cluster) URL(database string) string {
	return (&url.URL{
		Scheme: "postgres", User: url.User("postgres"), Path: "/" + database,
		RawQuery: url.Values{"host": {c.dir}, "sslmode": {"disable"}}.Encode(),
	}).String()
}

// Stop stops the cluster and removes it.
func (c *Cluster) Stop() error {
	return errors.Join(c.lifeline.Close(), c.shell.Wait())
}

// unprivileged returns whom to run as: nil for the current user.
func unprivileged() (*syscall.Credential, error) {
	if os.Geteuid() != 0 {
		return nil, nil
	}
	for _, name := range []string{"postgres", "nobody"} {
		account, err := user.Lookup(name)
		if err != nil {
			continue
		}
		uid, err := strconv.ParseUint(account.Uid, 10, 32)
		if err != nil {
			continue
		}
		gid, err := strconv.ParseUint(account.Gid, 10, 32)
		if err != nil {
			continue
		}
		return &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}, nil
	}
	return nil, errors.New("PostgreSQL does not run as root, and there is no user postgres or nobody")
}

// binaries finds a folder that holds a matching set of the server's programs:
// the newest of the distribution's, else what the path leads to.
func binaries() (string, error) {
	var folders []string
	for _, pattern := range []string{"/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin", "/opt/homebrew/opt/postgresql*/bin"} {
		found, err := filepath.Glob(pattern)
		if err != nil {
			return "", err
		}
		for i := len(found) - 1; i >= 0; i-- {
			folders = append(folders, found[i])
		}
	}
	if found, err := exec.LookPath("initdb"); err == nil {
		if real, err := filepath.EvalSymlinks(found); err == nil {
			folders = append(folders, filepath.Dir(real))
		}
	}
	for _, folder := range folders {
		if matching(folder) {
			return folder, nil
		}
	}
	return "", ErrMissing
}

// matching reports whether the folder's programs are all there and of one
// version.
func matching(folder string) bool {
	version := ""
	for _, name := range []string{"initdb", "pg_ctl", "postgres"} {
		said, err := exec.CommandContext(context.Background(), filepath.Join(folder, name), "--version").Output()
		if err != nil {
			return false
		}
		_, own, found := strings.Cut(string(said), "(PostgreSQL)")
		if !found || version != "" && own != version {
			return false
		}
		version = own
	}
	return true
}
