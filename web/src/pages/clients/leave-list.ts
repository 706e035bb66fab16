import { ConnectionHandler, type RecordSourceProxy } from 'relay-runtime'

/** Takes a client out of a list, and counts it no more. */
export function leaveList(store: RecordSourceProxy, connectionId: string, client: string): void {
  const connection = store.get(connectionId)
  if (!connection?.getLinkedRecords('edges')?.some((edge) => edge?.getLinkedRecord('node')?.getDataID() === client)) return
  ConnectionHandler.deleteNode(connection, client)
  const total = connection.getValue('totalCount')
  if (typeof total === 'number') connection.setValue(total - 1, 'totalCount')
}
