import type action from '../messages/en/action.json'
import type adjustments from '../messages/en/adjustments.json'
import type app from '../messages/en/app.json'
import type audit from '../messages/en/audit.json'
import type breakdown from '../messages/en/breakdown.json'
import type charts from '../messages/en/charts.json'
import type choose from '../messages/en/choose.json'
import type clients from '../messages/en/clients.json'
import type client from '../messages/en/client.json'
import type commissions from '../messages/en/commissions.json'
import type company from '../messages/en/company.json'
import type dashboard from '../messages/en/dashboard.json'
import type dates from '../messages/en/dates.json'
import type drill from '../messages/en/drill.json'
import type editions from '../messages/en/editions.json'
import type engagement from '../messages/en/engagement.json'
import type explain from '../messages/en/explain.json'
import type forecast from '../messages/en/forecast.json'
import type guides from '../messages/en/guides.json'
import type importForm from '../messages/en/import-form.json'
import type importResult from '../messages/en/import-result.json'
import type imports from '../messages/en/imports.json'
import type list from '../messages/en/list.json'
import type lists from '../messages/en/lists.json'
import type programEdition from '../messages/en/program-edition.json'
import type programEditions from '../messages/en/program-editions.json'
import type program from '../messages/en/program.json'
import type renewals from '../messages/en/renewals.json'
import type report from '../messages/en/report.json'
import type settings from '../messages/en/settings.json'
import type shortcuts from '../messages/en/shortcuts.json'
import type statement from '../messages/en/statement.json'
import type table from '../messages/en/table.json'
import type team from '../messages/en/team.json'
import type terms from '../messages/en/terms.json'
import type tier from '../messages/en/tier.json'
import type whatIf from '../messages/en/what-if.json'

/** The catalogues, one for each room; a new room adds its own here. */
type Catalogues = [
  typeof action,
  typeof adjustments,
  typeof app,
  typeof audit,
  typeof breakdown,
  typeof charts,
  typeof choose,
  typeof clients,
  typeof client,
  typeof commissions,
  typeof company,
  typeof dashboard,
  typeof dates,
  typeof drill,
  typeof editions,
  typeof engagement,
  typeof explain,
  typeof forecast,
  typeof guides,
  typeof importForm,
  typeof importResult,
  typeof imports,
  typeof list,
  typeof lists,
  typeof programEdition,
  typeof programEditions,
  typeof program,
  typeof renewals,
  typeof report,
  typeof settings,
  typeof shortcuts,
  typeof statement,
  typeof table,
  typeof team,
  typeof terms,
  typeof tier,
  typeof whatIf,
]

type Keys<Catalogue> = Catalogue extends unknown ? keyof Catalogue : never

/** The id of a message: a key of one of the English catalogues. */
export type MessageId = Keys<Catalogues[number]>

declare global {
  namespace FormatjsIntl {
    interface Message {
      ids: MessageId
    }
  }
}
