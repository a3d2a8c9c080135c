import { shellWords, signInWords } from '@traject/i18n/web';
import { Button, ButtonLink, Row, Stack, useWords } from '@traject/ui';
import { leave } from '../session/leave.ts';
import { useMe } from '../session/me.ts';
import './sign-in.css';

/** For whoever works with the months and the figures: those stand in the other application. */
export function OtherRoleScreen() {
  const words = useWords(signInWords);
  const { roles, signOut } = useWords(shellWords);
  const { staff } = useMe();
  return (
    <div className="sign-in-page">
      <main className="tj-sign-in">
        <Stack>
          <h1>{words.otherRoleTitle(staff.name)}</h1>
          <p>{words.otherRoleText(roles[staff.role])}</p>
          <Row>
            <ButtonLink kind="main" href="/admin/">
              {words.toAdmin}
            </ButtonLink>
            <Button onClick={() => void leave()}>{signOut}</Button>
          </Row>
        </Stack>
      </main>
    </div>
  );
}
