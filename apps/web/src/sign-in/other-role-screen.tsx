import { shellWords, signInWords } from '@traject/i18n/web';
import { Button, ButtonLink, Row, Stack, useWords } from '@traject/ui';
import { leave } from '../session/leave.ts';
import { useMe } from '../session/me.ts';
import './sign-in.css';

/** For whoever has no place here: the months and figures stand in the other application, some roles have no screen yet. */
export function OtherRoleScreen() {
  const words = useWords(signInWords);
  const { roles, signOut } = useWords(shellWords);
  const { staff, may } = useMe();
  const hasAdmin = may.includes('month.read') || may.includes('totals.read');
  const role = roles[staff.role];
  return (
    <div className="sign-in-page">
      <main className="tj-sign-in">
        <Stack>
          <h1>{words.otherRoleTitle(staff.name)}</h1>
          <p>{hasAdmin ? words.otherRoleText(role) : words.noScreenText(role)}</p>
          <Row>
            {hasAdmin ? (
              <ButtonLink kind="main" href="/admin/">
                {words.toAdmin}
              </ButtonLink>
            ) : null}
            <Button onClick={() => void leave()}>{signOut}</Button>
          </Row>
        </Stack>
      </main>
    </div>
  );
}
