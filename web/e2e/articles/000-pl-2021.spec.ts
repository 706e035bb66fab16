import { endServices, followAlert, goToAccount, goToCrm, openDetails, seeAlerts, seeClients, seeEngagementPage, seeRenewalsPage } from './clients'
import { clickMonth, openClientOfMonth, seeMonthRows, seeMonthTabs, seeSoldOverTime } from './months'
import { clientWithEverything, closePanel, seeDetails, seeEngagement, seeRenewals, seeUsage } from './panel'
import { seeTeam } from './team'
import { seeTopReport } from './tier'
import { test } from './walk'

const updated = '2021-10-18'
test.use({ locale: 'pl-PL', article: { language: 'pl', updated, partner: 'Wattle Lane' } })
const { step } = test

test.describe('000 Wyświetlanie i zarządzanie pulpitem nawigacyjnym partnera (2021)', () => {
  test('Wyświetlanie i zarządzanie klientami', async ({ walk }) => {
    const client = await clientWithEverything(walk)
    await step('1 Partner > Pulpit', () => walk.start())
    await step('2 Sekcja Alerty: liczba zbliżających się decyzji o odnowieniu', () => seeAlerts(walk))
    await step('3 Sekcja Klienci: produkty, relacja, korzystanie z produktu, miesięczny przychód', () => seeClients(walk))
    await step('4 Akcje > Szczegóły klienta: prawy panel', async () => {
      const panel = await openDetails(walk, client)
      await step('Karta Szczegóły klienta: firma, subskrypcje, poziomy kontaktów i wiadomości e-mail', () => seeDetails(walk, panel, client))
      await step('Karta Odnowienia: komunikacja, menedżer, bieżąca subskrypcja i subskrypcja po odnowieniu', () => seeRenewals(walk, panel, client))
      await step('Karta Korzystanie z portalu: produkty i aplikacje', () => seeUsage(walk, panel, client))
      await step('Karta Zaangażowanie na platformie: wynik', () => seeEngagement(walk, panel, client))
      await closePanel(walk, panel)
    })
    await step('4 Akcje > Firma w CRM', () => goToCrm(walk, client))
    await step('4 Akcje > Przejdź do konta klienta', () => goToAccount(walk, client))
    await step('4 Akcje > Zakończ usługi', () => endServices(walk, client))
    await step('5 Lewy pasek boczny > Wskaźnik zaangażowania na platformie', () => seeEngagementPage(walk))
    await step('6 Lewy pasek boczny > Odnowienia', async () => {
      await walk.menu('renewals.title')
      await seeRenewalsPage(walk)
    })
    await step('6 Liczba decyzji w sekcji Alerty prowadzi do odnowień', async () => {
      await walk.menu('dashboard.title')
      await followAlert(walk)
    })
  })

  test('Zobacz swój poziom partnerski', async ({ walk }) => {
    await step('1 Partner > Pulpit', () => walk.start())
    await step('2 Karta Poziom', () => walk.tab('dashboard.tab.tier', 'tier.title'))
    await step('3 Górny raport: przyznany poziom, bieżące wyniki, mediana, certyfikacja, aktualność', () => seeTopReport(walk))
    await step('4 Punkty za sprzedaż w czasie', () => seeSoldOverTime(walk))
    const month = await step('5 Kliknij miesiąc na wykresie', () => clickMonth(walk))
    await step('6 Nowe, zwiększone, wygasłe/po rezygnacji, zmniejszone, suma', () => seeMonthRows(walk, month))
    await step('7 Zakładki Łącznie, Uzyskane i Utracone', () => seeMonthTabs(walk, month))
    await step('8–9 Nazwa klienta: szczegóły, odnowienie i wykorzystanie w prawym panelu', () => openClientOfMonth(walk))
  })

  test('Wyświetlanie i kontakt z zespołem', async ({ walk }) => {
    await step('1 Partner > Pulpit, w dniu artykułu', () => walk.start(updated))
    await step('2 Karta Zespół', () => walk.tab('dashboard.tab.team', 'team.title'))
    await step('3–4 Channel Account Manager i Channel Consultant: opis, wiadomość e-mail', () =>
      seeTeam(walk, ['CHANNEL_ACCOUNT_MANAGER', 'CHANNEL_CONSULTANT'], updated))
  })
})
