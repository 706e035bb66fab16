import classes from './forecast.module.css'

/** The class of parts below each other, of which the wide ones scroll by themselves. */
export const stackClass = classes['stack'] ?? ''
