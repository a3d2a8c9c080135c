/** Puts the focus on the first field of a form with a complaint, a choice of several as well, once it is drawn. */
export function focusFirstComplaint(form: HTMLElement): void {
  requestAnimationFrame(() => {
    const complaint = form.querySelector('.tj-field-error');
    const field = complaint?.closest('.tj-field')?.querySelector('input, textarea, select');
    if (field instanceof HTMLElement) field.focus();
  });
}
