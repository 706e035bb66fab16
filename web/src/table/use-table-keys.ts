import { useCallback, useEffect, useMemo, useRef, useState, type ClipboardEvent, type FocusEvent, type KeyboardEvent, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { useShortcuts, type Shortcut } from '../app/shortcuts'
import { cellText, rowText } from './row-text'

interface Options {
  readonly region: RefObject<HTMLDivElement | null>
  readonly count: number
  readonly onOpen: (at: number) => void
}

/**
 * Moves the focus through a table's rows (arrows, j and k, Home and End) and
 * cells (left and right), opens a row (Enter) and its menu (m), and copies what
 * has the focus.
 */
export function useTableKeys({ region, count, onOpen }: Options) {
  const [active, setActive] = useState<number>()
  const latest = useRef({ active, count })
  useEffect(() => {
    latest.current = { active, count }
  }, [active, count])

  // The row may be out of sight and not in the document yet.
  const goTo = useCallback(
    (at: number) => {
      const to = Math.max(0, Math.min(at, latest.current.count - 1))
      const cell = document.activeElement?.closest<HTMLTableCellElement>('td,th')
      flushSync(() => setActive(to))
      const row = region.current?.querySelector<HTMLTableRowElement>(`tr[data-index="${to}"]`)
      const target = cell && region.current?.contains(cell) && cell.closest('tbody') ? row?.cells[cell.cellIndex] : row
      target?.focus({ preventScroll: true })
      row?.scrollIntoView({ block: 'nearest' })
    },
    [region],
  )
  const shortcuts = useMemo<readonly Shortcut[]>(
    () => [
      { keys: 'j', label: 'table.key.next', scope: region, run: () => goTo((latest.current.active ?? -1) + 1) },
      { keys: 'k', label: 'table.key.previous', scope: region, run: () => goTo((latest.current.active ?? 1) - 1) },
      { keys: '↓ ↑', label: 'table.key.rows' },
      { keys: '→ ←', label: 'table.key.cells' },
      { keys: 'Home End', label: 'table.key.ends' },
      { keys: 'Enter', label: 'table.key.open' },
      { keys: 'm', label: 'table.key.menu', scope: region, run: () => focusedRow(region.current)?.querySelector<HTMLElement>('[data-row-menu]')?.click() },
      { keys: 'Ctrl C', label: 'table.key.copy' },
    ],
    [goTo, region],
  )
  useShortcuts(shortcuts)

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const target = event.target as HTMLElement
    if (event.ctrlKey || event.metaKey || event.altKey || !region.current?.contains(target) || target.closest('[role=menu],input')) return
    const steps: Record<string, number> = { ArrowDown: (active ?? -1) + 1, ArrowUp: (active ?? 1) - 1, Home: 0, End: count - 1 }
    const to = steps[event.key]
    if (to !== undefined) {
      event.preventDefault()
      goTo(to)
    } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      if (moveCell(region.current, event.key === 'ArrowRight' ? 1 : -1)) event.preventDefault()
    } else if (event.key === 'Enter' && active !== undefined && /^(TR|TD|TH)$/.test(target.tagName)) {
      event.preventDefault()
      onOpen(active)
    }
  }
  const onCopy = (event: ClipboardEvent<HTMLDivElement>) => {
    const row = focusedRow(region.current)
    if (!row || !document.getSelection()?.isCollapsed) return
    event.preventDefault()
    const cell = document.activeElement?.closest<HTMLTableCellElement>('td,th')
    event.clipboardData.setData('text/plain', cell ? cellText(cell) : rowText(row))
  }
  // A click or Tab into a row makes it the one that the keys go on from.
  const onFocus = (event: FocusEvent<HTMLDivElement>) => {
    const at = event.target.closest<HTMLTableRowElement>('tr[data-index]')?.dataset['index']
    if (at !== undefined) setActive(Number(at))
  }
  return { active, onKeyDown, onCopy, onFocus, leave: () => setActive(undefined) }
}

function focusedRow(region: HTMLElement | null): HTMLTableRowElement | null {
  const row = document.activeElement?.closest<HTMLTableRowElement>('tbody tr') ?? null
  return row && region?.contains(row) ? row : null
}

function moveCell(region: HTMLElement, step: 1 | -1): boolean {
  const row = focusedRow(region)
  if (!row) return false
  const at = document.activeElement?.closest<HTMLTableCellElement>('td,th')?.cellIndex
  const cell = row.cells[at === undefined ? (step === 1 ? 0 : row.cells.length - 1) : at + step]
  cell?.focus()
  cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  return true
}
