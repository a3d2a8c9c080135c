import { describe, expect, it } from 'vitest';
import { readEnvironment } from './environment.ts';

describe('the configuration', () => {
  it('listens on this machine only when nothing is said', () => {
    expect(readEnvironment({})).toMatchObject({
      HOST: '127.0.0.1',
      PORT: 3000,
      BEHIND_PROXY: 'no',
    });
  });

  it('names every variable that is not right', () => {
    expect(() => readEnvironment({ PORT: 'http', TRAJECT_SECRET: 'short' })).toThrow(
      /PORT[\s\S]*TRAJECT_SECRET/,
    );
  });

  it('asks for the address that people use as soon as other machines are let in', () => {
    expect(() => readEnvironment({ HOST: '0.0.0.0' })).toThrow(/PUBLIC_URL/);
    const open = { HOST: '0.0.0.0', PUBLIC_URL: 'https://traject.voorbeeld.be' };
    expect(readEnvironment(open)).toMatchObject(open);
  });

  it('asks whom the mails come from as soon as there is a mail server', () => {
    expect(() => readEnvironment({ SMTP_URL: 'smtp://127.0.0.1' })).toThrow(/MAIL_FROM/);
    expect(() => readEnvironment({ SMTP_URL: 'mail.example' })).toThrow(/SMTP_URL/);
    const mail = { SMTP_URL: 'smtp://127.0.0.1:25', MAIL_FROM: 'Traject <traject@ocmw.example>' };
    expect(readEnvironment(mail)).toMatchObject(mail);
  });
});
