import { Link } from '@tanstack/react-router'

/** A link to a page of the dashboard. Whose book, eyes and day stay as they are (see keptOfPlace). */
export const LinkTo = Link
