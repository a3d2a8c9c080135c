import { type ReactNode, useState } from 'react';
import { Button } from './button.tsx';
import { TextField } from './fields/text-field.tsx';
import { Notice } from './notice.tsx';

/** The words of {@link SignInForm}. */
export interface SignInLabels {
  title: string;
  intro?: ReactNode;
  email: string;
  password: string;
  submit: string;
  /** Above the accounts to try. */
  demo?: string | undefined;
}

/** An account anybody may try. */
export interface DemoAccount {
  label: string;
  email: string;
}

/** Props of {@link SignInForm}. */
export interface SignInFormProps {
  labels: SignInLabels;
  onSubmit: (email: string, password: string) => void;
  error?: ReactNode;
  busy?: boolean | undefined;
  demoAccounts?: readonly DemoAccount[] | undefined;
  onPick?: ((account: DemoAccount) => void) | undefined;
}

/** Address and password, and in a try-out the accounts that can be tried. */
export function SignInForm({
  labels,
  onSubmit,
  error,
  busy = false,
  demoAccounts = [],
  onPick,
}: SignInFormProps) {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  return (
    <main className="tj-sign-in">
      <h1>{labels.title}</h1>
      {labels.intro === undefined ? null : <div className="tj-sign-in-intro">{labels.intro}</div>}
      {error === undefined || error === null ? null : <Notice tone="failed" text={error} />}
      <form
        noValidate
        className="tj-fields"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit(email.trim(), password);
        }}
      >
        <TextField
          label={labels.email}
          type="email"
          autoComplete="username"
          value={email}
          onChange={setEmail}
        />
        <TextField
          label={labels.password}
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
        />
        <Button kind="main" type="submit" busy={busy} fullWidth>
          {labels.submit}
        </Button>
      </form>
      {demoAccounts.length === 0 ? null : (
        <div className="tj-sign-in-demo">
          {labels.demo === undefined ? null : <p>{labels.demo}</p>}
          <ul>
            {demoAccounts.map((account) => (
              <li key={account.email}>
                <button type="button" disabled={busy} onClick={() => onPick?.(account)}>
                  <span>{account.label}</span>
                  <span className="tj-muted">{account.email}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </main>
  );
}
