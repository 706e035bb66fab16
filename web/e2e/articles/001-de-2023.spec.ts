import { filterByDealType, filterByMarket, openBreakdown, openClientOfBreakdown } from './breakdown'
import { endServices, goToAccount, goToCrm, openDetails, seeAlerts, seeClients } from './clients'
import { seeProgressOverTime } from './months'
import { clientWithEverything, closePanel, seeDetails, seeEngagement, seeRenewals, seeUsage } from './panel'
import { seeTeam } from './team'
import { seeAccountPerformance, seeInsights, seePerformance, seeProgressChart, seeTopReport } from './tier'
import { test } from './walk'

const updated = '2023-06-28'
test.use({ locale: 'de-DE', article: { language: 'de', updated, partner: 'Kestrelwerk' } })
const { step } = test

test.describe('001 Partner-Dashboard anzeigen und verwalten (2023)', () => {
  test('Kunden anzeigen und verwalten', async ({ walk }) => {
    const client = await clientWithEverything(walk)
    await step('1 Partner > Dashboard', () => walk.start())
    await step('2 Abschnitt Hinweise: Anzahl der bevorstehenden Verlängerungsentscheidungen', () => seeAlerts(walk))
    await step('3 Abschnitt Kunden: Produkte, Beziehung, Nutzung, monatlich wiederkehrender Umsatz', () => seeClients(walk))
    await step('4 Aktionen > Kundendetails: im rechten Bereich', async () => {
      const panel = await openDetails(walk, client)
      await step('Registerkarte Kundendetails: Unternehmen, Abonnements, Kontakt- und E-Mail-Stufe', () => seeDetails(walk, panel, client))
      await step('Registerkarte Verlängerungen: Zuständigkeit, Manager, aktuelles und Verlängerungsabonnement', () => seeRenewals(walk, panel, client))
      await step('Registerkarte Portalnutzung: Produkte und Apps', () => seeUsage(walk, panel, client))
      await step('Registerkarte Plattform-Interaktion: Score', () => seeEngagement(walk, panel, client))
      await closePanel(walk, panel)
    })
    await step('4 Aktionen > Unternehmen im CRM', () => goToCrm(walk, client))
    await step('4 Aktionen > Zum Kundenkonto', () => goToAccount(walk, client))
    await step('4 Aktionen > Services beenden', () => endServices(walk, client))
  })

  test('Punkte für die Partnerstufe überprüfen', async ({ walk }) => {
    await walk.start()
    await step('1 Partner > Partnerstufe', () => walk.menu('tier.title'))
    await step('2 Oben: die Stufe des Partners', () => seeTopReport(walk))
    await step('3 Abschnitt Stufenleistung: verkaufte und verwaltete Punkte ergeben die Stufe', () => seePerformance(walk))
    await step('3 Diagramm zum Stufenfortschritt: Linie und Punkte bis zur nächsten Stufe', () => seeProgressChart(walk))
    await step('4 Abschnitt Einblicke in die Stufe', () => seeInsights(walk))
    await step('5 Abschnitt Account-Performance: Median der Tool-Nutzung, zertifiziert oder nicht', () => seeAccountPerformance(walk))
    await step('7 Fortschritt im Zeitverlauf', () => seeProgressOverTime(walk))
    await step('6 Registerkarte Punkteaufschlüsselung', () => openBreakdown(walk))
    await step('6 Dropdown-Menü Deal-Typ', () => filterByDealType(walk))
    await step('6 Dropdown-Menü Markttyp', () => filterByMarket(walk))
    await step('6 Klick auf einen Kunden: Verlauf, Verkäufe, aktive und abgelaufene Punkte', () => openClientOfBreakdown(walk))
  })

  test('Team anzeigen und erreichen', async ({ walk }) => {
    await step('1 Partner > Dashboard, am Tag des Artikels', () => walk.start(updated))
    await step('2 Registerkarte Team', () => walk.tab('dashboard.tab.team', 'team.title'))
    await step('3–4 Channel Account Manager und Channel Consultant: Beschreibung, E-Mail', () =>
      seeTeam(walk, ['CHANNEL_ACCOUNT_MANAGER', 'CHANNEL_CONSULTANT'], updated))
  })
})
