// dayjs has no types for its locales: importing one registers it.
declare module 'dayjs/locale/*'
