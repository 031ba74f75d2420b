import type { IncomingMessage, Server } from 'node:http'
import type { Socket } from 'node:net'

/** The TCP connections of a server, which those of TLS hide. */
export interface Connections {
  /** Breaks a request's connection at once, as a network does: the other side reads a reset. */
  reset(incoming: IncomingMessage): void
  /** Cuts every connection, also one on which TLS hasn't been agreed on yet. */
  closeAll(): void
}

export function trackConnections(server: Server): Connections {
  const open = new Map<string, Socket>()
  server.on('connection', (socket: Socket) => {
    const name = nameOf(socket)
    open.set(name, socket)
    socket.once('close', () => open.delete(name))
  })
  return {
    reset({ socket }) {
      open.get(nameOf(socket))?.resetAndDestroy()
      socket.destroy()
    },
    closeAll() {
      for (const socket of open.values()) socket.destroy()
    },
  }
}

/** What tells a connection from all others that are open: where it comes from. */
const nameOf = ({ remoteAddress, remotePort }: Socket) => `${remoteAddress} ${remotePort}`
