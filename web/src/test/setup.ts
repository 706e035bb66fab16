import { cleanup, configure } from '@testing-library/react'
import { afterEach, vi } from 'vitest'

// relay-test-utils makes its spies by jest.fn.
Object.assign(globalThis, { jest: vi })
afterEach(cleanup)
// A limit for hangs: what is loaded lazily may take its time on a busy machine.
configure({ asyncUtilTimeout: 20_000 })
