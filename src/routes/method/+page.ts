/** A text that asks nothing: it is read without a script. */
export const csr = false;
