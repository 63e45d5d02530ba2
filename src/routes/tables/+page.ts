/** Where an old address leads: it is read without a script. */
export const csr = false;
