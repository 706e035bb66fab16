package main

import (
	"bytes"
	"os"
	"os/exec"
	"sync"
	"testing"
)

// asProgramVariable makes the test binary the program itself, so that tests
// start, signal and kill real processes.
const asProgramVariable = "TIERBOARD_TEST_AS_PROGRAM"

func TestMain(m *testing.M) {
	if os.Getenv(asProgramVariable) != "" {
		main()
		return
	}
	os.Exit(m.Run())
}

// process is the program running on its own.
type process struct {
	*exec.Cmd
	stdout, stderr lockedBuffer
}

// start starts the program in a directory of its own; it is killed at the
// latest when the test ends.
func start(t *testing.T, dir string, args ...string) *process {
	t.Helper()
	p := &process{Cmd: exec.CommandContext(t.Context(), os.Args[0], args...)}
	p.Dir = dir
	p.Env = []string{asProgramVariable + "=1", "HOME=" + dir, "PATH=" + os.Getenv("PATH")}
	p.Stdout, p.Stderr = &p.stdout, &p.stderr
	if err := p.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = p.Process.Kill()
		_ = p.Wait()
	})
	return p
}

// lockedBuffer is written by the process and read by the test.
type lockedBuffer struct {
	mutex  sync.Mutex
	buffer bytes.Buffer
}

func (b *lockedBuffer) Write(data []byte) (int, error) {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	return b.buffer.Write(data)
}

func (b *lockedBuffer) String() string {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	return b.buffer.String()
}

func TestTheRealProcess(t *testing.T) {
	p := start(t, t.TempDir(), "version")
	if err := p.Wait(); err != nil || p.stdout.String() == "" {
		t.Errorf("version ended with %v, said %q and %q", err, p.stdout.String(), p.stderr.String())
	}
	p = start(t, t.TempDir(), "sing")
	if err := p.Wait(); p.ProcessState.ExitCode() != exitUsage {
		t.Errorf("an unknown command ended with %v", err)
	}
}
