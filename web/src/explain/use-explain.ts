import { useNavigate } from '@tanstack/react-router'
import { writeFigure, type ExplainedFigure } from './figure'

/** Opens what a number is the sum of, where the number is no link but part of a drawing: see Explained. */
export function useExplain(): (figure: ExplainedFigure) => void {
  const navigate = useNavigate()
  return (figure) =>
    void navigate({ to: '.', search: (now) => ({ ...now, explain: writeFigure(figure) }), state: (now) => ({ ...now, opened: true }), resetScroll: false })
}
