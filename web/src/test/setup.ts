import { cleanup } from '@testing-library/react'
import { afterEach, vi } from 'vitest'

// relay-test-utils makes its spies by jest.fn.
Object.assign(globalThis, { jest: vi })
afterEach(cleanup)
