import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, createServer as createPlainServer, type Server, type Socket } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterEach, describe, expect, it } from 'vitest';
import { certainResolve } from '../shared/adapters/links/certain-resolve.ts';
import { type WebLinksSettings, webLinks } from '../shared/adapters/links/web-links.ts';
import { addressRange } from '../shared/net/address-range.ts';
import type { Resolve } from '../shared/net/pinned-lookup.ts';
import { selfSigned } from './links/certificate.ts';
import { NXDOMAIN, nameServer, SERVFAIL } from './links/name-server.ts';

const HERE = [{ address: '127.0.0.1', family: 4 }];
const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}
/** A server that everybody knows as page.example.org, and what it was asked. */
async function serve(answer: RequestListener) {
  const asked: string[] = [];
  const port = await listen(
    createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      answer(request, response);
    }),
  );
  return { asked, url: `http://page.example.org:${port}` };
}

/** Only 127.0.0.1 stands for the public internet: every other address of this machine is as private as it is. */
const ask = (address: string, settings: Partial<WebLinksSettings> = {}) =>
  webLinks({
    contact: 'library@library.example',
    resolve: async () => HERE,
    mayAsk: (one) => one === '127.0.0.1' || addressRange(one) === 'unicast',
    ...settings,
  }).ask(address);
const failing = (code: string): Resolve => {
  const error = Object.assign(new Error(code), { code });
  return () => Promise.reject(error);
};

describe('a link that is asked', () => {
  it('is reached where the page answers, without a body and without more than one request', async () => {
    const { url, asked } = await serve((_, answer) => answer.end('<title>Rooms</title>'));
    expect(await ask(`${url}/rooms`)).toEqual({ is: 'reached', status: 200, address: `${url}/rooms` });
    expect(asked).toEqual(['HEAD /rooms']);
  });

  it.each([
    [404, { is: 'dead', why: 'not-found' }],
    [410, { is: 'dead', why: 'not-found' }],
    [401, { is: 'unsure', why: 'turned-away' }],
    [403, { is: 'unsure', why: 'turned-away' }],
    [451, { is: 'unsure', why: 'turned-away' }],
    [999, { is: 'unsure', why: 'turned-away' }],
    [500, { is: 'unsure', why: 'server-error' }],
    [503, { is: 'unsure', why: 'server-error' }],
  ])('is judged by the status %i', async (status, expected) => {
    const { url, asked } = await serve((_, answer) => answer.writeHead(status).end());
    expect(await ask(url)).toMatchObject(expected);
    expect(asked).toEqual(['HEAD /', 'GET /']);
  });

  it.each([403, 404, 405, 500, 501])('is asked with GET where HEAD gets %i', async (status) => {
    const { url, asked } = await serve(({ method }, answer) =>
      answer.writeHead(method === 'HEAD' ? status : 200).end('x'),
    );
    expect(await ask(url)).toMatchObject({ is: 'reached', status: 200 });
    expect(asked).toEqual(['HEAD /', 'GET /']);
  });

  it.each([
    ['hangs up', true],
    ['never answers', false],
  ])('is asked with GET where HEAD %s', async (_, hangsUp) => {
    const { url } = await serve(({ method, socket }, answer) => {
      if (method === 'GET') answer.end('x');
      else if (hangsUp) socket.destroy();
    });
    expect(await ask(url, { limits: { requestMs: 500 } })).toMatchObject({ is: 'reached' });
  });

  it('is left alone by whom a server has asked to stop', async () => {
    const { url, asked } = await serve((_, answer) => answer.writeHead(429).end());
    expect(await ask(url)).toMatchObject({ is: 'unsure', why: 'turned-away' });
    expect(asked).toEqual(['HEAD /']);
  });

  it('tells servers who asks, and neither passwords nor cookies', async () => {
    const seen: Record<string, unknown>[] = [];
    const { url } = await serve(({ headers, url: path }, answer) => {
      seen.push(headers);
      if (path === '/') answer.writeHead(302, { location: '/next', 'set-cookie': 'a=b' }).end();
      else answer.end();
    });
    await ask(url.replace('http://', 'http://reader:Bookworm1@'));
    expect(seen).toHaveLength(2);
    for (const headers of seen) {
      expect(Object.keys(headers).sort()).toEqual([
        'accept',
        'accept-encoding',
        'connection',
        'host',
        'user-agent',
      ]);
      expect(headers['user-agent']).toBe('Imprimatur (checks links in posts; library@library.example)');
    }
  });
});

describe('redirects', () => {
  it('are followed to where they end', async () => {
    const { url, asked } = await serve((request, answer) => {
      if (request.url === '/old') answer.writeHead(301, { location: '/b%C3%BCcher' }).end();
      else if (request.url === '/b%C3%BCcher')
        answer.writeHead(308, { location: Buffer.from('/ü').toString('latin1') }).end();
      else answer.end();
    });
    expect(await ask(`${url}/old`)).toEqual({ is: 'reached', status: 200, address: `${url}/%C3%BC` });
    expect(asked).toEqual(['HEAD /old', 'HEAD /b%C3%BCcher', 'HEAD /%C3%BC']);
  });

  it('without an end are given up', async () => {
    const { url, asked } = await serve((_, answer) => answer.writeHead(302, { location: '/' }).end());
    expect(await ask(url)).toMatchObject({ is: 'unsure', why: 'redirects' });
    expect(asked).toHaveLength(6);
  });

  it.each(['mailto:library@library.example', 'http://[', 'file:///etc/hosts'])(
    'to %s lead nowhere',
    async (location) => {
      const { url } = await serve((_, answer) => answer.writeHead(302, { location }).end());
      expect(await ask(url)).toMatchObject({ is: 'unsure', why: 'redirects' });
    },
  );

  it.each([
    'http://10.0.0.1/',
    'http://127.0.0.2/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[64:ff9b::a00:1]/',
    'http://[fd00:ec2::254]/',
    'http://[::7f00:1]/',
    'http://2130706434/',
    'http://100.64.0.1/',
    'http://0.0.0.0/',
  ])('to the private address %s are not followed', async (location) => {
    const { url, asked } = await serve((_, answer) => answer.writeHead(302, { location }).end());
    expect(await ask(url)).toMatchObject({ is: 'forbidden' });
    expect(asked).toEqual(['HEAD /']);
  });

  it('to a name with a private address are not followed', async () => {
    const { url } = await serve((_, answer) =>
      answer.writeHead(302, { location: 'http://intranet.example.org/' }).end(),
    );
    const resolve: Resolve = async (name) =>
      name === 'page.example.org' ? HERE : [...HERE, { address: '192.168.1.7', family: 4 }];
    expect(await ask(url, { resolve })).toEqual({ is: 'forbidden', host: 'intranet.example.org' });
  });
});

describe('a name', () => {
  it('is looked up anew for each request, and each answer is checked before it is used', async () => {
    const { url, asked } = await serve((_, answer) => answer.writeHead(405).end());
    const answers = [HERE, [{ address: '127.0.0.2', family: 4 }]];
    expect(await ask(url, { resolve: async () => answers.shift() ?? HERE })).toMatchObject({
      is: 'forbidden',
    });
    // GET got the second answer: rebinding the name does not get it there.
    expect(asked).toEqual(['HEAD /']);
  });

  it('is looked up once for a connection', async () => {
    const { url } = await serve((_, answer) => answer.end());
    let lookups = 0;
    const resolve: Resolve = async () => {
      lookups += 1;
      return lookups === 1 ? HERE : [{ address: '127.0.0.2', family: 4 }];
    };
    expect(await ask(url, { resolve })).toMatchObject({ is: 'reached' });
    expect(lookups).toBe(1);
  });

  it.each([
    ['ENOTFOUND', { is: 'dead', why: 'no-such-name' }],
    ['EAI_AGAIN', { is: 'unsure', why: 'network' }],
    ['ENETUNREACH', { is: 'unsure', why: 'network' }],
  ])('that fails with %s is judged', async (code, expected) => {
    expect(await ask('http://page.example.org/', { resolve: failing(code) })).toMatchObject(expected);
  });

  it.each([
    [NXDOMAIN, 'ENOTFOUND'],
    [SERVFAIL, 'EAI_AGAIN'],
  ])('is absent only where a name server says so: answer %i', async (answer, code) => {
    const server = await nameServer(answer);
    closing.push(server.close);
    const resolve = certainResolve(failing('ENOTFOUND'), [server.address]);
    await expect(resolve('page.example.org')).rejects.toMatchObject({ code });
  });

  it('is in doubt where the name server denies every name, as without the internet', async () => {
    const server = await nameServer(NXDOMAIN, false);
    closing.push(server.close);
    const resolve = certainResolve(failing('ENOTFOUND'), [server.address]);
    await expect(resolve('page.example.org')).rejects.toMatchObject({ code: 'EAI_AGAIN' });
  });

  it('that has no address leads to no server', async () => {
    const resolve: Resolve = async () => [];
    expect(await ask('http://page.example.org/', { resolve })).toMatchObject({
      is: 'dead',
      why: 'no-such-name',
    });
  });

  it.each(['127.0.0.1', 'localhost', '[::1]'])('of this machine is private: %s', async (name) => {
    const { ask: askWeb } = webLinks({ contact: 'library@library.example' });
    expect(await askWeb(`http://${name}:1/`)).toMatchObject({ is: 'forbidden' });
  });
});

describe('a server that misbehaves', () => {
  const raw = async (behave: (socket: Socket) => void): Promise<string> =>
    `http://page.example.org:${await listen(createPlainServer((socket) => socket.once('data', () => behave(socket))))}`;

  it('by a head that drips is given up in time', async () => {
    const url = await raw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const drip = setInterval(() => socket.write('a: b\r\n'), 20);
      socket.once('close', () => clearInterval(drip));
    });
    expect(await ask(url, { limits: { requestMs: 300, linkMs: 600 } })).toMatchObject({
      is: 'unsure',
      why: 'timeout',
    });
  });

  it('by redirects that each take their time is given up in time', async () => {
    const { url, asked } = await serve((_, answer) => {
      setTimeout(() => answer.writeHead(302, { location: '/' }).end(), 200);
    });
    expect(await ask(url, { limits: { requestMs: 400, linkMs: 500, redirects: 100 } })).toMatchObject({
      why: 'timeout',
    });
    expect(asked.length).toBeLessThan(5);
  });

  it('by a body without an end is left after the head', async () => {
    let closed: Promise<unknown> | undefined;
    const { url } = await serve(({ method, socket }, answer) => {
      if (method === 'HEAD') {
        answer.writeHead(405).end();
        return;
      }
      closed = new Promise((resolve) => socket.once('close', resolve));
      const fill = (): void => {
        if (answer.destroyed) return;
        if (answer.write(Buffer.alloc(65_536))) setImmediate(fill);
        else answer.once('drain', fill);
      };
      fill();
    });
    expect(await ask(url)).toMatchObject({ is: 'reached' });
    await closed;
  });

  it('by a head without an end is given up', async () => {
    const url = await raw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      for (let line = 0; line < 1_000; line += 1) socket.write(`x-${line}: ${'a'.repeat(100)}\r\n`);
    });
    expect(await ask(url, { limits: { requestMs: 5_000 } })).toMatchObject({
      is: 'unsure',
      why: 'connection',
    });
  });

  it.each([
    '',
    'hello\r\n\r\n',
    'HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n',
  ])('by answering %j is not reached', async (answer) => {
    const url = await raw((socket) => socket.end(answer));
    expect(await ask(url)).toMatchObject({ is: 'unsure', why: 'connection' });
  });

  it('by not being there is not called dead: it may be back tomorrow', async () => {
    const server = createServer();
    const port = await listen(server);
    server.close();
    expect(await ask(`http://page.example.org:${port}/`)).toMatchObject({ is: 'unsure', why: 'connection' });
  });

  it('by a name that takes for ever to look up is given up in time', async () => {
    const resolve: Resolve = () => new Promise(() => {});
    expect(
      await ask('http://page.example.org/', { resolve, limits: { requestMs: 100, linkMs: 150 } }),
    ).toMatchObject({
      is: 'unsure',
      why: 'timeout',
    });
  });
});

describe('a certificate', () => {
  const TOMORROW = new Date(Date.now() + 86_400_000);
  async function secure(host: string, until: Date, isTrusted: boolean): Promise<string> {
    const certificate = selfSigned(host, until);
    if (isTrusted) {
      const before = getCACertificates('default');
      setDefaultCACertificates([...before, certificate.cert]);
      closing.push(async () => setDefaultCACertificates(before));
    }
    const port = await listen(createSecureServer(certificate, (_, answer) => answer.end()));
    return `https://page.example.org:${port}/`;
  }

  it('that is right lets the page be reached', async () => {
    expect(await ask(await secure('page.example.org', TOMORROW, true))).toMatchObject({ is: 'reached' });
  });

  it.each([
    ['of its own making', 'page.example.org', TOMORROW, false],
    ['for another name', 'other.example.org', TOMORROW, true],
    ['that has expired', 'page.example.org', new Date(Date.now() - 3_600_000), true],
  ])('%s makes a link dead', async (_, host, until, isTrusted) => {
    expect(await ask(await secure(host, until, isTrusted))).toMatchObject({ is: 'dead', why: 'certificate' });
  });

  it('is not expected of a server that speaks no TLS', async () => {
    const { url } = await serve((_, answer) => answer.end());
    expect(await ask(url.replace('http:', 'https:'))).toMatchObject({ is: 'unsure', why: 'connection' });
  });
});
