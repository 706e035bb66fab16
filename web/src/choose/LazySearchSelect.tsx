import { TextInput } from '@mantine/core'
import { Suspense, type ComponentProps } from 'react'
import { later } from '../app/later'

const SearchSelect = later(() => import('./SearchSelect'))

/** A SearchSelect, in whose place an empty field stands until its code is there. */
export function LazySearchSelect(props: ComponentProps<typeof SearchSelect>) {
  const { label, description, placeholder, required } = props
  return (
    <Suspense fallback={<TextInput label={label} description={description} placeholder={placeholder} required={required} disabled />}>
      <SearchSelect {...props} />
    </Suspense>
  )
}
