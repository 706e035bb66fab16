import { ask, open, partner } from './demo'
import { expect, expectAccessible, test } from './page'

interface Guides {
  readonly engagement: string | null
  readonly renewals: string | null
}

const guides = async () => (await ask<{ program: { guides: Guides } }>('{ program { guides { engagement renewals } } }')).program.guides

test('F34 F15 F16 Guides: their addresses are set, mended beside the field, and partners are led there', async ({ page }) => {
  const before = await guides()
  try {
    await open(page, '/program', {})
    const engagement = page.getByRole('textbox', { name: 'Guide to the platform engagement index' })
    const renewals = page.getByRole('textbox', { name: 'Guide to renewals' })
    await expect(engagement).toHaveValue(before.engagement ?? '')
    await expect(page.getByRole('button', { name: 'Save guides' })).toBeDisabled()
    await engagement.fill('javascript:alert(1)')
    await renewals.fill('')
    await page.getByRole('button', { name: 'Save guides' }).click()
    await expect(engagement).toHaveAttribute('aria-invalid', 'true')
    await expect(page.getByText('Enter a web address')).toBeVisible()
    await expectAccessible(page)
    expect(await guides()).toEqual(before)

    await engagement.fill('https://docs.example.com/another-guide')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Guides saved')).toBeVisible()
    await expect(engagement).not.toHaveAttribute('aria-invalid', 'true')
    expect(await guides()).toEqual({ engagement: 'https://docs.example.com/another-guide', renewals: null })

    await open(page, '/engagement', { partner, eyes: 'partner' })
    await expect(page.getByRole('link', { name: 'Guide to the platform engagement index' })).toHaveAttribute('href', 'https://docs.example.com/another-guide')
    await open(page, '/renewals', { partner, eyes: 'partner' })
    await expect(page.getByRole('link', { name: 'Guide to renewals' })).toHaveCount(0)
  } finally {
    await ask('mutation($input: ProgramSetGuidesInput!) { programSetGuides(input: $input) { userErrors { message } } }', { input: before })
  }
})

test('F15 F16 Guides: the demo book leads to guides', async ({ page }) => {
  const { engagement, renewals } = await guides()
  await open(page, '/engagement')
  await expect(page.getByRole('link', { name: 'Guide to the platform engagement index' })).toHaveAttribute('href', engagement ?? '')
  await open(page, '/renewals')
  await expect(page.getByRole('link', { name: 'Guide to renewals' })).toHaveAttribute('href', renewals ?? '')
})
