/** The year in which the feed of acts begins: that before the first announcement of leaving. */
export const FEED_SINCE = 2024;
