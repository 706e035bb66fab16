import { Button, Text } from '@mantine/core'
import { FormattedMessage } from 'react-intl'
import { LinkTo } from './LinkTo'
import { PageHeader } from './PageHeader'

/** Stands at an address that is no page's. */
export function NotFoundPage() {
  return (
    <>
      <PageHeader title="app.notFound" />
      <Text mb="md">
        <FormattedMessage id="app.notFound.text" />
      </Text>
      <Button renderRoot={(props) => <LinkTo to="/" {...props} />}>
        <FormattedMessage id="app.notFound.home" />
      </Button>
    </>
  )
}
