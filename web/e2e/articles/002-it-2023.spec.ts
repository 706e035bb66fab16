import { messages } from '../../../wasm/element/messages/it'
import { filterByDealType, filterByMarket, openBreakdown, openClientOfBreakdown } from './breakdown'
import { endServices, followAlert, goToAccount, goToCrm, openDetails, seeAlerts, seeClients, seeEngagementPage, seeRenewalsPage } from './clients'
import { seeProgressOverTime } from './months'
import { clientWithEverything, closePanel, seeDetails, seeEngagement, seeRenewals, seeUsage } from './panel'
import { convert, estimate, openCalculator } from './points-calculator'
import { seeTeam } from './team'
import { seeAccountPerformance, seeInsights, seePerformance, seeProgressChart, seeTopReport } from './tier'
import { test } from './walk'

const updated = '2023-06-28'
test.use({ locale: 'it-IT', article: { language: 'it', updated, partner: 'Monsoon Orchard' } })
const { step } = test

test.describe('002 Visualizzare e gestire il cruscotto del partner (2023)', () => {
  test('Visualizzare e gestire i clienti', async ({ walk }) => {
    const client = await clientWithEverything(walk)
    await step('1 Partner > Dashboard', () => walk.start())
    await step('2 Sezione Avvisi: numero di decisioni di rinnovo imminenti', () => seeAlerts(walk))
    await step('3 Sezione Clienti: prodotti, relazione, utilizzo, ricavi ricorrenti mensili', () => seeClients(walk))
    await step('4 Azioni > Dettagli del cliente: pannello di destra', async () => {
      const panel = await openDetails(walk, client)
      await step('Scheda Dettagli del cliente: azienda, abbonamenti, livelli di contatti e di e-mail', () => seeDetails(walk, panel, client))
      await step('Scheda Rinnovi: comunicazione, responsabile, abbonamento corrente e di rinnovo', () => seeRenewals(walk, panel, client))
      await step('Scheda Utilizzo del portale: prodotti e app', () => seeUsage(walk, panel, client))
      await step('Scheda Coinvolgimento nella piattaforma: punteggio', () => seeEngagement(walk, panel, client))
      await closePanel(walk, panel)
    })
    await step('4 Azioni > Azienda nel CRM', () => goToCrm(walk, client))
    await step("4 Azioni > Vai all'account del cliente", () => goToAccount(walk, client))
    await step('4 Azioni > Termina i servizi', () => endServices(walk, client))
    await step('5 Barra laterale sinistra > Indice di coinvolgimento nella piattaforma', () => seeEngagementPage(walk))
    await step('6 Barra laterale sinistra > Rinnovi', async () => {
      await walk.menu('renewals.title')
      await seeRenewalsPage(walk)
    })
    await step('6 Il numero di decisioni nella sezione Avvisi porta ai rinnovi', async () => {
      await walk.menu('dashboard.title')
      await followAlert(walk)
    })
  })

  test('Rivedere i punti di livello dei partner', async ({ walk }) => {
    await walk.start()
    await step('1 Partner > Livello', () => walk.menu('tier.title'))
    await step('2 In alto: il livello di partner', () => seeTopReport(walk))
    await step('3 Sezione Prestazioni del livello: punti venduti e gestiti si sommano', () => seePerformance(walk))
    await step('3 Grafico di avanzamento: linea e punti per il livello successivo', () => seeProgressChart(walk))
    await step('4 Sezione Analisi del livello', () => seeInsights(walk))
    await step("5 Sezione Prestazioni dell'account: utilizzo mediano, certificazione", () => seeAccountPerformance(walk))
    await step('7 Progressi nel tempo', () => seeProgressOverTime(walk))
    await step('6 Scheda Ripartizione punti', () => openBreakdown(walk))
    await step('6 Menu Tipo di trattativa', () => filterByDealType(walk))
    await step('6 Menu Tipo di mercato', () => filterByMarket(walk))
    await step('6 Clic su un cliente: storico, vendite, punti attivi e scaduti', () => openClientOfBreakdown(walk))
  })

  test('Anteprima dei punti venduti e gestiti con il calcolatore di punti', async ({ walk }) => {
    await walk.start()
    await step('1 Partner > Livello', () => walk.menu('tier.title'))
    await step('2 Barra laterale destra: la freccia a sinistra', () => openCalculator(walk, messages))
    await step('3–4 Importo, mercato, valuta, gestione, altri partner; sotto i campi la stima', () => estimate(walk, messages))
    await step('5 Scheda Valuta: metodo di conversione, mercato, valuta, e la coppia di campi adatta', () => convert(walk, messages))
  })

  test('Visualizza e raggiungi il tuo team', async ({ walk }) => {
    await step("1 Partner > Dashboard, nel giorno dell'articolo", () => walk.start(updated))
    await step('2 Scheda Team', () => walk.tab('dashboard.tab.team', 'team.title'))
    await step('3–4 Channel Account Manager e Channel Consultant: descrizione, e-mail', () =>
      seeTeam(walk, ['CHANNEL_ACCOUNT_MANAGER', 'CHANNEL_CONSULTANT'], updated))
  })
})
