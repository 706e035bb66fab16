import { expect, test } from '@playwright/test'
import { auditServer, type AuditResult } from 'graphql-http'

// How many checks the audit of this version has: fewer would prove less.
const checks = 61

/** Describes a check that did not pass: what it wants, and what it got. */
async function finding(result: AuditResult): Promise<string[]> {
  if (result.status === 'ok') return []
  const { id, name, status, reason, response } = result
  const body = await response.text().catch(String)
  return [`${id} ${status}: ${name}: ${reason} (status ${response.status}, ${body.slice(0, 200)})`]
}

test('the API speaks GraphQL over HTTP, notices and warnings counted', async ({ baseURL }) => {
  const results = await auditServer({ url: `${baseURL}/graphql` })
  const findings = await Promise.all(results.map(finding))
  expect(findings.flat()).toEqual([])
  expect(results.length).toBe(checks)
})
