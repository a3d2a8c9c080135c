import { createServer, type Socket } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { smtpSender } from './transport.ts';

const MAIL = {
  id: '01a1ffd2-47d0-7670-ba93-0a2a0369701f',
  to: 'an@voorbeeld.be',
  subject: 'Traject: 1 te laat, 2 binnenkort',
  body: 'Dit staat er te doen: één évaluation, größer.\n',
};
const FROM = 'Traject <traject@ocmw.example>';

let sink: SMTPServer;
let url: string;
let taken: Buffer[] = [];
/** What the mail server answers to a recipient. */
let refusal: number | null = null;

beforeAll(async () => {
  sink = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, callback) => {
      if (refusal === null) return callback();
      callback(Object.assign(new Error('not this one'), { responseCode: refusal }));
    },
    onData: (stream, _session, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        taken.push(Buffer.concat(chunks));
        callback();
      });
    },
  });
  const port = await new Promise<number>((ready) => {
    const server = sink.listen(0, '127.0.0.1', () => {
      const address = server.address();
      ready(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  url = `smtp://127.0.0.1:${port}`;
});
beforeEach(() => {
  taken = [];
  refusal = null;
});
afterAll(() => new Promise<void>((closed) => sink.close(() => closed())));

const sendTo = async (where: string) => {
  const { send, close } = smtpSender(where, FROM);
  const result = await send(MAIL);
  close();
  return result;
};

describe('handing a mail over', () => {
  it('brings it whole, from whom it should be, as a mail that a machine made', async () => {
    expect(await sendTo(url)).toEqual({ ok: true });
    const [first, ...others] = taken;
    expect(others).toEqual([]);
    const mail = await PostalMime.parse(first ?? '');
    expect(mail).toMatchObject({
      subject: MAIL.subject,
      text: MAIL.body,
      messageId: `<${MAIL.id}@traject>`,
      from: { name: 'Traject', address: 'traject@ocmw.example' },
      to: [{ address: MAIL.to }],
    });
    expect(mail.headers).toContainEqual(
      expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' }),
    );
  });

  it.each([
    [451, true],
    [550, false],
  ])('a mail server that answers %s is asked again: %s', async (answer, again) => {
    refusal = answer;
    const result = await sendTo(url);
    expect(result).toMatchObject({ ok: false, again });
    // Who was refused is no business of the record.
    expect(result.ok ? '' : result.reason).toContain(String(answer));
    expect(JSON.stringify(result)).not.toContain(MAIL.to);
  });

  it('is tried again when there is no mail server', async () => {
    expect(await sendTo('smtp://127.0.0.1:1')).toMatchObject({ ok: false, again: true });
  });

  it('is not tried again when the line breaks while it is on its way', async () => {
    const cut = createServer((socket: Socket) => {
      socket.write('220 ready\r\n');
      socket.on('data', (said) => {
        const line = said.toString();
        if (/^(EHLO|MAIL|RCPT)/.test(line)) socket.write('250 fine\r\n');
        else if (line.startsWith('DATA')) socket.write('354 go on\r\n');
        else socket.destroy();
      });
      socket.on('error', () => undefined);
    });
    const port = await new Promise<number>((ready) => {
      cut.listen(0, '127.0.0.1', () => {
        const address = cut.address();
        ready(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
    expect(await sendTo(`smtp://127.0.0.1:${port}`)).toMatchObject({ ok: false, again: false });
    cut.close();
  });
});
