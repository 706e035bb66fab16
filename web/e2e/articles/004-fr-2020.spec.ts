import { endServices, followAlert, goToAccount, goToCrm, openDetails, seeAlerts, seeClients, seeEngagementPage, seeRenewalsPage } from './clients'
import { clickMonth, openClientOfMonth, seeMonthRows, seeMonthTabs, seeSoldOverTime } from './months'
import { clientWithEverything, closePanel, seeDetails, seeEngagement, seeRenewals, seeUsage } from './panel'
import { seeTeam } from './team'
import { seeTopReport } from './tier'
import { test } from './walk'

const updated = '2020-11-04'
test.use({ locale: 'fr-FR', article: { language: 'fr', updated, partner: 'Baobab & Daughters' } })
const { step } = test

test.describe('004 Afficher et gérer votre tableau de bord des partenaires (2020)', () => {
  test('Consulter et gérer vos clients', async ({ walk }) => {
    const client = await clientWithEverything(walk)
    await step('1 Partenaires > Tableau de bord', () => walk.start())
    await step('2 Section Alertes : nombre de décisions de renouvellement à venir', () => seeAlerts(walk))
    await step('3 Section Clients : produits, relation, utilisation, revenu récurrent mensuel', () => seeClients(walk))
    await step('4 Actions > Détails du client : panneau de droite', async () => {
      const panel = await openDetails(walk, client)
      await step('Onglet Détails du client : entreprise, abonnements, niveaux de contacts et d’e-mails', () => seeDetails(walk, panel, client))
      await step('Onglet Renouvellements : communication, gestionnaire, abonnement en cours et renouvelé', () => seeRenewals(walk, panel, client))
      await step('Onglet Utilisation du portail : produits et applications', () => seeUsage(walk, panel, client))
      await step('Onglet Engagement sur la plateforme : score', () => seeEngagement(walk, panel, client))
      await closePanel(walk, panel)
    })
    await step('4 Actions > Entreprise dans le CRM', () => goToCrm(walk, client))
    await step('4 Actions > Accéder au compte client', () => goToAccount(walk, client))
    await step('4 Actions > Mettre fin aux services', () => endServices(walk, client))
    await step('5 Menu latéral de gauche > Indice d’engagement sur la plateforme', () => seeEngagementPage(walk))
    await step('6 Menu latéral de gauche > Renouvellements', async () => {
      await walk.menu('renewals.title')
      await seeRenewalsPage(walk)
    })
    await step('6 Le nombre de décisions dans la section Alertes mène aux renouvellements', async () => {
      await walk.menu('dashboard.title')
      await followAlert(walk)
    })
  })

  test('Consulter votre niveau de partenariat', async ({ walk }) => {
    await step('1 Partenaires > Tableau de bord', () => walk.start())
    await step('2 Onglet Niveau', () => walk.tab('dashboard.tab.tier', 'tier.title'))
    await step('3 Rapport du haut : niveau attribué, performance, utilisation médiane, certification, mise à jour', () => seeTopReport(walk))
    await step('4 Points vendus au fil du temps', () => seeSoldOverTime(walk))
    const month = await step('5 Cliquez sur un mois dans le graphique', () => clickMonth(walk))
    await step('6 Nouveau, augmenté, expiré/résilié, diminué, total', () => seeMonthRows(walk, month))
    await step('7 Onglets Total, Gagné et Perdu', () => seeMonthTabs(walk, month))
    await step('8–9 Nom d’un client : détails, renouvellement et utilisation dans le panneau de droite', () => openClientOfMonth(walk))
  })

  test('Consulter et contacter votre équipe', async ({ walk }) => {
    await step('1 Partenaires > Tableau de bord, au jour de l’article', () => walk.start(updated))
    await step('2 Onglet Équipe', () => walk.tab('dashboard.tab.team', 'team.title'))
    await step('3–4 Responsable Partenaires et Consultant Partenaires : description, e-mail', () =>
      seeTeam(walk, ['CHANNEL_ACCOUNT_MANAGER', 'CHANNEL_CONSULTANT'], updated))
  })
})
